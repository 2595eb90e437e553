/** Terminals' escape sequences for colours and titles. */
const escapes = /(?![\s\u0080-\u009f])\p{Cc}(?:\[[\d;?]{0,20}[A-Za-z]|\]\d{1,2};[^\p{Cc}]{0,200}(?:\p{Cc}\\?))/gu
/** Half of a pair of code units that spell one character, without the other half. */
const halves = /\p{Cs}/gu
/** Control characters that are no white space, and what stands for them for a while. */
const controls = /(?![\s\u0080-\u009f])[\p{Cc}\ufffe]/gu

/** What no text holds: halves of characters, control characters that are no white space and the escape sequences that these open. */
const noise = /(?![\s\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe]/u

const replacement = '\ufffd'
/** A code that no character has; it is read over as characters without width are. */
const hidden = '\ufffe'

/** Terminals' escape sequences in a text. */
export const findEscapes = (text: string): {start: number; end: number; by: ''}[] =>
  noise.test(text) ? [...text.matchAll(escapes)].map(({0: whole, index}) => ({start: index, end: index + whole.length, by: ''})) : []

/**
 * The text at the same length, halves of characters as U+FFFD, control characters as U+FFFE: noise may be every second character of a large input, too many
 * to keep the place of each. `isWellFormed` would tell of the halves alone, and older browsers lack it.
 */
export const levelNoise = (text: string): string => (noise.test(text) ? text.replace(halves, replacement).replace(controls, hidden) : text)

/** The text without noise: half a character shows as U+FFFD, anything else as nothing. */
export const withoutNoise = (text: string): string =>
  noise.test(text) ? text.replace(escapes, '').replace(controls, '').replace(halves, replacement) : text

const oddBreaks = /\r\n?|[\v\f]/gu
const unclean = /[\r\v\f]|(?![\s\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe]/u

/** As `withoutNoise`, with a line feed at each line's end; never empty where the text is not, and trimmed where it is. */
function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  const cleaned = withoutNoise(text).replace(oddBreaks, '\n') || replacement
  return text.trim() === text ? cleaned.trim() || replacement : cleaned
}

/** The same value with every string in it cleaned; the very same where all are clean. Keys stay as they are. */
export function cleanStrings<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? (cleanList(value) as Value) : cleanRecord(value)
}

// Nearly all values are clean: nothing is made for those.

function cleanList(list: readonly unknown[]): readonly unknown[] {
  let cleaned: unknown[] | null = null
  for (let at = 0; at < list.length; at++) {
    const one = cleanStrings(list[at])
    if (one !== list[at]) cleaned ??= [...list]
    if (cleaned !== null) cleaned[at] = one
  }
  return cleaned ?? list
}

function cleanRecord<Value extends object>(record: Value): Value {
  let cleaned: Value | null = null
  for (const key of Object.keys(record) as (keyof Value)[]) {
    const one = cleanStrings(record[key])
    if (one !== record[key]) cleaned ??= {...record}
    if (cleaned !== null) cleaned[key] = one
  }
  return cleaned ?? record
}
