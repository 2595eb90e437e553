import type {Dateline, DateValue} from '../../article/article.js'
import {findDates, readDate} from '../../values/date.js'
import type {Copy} from '../copy.js'
import {partOfState} from '../labels/labels.js'
import type {Find} from './decision.js'
import {pathOf} from './decision.js'
import {hasFeature, strayPieces} from './stray.js'
import {type Labelled, piecesOf} from './texts.js'

export interface TextDates {
  readonly published: readonly Find<DateValue>[]
  readonly modified: readonly Find<DateValue>[]
}

/** A day over the headline may be the one on which the page was copied. */
const trust = {labelled: 0.95, line: 0.9, over: 0.85, tail: 0.6, second: 0.3, dateline: 0.7, stray: 0.5} as const

/** The dates of the lines that are dates. A line's label says which it is; an unlabelled one is the publication. */
export function findTextDates(copy: Copy, dateline: Find<Dateline> | null): TextDates {
  const all = piecesOf(copy, 'date').flatMap((labelled) => datesOf(copy, labelled))
  const found = all
    .filter(({label}) => label !== 'modified')
    .sort((a, b) => b.find.trust - a.find.trust)
    .map(({find}, index) => (index === 0 ? find : {...find, trust: Math.min(find.trust, trust.second)}))
  const published = found.length > 0 || dateline?.value.date ? found : strayDates(copy)
  return {
    published: [...published, ...datelineDate(dateline)],
    modified: all.filter(({label}) => label === 'modified').map(({find}) => find)
  }
}

function strayDates(copy: Copy): Find<DateValue>[] {
  const beside = dateByHeadline(copy)
  return beside.length > 0 ? beside : strayDate(copy)
}

/**
 * The day in a line by the headline that was taken for something else: a credit, a section, a count of comments ("Posted on 12 January 2025 by Ana Silva - 5
 * comments"). Under the headline first, then over it. Seen on rendered pages of blogs, a twentieth of which have the day in such a line only; spares prose and
 * lines that say when the text was changed.
 */
function dateByHeadline(copy: Copy): Find<DateValue>[] {
  const headline = copy.states.indexOf('headline')
  if (headline < 0) return []
  const lines = strayPieces(copy, ['date', 'dated']).filter(({at, piece}) => isBeside(at - headline) && piece.text.length <= longestWithDay)
  const ordered = [...lines.filter(({at}) => at > headline), ...lines.filter(({at}) => at < headline).reverse()]
  const best = ordered
    .flatMap((labelled) => datesOf(copy, labelled))
    .find(({label, find}) => label !== 'modified' && isDay.test(find.value.value))
  return best === undefined ? [] : [{...best.find, source: 'date-by-headline', trust: trust.stray}]
}

/** Lines over a headline and under it. */
const [mostOver, mostUnder] = [4, 12]
const longestWithDay = 120
const isBeside = (away: number): boolean => away >= -mostOver && away <= mostUnder

/** Of the page's date lines one that says it is the publication, else the first close to the text, else the only day that there is. Dates of lists are none. */
function strayDate(copy: Copy): Find<DateValue>[] {
  const lines = strayPieces(copy, ['date'])
    .slice(0, mostStray)
    .flatMap((labelled) => datesOf(copy, labelled).map((date) => ({...date, at: labelled.at})))
  const open = lines.filter(({label, find}) => label !== 'modified' && isDay.test(find.value.value))
  const close = open.filter(({at}) => hasFeature(copy, at, 'near-run', 'in-run') && !hasFeature(copy, at, 'dates-many'))
  const days = new Set(open.map(({find}) => find.value.value.slice(0, dayLength)))
  const best = open.find(({label}) => label === 'published') ?? close[0] ?? (days.size === 1 ? open[0] : undefined)
  return best === undefined ? [] : [{...best.find, source: 'stray-date', trust: trust.stray}]
}

/** Date lines that are read: no page has more, and ten megabytes of them took two seconds longer. */
const mostStray = 400
const isDay = /^\d{4}-\d\d-\d\d/u
const dayLength = 10

function datesOf(copy: Copy, {piece, at}: Labelled): {label: 'published' | 'modified' | null; find: Find<DateValue>}[] {
  const context = {language: copy.language, referenceTime: copy.settings.referenceTime}
  const raw = copy.source.text.slice(piece.start, clockEnd(copy, at) ?? piece.end)
  const found = findDates(raw, context)
  const dates = found.length > 0 ? found : wholeDate(raw, context)
  return dates.map(({value, start, end, label}) => ({
    label,
    find: {
      value,
      source: label === null ? 'date-line' : 'labelled-date',
      trust: trustOf(copy, at, label),
      start: piece.start + start,
      end: piece.start + end,
      raw: value.raw,
      path: pathOf(piece)
    }
  }))
}

/** "9 April 2025 • 6:30am", and the clock on the next line: where the clock that stands behind a day ends. Spares lengths of recordings ("· 3:12"). */
function clockEnd({pieces}: Copy, at: number): number | null {
  const next = pieces[at + 1]
  const clock = next !== undefined && separator.test(next.text) ? pieces[at + 2] : next
  return clock !== undefined && clock.gap === 0 && clockAlone.test(clock.text) && !hasClock.test(pieces[at]?.text ?? '') ? clock.end : null
}

const separator = /^[•·|,–—-]$/u
const hasClock = /\d[:.h]\d\d(?!\d|\.\d)/u
/** Two digits of the hour, or a word or letters beside it, tell the time of day from a length. */
const clockAlone =
  /^(?:(?:\p{L}{1,5}\.?\s){0,2}(?:[01]\d|2[0-3])[:.h]\d\d(?::\d\d)?|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|uhr|hrs?|h))(?:\s?(?:[ap]\.?m\.?|uhr|hrs?|h))?(?:\s\p{Lu}{2,4})?$/iu

function trustOf(copy: Copy, at: number, label: 'published' | 'modified' | null): number {
  const part = partOfState(copy.states[at] ?? 'headline')
  if (part === 'tail' || part === 'body') return trust.tail
  if (label !== null) return trust.labelled
  return part === 'head' ? trust.over : trust.line
}

/** A relative date, and others that are read only where they stand alone. */
function wholeDate(raw: string, context: {language: string | null; referenceTime: string | null}): ReturnType<typeof findDates> {
  const value = readDate(raw, context)
  return value === null ? [] : [{value, start: 0, end: raw.length, label: null}]
}

/** "KARACHI, Jan. 12, 2025 /Example Wire/ --" is dated in full. */
const datelineDate = (dateline: Find<Dateline> | null): Find<DateValue>[] =>
  dateline === null || dateline.value.date === null
    ? []
    : [{...dateline, value: dateline.value.date, source: 'dateline', trust: trust.dateline}]
