import type {DateValue} from '../../article/article.js'
import {languageOf} from '../../languages/index.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {endsSentence} from '../../util/ends-sentence.js'
import {memo} from '../../util/memo.js'
import {once} from '../../util/once.js'
import {lexicon} from '../../util/words.js'
import {type FoundDate, findDates, readDate} from '../../values/date.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {isQuoted} from '../quoted.js'
import {elementAt, shownAt} from '../sources.js'
import {contextOf} from './declared.js'
import {withFiguresApart} from './glued.js'
import {labelOfItem, labelOfMarkup, namesDate, silentTimes, timesIn} from './markup.js'
import {tellsOtherDay} from './other-day.js'
import {dateInPieces, type PiecedDate} from './pieces.js'
import {followsTeaser} from './teaser.js'
import {type DateZone, dateZones, isBeside} from './zones.js'

export type DateLabel = 'published' | 'modified'

/** A date that the page shows where dates of articles stand. */
export interface ShownDate extends Found<DateValue> {
  readonly label: DateLabel | null
  readonly zone: DateZone['name']
  /** Whether its line says little else. */
  readonly alone: boolean
}

/** A longer line is prose with a date in it. */
const longestLine = 240
/** Letters that may stand beside the date in a line that is about the date: names, "min read", a place. */
const mostBeside = 48
/** Dates read off one zone; a list of more is an archive. */
const mostDates = 12

