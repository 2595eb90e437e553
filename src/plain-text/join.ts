import {joinsWithoutSpace} from './characters.js'

/** Whether a word, in small letters, stands in the text unbroken. */
export type KnownWord = (word: string) => boolean

const hyphenEnd = /[-‐]$/u
const outsideWord = /[^\p{L}\p{M}]/u
const wordStart = /^[\p{L}\p{M}]+/u
const small = /^\p{Ll}/u

/** How two lines of a paragraph meet: what goes from the end of the first, and what comes between. */
export interface Joint {
  readonly drop: 0 | 1
  readonly between: '' | ' '
}

/** "Bus- und Bahnverkehr": the hyphen stands for what the second word says. */
const conjunctions: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'und',
  'oder',
  'bis',
  'bzw',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'och',
  'eller',
  'og',
  'ja',
  'tai',
  'i',
  'lub'
])
const longestWord = 40

/**
 * How two lines that wrapping parted are joined. The hyphen at the line's end goes where it is a soft one, or where the text has the word without
 * it elsewhere ("prac-" + "tices"); else it stays ("price-" + "determining").
 */
export function jointOf(before: string, after: string, isSoft: boolean, isKnown: KnownWord): Joint {
  const end = before.slice(-longestWord)
  if (isSoft) return {drop: 0, between: ''}
  const head = hyphenEnd.test(end) ? end.slice(0, -1).split(outsideWord).at(-1) || undefined : undefined
  const tail = head === undefined ? undefined : wordStart.exec(after.slice(0, longestWord))?.[0]
  if (head !== undefined && tail !== undefined && !conjunctions.has(tail))
    return {drop: small.test(tail) && isKnown((head + tail).toLowerCase()) ? 1 : 0, between: ''}
  return {drop: 0, between: joinsWithoutSpace(end, after) ? '' : ' '}
}

const word = /[\p{L}\p{M}]{3,}/gu

/** Looks words up in a text that is read through once, when first asked. */
export function knownWords(text: string): KnownWord {
  let words: Set<string> | null = null
  return (one) => {
    words ??= new Set((text.match(word) ?? []).map((found) => found.toLowerCase()))
    return words.has(one)
  }
}
