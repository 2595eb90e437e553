import {type Item, role} from './date-words.js'
import type {Draft} from './draft.js'
import {readZone} from './zone.js'

/** What stands before the time. */
export interface TimeContext {
  /** "T", "at", "um", "kl.": four digits or a dotted pair that follow are a time. */
  introduced: boolean
  /** Whether "12.30" is taken for a time without such a word: it directly follows a date. */
  dotted: boolean
}

const FAIL = -1

/**
 * Reads a time of day with what follows it ("Uhr", "PM", a zone) and gives the place after it; -1 where there is none.
 * A bare hour ("6 pm", "18h") is read as the full hour. Times that no clock shows (24:00, 25:10, 12:60) are not read.
 */
export function readTime(items: readonly Item[], at: number, draft: Draft, context: TimeContext): number {
  const opening = meridiemOf(items[at])
  const start = opening === 0 ? at : at + 1
  const read: Clock = {hour: -1, minute: -1, second: -1, meridiem: opening, sure: context.introduced || opening !== 0}
  let next = readClock(items, start, read, context)
  if (next === FAIL) return FAIL
  next = readEnd(items, next, read)
  if (!read.sure || !isOnClock(read)) return FAIL
  draft.hour = hourOfDay(read)
  draft.minute = Math.max(read.minute, 0)
  draft.second = read.second
  return readZone(items, next, draft)
}

interface Clock {
  hour: number
  minute: number
  second: number
  /** `role.am`, `role.pm` or 0. */
  meridiem: number
  /** Whether more than two numbers says that it is a time. */
  sure: boolean
}

/** A German "am" before a number is "on the", so words that are fillers too open no time. */
function meridiemOf(item: Item | undefined): number {
  if (item === undefined || item.meaning.roles & role.filler) return 0
  return item.meaning.roles & role.pm ? role.pm : item.meaning.roles & role.am
}

function readClock(items: readonly Item[], at: number, read: Clock, context: TimeContext): number {
  const item = items[at]
  if (item?.kind !== 'number') return FAIL
  if (item.text.length > 2) return readDigits(item, read, context, items[at + 1]) ? at + 1 : FAIL
  read.hour = item.value
  const after = items[at + 1]
  if (after?.text === ':') return readColons(items, at + 2, read)
  if (after?.text === '-' && items[at - 1]?.text === 't') return readDashes(items, at + 2, read)
  if (after?.text === '.' && !after.gap) return readDots(items, at + 2, read, context)
  if (isUnit(after, role.hour)) return readUnits(items, at + 2, read)
  if (meridiemAfter(after) === 0) return FAIL
  read.sure = true
  return at + 1
}

/** "T1830", "T183005", "1830 hrs". */
function readDigits(item: Item, read: Clock, context: TimeContext, after: Item | undefined): boolean {
  if (item.text.length !== 4 && item.text.length !== 6) return false
  read.hour = Number(item.text.slice(0, 2))
  read.minute = Number(item.text.slice(2, 4))
  if (item.text.length === 6) read.second = Number(item.text.slice(4))
  read.sure = context.introduced || isUnit(after, role.hour)
  return read.sure
}

function readColons(items: readonly Item[], at: number, read: Clock): number {
  const minute = twoDigits(items[at])
  if (minute === FAIL) return FAIL
  read.minute = minute
  read.sure = true
  if (items[at + 1]?.text !== ':') return at + 1
  read.second = twoDigits(items[at + 2])
  return read.second === FAIL ? at + 1 : skipFraction(items, at + 3)
}

/** "T18-30-05", as in the names of files. */
function readDashes(items: readonly Item[], at: number, read: Clock): number {
  const [minute, dash, second] = [items[at], items[at + 1], items[at + 2]]
  if (dash?.text !== '-' || minute?.gap !== false || second?.gap !== false) return FAIL
  read.minute = twoDigits(minute)
  read.second = twoDigits(second)
  read.sure = true
  return read.minute === FAIL || read.second === FAIL ? FAIL : at + 3
}

/** Fractions of a second are cut; thousandths behind a colon too. */
function skipFraction(items: readonly Item[], at: number): number {
  const mark = items[at]
  const digits = items[at + 1]
  if (mark === undefined || mark.gap || digits?.kind !== 'number' || digits.gap) return at
  return mark.text === '.' || mark.text === ',' || (mark.text === ':' && digits.text.length === 3) ? at + 2 : at
}

function readDots(items: readonly Item[], at: number, read: Clock, {introduced, dotted}: TimeContext): number {
  const item = items[at]
  const minute = item?.gap === false ? twoDigits(item) : FAIL
  if (minute === FAIL) return FAIL
  read.minute = minute
  read.sure = introduced || dotted || isUnit(items[at + 1], role.hour) || meridiemAfter(items[at + 1]) !== 0 || read.sure
  if (items[at + 1]?.text !== '.' || items[at + 2]?.gap !== false || twoDigits(items[at + 2]) === FAIL) return at + 1
  read.second = twoDigits(items[at + 2])
  return at + 3
}

/** "18h30", "18 Uhr 30", "18時30分05秒", "6시 5분". */
function readUnits(items: readonly Item[], at: number, read: Clock): number {
  read.sure = true
  const minute = items[at]
  const named = isUnit(items[at + 1], role.minute)
  if (minute?.kind !== 'number' || (!named && (twoDigits(minute) === FAIL || minute.value > 59 || isOpening(items[at + 1])))) return at
  if (minute.text.length > 2) return at
  read.minute = minute.value
  if (!named) return at + 1
  const second = items[at + 2]
  if (second?.kind !== 'number' || !isUnit(items[at + 3], role.second)) return at + 2
  read.second = second.value
  return at + 4
}

/** A mark that makes the number before it the first of a date. */
const isOpening = (item: Item | undefined) => item?.kind === 'mark' && (item.text === '.' || item.text === '/' || item.text === '-')

/** "Uhr", "h", "hrs", "PM" after the numbers. */
function readEnd(items: readonly Item[], at: number, read: Clock): number {
  let next = at
  if (isUnit(items[next], role.hour)) next++
  const meridiem = meridiemAfter(items[next])
  if (meridiem === 0) return next
  read.meridiem = meridiem
  read.sure = true
  return items[next + 1]?.text === '.' && !items[next + 1]?.gap ? next + 2 : next + 1
}

function meridiemAfter(item: Item | undefined): number {
  if (item === undefined) return 0
  return item.meaning.roles & role.pm ? role.pm : item.meaning.roles & role.am
}

const isUnit = (item: Item | undefined, unit: number) => item !== undefined && (item.meaning.roles & unit) !== 0

function twoDigits(item: Item | undefined): number {
  return item?.kind === 'number' && item.text.length === 2 ? item.value : FAIL
}

function isOnClock({hour, minute, second}: Clock): boolean {
  return hour >= 0 && hour < 24 && minute < 60 && second < 60
}

/** "18:30 PM" stays 18:30. */
function hourOfDay({hour, meridiem}: Clock): number {
  if (meridiem === role.pm && hour < 12) return hour + 12
  return meridiem === role.am && hour === 12 ? 0 : hour
}
