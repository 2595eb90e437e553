import type {Author, Byline} from '../article/article.js'
import {languageOf} from '../languages/index.js'
import type {Manner} from './byline/about.js'
import {creditText} from './byline/credit-text.js'
import {type Credits, caseCredits, gatherCredits} from './byline/credits.js'
import {dateLeadsOf} from './byline/date-leads.js'
import {uninvert} from './byline/invert.js'
import {mergeJoined} from './byline/merge.js'
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
 * dates and counts around the credits. Dates, buttons,
 * counters, handles and web addresses in the line are nobody's names. Null where the line names nobody.
 * A name in capitals is cased in `name` only. A place behind the last of several names is shared unless one of them has a job, paper or place.
 */
export function readByline(text: string, context: NameContext): Byline | null {
  const shown = foldLines(text)
  if (shown === '' || shown.length > LONGEST_BYLINE || isProse(shown, context.language)) return null
  const {authors, contributors} = creditsBeforeDate(shown, context) ?? creditsIn(shown, context, 'line')
  if (authors.length + contributors.length === 0) return null
  return {text: creditText(shown, {authors, contributors}, datesIn(shown, context.language)), authors, contributors}
}

/**
 * Reads the names in a metadata value: one, or several parted by commas, semicolons, bars or "and". Accounts ("admin"), addresses and
 * web pages are no names. "Silva, Ana" is turned round only on strong evidence.
 */
export function readNames(value: string, context: NameContext): Author[] {
  const line = foldLines(value)
  if (line === '' || line.length > LONGEST_BYLINE || isProse(line, context.language)) return []
  const {authors, contributors} = creditsIn(line, context, 'list')
  return authors.length > 0 ? authors : contributors.filter((author) => author.kind !== 'person')
}

function creditsIn(line: string, context: NameContext, manner: Manner): Credits {
  const {language} = context
  const segments = segmentsIn(withoutDates(line, datesIn(line, language), language), language)
  return caseCredits(gatherCredits(segments, context, manner), language)
}

function segmentsIn(text: string, language: string | null): Segment[] {
  const vocabulary = vocabularyFor(language)
  return mergeJoined(segmentsOf(uninvert(tokensOf(text)), vocabulary), vocabulary)
}

/**
 * The credits before the line's first date, where they name somebody and no phrase behind it opens a credit: rubrics and tags follow there,
 * "Ana Silva 5 May 2025 Shipping, Winter Ice". Seen in the line of facts of blogs; a name behind the date only is read with the whole line.
 */
function creditsBeforeDate(line: string, context: NameContext): Credits | null {
  const [first] = datesIn(line, context.language)
  if (first === undefined || !LETTER.test(line.slice(0, first.start)) || !LETTER.test(line.slice(first.end))) return null
  if (segmentsIn(line.slice(first.end), context.language).some(({led}) => led)) return null
  const credits = creditsIn(withoutLead(line.slice(0, first.start), context.language), context, 'line')
  return credits.authors.length > 0 ? credits : null
}

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu
const SMALL_WORD = /^\p{Ll}{2}/u
const CAPITALS = /\p{Lu}/u
/** In so many words of a credit, more than half are capitalised; four in five paragraphs of prose named somebody before this was asked. */
const FEWEST_WORDS_OF_PROSE = 9
const LONGEST_UNCASED = 120

/** A sentence names people too, and is no credit. The words of a date are not counted. */
const isProse = (text: string, language: string | null): boolean =>
  soundsLikeProse(text) && soundsLikeProse(withoutDates(text, datesIn(text, language), language))

function soundsLikeProse(text: string): boolean {
  if (!CAPITALS.test(text) && text.length > LONGEST_UNCASED) return true
  const words = text.match(WORDS) ?? []
  const small = words.filter((word) => SMALL_WORD.test(word)).length
  return words.length >= FEWEST_WORDS_OF_PROSE && small * 2 > words.length
}

const DIGIT = /\p{N}/u
const LINE_PARTS = /[|•·\n]/u

const LETTER = /\p{L}/u

const datesIn = (line: string, language: string | null): readonly FoundDate[] =>
  DIGIT.test(line) ? findDates(line, {language, referenceTime: null}) : []

/** The text before a date without the small words that lead to it: "Ana Silva on", "Ana Silva am". */
function withoutLead(text: string, language: string | null): string {
  const leads = dateLeadsOf(languageOf(language))
  const words = text.trimEnd().split(' ')
  while (leads.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** The line with a bar in place of each date, and without the parts that are a relative date. */
function withoutDates(line: string, dates: readonly FoundDate[], language: string | null): string {
  if (!DIGIT.test(line)) return line
  let rest = ''
  let at = 0
  for (const {start, end} of dates) {
    rest += `${withoutLead(line.slice(at, start), language)} | `
    at = end
  }
  const kept = rest + line.slice(at)
  return LINE_PARTS.test(kept)
    ? kept
        .split(LINE_PARTS)
        .filter((part) => !isRelativeDate(part, language))
        .join(' | ')
    : kept
}
