import {endsSentence, widthOf} from './characters.js'
import type {Line} from './lines.js'

/** How the lines of a text are broken: at a width, give or take a slack for type of varying width. */
export interface Wrap {
  readonly width: number
  readonly slack: number
  /**
   * What a full line that ends a sentence, with a capital after it, is likelier to be: the end of a paragraph without a blank line behind it, or
   * the middle of one.
   */
  readonly fullEnds: 'paragraph' | 'middle'
}

/** Lines that are looked at: a text is wrapped at one width throughout. */
const sampled = 20_000
const narrowest = 24
const widest = 130
/** Fewest line breaks that tell a width. */
const fewestBreaks = 3
/** Share of lines that may be longer: addresses, tables. */
const shareLonger = 0.08
/** Type set with proportional letters varies by a tenth of the line; so loose a measure needs most of the breaks behind it. */
const measures: readonly {readonly slack: number; readonly share: number}[] = [
  {slack: 0, share: 0.3},
  {slack: 0.12, share: 0.55}
]

type Measure = Pick<Wrap, 'width' | 'slack'>

/**
 * The width that the text was wrapped at, or null where each line stands for itself. A break speaks for every width that the line before fits in
 * and the next word does not; the widest on which most breaks agree is taken: a last line that
 * nearly fills its column is then least often mistaken for a broken one.
 */
export function wrapOf(all: readonly Line[]): Wrap | null {
  const lines = all.slice(0, sampled)
  const widths = lines.map(columnsOf)
  const breaks = breaksOf(lines, widths)
  if (breaks.length < fewestBreaks * 2) return null
  for (const {slack, share} of measures) {
    const wrap = bestWidth(breaks, slack, share)
    if (wrap !== null && isWidth(wrap, widths)) return {...wrap, fullEnds: fullEndsOf(wrap, lines)}
  }
  return null
}

/** Columns up to the line's end: the indent of a paragraph's first line takes room, too. */
const columnsOf = ({text, indent}: Line): number => indent + widthOf(text)

/** Two numbers a line break: the width of the line before, and what it would have been with the next word. */
function breaksOf(lines: readonly Line[], widths: readonly number[]): readonly number[] {
  const breaks: number[] = []
  lines.forEach((line, at) => {
    const width = widths[at - 1]
    if (width !== undefined && line.gap === 0) breaks.push(width, width + firstWordWidth(line.text))
  })
  return breaks
}

function bestWidth(breaks: readonly number[], slack: number, share: number): Measure | null {
  const steps = new Int32Array(widest + 2)
  for (let at = 0; at < breaks.length; at += 2) {
    const [from, to] = [breaks[at] ?? 0, breaks[at + 1] ?? 0]
    if (from < narrowest || from > widest) continue
    steps[from] = (steps[from] ?? 0) + 1
    const end = Math.min(widest, Math.floor(to * (1 + slack))) + 1
    steps[end] = (steps[end] ?? 0) - 1
  }
  let [best, most, sum] = [0, 0, 0]
  for (let width = narrowest; width <= widest; width++) {
    sum += steps[width] ?? 0
    if (sum >= most) [best, most] = [width, sum]
  }
  if (best === 0 || most < fewestBreaks || most < (breaks.length / 2) * share) return null
  return {width: best, slack: Math.round(best * slack)}
}

function isWidth({width, slack}: Measure, widths: readonly number[]): boolean {
  let longer = 0
  for (const one of widths) if (one > width + slack) longer++
  return longer <= widths.length * shareLonger
}

const space = /\s/u

function firstWordWidth(text: string): number {
  const at = text.search(space)
  const word = at < 0 ? text : text.slice(0, at)
  // A script without spaces breaks after any character.
  return widthOf(word.slice(0, 1)) === 2 ? 2 : Math.min(widthOf(word), narrowest)
}

/** Whether the next line goes on where the line breaks: its first word had no room. */
export function isWrapped(wrap: Wrap, line: Line, next: Line): boolean {
  return fills(wrap, line, next) && !(wrap.fullEnds === 'paragraph' && isSentenceBreak(line, next))
}

function fills({width, slack}: Measure, line: Line, next: Line): boolean {
  const full = columnsOf(line)
  return full <= width + slack && full + firstWordWidth(next.text) + slack >= width
}

const capitalStart = /^["'“„«‘(¿¡–—-]*\s?[\p{Lu}\p{N}\p{Lo}]/u
const isSentenceBreak = (line: Line, next: Line): boolean => endsSentence(line.text) && capitalStart.test(next.text)

const innerSentence = /[.!?…]["”’»)]*\s+["“‘«(¿¡]?\p{Lu}|[。！？]/gu

/**
 * A paragraph's last line fills its column about as seldom as a sentence inside a paragraph ends with its line: once in ten. So what there is more of
 * decides, ends of paragraphs that show by a short line, or ends of sentences inside lines.
 */
function fullEndsOf(wrap: Measure, lines: readonly Line[]): Wrap['fullEnds'] {
  let short = 0
  let inner = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (next !== undefined && next.gap === 0 && endsSentence(line.text) && !fills(wrap, line, next)) short++
    inner += line.text.slice(0, -1).match(innerSentence)?.length ?? 0
  })
  return short > inner ? 'paragraph' : 'middle'
}
