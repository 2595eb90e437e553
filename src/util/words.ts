import {languages} from '../languages/index.js'
import type {Contribution, Language} from '../languages/language.js'
import {foldWords} from './fold-words.js'
import {memo} from './memo.js'
import {trimEndOf} from './trim.js'

/** Finds phrases in texts. Whole words only, but for scripts that set no spaces between words (Chinese, Japanese, Korean, Thai). */
export interface PhraseMatcher {
  /** The longest phrase (folded) that opens the text, or null. */
  startsWith(text: string): string | null
  /** How much of the text, in UTF-16 code units, the longest opening phrase takes; 0 where none opens it. */
  prefixLength(text: string): number
  includes(text: string): boolean
  /** Whether the text is a phrase and nothing else; a closing ":", "." or "…" does not matter. */
  equals(text: string): boolean
}

/** Builds a matcher; do so once for a list, not once for a text. */
export function phraseMatcher(phrases: Iterable<string>): PhraseMatcher {
  const whole = new Set<string>()
  for (const phrase of phrases) whole.add(foldWords(phrase))
  whole.delete('')
  const byFirstWord = groupByFirstWord(whole)
  const startsWith = (text: string) => phraseAt(foldWords(text), 0, byFirstWord)
  return {
    startsWith,
    prefixLength(text) {
      const phrase = startsWith(text)
      return phrase === null ? 0 : lengthOfFolded(text, phrase)
    },
    includes: (text) => includesPhrase(foldWords(text), byFirstWord),
    equals(text) {
      const folded = foldWords(text)
      return whole.has(folded) || whole.has(trimEndOf(folded, CLOSING))
    }
  }
}

const CLOSING: ReadonlySet<string> = new Set(' :：.…')

/** Longest first under each first word, so the first that fits is the one. */
function groupByFirstWord(phrases: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const phrase of phrases) {
    const key = phrase.slice(0, firstWordEnd(phrase, 0))
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [phrase])
    else group.push(phrase)
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return groups
}

/** End of the word at `at`; one character where it is no letter, or of a script without spaces. */
function firstWordEnd(text: string, at: number): number {
  const open = kindAt(text, at)
  let end = at + 1
  if (open === WORD) while (end < text.length && kindAt(text, end) === WORD) end++
  return end
}

function phraseAt(text: string, at: number, groups: ReadonlyMap<string, readonly string[]>): string | null {
  const group = groups.get(text.slice(at, firstWordEnd(text, at)))
  if (group === undefined) return null
  for (const phrase of group) if (text.startsWith(phrase, at) && endsWord(text, at + phrase.length)) return phrase
  return null
}

function endsWord(text: string, end: number): boolean {
  return end >= text.length || kindAt(text, end - 1) !== WORD || kindAt(text, end) !== WORD
}

function includesPhrase(text: string, groups: ReadonlyMap<string, readonly string[]>): boolean {
  for (let at = 0; at < text.length; at = firstWordEnd(text, at)) if (phraseAt(text, at, groups) !== null) return true
  return false
}

/** The shortest opening of the text that folds to the phrase. Folding is done a second time on a short piece only. */
function lengthOfFolded(text: string, phrase: string): number {
  for (let end = phrase.length; end < text.length; end++) {
    if (foldWords(text.slice(0, end)) === phrase) return end
  }
  return text.length
}

const OTHER = 0
const WORD = 1
const UNSPACED = 2

/** What a UTF-16 code unit is to the search for words: part of a spaced word, a character of an unspaced script, or neither. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) ? WORD : OTHER
  if (isUnspaced(code)) return UNSPACED
  return LETTER.test(text.charAt(at)) ? WORD : OTHER
}

const LETTER = /[\p{L}\p{N}\p{M}\u200c\u200d]/u

/** Whether words run together in the script of this code unit: Thai, Lao, Khmer, Burmese, kana, Han, Hangul (whose particles do). */
export function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false
  return UNSPACED_RANGES.some(([from, to]) => code >= from && code <= to)
}

const UNSPACED_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x11ff],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3041, 0x9fff],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff]
]

/** The lists of a language that callers match texts with. */
const LISTS = [
  'by',
  'and',
  'in',
  'roles',
  'desks',
  'published',
  'modified',
  'readingTime',
  'related',
  'newsletter',
  'chrome',
  'advertisement',
  'consent',
  'comments',
  'corrections',
  'photo',
  'paywall',
  'authorNote',
  'keyPoints',
  'stopWords'
] as const
const CONTRIBUTIONS = [
  'editing',
  'reporting',
  'writing',
  'photography',
  'illustration',
  'translation',
  'video',
  'graphics',
  'research',
  'update',
  'source'
] as const satisfies readonly Contribution[]

type ListName = (typeof LISTS)[number]

/** Words of the page around the text. Themes are left half translated, so English is understood on every page. */
const FURNITURE: ReadonlySet<ListName> = new Set<ListName>([
  'readingTime',
  'related',
  'newsletter',
  'chrome',
  'advertisement',
  'consent',
  'comments',
  'photo',
  'paywall'
])

/** One matcher a list, each built when first asked for. */
export type Lexicon = Readonly<Record<ListName, PhraseMatcher>> & {
  readonly contributions: Readonly<Record<Contribution, PhraseMatcher>>
}

/**
 * The matchers of a language, or of all languages together where it is unknown (`null`).
 * They are kept once built: they depend on the constant word lists alone.
 */
export const lexicon = memo((language: Language | null): Lexicon => buildLexicon(language === null ? languages : [language]))

function buildLexicon(sources: readonly Language[]): Lexicon {
  const furniture = [...new Set([...sources, ...languages.filter((language) => language.tag === 'en')])]
  const contributions = lazily(CONTRIBUTIONS, (part) => phraseMatcher(sources.flatMap((language) => language.contributions[part] ?? [])))
  const lists = lazily(LISTS, (name) => phraseMatcher((FURNITURE.has(name) ? furniture : sources).flatMap((language) => language[name])))
  return Object.defineProperty(lists, 'contributions', {value: contributions, enumerable: true}) as Lexicon
}

/** An object whose values are made on first reading. */
function lazily<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  const made = new Map<Key, Value>()
  const get = (key: Key): Value => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
  const properties = keys.map((key) => [key, {get: () => get(key), enumerable: true}] as const)
  return Object.defineProperties({}, Object.fromEntries(properties)) as Record<Key, Value>
}
