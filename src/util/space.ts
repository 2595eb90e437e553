const spaceRun = /\s+/g
const unfolded = /[^\S ]| {2}/u

/** One line: white space folded to single spaces, trimmed. Most texts are so already, and to look is cheaper than to replace. */
export const foldSpace = (text: string): string => (unfolded.test(text) ? text.replace(spaceRun, ' ') : text).trim()

const seen = /[^\s\p{Cf}]/u

/** Whether a text holds nothing but white space and format characters, which nobody sees. */
export const isBlankText = (text: string): boolean => !seen.test(text)
