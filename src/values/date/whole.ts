import {matchDate} from './date-patterns.js'
import {type Item, role} from './date-words.js'
import {type Draft, emptyDraft} from './draft.js'
import {introducesTime, isLabel, isSilent} from './silent.js'
import {readTime} from './time.js'
import {readZone} from './zone.js'

interface Found {
  draft: Draft
  /** The place behind it. */
  end: number
}

/** Reads the items as one date, with or without a time, and nothing else but labels, weekdays and marks. */
export function readWhole(items: readonly Item[]): Draft | null {
  const read: Parts = {date: null, time: null}
  for (let at = 0; at < items.length; ) {
    const end = takePart(items, at, read)
    if (end === -1 && !isSkipped(items, at)) return null
    at = end === -1 ? at + 1 : end
  }
  return read.date
}

/** What has been read of a text. The date holds the time too, once both are known. */
interface Parts {
  date: Draft | null
  time: Draft | null
}

/** Notes the date or the time that begins at a place and gives the place after it; -1 where there is none, or no room for it. */
function takePart(items: readonly Item[], at: number, read: Parts): number {
  const date = read.date === null ? dateAt(items, at, read.time, 'whole') : null
  if (date !== null) {
    read.date = date.draft
    return date.end
  }
  const hasTime = read.time !== null || (read.date !== null && read.date.hour !== -1)
  const time = hasTime ? null : timeAt(items, at, read.date !== null)
  if (time === null) return -1
  read.time = time.draft
  if (read.date !== null) read.date = withTime(read.date, time.draft)
  return time.end
}

/** The date at a place, together with the time read before it, whose zone may stand behind the date: "22:00, 11 July 2021 BST". */
export function dateAt(items: readonly Item[], at: number, time: Draft | null, scope: 'line' | 'whole'): Found | null {
  const found = matchDate(items, at, scope)
  if (found === null || time === null) return found
  if (found.draft.hour !== -1) return null
  const draft = withTime(found.draft, time)
  return {draft, end: draft.offset === '' && draft.zoneName === null ? readZone(items, found.end, draft) : found.end}
}

export function timeAt(items: readonly Item[], at: number, dotted: boolean): Found | null {
  const draft = emptyDraft()
  const end = readTime(items, at, draft, {introduced: introducesTime(items, at), dotted})
  return end === -1 ? null : {draft, end}
}

export function withTime(date: Draft, time: Draft | null): Draft {
  if (time === null) return date
  const {hour, minute, second, offset, zoneName} = time
  return {...date, hour, minute, second, offset, zoneName}
}

function isSkipped(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return isSilent(item) || isLabel(item) || isTimeMark(items, at)
}

/** The T of ISO 8601, or the zone that a template printed for it ("2025-01-12UTC18:30:05+00:00"): it touches the numbers on both sides. */
export function isTimeMark(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const after = items[at + 1]
  if (item === undefined || at === 0 || item.gap || after?.kind !== 'number' || after.gap) return false
  return item.text === 't' || (item.meaning.roles & role.zoneAbbreviation) !== 0
}
