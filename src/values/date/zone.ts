import {type Item, role} from './date-words.js'
import type {Draft} from './draft.js'
import {utcNames} from './zones.js'

/**
 * Reads the zone behind a time, if there is one, and gives the place after it: "Z", "+05:30", "-0500", "UTC", "GMT+8", "ET", "(IST)",
 * "+0100 (Central European Standard Time)", "+01:00[Europe/Paris]", "+0100 CET", "+0100 +0100". Only a written offset, UTC and GMT give an offset.
 */
export function readZone(items: readonly Item[], at: number, draft: Draft): number {
  const offsetEnd = readOffset(items, at, draft, false)
  if (offsetEnd !== at) return readBracketed(items, readSecondZone(items, offsetEnd, draft), draft)
  const nameEnd = readName(items, at, draft)
  return nameEnd === at ? readBracketed(items, at, draft) : readBracketed(items, nameEnd, draft)
}

/** Logs of programs name the zone of an offset behind it, or the offset once more where it has no name. */
function readSecondZone(items: readonly Item[], at: number, draft: Draft): number {
  const {offset} = draft
  const trial = {...draft}
  const nameEnd = readName(items, at, trial)
  const end = nameEnd === at ? readOffset(items, at, trial, false) : nameEnd
  if (end === at || items[at]?.gap !== true || (nameEnd === at && trial.offset !== offset)) return at
  draft.zoneName = trial.zoneName
  return end
}

/** An offset must touch its sign; `loose` (after "GMT") allows a bare hour. Nowhere on earth is it more than 14 hours. */
function readOffset(items: readonly Item[], at: number, draft: Draft, loose: boolean): number {
  const sign = items[at]
  const hours = items[at + 1]
  if (sign?.kind !== 'mark' || (sign.text !== '+' && sign.text !== '-') || hours?.kind !== 'number' || hours.gap) return at
  if (hours.text.length === 4) return noteOffset(draft, sign.text, hours.text.slice(0, 2), hours.text.slice(2)) ? at + 2 : at
  if (hours.text.length > 2) return at
  const minutes = minutesAt(items, at + 2)
  if (minutes !== null)
    return !isRange(items, at, draft, minutes.value) && noteOffset(draft, sign.text, hours.text, minutes.text) ? at + 4 : at
  const alone = loose || (!sign.gap && hours.text.length === 2 && draft.second >= 0)
  return alone && noteOffset(draft, sign.text, hours.text, '00') ? at + 2 : at
}

/** The number of ":30". */
function minutesAt(items: readonly Item[], at: number): Item | null {
  const [colon, minutes] = [items[at], items[at + 1]]
  return colon?.text === ':' && !colon.gap && minutes?.kind === 'number' && minutes.text.length === 2 ? minutes : null
}

/** "10:00-12:00" are two times: only quarters of an hour, behind a time with seconds or after a blank or a "T", are an offset. */
function isRange(items: readonly Item[], at: number, draft: Draft, minutes: number): boolean {
  if (minutes % 15 !== 0) return true
  if (items[at]?.text === '+' || items[at]?.gap || draft.second >= 0) return false
  return !items.slice(Math.max(0, at - 4), at).some((item) => item.text === 't')
}

function noteOffset(draft: Draft, sign: string, hours: string, minutes: string): boolean {
  if (Number(hours) > 14 || Number(minutes) > 59) return false
  draft.offset = `${sign}${hours.padStart(2, '0')}:${minutes}`
  return true
}

function readName(items: readonly Item[], at: number, draft: Draft): number {
  const item = items[at]
  if (item === undefined) return at
  if (utcNames.includes(item.text) && isUtc(item)) return readUtc(items, at, draft, item)
  if ((item.meaning.roles & (role.zoneAbbreviation | role.zoneName)) === 0) return at
  draft.zoneName = [item.start, item.end]
  return at + 1
}

/** "z" touches the time; the others are words of their own. */
const isUtc = (item: Item) => item.text !== 'z' || !item.gap

function readUtc(items: readonly Item[], at: number, draft: Draft, item: Item): number {
  const end = readOffset(items, at + 1, draft, true)
  if (draft.offset === '') draft.offset = 'Z'
  if (item.text !== 'z' && end === at + 1) draft.zoneName = [item.start, item.end]
  return end
}

/** A name in brackets; behind an offset any name of up to six words will do. */
function readBracketed(items: readonly Item[], at: number, draft: Draft): number {
  const closing = BRACKETS.get(items[at]?.text ?? '')
  if (closing === undefined) return at
  const end = items.findIndex((item, index) => index > at && index < at + 14 && item.text === closing)
  const first = items[at + 1]
  const last = items[end - 1]
  if (end < at + 2 || first === undefined || last === undefined) return at
  if (draft.offset !== '' && items.slice(at + 1, end).every((item) => item.kind !== 'number')) {
    draft.zoneName = [first.start, last.end]
    return end + 1
  }
  const trial = {...draft}
  const read = readOffset(items, at + 1, trial, false)
  const next = read === at + 1 ? readName(items, at + 1, trial) : read
  if (next !== end) return at
  Object.assign(draft, trial)
  return end + 1
}
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']']
])
