const ending = /[.!?…。！？｡؟۔।॥][\p{Pe}\p{Pf}"'“‘«]*\s?$/u
/** Enough for an ending with its closing marks. */
const longestEnding = 8

/** Whether a text ends as sentences do in any script, with closing quotes and brackets behind. */
export const endsSentence = (text: string): boolean => ending.test(text.slice(-longestEnding))
