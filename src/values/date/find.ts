import type {DateValue} from '../../article/article.js'
import {matchDate} from './date-patterns.js'
import {type Item, role} from './date-words.js'
import type {Draft} from './draft.js'
import {isLabel, isSilent, labelOf, skipSilent} from './silent.js'
import {dateAt, isTimeMark, timeAt, withTime} from './whole.js'

export interface FoundDate {
  value: DateValue
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** What the words beside it call it. */
  label: 'published' | 'modified' | null
}

/** A date among the items, as places. */
export interface Span {
  draft: Draft
  from: number
  to: number
}

/** How many items may stand between a date and its time, a date and its label. Real lines need four and six. */
const TIME_REACH = 5
const LABEL_REACH = 10

/** All dates of a line, in order. Each place is tried once, and no pattern reaches far, so the work grows with the length alone. */
export function findSpans(items: readonly Item[]): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < items.length; ) {
    const span = spanAt(items, at)
    if (span !== null) spans.push(span)
    at = span?.to ?? at + 1
  }
  return spans
}

function spanAt(items: readonly Item[], at: number): Span | null {
  const found = matchDate(items, at, 'line')
  if (found !== null) return {...trailingTime(items, found.draft, found.end), from: at}
  const time = timeAt(items, at, false)
  if (time === null) return null
  const date = dateAt(items, skipSilent(items, time.end, TIME_REACH), time.draft, 'line')
  return date === null ? null : {draft: date.draft, from: at, to: date.end}
}

function trailingTime(items: readonly Item[], draft: Draft, end: number): {draft: Draft; to: number} {
  if (draft.hour !== -1 || (draft.day === -1 && draft.numbers.length === 0)) return {draft, to: end}
  const next = isTimeMark(items, end) ? end + 1 : skipSilent(items, isYearSign(items[end]) ? end + 1 : end, TIME_REACH)
  const time = matchDate(items, next, 'line') === null ? timeAt(items, next, next === end || isOneMark(items, end, next)) : null
  return time === null ? {draft, to: end} : {draft: withTime(draft, time.draft), to: time.end}
}

/** "12.1.2025 r., godz. 12:30". */
const isYearSign = (item: Item | undefined): boolean => item !== undefined && (item.meaning.roles & role.year) !== 0

/** "12.1.2025 12.30", "12.1.2025, 12.30", "2025. jan. 12., 12.30": so close a dotted pair is the time. */
const isOneMark = (items: readonly Item[], end: number, next: number) =>
  items[next - 1]?.text === ',' && (next === end + 1 || (next === end + 2 && items[end]?.text === '.'))

/** The label before the date, else the one behind it that belongs to no other date. */
export function labelOfSpan(items: readonly Item[], spans: readonly Span[], index: number): FoundDate['label'] {
  const span = spans[index]
  if (span === undefined) return null
  return labelBefore(items, spans[index - 1]?.to ?? 0, span.from) ?? labelBehind(items, spans[index + 1]?.from ?? -1, span.to)
}

/** Names may stand between ("Published by Ana Silva on 12 Jan 2025"), but no bar and no end of a sentence. */
function labelBefore(items: readonly Item[], least: number, from: number): FoundDate['label'] {
  for (let at = from - 1; at >= Math.max(least, from - LABEL_REACH); at--) {
    const item = items[at]
    if (item !== undefined && isLabel(item)) return labelOf(item)
    if (item?.kind === 'mark' && STOPS.has(item.text)) return null
  }
  return null
}
const STOPS: ReadonlySet<string> = new Set(['|', ';', '·', '!', '?'])

function labelBehind(items: readonly Item[], nextDate: number, to: number): FoundDate['label'] {
  const at = skipSilent(items, to, 2)
  const item = items[at]
  if (item === undefined || !isLabel(item)) return null
  const after = skipSilent(items, at + 1, TIME_REACH)
  // One small word that the language does not list may stand before the other date: "Actualitzat a".
  if (nextDate !== -1 && after >= nextDate - 1) return null
  return timeAt(items, after, false) === null || isSilent(item) ? labelOf(item) : null
}
