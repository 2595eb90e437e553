import {matchDate} from './date-patterns.js'
import type {Item} from './date-words.js'
import {type Draft, emptyDraft} from './draft.js'
import {introducesTime, isLabel, isSilent} from './silent.js'
import {readTime} from './time.js'

interface Found {
  draft: Draft
  /** The place behind it. */
  end: number
}

/** Reads the items as one date, with or without a time, and nothing else but labels, weekdays and marks. */
export function readWhole(items: readonly Item[]): Draft | null {
  let date: Draft | null = null
  let time: Draft | null = null
  let at = 0
  while (at < items.length) {
    const foundDate: Found | null = date === null ? matchDate(items, at, 'whole') : null
    const foundTime: Found | null = foundDate === null && time === null ? timeAt(items, at, date !== null) : null
    if (foundDate !== null) date = foundDate.draft
    else if (foundTime !== null) time = foundTime.draft
    else if (!isSkipped(items, at)) return null
    at = foundDate?.end ?? foundTime?.end ?? at + 1
  }
  if (date === null || (time !== null && date.hour !== -1)) return null
  return withTime(date, time)
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

/** The T of ISO 8601: it touches the number behind it. */
export function isTimeMark(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  return items[at]?.text === 't' && at > 0 && items[at]?.gap === false && after?.kind === 'number' && !after.gap
}
