import type {DateValue} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import {findDates, readDate} from '../../values/date.js'
import {readDateline} from '../../values/dateline.js'
import type {Evidence, Place} from '../field.js'
import {bodyStart, headlineSegments} from '../head-zone.js'
import {elementAt, shownAt} from '../sources.js'
import {contextOf} from './declared.js'

/** A day in brackets, or in a line of its own, that opens the text. */
const set = /^(?:\(([^()\n]{6,40})\)\s?\S|([^\n]{6,40})\n)/u
const dayLength = 10
/** Lines that may stand before the first sentence, a byline or a caption, and how long they are. */
const opening = 4
const longestBefore = 80

/**
 * The day of the dateline, or a day in brackets or in a line of its own before the first sentence, on pages whose head gives none. Seen on wire copy and
 * on releases of institutions. Must spare days inside the first sentence: only what stands before it counts, and only with its year.
 */
export const fromOpening: Evidence<DateValue> = {
  source: 'opening',
  family: 'shown',
  *find({page, draft, decided}) {
    const from = Math.max(bodyStart(page, draft), headlineSegments(decided)[1])
    for (let at = from; at < Math.min(from + opening, page.segments.length); at++) {
      const text = page.segments[at]?.text ?? ''
      const value = openingDay(page, text)
      if (value !== null && value.value.length >= dayLength) yield {value, raw: value.raw, place: placeOf(page, at, text)}
      if (value !== null || text.length > longestBefore) return
    }
  }
}

/** A sentence behind the day is the body's: read where it stands, and not taken for a line of the date. Seen on releases that lost their first paragraph. */
const placeOf = (page: Page, at: number, text: string): Place =>
  text.length > longestBefore ? elementAt(page, page.segments[at]?.container ?? 0) : shownAt(page, at, at + 1, 'opening')

function openingDay(page: Page, text: string): DateValue | null {
  const [, bracketed, line] = set.exec(text) ?? []
  const raw = bracketed ?? line
  const day = raw === undefined || findDates(raw, contextOf(page))[0]?.label === 'modified' ? null : readDate(raw, contextOf(page))
  return day ?? readDateline(text, {language: page.language})?.dateline.date ?? null
}
