import {type Item, role} from './date-words.js'
import {type Draft, emptyDraft} from './draft.js'
import {firstSolarYear, lastCommonMonth, lastSolarYear} from './solar.js'
import {readTime} from './time.js'

/** Takes what it knows at a place, notes it in the draft and gives the next place; -1 where it does not fit. */
type Part = (items: readonly Item[], at: number, draft: Draft) => number

const FAIL = -1

/** Years beyond these are misread numbers; the last one is of the Buddhist era, 543 years ahead. */
const FIRST_YEAR = 1600
const LAST_YEAR = 2743

function has(item: Item | undefined, roles: number): boolean {
  return item !== undefined && (item.meaning.roles & roles) !== 0
}

function number(
  digits: readonly [least: number, most: number],
  range: readonly [least: number, most: number],
  note: (draft: Draft, value: number) => void
): Part {
  return (items, at, draft) => {
    const item = items[at]
    if (item?.kind !== 'number' || item.text.length < digits[0] || item.text.length > digits[1]) return FAIL
    if (item.value < range[0] || item.value > range[1]) return FAIL
    note(draft, item.value)
    return at + 1
  }
}

function word(roles: number, note: (draft: Draft, item: Item) => void = () => {}): Part {
  return (items, at, draft) => {
    const item = items[at]
    if (item === undefined || !has(item, roles)) return FAIL
    note(draft, item)
    return at + 1
  }
}

function optional(part: Part): Part {
  return (items, at, draft) => {
    const next = part(items, at, draft)
    return next === FAIL ? at : next
  }
}

const addNumber = (draft: Draft, value: number) => draft.numbers.push(value)

/** A mark between two numbers: the same one each time. Blanks around it are common ("2025. 1. 12.", "12 / 01 / 2025"). */
const join: Part = (items, at, draft) => {
  const item = items[at]
  if (item?.kind !== 'mark' || !JOINS.has(item.text)) return FAIL
  if (draft.join !== '' && draft.join !== item.text) return FAIL
  draft.join = item.text
  return at + 1
}
const JOINS: ReadonlySet<string> = new Set(['-', '/', '.', '|', '•', '·'])

const solarYear = number([4, 4], [firstSolarYear, lastSolarYear], (draft, value) => {
  draft.year = value
  draft.solar = true
})
const commonYear = number([4, 4], [FIRST_YEAR, LAST_YEAR], (draft, value) => (draft.year = value))

/** A month, once more in brackets or behind a slash where papers name it in two traditions: "12 مارس/آذار 2025". */
const month: Part = (items, at, draft) => {
  const item = items[at]
  if (item === undefined || !has(item, role.month)) return FAIL
  draft.month = item.meaning.month
  draft.ahead = item.meaning.ahead
  const isTwice = TWICE.has(items[at + 1]?.text ?? '') && has(items[at + 2], role.month) && items[at + 2]?.meaning.month === draft.month
  if (!isTwice) return at + 1
  return items[at + 3]?.text === ')' ? at + 4 : at + 3
}
const TWICE: ReadonlySet<string> = new Set(['/', '('])

/** What may stand between a word and a number of a date: up to four of these. */
const loose: Part = (items, at) => {
  let next = at
  while (next < at + 4 && isLoose(items[next])) next++
  return next
}
/** A month is never passed over: the Norwegian "des" is a German article. */
function isLoose(item: Item | undefined): boolean {
  if (item?.kind === 'mark') return LOOSE_MARKS.has(item.text)
  return has(item, role.filler | role.day | role.monthUnit) && !has(item, role.month)
}
const LOOSE_MARKS: ReadonlySet<string> = new Set(['.', ',', '-', '/', "'", '°', ')', '॰'])

/** A year of two digits beside a month's name, marked as such: "Jan 12, '25", or by the mark that joins day and month too: "12-Jan-25". "Mar 16-20" are days. */
const markedShortYear: Part = (items, at, draft) => {
  const before = items[at - 1]
  const item = items[at]
  if (before?.kind !== 'mark' || item?.gap !== false) return FAIL
  if (before.text !== "'" && !(JOINS.has(before.text) && items[at - 3]?.text === before.text)) return FAIL
  return shortYear(items, at, draft)
}

const shortYear = number([2, 2], [0, 99], (draft, value) => {
  draft.year = value
  draft.shortYear = true
})

/** A year of two digits where nothing else stands: a lone bar or slash before it joins two days ("Mar 16-20"). */
const bareShortYear: Part = (items, at, draft) => {
  const before = items[at - 1]?.text
  return before === '-' || before === '/' ? markedShortYear(items, at, draft) : shortYear(items, at, draft)
}

/** Eight digits, year first. */
const compact: Part = (items, at, draft) => {
  const item = items[at]
  if (item?.kind !== 'number' || item.text.length !== 8) return FAIL
  draft.year = Number(item.text.slice(0, 4))
  draft.month = Number(item.text.slice(4, 6))
  draft.day = Number(item.text.slice(6))
  return draft.year >= FIRST_YEAR && draft.year <= LAST_YEAR ? at + 1 : FAIL
}

/** Raised letters often come apart from their number: "21 st". */
const ordinalEnd: Part = (items, at) => (has(items[at], role.ordinal) ? at + 1 : FAIL)
const closingDot: Part = (items, at, draft) => (draft.join === '.' && items[at]?.text === '.' && !items[at]?.gap ? at + 1 : FAIL)
const time: Part = (items, at, draft) => readTime(items, at, draft, {introduced: false, dotted: false})

