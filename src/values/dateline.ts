import type {Dateline} from '../article/article.js'
import {readDate} from './date.js'
import {readCjkDateline} from './dateline-cjk.js'
import {type DatelineHead, isSource, readHead} from './dateline-parts.js'

export interface DatelineContext {
  /** BCP 47 tag of the text, null where unknown. */
  language: string | null
  /** ISO 8601; not needed to read a dateline, whose days carry no year of their own otherwise. */
  referenceTime: string | null
}

export interface FoundDateline {
  dateline: Dateline
  /** How much of the text it takes, separator and following white space included; UTF-16 code units. */
  length: number
}

/** No dateline is longer, in UTF-16 code units. */
const longest = 140
/** How many separators are tried: "KARACHI – HYDERABAD, June 2 (Example) –". */
const mostSeparators = 3
const DASH =
  /\s{0,3}[—–―]{1,3}\s{0,8}|\s{1,3}-{1,2}\s{1,8}|--\s{0,8}|(?<=[)）\]]|\p{L}{3})[.۔]\s?[-—–]{1,2}\s{0,8}|:\s{1,8}|[।۔]\s{0,8}|(?<=[)）/\]])\s?-\s{0,8}|(?<=[)）])\s{1,8}/gu
/** "(ANSA) - ROMA, 12 GEN - ", "(Reuters) - ". */
const AGENCY_FIRST = /^[(（]([^()（）]{2,44})[)）]\s?[—–―-]{1,2}\s{0,8}/u
/** "МОСКВА, 12 янв — РИА Новости. " */
const AGENCY_BEHIND = /^([\p{L}][\p{L}-]{1,14}(?: [\p{L}-]{2,14})?)\.\s+/u
const START = /^\s*/u
const CJK_START = /^\s*[【（([［\p{Script=Han}\p{Script=Hangul}]/u
const SMALL_LETTER = /^\p{Ll}/u
const LETTERS = /\p{L}/gu
/** A hyphen after a word in capitals stands in lists of goods and of links too ("BRAND - Trail shoe"); the long dash of a dateline hardly does. */
const LONG_DASH = /[—–―]|\s--\s/u
const BARE_DASH = /[—–―-]/u

/**
 * Reads the dateline that opens a first paragraph: "BEIRUT, June 2 (Reuters) — ", "Berlin (dpa) - ", "PARIS — ". Asks for a place in capitals, an
 * agency, or a day beside the place; a plain capitalised word before a dash is none. A day without a year stays in `text`, and `date` is null.
 */
export function readDateline(text: string, context: DatelineContext): FoundDateline | null {
  const indent = START.exec(text)?.[0].length ?? 0
  const line = text.slice(indent, indent + longest)
  const found = readOpening(line, context)
  return found === null ? null : {...found, length: found.length + indent}
}

function readOpening(line: string, context: DatelineContext): FoundDateline | null {
  const cjk = CJK_START.test(line) ? readCjkDateline(line) : null
  if (cjk !== null) return finish(line, cjk.length, cjk.place, cjk.source, cjk.day, context)
  const first = AGENCY_FIRST.exec(line)
  const source = first?.[1]?.trim() ?? ''
  if (first !== null && isSource(source)) return behindAgency(line, first[0].length, source, context)
  return readPlaceFirst(line, 0, null, context)
}

/** The agency stands first; place and day may follow before another dash. */
function behindAgency(line: string, from: number, source: string, context: DatelineContext): FoundDateline {
  return readPlaceFirst(line, from, source, context) ?? finish(line, from, null, source, '', context)
}

function readPlaceFirst(line: string, from: number, agency: string | null, context: DatelineContext): FoundDateline | null {
  let tried = 0
  for (const separator of line.slice(from).matchAll(DASH)) {
    if (++tried > mostSeparators) return null
    const at = from + separator.index
    const end = at + separator[0].length
    const head = readHead(line.slice(from, at))
    if (head === null || !isDateline(head, separator[0], line.slice(end), agency)) continue
    const behind = agencyBehind(head, line.slice(end))
    return finish(line, end + behind.length, head.place, agency ?? head.source ?? behind.source, head.day, context)
  }
  return null
}

/** Which evidence each separator asks for. */
function isDateline(head: DatelineHead, separator: string, rest: string, agency: string | null): boolean {
  if (rest === '') return false
  const mark = separator.trim()
  if (mark === '') return head.knownSource && head.day !== ''
  if (head.knownSource || (head.source !== null && head.shouted)) return true
  if (!BARE_DASH.test(mark)) return head.shouted && head.day !== ''
  if (head.day !== '' || agency !== null) return !SMALL_LETTER.test(rest)
  if (agencyBehind(head, rest).length > 0) return true
  return LONG_DASH.test(separator) && head.shouted && (head.place?.match(LETTERS)?.length ?? 0) >= 4 && !SMALL_LETTER.test(rest)
}

function agencyBehind(head: DatelineHead, rest: string): {source: string | null; length: number} {
  const found = head.source === null ? AGENCY_BEHIND.exec(rest) : null
  const source = found?.[1] ?? ''
  return found !== null && isSource(source) ? {source, length: found[0].length} : {source: null, length: 0}
}

function finish(
  line: string,
  length: number,
  place: string | null,
  source: string | null,
  day: string,
  {language}: DatelineContext
): FoundDateline {
  const date = day === '' ? null : readDate(day, {language, referenceTime: null})
  return {dateline: {text: line.slice(0, length).trim(), place, source, date: date?.precision === 'day' ? date : null}, length}
}
