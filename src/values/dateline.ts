import type {Dateline} from '../article/article.js'
import {foldWords} from '../util/fold-words.js'
import {trimEndOf} from '../util/trim.js'
import {readDate} from './date.js'
import {readCjkDateline} from './dateline-cjk.js'
import {type DatelineHead, isSource, readHead} from './dateline-parts.js'

export interface DatelineContext {
  /** BCP 47 tag of the text, null where unknown. */
  language: string | null
  /** Name of the publisher, which signs as agencies do; null where unknown. */
  outlet?: string | null
  /** Whether a paragraph ends behind the dash: then a place and the dash are a dateline, in capitals or not. */
  isAlone?: boolean
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
  /\s{0,3}[—–―]{1,3}\s{0,8}|\s{1,3}-{1,2}\s{1,8}|--\s{0,8}|(?<=[)）\]]|\p{L}{3})[.۔]\s?[-—–]{1,2}\s{0,8}|:\s{1,8}|[।۔]\s{0,8}|(?<=[)）/\]])\s?-\s{0,8}|(?<=[)）])\s{1,8}|(?<=\p{L}\/)\.\s{1,8}/gu
/** "(ANSA) - ROMA, 12 GEN - ", "(Reuters) - ". */
const AGENCY_FIRST = /^[(（]([^()（）]{2,44})[)）]\s?[—–―-]{1,2}\s{0,8}/u
/** "The Daily — ", with a long dash: behind a hyphen a name heads a list. */
const OUTLET_FIRST = /^(\p{Lu}[\p{L}\p{N} .&'’-]{1,40}?)\s?[—–―]{1,2}\s{0,8}/u
/** "МОСКВА, 12 янв — РИА Новости. " */
const AGENCY_BEHIND = /^([\p{L}][\p{L}-]{1,14}(?: [\p{L}-]{2,14})?)\.\s+/u
const START = /^\s*/
const CJK_START = /^\s*[【（([［\p{Script=Han}\p{Script=Hangul}]/u
const SMALL_LETTER = /^\p{Ll}/u
const LETTERS = /\p{L}/gu
/** A hyphen after a word in capitals stands in lists of goods and of links too ("BRAND - Trail shoe"); the long dash of a dateline hardly does. */
const LONG_DASH = /[—–―]|\s--\s/u
const STATE_END = /,\s\p{Lu}\p{Ll}{2,4}$/u
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
  if (first !== null && (isSource(source) || isOutlet(source, context))) return behindAgency(line, first[0].length, source, context)
  const outlet = OUTLET_FIRST.exec(line)
  if (outlet?.[1] !== undefined && isOutlet(outlet[1], context)) return finish(line, outlet[0].length, null, outlet[1], '', context)
  return readPlaceFirst(line, 0, null, context)
}

const isOutlet = (name: string, {outlet}: DatelineContext): boolean => outlet != null && foldWords(name) === foldWords(outlet)

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
    const head = readHead(
      line.slice(from, at) + dotOf(line.slice(from, at), separator[0]),
      (name) => isSource(name) || isOutlet(name, context)
    )
    if (head === null || !isDateline(head, separator[0], line.slice(end), agency, context)) continue
    const behind = agencyBehind(head, line.slice(end))
    return finish(line, end + behind.length, head.place, agency ?? head.source ?? behind.source, head.day, context)
  }
  return null
}

/** The full stop before a dash is an abbreviated state's, "PORTLAND, Ore. —", or the dash's own. */
const dotOf = (head: string, separator: string): string => (separator.startsWith('.') && STATE_END.test(head) ? '.' : '')

/** Which evidence each separator asks for. */
function isDateline(head: DatelineHead, separator: string, rest: string, agency: string | null, {isAlone}: DatelineContext): boolean {
  if (rest === '') return false
  const mark = separator.trim()
  if (isAlone === true && BARE_DASH.test(mark)) return true
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

/** Press releases set dashes before the wire's name as well: "BOSTON--(EXAMPLE WIRE)--". */
const dashes: ReadonlySet<string> = new Set('—–―- ')

function finish(
  line: string,
  length: number,
  place: string | null,
  source: string | null,
  day: string,
  {language}: DatelineContext
): FoundDateline {
  const date = day === '' ? null : readDate(day, {language, referenceTime: null})
  const town = place === null ? null : trimEndOf(place, dashes)
  return {
    dateline: {text: line.slice(0, length).trim(), place: town === '' ? null : town, source, date: date?.precision === 'day' ? date : null},
    length
  }
}
