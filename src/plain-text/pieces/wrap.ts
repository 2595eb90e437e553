import {endsSentence, widthOf} from '../lines/characters.js'
import type {Line} from '../lines/lines.js'

/** How the lines of a text are broken: at a width, give or take a slack for type of varying width. */
export interface Wrap {
  readonly width: number
  readonly slack: number
  /** Whether a full line that ends a sentence, with a capital after it, is likelier to end its paragraph than to stand in it; by how many lines that has, less one. */
  readonly fullEnds: readonly boolean[]
  /** Blank lines part all paragraphs. Within them a line that has room for the next word was broken all the same: columns are counted in many ways. */
  readonly apart: boolean
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
    if (wrap !== null && isWidth(wrap, widths)) return {...wrap, ...endsOf(wrap, lines)}
  }
  return null
}

/** Columns up to the line's end: the indent of a paragraph's first line takes room, too, and so does what is not read, soft hyphens and doubled spaces. */
const columnsOf = (line: Line): number => line.indent + widthOf(line.text) + unread(line)

const unread = ({text, start, end, quoted}: Line): number => (quoted > 0 ? 0 : Math.max(0, end - start - text.length))

/** Two numbers a line break: the width of the line before, and what it would have been with the next word. */
function breaksOf(lines: readonly Line[], widths: readonly number[]): readonly number[] {
  const breaks: number[] = []
  lines.forEach((line, at) => {
    const width = widths[at - 1]
    if (width !== undefined && line.gap === 0) breaks.push(width, width + firstWordWidth(line))
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

/** Soft hyphens that the first word may have. */
const mostUnread = 2

function firstWordWidth(line: Line): number {
  const {text} = line
  const at = text.search(space)
  const word = at < 0 ? text : text.slice(0, at)
  // A script without spaces breaks after any character.
  return widthOf(word.slice(0, 1)) === 2 ? 2 : Math.min(widthOf(word) + Math.min(mostUnread, unread(line)), narrowest)
}

/** Whether the next line goes on where the line breaks, in a paragraph of so many lines as yet: its first word had no room. */
export function isWrapped(wrap: Wrap, line: Line, next: Line, count: number): boolean {
  if (wrap.apart && line.gap === 0 && next.gap === 0 && fills({...wrap, slack: Math.round(wrap.width * slackApart)}, line, next))
    return true
  return fills(wrap, line, next) && !(wrap.fullEnds[bin(count)] === true && isSentenceBreak(line, next))
}

const slackApart = 0.15

function fills({width, slack}: Measure, line: Line, next: Line): boolean {
  const full = columnsOf(line)
  return full <= width + slack && full + firstWordWidth(next) + slack >= width
}

const capitalStart = /^["'“„«‘(¿¡–—-]*\s?[\p{Lu}\p{N}\p{Lo}]/u
const isSentenceBreak = (line: Line, next: Line): boolean => endsSentence(line.text) && capitalStart.test(next.text)

const innerSentence = /[.!?…]["”’»)]*\s+["“‘«(¿¡]?\p{Lu}|[。！？]/gu

/** Paragraphs of so many lines and more are alike. */
const mostLines = 8
const bin = (count: number): number => Math.min(count, mostLines) - 1
/** How many paragraphs the length must speak against before it outweighs what holds for all. */
const trust = 6
/** Breaks that are no wraps, for each paragraph that a blank line ends, in texts that part all by blank lines. */
const shareShort = 0.1
const fewestApart = 3

/**
 * A paragraph's last line fills its column about as seldom as a sentence inside a paragraph ends with its line: once in ten. So what there is more of
 * decides, ends of paragraphs that show by a short line, or ends of sentences inside lines: among paragraphs of that length, and in the text.
 */
function endsOf(wrap: Measure, lines: readonly Line[]): Pick<Wrap, 'fullEnds' | 'apart'> {
  const [ends, inner] = [new Array<number>(mostLines).fill(0), new Array<number>(mostLines).fill(0)]
  let [short, apart, count] = [0, 0, 0]
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    count++
    const place = bin(count)
    inner[place] = (inner[place] ?? 0) + (line.text.slice(0, -1).match(innerSentence)?.length ?? 0)
    if (next === undefined || (next.gap === 0 && fills(wrap, line, next))) return
    if (endsSentence(line.text)) {
      ends[place] = (ends[place] ?? 0) + 1
      if (next.gap === 0) short++
      else apart++
    }
    count = 0
  })
  const [allEnds, allInner] = [sum(ends), sum(inner)]
  const open = short / Math.max(1, short + apart)
  const fullEnds = ends.map((found, at) => {
    const [before, inside] = [(trust * allEnds) / Math.max(1, allEnds + allInner), (trust * allInner) / Math.max(1, allEnds + allInner)]
    return (found + before) * open > (inner[at] ?? 0) + inside
  })
  return {fullEnds, apart: apart >= fewestApart && short <= apart * shareShort}
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)
