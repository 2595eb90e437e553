import type {Range} from '../../article/article.js'
import {endsSentence} from '../lines/characters.js'
import type {Line} from '../lines/lines.js'
import type {Piece} from '../pieces.js'
import {jointOf, type Spelling, spellingOf} from './join.js'
import {readMarker} from './marker.js'
import {findPageFurniture} from './page-furniture.js'
import {findTableLines} from './table-lines.js'
import {titleBreak} from './title-break.js'
import {isWrapped, type Wrap, wrapOf} from './wrap.js'

const colonEnd = /[:：]$/u

type Growing = {-readonly [Key in keyof Piece]: Piece[Key]}

/** The piece that lines are still put to. */
interface Draft {
  /** Its text lacks the last line as yet. */
  readonly piece: Growing
  readonly ranges: Range[]
  /** What the first line reads, and the last one. */
  readonly opening: string
  tail: string
  last: Line
  /** Lines that it has. */
  count: number
}

/** Whether a line is whole by what it says, whatever room the line before left: a credit, a day. */
export type IsWhole = (text: string) => boolean

/** Joins the lines that wrapping parted into pieces; tables stay whole, page furniture stands apart. */
export function unwrap(text: string, lines: readonly Line[], isWhole: IsWhole): Piece[] {
  const furniture = findPageFurniture(lines)
  const tables = findTableLines(text, lines)
  const flow = lines.filter((_, at) => !furniture.has(at) && tables[at] !== true)
  const wrap = wrapOf(flow)
  const join = (some: readonly Line[], opens: number | null): Piece[] => {
    const joiner = new Joiner(text, wrap, isWhole, opens)
    some.forEach((line, at) => {
      if (furniture.has(at)) joiner.setAside(line)
      else joiner.take(line, tables[at] === true)
    })
    return joiner.finish()
  }
  if (wrap === null || wrap.apart) return join(lines, null)
  const head = lines.slice(0, headLines)
  return join(lines, titleBreak(join(head, null), head, isWhole))
}

/** Walks through the lines and puts each to the piece that is open, or opens another. */
class Joiner {
  private readonly done: Piece[] = []
  private open: Draft | null = null
  /** Blank lines since the last line of the flow, page furniture between. */
  private gap = 0
  private crossed = false
  private readonly spelling: Spelling

  constructor(
    private readonly text: string,
    private readonly wrap: Wrap | null,
    private readonly isWhole: IsWhole,
    /** Number of a line that goes on with nothing. */
    private readonly opens: number | null
  ) {
    this.spelling = spellingOf(text)
  }

  setAside(line: Line): void {
    this.done.push(pieceOf(line, {shape: 'text', fixed: 'page-furniture', gap: line.gap, marker: null, text: line.text}))
    this.gap += line.gap
    this.crossed = true
  }

  take(line: Line, isTable: boolean): void {
    const open = this.open
    if (
      open !== null &&
      (isTable ? open.piece.shape === 'table' && (line.gap === 0 || isOpenFence(open)) && !this.crossed : this.continues(open, line))
    )
      this.append(open, line)
    else this.start(line, isTable)
    this.gap = 0
    this.crossed = false
  }

  private start(line: Line, isTable: boolean): void {
    const found = isTable ? null : readMarker(line.text)
    const opening = found === null ? line.text : line.text.slice(found.length)
    const parts: PieceParts = {
      shape: isTable ? 'table' : 'text',
      fixed: null,
      gap: line.gap + this.gap,
      marker: found?.marker ?? null,
      text: ''
    }
    this.close()
    const ranges: Range[] = [[line.start, line.end]]
    const piece: Growing = pieceOf(line, parts, ranges)
    this.open = {piece, ranges, opening, tail: opening, last: line, count: 1}
    this.done.push(piece)
  }

  private close(): void {
    if (this.open !== null) this.open.piece.text += this.open.tail
    this.open = null
  }

  private append(open: Draft, line: Line): void {
    const {drop, between} = jointOf(open.tail, line.text, this.isSoft(open.last), this.spelling)
    open.piece.text += open.tail.slice(0, open.tail.length - drop) + between
    open.piece.end = line.end
    open.tail = line.text
    if (this.crossed) open.ranges.push([line.start, line.end])
    else open.ranges[open.ranges.length - 1] = [open.ranges.at(-1)?.[0] ?? line.start, line.end]
    open.last = line
    open.count++
  }

  private continues(open: Draft, line: Line): boolean {
    if (this.wrap === null || open.piece.shape === 'table' || open.last.quoted !== line.quoted || this.opensItem(open, line)) return false
    if (this.crossed)
      return !endsSentence(open.last.text) && isWrapped({...this.wrap, slack: this.wrap.width, fullEnds: []}, open.last, line, open.count)
    if (line.gap > 0 || line.number === this.opens || isIndented(open, line) || this.standsAlone(open, line)) return false
    return isWrapped(this.wrap, open.last, line, open.count) || isBrokenWord(open.last.text, line.text) || this.isSoft(open.last)
  }

  /** Whether a soft hyphen breaks the line's last word; a line's range leaves it out with the blanks. */
  private readonly isSoft = ({end}: Line): boolean => this.text.charCodeAt(end) === softHyphen

  /** A marker at the start of a line counts where a sentence or a list item ends before it: elsewhere it is a number of the sentence ("on the" + "7. May"). */
  private opensItem(open: Draft, line: Line): boolean {
    return readMarker(line.text) !== null && (open.piece.marker !== null || endsSentence(open.last.text) || colonEnd.test(open.last.text))
  }

  /**
   * In the head of a text a credit or a day under a line that happens to fill its column. Seen on composed copies of the tuning part without
   * blank lines, whose headlines and deks took the byline with them. Spares lists of names: their last lines are names, too.
   */
  private standsAlone({last, count}: Draft, line: Line): boolean {
    if (line.number > headLines || count > mostInHead || goesOn.test(last.text)) return false
    return this.isWhole(line.text) && !this.isWhole(last.text)
  }

  finish(): Piece[] {
    this.close()
    return this.done
  }
}

/** Lines in which credits are looked for, and lines that a headline or dek may have over them. */
const headLines = 30
const mostInHead = 6
/** Behind these a line goes on with a name as with anything else. */
const goesOn = /[,،、;&(/-]$/u

type PieceParts = Pick<Piece, 'shape' | 'fixed' | 'gap' | 'marker' | 'text'>

const pieceOf = (
  {start, end, indent, quoted, number}: Line,
  {text, gap, marker, shape, fixed}: PieceParts,
  ranges: readonly Range[] = [[start, end]]
): Piece => ({start, end, ranges, text, gap, glued: false, indent, quoted, marker, line: number, shape, fixed})

const softHyphen = 0xad
const hyphenEnd = /\p{Ll}[-‐]$/u
const smallStart = /^\p{Ll}/u
const isBrokenWord = (before: string, after: string): boolean => hyphenEnd.test(before) && smallStart.test(after)

const isOpenFence = (open: Draft): boolean =>
  open.opening.startsWith('```') && (open.ranges[0]?.[0] === open.last.start || open.last.text !== '```')

/** A line set in further than the one before opens a paragraph, but for list items, whose lines hang. */
const isIndented = (open: Draft, line: Line): boolean => open.piece.marker === null && line.indent >= open.last.indent + 2
