import {formFeed, isBlank, isLineEnd, tidy} from './characters.js'

/** A line that holds something but marks of quoting, with what stands around it. Start and end are UTF-16 offsets, white space left out. */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** As read: white space single, nothing invisible. */
  readonly text: string
  /** Columns of white space before it; a tab is four, a full-width space two. */
  readonly indent: number
  /** Blank lines between the line before and this one. */
  readonly gap: number
  /** Whether a page ends between the line before and this one. */
  readonly pageBreak: boolean
  /** How many ">" open it, as in e-mail. They are left out of `text`. */
  readonly quoted: number
}

/**
 * Lines that are read one by one; behind them only blank lines part the text. Ten megabytes wrapped at 70 columns have fewer. A line takes about five
 * microseconds, whatever its length, so a text of a word a line would take ten times as long as prose of its size.
 */
const mostLines = 150_000

/** Cuts a text, or a stretch of it that begins with a line, at every line end of Unix, Windows, old Macs, form feeds and Unicode. */
export function splitLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let gap = 0
  let number = countLines(text, from)
  let pageBreak = false
  for (let at = from; at < to; ) {
    const end = lines.length < mostLines ? lineEnd(text, at) : stretchEnd(text, at)
    number++
    const line = readLine(text, at, end, {number, gap, pageBreak})
    pageBreak = (line === null && pageBreak) || text.charCodeAt(end) === formFeed
    if (line !== null) lines.push(line)
    gap = line === null ? gap + 1 : 0
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

function countLines(text: string, to: number): number {
  let count = 0
  for (let at = 0; at < to; at++)
    if (isLineEnd(text.charCodeAt(at)) && !(text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10)) count++
  return count
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

/** The last line end before a blank line. */
function stretchEnd(text: string, from: number): number {
  let end = lineEnd(text, from)
  for (let next = lineEnd(text, end + 1); end < text.length && !isBlankRange(text, end + 1, next); next = lineEnd(text, end + 1)) end = next
  return end
}

function isBlankRange(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

function readLine(
  text: string,
  from: number,
  to: number,
  {number, gap, pageBreak}: Pick<Line, 'number' | 'gap' | 'pageBreak'>
): Line | null {
  const [start, end] = trimRange(text, from, to)
  if (start === end) return null
  const [content, quoted] = skipQuoteMarks(text, start, end)
  if (content === end) return null
  const indent = columns(text, from, start)
  return {number, start, end, text: tidy(text.slice(content, end)), indent, gap, pageBreak, quoted}
}

/** The range without white space at its ends. */
export function trimRange(text: string, from: number, to: number): [start: number, end: number] {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}

const greater = 62

function skipQuoteMarks(text: string, start: number, end: number): [content: number, quoted: number] {
  let at = start
  let quoted = 0
  while (at < end && (text.charCodeAt(at) === greater || (quoted > 0 && isBlank(text.charCodeAt(at))))) {
    if (text.charCodeAt(at) === greater) quoted++
    at++
  }
  return [at, quoted]
}

function columns(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += columnsOf(text.charCodeAt(at))
  return count
}

const columnsOf = (code: number): number => (code === 9 ? 4 : code === 0x3000 ? 2 : code === 32 || code === 0xa0 ? 1 : 0)
