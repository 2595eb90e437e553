import type {DateValue} from '../../article/article.js'
import {isRelativeDate, readDate} from '../../values/date.js'
import type {Evidence, FieldContext} from '../field.js'
import {shownAt} from '../sources.js'
import {contextOf} from './declared.js'
import {dateZones} from './zones.js'

/** A longer line is about something else. */
const longest = 60
/** Lines that are tried. */
const most = 16
const parts = /[|•·\n]/u

interface RelativeLine {
  readonly at: number
  readonly text: string
}

/** The first part of a line in the head that says when by counting from now. */
function findRelative(context: FieldContext): RelativeLine | null {
  const {page} = context
  let tried = 0
  for (const {name, from, to} of dateZones(context)) {
    if (name !== 'head' && name !== 'top') continue
    for (let at = from; at < to && tried < most; at++) {
      const segment = page.segments[at]
      if (segment === undefined || segment.hidden !== null || segment.text.length > longest) continue
      tried++
      const text = segment.text
        .split(parts)
        .map((part) => part.trim())
        .find((part) => isRelativeDate(part, page.language))
      if (text !== undefined) return {at, text}
    }
  }
  return null
}

/** "3 hours ago", counted from the caller's reference time; nothing without one. */
export const fromRelative: Evidence<DateValue> = {
  source: 'relative',
  family: 'shown',
  *find(context) {
    const {page} = context
    const line = page.settings.referenceTime === null ? null : findRelative(context)
    const value = line === null ? null : readDate(line.text, contextOf(page))
    if (line !== null && value !== null) yield {value, raw: line.text, place: shownAt(page, line.at, line.at + 1, 'head')}
  }
}

/** A relative date in the head that nothing can be counted from; null where there is none or the caller gave the moment. */
export const relativeDate = (context: FieldContext): string | null =>
  context.page.settings.referenceTime === null ? (findRelative(context)?.text ?? null) : null
