const spaceRun = /\s+/gu
const unfolded = /[^\S ]| {2}/u

/** One line: white space folded to single spaces, trimmed. Most texts are so already, and to look is cheaper than to replace. */
export const foldSpace = (text: string): string => (unfolded.test(text) ? text.replace(spaceRun, ' ') : text).trim()