/** A year, a day and month in figures, or figures of other scripts: without one of them no date is looked for. */
const mayHoldDate = /\d{4}|\d[./-] ?\d|['’]\d\d|[^\0-\x7f]\s?\d|[٠-٩۰-۹०-९০-৯௦-௯๐-๙]/u

/** The dates of a page's zones, in page order. Zones are told once, and each is read when it is first asked for: two fields and several sources ask. */
export function shownDates(context: FieldContext, zones: readonly DateZone['name'][]): ShownDate[] {
  return readZones(context).flatMap(({name, dates}) => (zones.includes(name) ? dates() : []))
}

interface ReadZone {
  readonly name: DateZone['name']
  readonly dates: () => readonly ShownDate[]
}

const readZones = memo(
  (context: FieldContext): readonly ReadZone[] =>
    dateZones(context).map((zone) => ({name: zone.name, dates: once(() => readZone(context.page, zone))})),
  ({page}) => page
)

/** The dates of a zone; of a line in a teaser or box behind the body only a labelled one. */
export function readZone(page: Page, zone: DateZone): ShownDate[] {
  const found: ShownDate[] = []
  for (let at = zone.from; at < zone.to && found.length < mostDates; at++) {
    const segment = page.segments[at]
    if (segment === undefined) continue
    if (isHead(zone)) found.push(...silentDates(page, segment, zone))
    const isOther =
      segment.hidden !== null ||
      isQuoted(page.index, segment.container, stepsToQuote) ||
      (mayHoldTeasers.has(zone.name) && followsTeaser(page, at, zone.from))
    const dates = isOther
      ? []
      : readSegment(page, segment, zone).filter(({label}) => label !== null || zone.name !== 'top' || !isAmongProse(page, zone.from, at))
    if (dates.length > 0 && !tellsOtherDay(page, segment)) found.push(...dates)
  }
  return zone.name === 'end' ? withoutLists(found) : found
}

/**
 * A day without a label behind the first prose is what the text tells: of an event in a list, a heading, a table. Seen on pages of towns, museums and
 * societies, which date themselves only in their footers. Must spare a line that markup calls a date.
 */
function isAmongProse(page: Page, from: number, at: number): boolean {
  const segment = page.segments[at]
  if (segment === undefined || namesDate(page, segment) || timesIn(page, segment).length > 0) return false
  return page.segments.slice(from, at).some(({width, text, hidden}) => hidden === null && width >= prose && endsSentence(text))
}

/** Reading width of a paragraph. */
const prose = 100

/** Several days without a label behind the body are those of other texts, of comments or of sources: none of them is the text's. */
function withoutLists(dates: readonly ShownDate[]): ShownDate[] {
  const days = new Set(dates.flatMap(({label, value}) => (label === null ? value.value.slice(0, dayLength) : [])))
  return days.size > 1 ? dates.filter(({label}) => label !== null) : [...dates]
}

/** How far up a quotation is looked for: a post shown from elsewhere, the source of a saying. */
const stepsToQuote = 4

function readSegment(page: Page, segment: Segment, zone: DateZone): ShownDate[] {
  const times = timesIn(page, segment)
  if (segment.text.length > longestLine) return []
  const inText = times.length > 0 || mayHoldDate.test(segment.text) ? datesIn(page, segment) : []
  if (times.length === 0 && !inText.some(({value}) => value.value.length >= dayLength)) {
    const pieced = isHead(zone) ? dateInPieces(page, segment) : null
    if (pieced !== null) return [shownInPieces(page, segment, zone, pieced)]
    if (inText.length === 0) return []
  }
  const beside = besideDates(segment.text, inText)
  const alone = beside <= mostBeside
  const isNamed = namesDate(page, segment)
  if (!alone && zone.strict && !inText.some(({label}) => label !== null) && !isNamed) return []
  const isProse = beside > proseBeside && endsSentence(segment.text)
  const place = isProse ? elementAt(page, segment.container) : shownAt(page, segment.index, segment.index + 1, zone.name)
  const shown = inText.map(({value, label}) => ({
    value,
    raw: value.raw,
    label: label ?? labelBefore(page, segment, beside) ?? (isBesideChange(inText) ? 'published' : labelOfMarkup(page, segment.container))
  }))
  const declared = times.flatMap(({node, raw}, at) => {
    const value = readDate(raw, contextOf(page))
    return value === null
      ? []
      : [
          {
            value,
            raw,
            label:
              labelOfItem(page.index, node) ??
              (times.length === shown.length && sameWritten(shown[at]?.value, value)
                ? shown[at]
                : shown.find((one) => sameWritten(one.value, value))
              )?.label ??
              labelOfMarkup(page, node) ??
              (shown.length === 1 ? (shown[0]?.label ?? null) : null)
          }
        ]
  })
  return [
    ...declared,
    ...shown.filter(({value}) => !declared.some((one) => sameWritten(value, one.value) && one.value.value.length >= value.value.length))
  ]
    .filter(({label}) => label !== null || !mayHoldTeasers.has(zone.name) || !isBeside(page.index, segment.container))
    .map((one) => ({...one, place, zone: zone.name, alone, fit: fitOf(zone, one, alone, isNamed)}))
}

/** Letters beside the dates in the lines that hold them; where none does, of the whole text. Old pages set byline and day in one run with line breaks between. */
function besideDates(text: string, dates: readonly FoundDate[]): number {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return {from, length: line.length}
  })
  const holding = lines.filter(({from, length}) => dates.some((date) => date.start < from + length && date.end > from))
  const letters = holding.length === 0 ? text.length : holding.reduce((sum, {length}) => sum + length, 0)
  return letters - dates.reduce((sum, date) => sum + date.end - date.start, 0)
}

/**
 * A date within a sentence of so many letters is read where it stands and the sentence stays in the body. Seen on press releases, whose first
 * paragraph opens with place and day: it was taken for the line of the date and left out.
 */
const proseBeside = 80

function datesIn(page: Page, segment: Segment): FoundDate[] {
  const found = findDates(segment.text, contextOf(page))
  const apart = found.length > 0 ? null : withFiguresApart(page.index, segment)
  return apart === null ? found : findDates(apart, contextOf(page))
}

/** Whether the line's other date says when the text was changed: "4 March 2025 (updated 5 March 2025)". */
const isBesideChange = (dates: readonly FoundDate[]): boolean =>
  dates.length === 2 && dates[0]?.label === null && dates[1]?.label === 'modified'

