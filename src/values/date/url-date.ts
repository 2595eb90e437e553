import type {DateValue} from '../../article/article.js'
import {emptyDraft} from './draft.js'
import {finishDate} from './finish.js'

/**
 * The date in the path of an address: "/2025/01/12/", "/2025/jan/12/", "/2025/january/12/", "/2025-01-12-", "-20250112.", and "/2025/01/" as a month.
 * Only years from 1990 to 2099, only whole runs of digits, never the query; the first that is a day of the calendar. A number that merely
 * could be a date (an id) is not read unless it stands alone between marks.
 */
export function readUrlDate(url: string): DateValue | null {
  const path = pathOf(url)
  for (const shape of SHAPES) {
    for (const match of path.matchAll(shape)) {
      const value = readMatch(match)
      if (value !== null) return value
    }
  }
  return null
}

/** Longer addresses are data, not paths. */
const LONGEST = 2000
const pathOf = (url: string) => url.slice(0, LONGEST).replace(ORIGIN, '').split(QUERY, 1)[0] ?? ''
const ORIGIN = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/iu
const QUERY = /[?#]/u

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const SHAPES: readonly RegExp[] = [
  /(?<=[/_.-])(?<year>199\d|20\d\d)\/(?<month>\d{1,2}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\/(?<day>\d{1,2})(?=[/_.-]|$)/giu,
  /(?<=[/_.-])(?<year>199\d|20\d\d)(?<mark>[-_.])(?<month>\d\d)\k<mark>(?<day>\d\d)(?![\d])/gu,
  /(?<=[/_.-])(?<year>199\d|20\d\d)\/(?<month>\d\d)(?<day>\d\d)(?=\/)/gu,
  /(?<=[/_.-])(?<year>199\d|20\d\d)(?<month>\d\d)(?<day>\d\d)(?=[/_.-]|$)/gu,
  /(?<=[/_.-])(?<year>199\d|20\d\d)[/-](?<month>\d\d)(?=\/)(?!\/\d{1,2}(?:\/|$))/gu
]

function readMatch(match: RegExpMatchArray): DateValue | null {
  const {year = '', month = '', day} = match.groups ?? {}
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase())
  const draft = {
    ...emptyDraft(),
    year: Number(year),
    month: named === -1 ? Number(month) : named + 1,
    day: day === undefined ? -1 : Number(day)
  }
  const raw = match[0]
  return finishDate(draft, raw, [0, raw.length], {language: null, referenceTime: null})
}
