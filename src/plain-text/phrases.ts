import {languageOf} from '../languages/index.js'
import {lexicon, type PhraseMatcher} from '../util/words.js'

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

export function phrasesFor(language: string | null): Phrases {
  const words = lexicon(languageOf(language))
  const chromeLists = [words.chrome, words.newsletter, words.readingTime, words.advertisement, words.consent, words.comments, words.related, words.paywall]
  const isReadingTime = (text: string): boolean => text.length <= 60 && digits.test(text) && (words.readingTime.includes(text) || words.readingTime.includes(text.replace(glue, ' ')))
  return {
    language, isReadingTime,
    isChrome: (text) => text.length <= widestChrome && isCovered(text, chromeLists),
    related: words.related, newsletter: words.newsletter, advertisement: words.advertisement, consent: words.consent, comments: words.comments, corrections: words.corrections,
    photo: words.photo, paywall: words.paywall, authorNote: words.authorNote, keyPoints: words.keyPoints, published: words.published, modified: words.modified,
    readingTime: words.readingTime, chrome: words.chrome, by: words.by, roles: words.roles, contributions: Object.values(words.contributions)
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
