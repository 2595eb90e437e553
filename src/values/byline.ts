import type {Author, Byline} from '../article/article.js'
import {rubricLabels} from '../data/rubric-labels.js'
import {languageOf} from '../languages/index.js'
import {foldWords} from '../util/fold-words.js'
import {trimEndOf} from '../util/trim.js'
import type {Manner} from './byline/about.js'
import {creditText} from './byline/credit-text.js'
import {type Credits, caseCredits, gatherCredits} from './byline/credits.js'
import {dateLeadsOf, weekdaysOf} from './byline/date-leads.js'
import {uninvert} from './byline/invert.js'
import {mergeJoined} from './byline/merge.js'
import {plainOpening} from './byline/opening.js'
import {type Segment, segmentsOf} from './byline/segments.js'
import {foldLines, tokensOf} from './byline/tokens.js'
import {vocabularyFor} from './byline/vocabulary.js'
import {type FoundDate, findDates, isRelativeDate} from './date.js'
import type {NameContext} from './name-kind.js'

export type {NameContext} from './name-kind.js'

/** Longer texts are no bylines; in UTF-16 code units. */
const LONGEST_BYLINE = 1500

/**
 * Reads a credit line: who wrote, what else was done by whom, with jobs, papers, places and addresses. `text` is the line as shown, without the
 * dates and counts around the credits. Dates, buttons, counters, handles and web addresses in the line are nobody's names. Null where the line names nobody.
 * A name in capitals is cased in `name` only. A place behind the last of several names is shared unless one of them has a job, paper or place.
 */
export function readByline(text: string, context: NameContext): Byline | null {
  const shown = foldLines(text)
  if (shown === '' || shown.length > LONGEST_BYLINE || APPOSITION.test(shown)) return null
  const line = dated(beforeRubrics(shown), context.language)
  if (isProse(line, context.language)) return null
  const {authors, contributors} = creditsBesideDate(line, context) ?? creditsIn(line, context, 'line')
  if (authors.length + contributors.length === 0) return null
  return {text: creditText(shown, {authors, contributors}, line.dates), authors, contributors}
}

/** "From Example, the free encyclopedia": what a site says of itself. */
const APPOSITION = /^from [^,\n]{2,60}, (?:the|an?) \p{Ll}/iu

/**
 * Reads the names in a metadata value: one, or several parted by commas, semicolons, bars or "and". Accounts ("admin"), addresses and
 * web pages are no names. "Silva, Ana" is turned round only on strong evidence.
 */
export function readNames(value: string, context: NameContext): Author[] {
  const text = foldLines(value)
  if (text === '' || text.length > LONGEST_BYLINE) return []
  const line = dated(text, context.language)
  if (isProse(line, context.language)) return []
  const {authors, contributors} = creditsIn(line, context, 'list')
  return authors.length > 0 ? authors : contributors.filter((author) => author.kind !== 'person')
}

/** A line with the dates in it. */
interface Dated {
  readonly text: string
  readonly dates: readonly FoundDate[]
}

const dated = (text: string, language: string | null): Dated => ({
  text,
  dates: DIGIT.test(text) ? findDates(text, {language, referenceTime: null}) : []
})

function creditsIn(line: Dated, context: NameContext, manner: Manner): Credits {
  const {language} = context
  return caseCredits(gatherCredits(segmentsIn(withoutDates(line, language), language), context, manner), language)
}

function segmentsIn(text: string, language: string | null): Segment[] {
  const vocabulary = vocabularyFor(language)
  return mergeJoined(segmentsOf(uninvert(tokensOf(plainOpening(text))), vocabulary), vocabulary)
}

/** A line of facts goes on with the text's rubrics: "Ana Silva Categories: Harbour". A label that opens the line opens no credit. */
function beforeRubrics(line: string): string {
  const at = line.search(RUBRICS)
  return at < 0 || !LETTER.test(line.slice(0, at)) ? line : line.slice(0, at)
}

const RUBRICS = new RegExp(`(?<![\\p{L}\\p{M}-])(?:${rubricLabels.join('|')})\\s?[:：]`, 'iu')

