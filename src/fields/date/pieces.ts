import type {DateValue} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {findDates, readDate, readUrlDate} from '../../values/date.js'
import {contextOf} from './declared.js'
import type {DateLabel} from './shown.js'

/** A date read off pieces that say it together, and the segment behind the last of them. */
export interface PiecedDate {
  readonly value: DateValue
  readonly raw: string
  readonly to: number
  /** What the words among the pieces call it. */
  readonly label: DateLabel | null
}

/** A piece is a number, a month's name or both; a longer text is a line. */
const longestPiece = 16
const longestLine = 40
const mostPieces = 4
const steps = 3
const digit = /\p{N}/u
/** "2024" alone, "14:30": no day stands in it. */
const noDay = /^\s*(?:\p{N}{4}\s*$|\p{N}{1,2}:)/u
const dayLength = 10
const monthLength = 7
const yearLength = 4

/**
 * A day whose parts stand in segments of their own, or that takes its year from the page's address. Seen on blog themes that set the day as a badge
 * beside the headline ("14", "May", "2024") and on those that leave out the year where the address has it. Must spare numbers and names that
 * only stand side by side: all the pieces in one element must say one day and nothing else, and an address must name that day's month.
 */
export function dateInPieces(page: Page, segment: Segment): PiecedDate | null {
  if (segment.text.length > longestLine) return null
  return joined(page, segment) ?? dayIn(page, segment.text, segment.index + 1)
}

/** The pieces of the innermost element that begins with this segment and holds more. */
function joined(page: Page, segment: Segment): PiecedDate | null {
  const {index, segments} = page
  if (segment.text.length > longestPiece) return null
  for (let at = segment.container, step = 0; at > 0 && step <= steps; at = index.parent[at] ?? 0, step++) {
    const [from, to] = [index.segmentStart[at] ?? 0, index.segmentStart[index.end[at] ?? 0] ?? 0]
    if (from !== segment.index || to - from > mostPieces) return null
    const pieces = segments.slice(from, to)
    if (pieces.some(({text, hidden}) => hidden !== null || text.length > longestPiece)) return null
    if (pieces.length > 1) return dayIn(page, pieces.map(({text}) => text).join(' '), to)
  }
  return null
}

function dayIn(page: Page, raw: string, to: number): PiecedDate | null {
  if (!digit.test(raw) || noDay.test(raw)) return null
  const month = page.url === null ? null : (readUrlDate(page.url)?.value.slice(0, monthLength) ?? null)
  return wholeDay(page, raw, raw, to) ?? (month === null ? null : wholeDay(page, `${raw} ${month.slice(0, yearLength)}`, raw, to, month))
}

/** The text as a day and nothing else, of a month where one is given. */
function wholeDay(page: Page, text: string, raw: string, to: number, month = ''): PiecedDate | null {
  const value = readDate(text, contextOf(page))
  if (value === null || value.value.length < dayLength || !value.value.startsWith(month)) return null
  return {value: {...value, raw}, raw, to, label: findDates(text, contextOf(page))[0]?.label ?? null}
}
