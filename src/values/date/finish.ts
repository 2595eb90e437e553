import type {DateValue} from '../../article/article.js'
import {languageOf} from '../../languages/index.js'
import type {Draft} from './draft.js'
import {commonDay, lastCommonMonth} from './solar.js'

export interface DateContext {
  /** BCP 47 tag of the text around, null where unknown. Its region counts: en-US writes the month first, en-GB the day. */
  language: string | null
  /** ISO 8601; what "yesterday" and "3 hours ago" count from. Without it they are not read. */
  referenceTime: string | null
}

interface Day {
  year: number
  month: number
  day: number
}

/** The draft as a value; null where it is no day of the calendar. `raw` is the piece of `text` between `start` and `end`. */
export function finishDate(draft: Draft, text: string, [start, end]: readonly [number, number], context: DateContext): DateValue | null {
  const days = readings(draft, context).filter(isCalendarDay)
  const time = timeOf(draft)
  const values = [...new Set(days.map((day) => dayText(day) + (day.day === -1 ? '' : time)))]
  const [value] = values
  if (value === undefined) return null
  return {
    value,
    precision: precisionOf(value),
    zone: draft.offset !== '' ? 'offset' : draft.zoneName === null ? 'floating' : 'named',
    zoneName: draft.zoneName === null ? null : text.slice(...draft.zoneName),
    raw: text.slice(start, end),
    alternatives: values.slice(1)
  }
}

function timeOf({hour, minute, second, offset}: Draft): string {
  if (hour === -1) return ''
  return `T${pad(hour)}:${pad(minute)}${second === -1 ? '' : `:${pad(second)}`}${offset}`
}

function dayText({year, month, day}: Day): string {
  if (month === -1) return pad(year, 4)
  return day === -1 ? `${pad(year, 4)}-${pad(month)}` : `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export const pad = (value: number, width = 2) => String(value).padStart(width, '0')

/** By the length of an ISO 8601 value: what it is exact to. */
export function precisionOf(value: string): DateValue['precision'] {
  if (value.length <= 10) return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
  return value.charAt(16) === ':' ? 'second' : 'minute'
}

function isCalendarDay({year, month, day}: Day): boolean {
  if (year < 1600 || year > 2200) return false
  if (month === -1) return true
  if (month < 1 || month > 12) return false
  return day === -1 || (day >= 1 && day <= daysOf(year, month))
}

export function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** What the date can mean, likeliest first; not all of them need be days of the calendar. */
function readings(draft: Draft, context: DateContext): Day[] {
  if (draft.solar) return solarReadings(draft, context)
  const [first, second, third] = draft.numbers
  if (first === undefined || second === undefined || third === undefined) {
    return [{year: commonYear(draft.year + draft.era, draft.shortYear, draft.ahead, context), month: draft.month, day: draft.day}]
  }
  const isShort = third < 100
  const year = commonYear(third, isShort, draft.ahead, context)
  const byDay = {year, month: second, day: first}
  const byMonth = {year, month: first, day: second}
  const ordered = isDayFirst(draft.join, context) ? [byDay, byMonth] : [byMonth, byDay]
  if (!isShort) return isSettled(draft.join, context) ? firstPossible(ordered) : ordered
  if (!languageOf(context.language)?.dates.yearFirst) return draft.yearFirst ? [] : ordered
  const byYear = {year: fullYear(first, true, context), month: second, day: third}
  return firstPossible(draft.yearFirst ? [byYear] : [byYear, ...ordered])
}

/** A month by name is on pages in a language that counts so; of numbers alone the language must tell. */
function solarReadings({year, month, day}: Draft, {language}: DateContext): Day[] {
  const isNamed = month > lastCommonMonth
  const read =
    isNamed || languageOf(language)?.dates.solar === true ? commonDay({year, month: isNamed ? month - lastCommonMonth : month, day}) : null
  return read === null ? [] : [read]
}

/** The year of the common era. A year beyond 2200, or one of two digits from 50 on (2550 was 2007), counts by the era that is ahead. */
function commonYear(year: number, isShort: boolean, monthsAhead: number, context: DateContext): number {
  const ahead = monthsAhead || (languageOf(context.language)?.dates.yearsAhead ?? 0)
  if (ahead === 0 || year < (isShort ? 50 : 2200)) return fullYear(year, isShort, context)
  return (isShort ? 2500 + year : year) - ahead
}

const firstPossible = (days: readonly Day[]): Day[] => days.filter(isCalendarDay).slice(0, 1)

/** Regions that write English dates month first; plain "en" is taken for theirs. */
const MONTH_FIRST_REGIONS: ReadonlySet<string> = new Set(['US', 'PH', 'CA', 'PR', 'GU'])

/** Numbers joined by dots are day first wherever dots are in use. */
function isDayFirst(join: string, {language}: DateContext): boolean {
  if (join === '.') return true
  const known = languageOf(language)
  if (known === null || known.dayFirst) return true
  const region = regionOf(language ?? '')
  return region !== null && !MONTH_FIRST_REGIONS.has(region)
}

/** Whether the order is certain: dots stand in a language that writes them. */
function isSettled(join: string, {language}: DateContext): boolean {
  return join === '.' && languageOf(language)?.dayFirst === true
}

function regionOf(tag: string): string | null {
  return REGION.exec(tag)?.[1]?.toUpperCase() ?? null
}
const REGION = /[-_]([a-z]{2})(?![a-z])/iu

/** Two digits are the year nearest below the reference year (or one above it); without a reference, 70 and later are of the last century. */
function fullYear(year: number, isShort: boolean, {referenceTime}: DateContext): number {
  if (!isShort) return year
  const reference = Number(referenceTime?.slice(0, 4) ?? Number.NaN)
  if (!(reference >= 1900)) return year < 70 ? 2000 + year : 1900 + year
  const century = reference - (reference % 100)
  return century + year > reference + 1 ? century + year - 100 : century + year
}