/**
 * The credits on one side of the line's first date: behind it, where a phrase opens one there and none before ("Harbour, 5 May 2025 by Ana Silva"); before
 * it, where none opens behind it: rubrics and tags follow there, "Ana Silva 5 May 2025 Shipping, Winter Ice". Seen in the line of facts of blogs. A name
 * that no phrase opens behind the date only is read with the whole line.
 */
function creditsBesideDate({text, dates: [first]}: Dated, context: NameContext): Credits | null {
  const {language} = context
  if (first === undefined || !LETTER.test(text.slice(0, first.start)) || !LETTER.test(text.slice(first.end))) return null
  const [before, behind] = [withoutLead(text.slice(0, first.start), language), text.slice(first.end)]
  const opened = segmentsIn(behind, language).find(({led}) => led)
  if (opened !== undefined && (opened.part !== 'author' || segmentsIn(before, language).some(({led}) => led))) return null
  const credits = creditsIn(dated(opened === undefined ? before : behind, language), context, 'line')
  return credits.authors.length > 0 ? credits : null
}

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu
const SMALL_WORD = /^\p{Ll}{2}/u
const CAPITALS = /\p{Lu}/u
/** In so many words of a credit, more than half are capitalised; four in five paragraphs of prose named somebody before this was asked. */
const FEWEST_WORDS_OF_PROSE = 9
const LONGEST_UNCASED = 120

/** A sentence names people too, and is no credit. The words of a date are not counted. */
const isProse = (line: Dated, language: string | null): boolean =>
  soundsLikeProse(line.text.replace(LINKS, '')) && soundsLikeProse(withoutDates(line, language).replace(LINKS, ''))

/** The words of an address are small, and no sentence's. */
const LINKS = /https?:\/\/\S+/gu

function soundsLikeProse(text: string): boolean {
  if (!CAPITALS.test(text) && text.length > LONGEST_UNCASED) return true
  const words = text.match(WORDS) ?? []
  const small = words.filter((word) => SMALL_WORD.test(word)).length
  return words.length >= FEWEST_WORDS_OF_PROSE && small * 2 > words.length
}

const DIGIT = /\p{N}/u
const LINE_PARTS = /[|•·]/u

const LETTER = /\p{L}/u

const isWeekday = (word: string, language: string | null): boolean =>
  weekdaysOf(languageOf(language)).has(foldWords(trimEndOf(word, AROUND_WEEKDAY)))
const AROUND_WEEKDAY: ReadonlySet<string> = new Set('.,')

/** "By Ana Silva Monday, March 4, 2024": behind "by" and a full name, a weekday with a comma is the date's. "By Joe Friday, March 4" names him. */
const FEWEST_BEFORE_WEEKDAY = 3

/** The text before a date without the small words that lead to it: "Ana Silva on", "Ana Silva am". */
function withoutLead(text: string, language: string | null): string {
  const leads = dateLeadsOf(languageOf(language))
  const words = text.trimEnd().split(' ')
  // A weekday counts behind such a word only ("on Wed, 03/12/2025"): it may be a surname.
  if (words.length > FEWEST_BEFORE_WEEKDAY && words.at(-1)?.endsWith(',') && isWeekday(words.at(-1) ?? '', language)) words.pop()
  while (leads.has(words.at(-1) ?? '') || (leads.has(words.at(-2) ?? '') && isWeekday(words.at(-1) ?? '', language))) words.pop()
  return words.join(' ')
}

/** The line with a bar in place of each date, and without the parts that are a relative date. */
function withoutDates({text, dates}: Dated, language: string | null): string {
  if (!DIGIT.test(text)) return text
  let rest = ''
  let at = 0
  for (const {start, end} of dates) {
    rest += `${withoutLead(text.slice(at, start), language)} | `
    at = end
  }
  return (rest + text.slice(at))
    .split('\n')
    .map((line) => withoutRelativeDates(line, language))
    .filter((line) => line !== '')
    .join('\n')
}

const withoutRelativeDates = (line: string, language: string | null): string =>
  LINE_PARTS.test(line)
    ? line
        .split(LINE_PARTS)
        .filter((part) => !isRelativeDate(part, language))
        .join(' | ')
    : line
