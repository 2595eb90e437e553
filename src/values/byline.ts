import type {Author, Byline} from '../article/article.js'
import {caseCredits, gatherCredits} from './byline/credits.js'
import {uninvert} from './byline/invert.js'
import {mergeJoined} from './byline/merge.js'
import {segmentsOf} from './byline/segments.js'
import {foldLines, type Token, tokensOf} from './byline/tokens.js'
import {vocabularyFor} from './byline/vocabulary.js'
import {findDates, isRelativeDate} from './date.js'
import type {NameContext} from './name-kind.js'

export type {NameContext} from './name-kind.js'

/** Longer texts are no bylines; in UTF-16 code units. */
const LONGEST_BYLINE = 1500
const SPACES = /\s+/gu

/**
 * Reads a credit line: who wrote, what else was done by whom, with jobs, papers, places and addresses. `text` is the line as shown. Dates, buttons,
 * counters, handles and web addresses in the line are nobody's names. Null where the line names nobody.
 * A name in capitals is cased in `name` only. A place behind the last of several names is shared unless one of them has a job, paper or place.
 */
export function readByline(text: string, context: NameContext): Byline | null {
  const shown = foldLines(text)
  if (shown === '' || shown.length > LONGEST_BYLINE || isProse(shown)) return null
  const tokens = uninvert(tokensOf(withoutDates(shown, context.language)))
  const {authors, contributors} = creditsOf(tokens, context, 'line')
  return authors.length + contributors.length === 0 ? null : {text: shown.replace(SPACES, ' '), authors, contributors}
}

/**
 * Reads the names in a metadata value: one, or several parted by commas, semicolons, bars or "and". Accounts ("admin"), addresses and
 * web pages are no names. "Silva, Ana" is turned round only on strong evidence.
 */
export function readNames(value: string, context: NameContext): Author[] {
  const line = foldLines(value)
  if (line === '' || line.length > LONGEST_BYLINE || isProse(line)) return []
  const {authors, contributors} = creditsOf(uninvert(tokensOf(withoutDates(line, context.language))), context, 'list')
  return authors.length > 0 ? authors : contributors.filter((author) => author.kind !== 'person')
}

function creditsOf(tokens: readonly Token[], context: NameContext, manner: 'line' | 'list') {
  const vocabulary = vocabularyFor(context.language)
  const segments = mergeJoined(segmentsOf(tokens, vocabulary), vocabulary)
  return caseCredits(gatherCredits(segments, context, manner), context.language)
}

const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu
const SMALL_WORD = /^\p{Ll}{2}/u
const CAPITALS = /\p{Lu}/u
/** In so many words of a credit, more than half are capitalised; four in five paragraphs of prose named somebody before this was asked. */
const FEWEST_WORDS_OF_PROSE = 9
const LONGEST_UNCASED = 120

/** A sentence names people too, and is no credit. */
function isProse(text: string): boolean {
  if (!CAPITALS.test(text) && text.length > LONGEST_UNCASED) return true
  const words = text.match(WORDS) ?? []
  const small = words.filter((word) => SMALL_WORD.test(word)).length
  return words.length >= FEWEST_WORDS_OF_PROSE && small * 2 > words.length
}

const DIGIT = /\p{N}/u
const LINE_PARTS = /[|•·\n]/u

/** The line with a bar in place of each date, and without the parts that are a relative date. */
function withoutDates(line: string, language: string | null): string {
  if (!DIGIT.test(line)) return line
  let rest = ''
  let at = 0
  for (const {start, end} of findDates(line, {language, referenceTime: null})) {
    rest += `${line.slice(at, start)} | `
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
