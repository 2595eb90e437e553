import type {DateValue} from '../article/article.js'
import {languageOf} from '../languages/index.js'
import type {Language} from '../languages/language.js'
import {dateWordTable, type Item, itemsOf} from './date/date-words.js'
import {type FoundDate, findSpans, labelOfSpan} from './date/find.js'
import {type DateContext, finishDate} from './date/finish.js'
import {readIso} from './date/iso.js'
import {placeRelative, readRelative} from './date/relative.js'
import {readWhole} from './date/whole.js'

export type {FoundDate} from './date/find.js'
export type {DateContext} from './date/finish.js'
export {readUrlDate} from './date/url-date.js'

/** Longer strings are no dates, longer lines no date lines; in UTF-16 code units. */
const LONGEST_DATE = 200
const LONGEST_LINE = 2000

/**
 * Reads a text that is a date and nothing else: ISO 8601, RFC 2822, or as people write it in any of the languages, with or without time, zone,
 * weekday and a label ("Published:", "Stand:"). Gives null for anything more, for days that are not in the calendar, for years outside
 * 1600 to 2200, for a day without a year, and for "3 hours ago" where the context has no reference time.
 * Nothing is converted or filled in: the value is as exact as the text, in the text's own zone.
 */
export function readDate(text: string, context: DateContext): DateValue | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_DATE || trimmed === '') return null
  const iso = readIso(trimmed)
  if (iso !== null) return iso
  for (const table of tablesFor(languageOf(context.language))) {
    const items = itemsOf(trimmed, table)
    const value = readItems(items, trimmed, context)
    if (value !== null) return value
    if (!items.some(isUnknownWord)) return null
  }
  return null
}

/**
 * Finds the dates inside a short line, in order, with what the words beside them call them. Takes only what is plainly a date: no bare year,
 * no day without a year, no piece of a longer number. Reads the first 2,000 code units of the text.
 */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const line = text.slice(0, LONGEST_LINE)
  if (!HINT.test(line)) return []
  for (const table of tablesFor(languageOf(context.language))) {
    const found = findIn(itemsOf(line, table), line, context)
    if (found.length > 0) return found
  }
  return []
}

/** What every date inside a line has: four digits, numbers joined by a mark, a marked short year, or the sign of a year. Most lines with a number have none. */
const HINT = /\p{N}{4}|\p{N}\s?[-/.⁄‐-―−]\s?\p{N}|[-/.⁄‐-―−'’‘`´ʼ′]\p{N}{2}|年/u

/** Whether the text says when only by counting from now: "3 hours ago", "yesterday", "heute, 12:30". Needs no reference time. */
export function isRelativeDate(text: string, language: string | null): boolean {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_DATE || trimmed === '') return false
  return [...tablesFor(languageOf(language))].some((table) => readRelative(itemsOf(trimmed, table)) !== null)
}

/** The page's language first, then all of them: pages state the wrong language, and quote dates of others. */
function* tablesFor(language: Language | null) {
  if (language !== null) yield dateWordTable(language)
  yield dateWordTable(null)
}

const isUnknownWord = (item: Item) => item.kind === 'word'

function readItems(items: readonly Item[], text: string, context: DateContext): DateValue | null {
  const draft = readWhole(items)
  if (draft !== null) return finishDate(draft, text, [0, text.length], context)
  if (context.referenceTime === null) return null
  const relative = readRelative(items)
  const reference = relative === null ? null : readDate(context.referenceTime, {...context, referenceTime: null})
  return relative === null || reference === null ? null : placeRelative(relative, reference, text)
}

function findIn(items: readonly Item[], text: string, context: DateContext): FoundDate[] {
  const spans = findSpans(items)
  const found: FoundDate[] = []
  spans.forEach(({draft, from, to}, index) => {
    const [start, end] = [items[from]?.start ?? 0, items[to - 1]?.end ?? 0]
    const value = finishDate(draft, text, [start, end], context)
    if (value !== null) found.push({value, start, end, label: labelOfSpan(items, spans, index)})
  })
  return found
}
