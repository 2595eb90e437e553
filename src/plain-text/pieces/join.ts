import {once} from '../../util/once.js'
import {joinsWithoutSpace} from '../lines/characters.js'

/** What a text tells of how its words are spelled. */
export interface Spelling {
  /** How often a word, in small letters, stands in the text unbroken; the halves of broken words count, too. */
  count(word: string): number
  /** Whether the word stands in the text with its hyphen, inside a line. */
  isCompound(word: string): boolean
  /** Whether the text breaks words at the ends of its lines. */
  readonly breaksWords: boolean
}

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
 * How two lines that wrapping parted are joined. The hyphen at the line's end goes where it is a soft one, where the text has the word without it elsewhere
 * ("prac-" + "tices"), and in a text that breaks words, unless it has both halves or the word with its hyphen elsewhere; else it stays
 * ("price-" + "determining").
 */
export function jointOf(before: string, after: string, isSoft: boolean, spelling: Spelling): Joint {
  const end = before.slice(-longestWord)
  if (isSoft) return {drop: 0, between: ''}
  const head = hyphenEnd.test(end) ? end.slice(0, -1).split(outsideWord).at(-1) || undefined : undefined
  const tail = head === undefined ? undefined : wordStart.exec(after.slice(0, longestWord))?.[0]
  if (head !== undefined && tail !== undefined && !conjunctions.has(tail))
    return {drop: small.test(tail) && isBroken(head.toLowerCase(), tail, spelling) ? 1 : 0, between: ''}
  return {drop: 0, between: joinsWithoutSpace(end, after) ? '' : ' '}
}

function isBroken(head: string, tail: string, spelling: Spelling): boolean {
  if (spelling.count(head + tail) > 0) return true
  if (!spelling.breaksWords || spelling.isCompound(`${head}-${tail}`)) return false
  return spelling.count(head) < 2 || spelling.count(tail) < 2
}

const word = /[\p{L}\p{M}]{3,}/gu
const compound = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,40}[-‐][\p{L}\p{M}]{1,40}/gu
const brokenWord = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,40})[-‐]\r?[\n\f][ \t>]{0,40}(\p{Ll}[\p{L}\p{M}]{0,40})/gu
const hyphen = /[-‐]/gu
/** Fewest broken words that tell. */
const fewestBroken = 3
/** How many there are at least for each two words that have their hyphen inside a line: lines end with one word of ten. */
const brokenPerCompound = 0.5

/** Reads the text when first asked, once for each answer. */
export function spellingOf(text: string): Spelling {
  const counts = once(() => countsOf(text))
  const compounds = once(() => new Set((text.match(compound) ?? []).map((found) => found.toLowerCase().replace(hyphen, '-'))))
  const count = (one: string): number => counts().get(one) ?? 0
  const breaks = once(() => breaksIn(text, count, compounds().size))
  return {
    count,
    isCompound: (one) => compounds().has(one),
    get breaksWords() {
      return breaks()
    }
  }
}

/** Broken words are many, or some of them stand unbroken elsewhere and not fewer than those whose halves do. */
function breaksIn(text: string, count: Spelling['count'], compounds: number): boolean {
  const broken = [...text.matchAll(brokenWord)].map(([, head = '', tail = '']) => [head.toLowerCase(), tail.toLowerCase()] as const)
  if (broken.length < fewestBroken) return false
  const whole = broken.filter(([head, tail]) => count(head + tail) > 0).length
  const halves = broken.filter(([head, tail]) => count(head) > 1 && count(tail) > 1).length
  return (whole > 0 && whole >= halves) || broken.length > compounds * brokenPerCompound
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(word)) {
    const one = found.toLowerCase()
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return counts
}
