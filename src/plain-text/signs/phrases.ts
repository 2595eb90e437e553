import {languageOf, withEnglish} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {foldWords} from '../../util/fold-words.js'
import {memo} from '../../util/memo.js'
import {isUnspaced, lexicon, type PhraseMatcher} from '../../util/words.js'

/** Word tests for a text in one language, or in any where it is unknown. */
export interface Phrases {
  readonly language: string | null
  readonly related: PhraseMatcher
  readonly newsletter: PhraseMatcher
  readonly advertisement: PhraseMatcher
  readonly consent: PhraseMatcher
  readonly comments: PhraseMatcher
  readonly corrections: PhraseMatcher
  readonly photo: PhraseMatcher
  readonly paywall: PhraseMatcher
  readonly authorNote: PhraseMatcher
  readonly keyPoints: PhraseMatcher
  readonly published: PhraseMatcher
  readonly modified: PhraseMatcher
  readonly readingTime: PhraseMatcher
  readonly chrome: PhraseMatcher
  readonly by: PhraseMatcher
  readonly roles: PhraseMatcher
  readonly contributions: readonly PhraseMatcher[]
  /** Those of the contributions that are of pictures. */
  readonly pictures: readonly PhraseMatcher[]
  /** Whether any phrase of the lists can open the text, told by its first word alone: most texts need no further look. */
  mayOpen(text: string): boolean
  /** Whether the text is nothing but phrases of the page around an article, glued or not: "Sign inSubscribe", "Share 12 comments". */
  isChrome(text: string): boolean
  /** Whether the text says how long it takes to read: "5 min read". */
  isReadingTime(text: string): boolean
}

const widestChrome = 120
/** Pages glue what they show apart: a capital behind a small letter, a digit or a mark begins a new phrase. */
const glue = /(?<=[\p{Ll}\p{N}.!?)])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu
const filling = /^(?:[^\p{L}]|[KkM](?!\p{L}))+/u
const digits = /\p{N}/u
/** "3 Min.", in all languages that shorten the word so. */
const minutes = /^\d{1,3}\s?min\.?$/iu

export function phrasesFor(language: string | null): Phrases {
  const words = lexicon(languageOf(language))
  const chromeLists = [
    words.chrome,
    words.newsletter,
    words.readingTime,
    words.advertisement,
    words.consent,
    words.comments,
    words.related,
    words.paywall
  ]
  const openers = openersOf(languageOf(language))
  const mayOpen = (text: string): boolean => openers.has(firstWord(text))
  const isReadingTime = (text: string): boolean =>
    text.length <= 60 &&
    digits.test(text) &&
    (minutes.test(text) || words.readingTime.includes(text) || words.readingTime.includes(text.replace(glue, ' ')))
  return {
    language,
    isReadingTime,
    mayOpen,
    isChrome: (text) => text.length <= widestChrome && mayOpen(text) && isCovered(text, chromeLists),
    related: words.related,
    newsletter: words.newsletter,
    advertisement: words.advertisement,
    consent: words.consent,
    comments: words.comments,
    corrections: words.corrections,
    photo: words.photo,
    paywall: words.paywall,
    authorNote: words.authorNote,
    keyPoints: words.keyPoints,
    published: words.published,
    modified: words.modified,
    readingTime: words.readingTime,
    chrome: words.chrome,
    by: words.by,
    roles: words.roles,
    contributions: Object.values(words.contributions),
    pictures: [words.contributions.photography, words.contributions.illustration, words.contributions.graphics, words.contributions.video]
  }
}

function isCovered(text: string, lists: readonly PhraseMatcher[]): boolean {
  let rest = text.replace(glue, ' ').replace(filling, '')
  let found = false
  while (rest !== '') {
    const length = Math.max(...lists.map((list) => list.prefixLength(rest)))
    if (length === 0) return false
    found = true
    rest = rest.slice(length).replace(filling, '')
  }
  return found
}

const lists = [
  'related',
  'newsletter',
  'advertisement',
  'consent',
  'comments',
  'corrections',
  'photo',
  'paywall',
  'authorNote',
  'keyPoints',
  'published',
  'modified',
  'readingTime',
  'chrome',
  'by',
  'roles'
] as const
const openingWord = /[\p{L}\p{M}©@#]+/u

/** The first word as phrases are looked up by: folded; its first character alone in scripts that set no spaces. */
function firstWord(text: string): string {
  const word = openingWord.exec(text.slice(0, longestOpener))?.[0] ?? ''
  return isUnspaced(word.charCodeAt(0)) ? word.charAt(0) : foldWords(splitGlued(word))
}

const longestOpener = 48
const capitalInside = /(?<=\p{Ll})(?=\p{Lu})/u
const splitGlued = (word: string): string => word.split(capitalInside, 1)[0] ?? word

/** Kept once built: they depend on the constant word lists alone. */
const openersOf = memo((language: Language | null): ReadonlySet<string> => {
  const phrases = withEnglish(language).flatMap((source) => [
    ...lists.flatMap((name) => source[name]),
    ...Object.values(source.contributions).flat()
  ])
  return new Set(phrases.map(firstWord))
})