/** The first year of an era has a name of its own in Japanese. */
const eraYear: Part = (items, at, draft) => {
  if (items[at]?.text === '元') {
    draft.year = 1
    return at + 1
  }
  return number([1, 4], [1, 9999], (to, value) => (to.year = value))(items, at, draft)
}

/** The letters that patterns are written in. */
const PARTS: Readonly<Record<string, Part>> = {
  Y: (items, at, draft) => (draft.month > lastCommonMonth ? solarYear : commonYear)(items, at, draft),
  S: solarYear,
  y: bareShortYear,
  "'y": markedShortYear,
  m: number([1, 2], [1, 12], (draft, value) => (draft.month = value)),
  d: number([1, 2], [1, 31], (draft, value) => (draft.day = value)),
  n: number([1, 2], [0, 99], addNumber),
  nn: number([2, 2], [0, 99], addNumber),
  n1: number([1, 1], [1, 9], (draft, value) => {
    addNumber(draft, value)
    draft.yearFirst = true
  }),
  nY: number([4, 4], [FIRST_YEAR, LAST_YEAR], addNumber),
  M: month,
  E: word(role.era, (draft, item) => (draft.era = item.meaning.era)),
  e: eraYear,
  c: compact,
  uY: word(role.year),
  uM: word(role.monthUnit),
  uD: word(role.day),
  th: ordinalEnd,
  t: time,
  '.': closingDot,
  '-': join,
  '~': loose
}

/** `line`: also looked for inside a line; `whole`: too little to be a date unless it is all there is. */
interface Pattern {
  parts: readonly Part[]
  scope: 'line' | 'whole'
}

function pattern(scope: Pattern['scope'], written: string): Pattern {
  const parts = written.split(' ').map((name) => {
    const part = PARTS[name.replace('?', '')]
    if (part === undefined) throw new Error(`no such part of a date pattern: ${name}`)
    return name.endsWith('?') ? optional(part) : part
  })
  return {parts, scope}
}

/** The first that fits is taken, so longer ones stand before those that they begin like. */
const OPENED_BY_NUMBER: readonly Pattern[] = [
  pattern('line', 'c'),
  pattern('line', 'Y uY ~ m uM ~ d uD?'),
  pattern('line', 'Y - m - d .?'),
  pattern('line', 'S - m - d .?'),
  pattern('line', 'n - n - nY'),
  pattern('line', 'd uD? th? ~ M ~ E ~ e'),
  pattern('line', 'd uD? th? ~ M ~ Y uY?'),
  pattern('line', 'Y uY? ~ M ~ d th?'),
  pattern('line', 'n - n - nn'),
  pattern('line', 'nn - n - n1'),
  pattern('line', "d th? ~ M ~ 'y"),
  pattern('whole', 'd th? ~ M ~ y'),
  pattern('line', 'Y ~ uY ~ d ~ M'),
  pattern('line', 'Y uY m uM'),
  pattern('line', 'Y uY ~ M'),
  pattern('whole', 'Y m d'),
  pattern('whole', 'Y - m'),
  pattern('whole', 'm - Y'),
  pattern('whole', 'Y uY?')
]
const OPENED_BY_WORD: readonly Pattern[] = [
  pattern('line', 'E e uY ~ m uM ~ d uD?'),
  pattern('line', 'M ~ d th? ~ Y'),
  pattern('line', 'M ~ d th? ~ t ~ Y'),
  pattern('line', "M ~ d th? ~ 'y"),
  pattern('whole', 'M ~ d th? ~ y'),
  pattern('line', 'M ~ Y uY?')
]

/** Reads the date that begins at a place of the items: what was read and the place after it, or null. */
export function matchDate(items: readonly Item[], at: number, scope: Pattern['scope']): {draft: Draft; end: number} | null {
  const item = items[at]
  const patterns = item?.kind === 'number' ? OPENED_BY_NUMBER : has(item, role.month | role.era) ? OPENED_BY_WORD : []
  for (const {parts, scope: needed} of patterns) {
    if (needed === 'whole' && scope === 'line') continue
    const draft = emptyDraft()
    const end = matchParts(parts, items, at, draft)
    if (end !== FAIL && (scope === 'whole' || isPlainlyADate(items, at, end, draft))) return {draft, end}
  }
  return null
}

function matchParts(parts: readonly Part[], items: readonly Item[], at: number, draft: Draft): number {
  let next = at
  for (const part of parts) {
    next = part(items, next, draft)
    if (next === FAIL) return FAIL
  }
  return next
}

/** In running text, three short numbers are a date only in its full dress: "12.01.25", or with slashes. The parts of a longer number are none. */
function isPlainlyADate(items: readonly Item[], at: number, end: number, draft: Draft): boolean {
  if (isGlued(items, at - 1, at - 2) || isGlued(items, end, end + 1)) return false
  if (draft.numbers.length !== 3 || items[end - 1]?.text.length === 4 || draft.join === '/') return true
  return items.slice(at, end).every((item) => item.kind !== 'number' || item.text.length === 2)
}

/** Whether a mark joins the place to one more number, without a blank: "1.2.2025.3". */
function isGlued(items: readonly Item[], mark: number, beyond: number): boolean {
  const [left, right] = mark < beyond ? [items[mark], items[beyond]] : [items[beyond], items[mark]]
  if (items[mark]?.kind !== 'mark' || items[beyond]?.kind !== 'number' || !GLUE.has(items[mark].text)) return false
  return left?.gap !== true && right?.gap !== true && items[Math.max(mark, beyond) + (mark < beyond ? 0 : 1)]?.gap !== true
}
const GLUE: ReadonlySet<string> = new Set(['-', '/', '.', ':'])
