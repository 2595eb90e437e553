import type {DateValue} from '../../article/article.js'
import {type AgoUnit, type Item, role} from './date-words.js'
import type {Draft} from './draft.js'
import {pad} from './finish.js'
import {isLabel, isSilent} from './silent.js'
import {timeAt} from './whole.js'

/** "3 hours ago", "yesterday, 12:30". */
export interface Relative {
  unit: AgoUnit
  /** How many units back. */
  count: number
  /** The time of day that stands beside "yesterday". */
  time: Draft | null
}

/** Reads the items as a relative date and nothing else but labels and marks; null for anything else. */
export function readRelative(items: readonly Item[]): Relative | null {
  const read: Parts = {relative: null, time: null}
  for (let at = 0; at < items.length; ) {
    const end = takePart(items, at, read)
    if (end === -1 && !isSilent(items[at]) && !isLabel(items[at])) return null
    at = end === -1 ? at + 1 : end
  }
  const {relative, time} = read
  return relative === null || (time !== null && relative.unit !== 'day') ? null : {...relative, time}
}

interface Parts {
  relative: Relative | null
  time: Draft | null
}

interface Step {
  relative: Relative
  end: number
}

/** Notes the relative date or the time of day that begins at a place and gives the place after it; -1 where there is none. */
function takePart(items: readonly Item[], at: number, read: Parts): number {
  const step = read.relative === null ? (agoAt(items, at) ?? dayAt(items, at)) : null
  if (step !== null) {
    read.relative = step.relative
    return step.end
  }
  const clock = read.time === null ? timeAt(items, at, true) : null
  if (clock === null) return -1
  read.time = clock.draft
  return clock.end
}

const is = (item: Item | undefined, bit: number) => item !== undefined && (item.meaning.roles & bit) !== 0

function dayAt(items: readonly Item[], at: number): Step | null {
  const item = items[at]
  if (item === undefined) return null
  if (is(item, role.now)) return {relative: {unit: 'minute', count: 0, time: null}, end: at + 1}
  if (!is(item, role.relativeDay)) return null
  return {relative: {unit: 'day', count: -item.meaning.relativeDay, time: null}, end: at + 1}
}

/** "vor 2 Stunden", "3 hours ago", "il y a une heure": one of the two fixed words must be there, or be part of the unit ("3 órája"). */
function agoAt(items: readonly Item[], at: number): Step | null {
  let next = at
  while (is(items[next], role.agoBefore) && next < at + 2) next++
  const opened = next > at
  const counted = countAt(items[next])
  if (counted !== null) next++
  const unit = items[next]
  if (unit === undefined || !is(unit, role.agoUnit) || (counted === null && !opened)) return null
  next++
  const closed = is(items[next], role.agoAfter)
  if (!opened && !closed && !is(unit, role.agoAfter)) return null
  return {relative: {unit: unit.meaning.agoUnit, count: counted ?? 1, time: null}, end: closed ? next + 1 : next}
}

function countAt(item: Item | undefined): number | null {
  if (item?.kind === 'number') return item.text.length <= 4 ? item.value : null
  return is(item, role.one) ? 1 : null
}

/**
 * The relative date as a value, counted from the reference and in the reference's own zone. It is as exact as its words: minutes and hours
 * give a minute, days and weeks a day, months a month. A reference without a time of day cannot place "3 hours ago".
 */
export function placeRelative({unit, count, time}: Relative, reference: DateValue, raw: string): DateValue | null {
  const [date = '', clock = ''] = reference.value.split('T')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (reference.value.length < 10) return null
  if (unit === 'month' || unit === 'year')
    return placed(monthsBack(year, month, unit === 'year' ? count * 12 : count).slice(0, unit === 'year' ? 4 : 7), raw, null)
  if (unit === 'day' || unit === 'week')
    return placed(dayText(Date.UTC(year, month - 1, day) - count * (unit === 'week' ? 7 : 1) * DAY), raw, time)
  if (clock === '') return null
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) - count * (unit === 'hour' ? 60 : 1)
  const instant = Date.UTC(year, month - 1, day) + minutes * MINUTE
  const offset = OFFSET.exec(clock)?.[0] ?? ''
  return {
    ...placed(`${new Date(instant).toISOString().slice(0, 16)}${offset}`, raw, null),
    precision: 'minute',
    zone: reference.zone,
    zoneName: reference.zoneName
  }
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/

const dayText = (instant: number) => new Date(instant).toISOString().slice(0, 10)

function monthsBack(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 - count
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
}

function placed(value: string, raw: string, time: Draft | null): DateValue {
  const clock = time === null ? '' : `T${pad(time.hour)}:${pad(time.minute)}`
  const precision = time !== null ? 'minute' : value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
  return {value: value + clock, precision, zone: 'floating', zoneName: null, raw, alternatives: []}
}