/** Days whose elements hold no text, right before a segment: scripts write what is shown there. */
const silentDates = (page: Page, segment: Segment, zone: DateZone): ShownDate[] =>
  silentTimes(page, segment).flatMap(({node, raw}) => {
    const value = readDate(raw, contextOf(page))
    const label = labelOfMarkup(page, node)
    return value === null
      ? []
      : [
          {
            value,
            raw,
            label,
            zone: zone.name,
            alone: true,
            fit: label === null ? zone.unlabelled : zone.labelled,
            place: elementAt(page, node)
          }
        ]
  })

function shownInPieces(page: Page, segment: Segment, zone: DateZone, {value, raw, to, ...pieced}: PiecedDate): ShownDate {
  const label = pieced.label ?? labelBefore(page, segment, 0) ?? labelOfMarkup(page, segment.container)
  const date = {value, raw, label, zone: zone.name, alone: true, place: shownAt(page, segment.index, to, zone.name)}
  return {...date, fit: fitOf(zone, date, true, namesDate(page, segment))}
}

const dayLength = 10
const isHead = ({name}: DateZone): boolean => name === 'head' || name === 'top' || name === 'again'

const mayHoldTeasers: ReadonlySet<DateZone['name']> = new Set(['end', 'rest'])

/** Whether a text may say the day that markup declares: "04/03/2025" says either of two. */
const sameWritten = (text: DateValue | undefined, declared: DateValue): boolean =>
  text !== undefined && [text.value, ...text.alternatives].some((day) => day.slice(0, dayLength) === declared.value.slice(0, dayLength))

/**
 * A month alone, labelled or not, is worth less than a day: "April 2020" in prose behind "first released in" stood against the post's own day.
 * A line over the body that markup calls a date is as good as a labelled one: print editions declare tomorrow's day under a bare key.
 */
function fitOf(zone: DateZone, {label, value}: Pick<ShownDate, 'label' | 'value'>, alone: boolean, isNamed: boolean): number {
  if (label !== 'modified' && (value.precision === 'year' || value.precision === 'month')) return zone.unlabelled * besideFit
  if (label !== null || (alone && isNamed && zone.name === 'top')) return zone.labelled
  return alone ? zone.unlabelled : zone.unlabelled * besideFit
}

/** Share of its fit that an unlabelled date keeps among other words. */
const besideFit = 0.5

/** Letters beside a date that a label in the segment before may speak for. */
const fewBeside = 4
const longestLabel = 40

/** A label in a segment of its own: a `dt`, a column's head, a line. */
function labelBefore(page: Page, segment: Segment, beside: number): DateLabel | null {
  const before = page.segments[segment.index - 1]
  if (beside > fewBeside || before === undefined || before.text.length > longestLabel) return null
  const {published, modified} = lexicon(languageOf(page.language))
  return modified.equals(before.text) ? 'modified' : published.equals(before.text) ? 'published' : null
}

/** Dates that the page shows in a zone, with the label or, where `unlabelled` says so, without one. */
export const fromShown = (
  source: string,
  label: DateLabel,
  zones: readonly DateZone['name'][],
  unlabelled: boolean
): Evidence<DateValue> => ({
  source,
  family: 'shown',
  *find(context) {
    for (const date of shownDates(context, zones))
      if (date.label === label || (unlabelled && date.label === null && !isAfterChange(context, date))) yield date
  }
})

/**
 * A day without a label behind the body is not the publication's where the page's last change is earlier: hours of broadcasts, events. Seen on
 * stations whose head says only when the text was changed ("Stand: …").
 */
export const isAfterChange = ({decided}: FieldContext, {zone, value}: ShownDate): boolean =>
  zone !== 'head' && zone !== 'top' && value.value.slice(0, dayLength) > (decided.modified?.value?.value.slice(0, dayLength) ?? '9999')
