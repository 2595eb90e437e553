import type {Range} from '../article/article.js'
import {endsSentence} from './characters.js'
import {jointOf, type KnownWord, knownWords} from './join.js'
import type {Line} from './lines.js'
import {readHeading} from './markdown.js'
import {readMarker} from './marker.js'
import {findPageFurniture} from './page-furniture.js'
import type {Marker, Piece} from './pieces.js'
import {findTableLines} from './table-lines.js'
import {isWrapped, type Wrap, wrapOf} from './wrap.js'

const colonEnd = /[:：]$/u

interface Draft {
  ranges: Range[]
  /** What the lines read, each with what joins it to the next. */
  texts: string[]
  last: Line
  first: Line
  gap: number
  marker: Marker | null
  shape: Piece['shape']
  fixed: Piece['fixed']
}

/** Joins the lines that wrapping parted into pieces; tables stay whole, page furniture stands apart. */
export function unwrap(text: string, lines: readonly Line[], markdown: boolean): Piece[] {
  const furniture = findPageFurniture(lines)
  const tables = findTableLines(text, lines)
  const flow = lines.filter((_, at) => !furniture.has(at) && tables[at] !== true)
  const joiner = new Joiner(text, markdown ? softBreaks : wrapOf(flow), markdown)
  lines.forEach((line, at) => {
    if (furniture.has(at)) joiner.setAside(line)
    else joiner.take(line, tables[at] === true)
  })
  return joiner.finish()
}

/** Walks through the lines and puts each to the piece that is open, or opens another. */
class Joiner {
  private readonly done: Draft[] = []
  private open: Draft | null = null
  /** Blank lines since the last line of the flow, page furniture between. */
  private gap = 0
  private crossed = false
  private readonly isKnown: KnownWord

  constructor(
    private readonly text: string,
    private readonly wrap: Wrap | null,
    private readonly markdown: boolean
  ) {
    this.isKnown = knownWords(text)
  }

  setAside(line: Line): void {
    this.done.push(draftOf(line, {shape: 'text', fixed: 'page-furniture', gap: line.gap, marker: null, texts: [line.text]}))
    this.gap += line.gap
    this.crossed = true
  }

  take(line: Line, isTable: boolean): void {
    const open = this.open
    if (
      open !== null &&
      (isTable ? open.shape === 'table' && (line.gap === 0 || isOpenFence(open)) && !this.crossed : this.continues(open, line))
    )
      this.append(open, line)
    else this.start(line, isTable)
    this.gap = 0
    this.crossed = false
  }

  private start(line: Line, isTable: boolean): void {
    const found = isTable ? null : readMarker(line.text)
    const text = found === null ? line.text : line.text.slice(found.length)
    this.open = draftOf(line, {
      shape: isTable ? 'table' : 'text',
      fixed: null,
      gap: line.gap + this.gap,
      marker: found?.marker ?? null,
      texts: [text]
    })
    this.done.push(this.open)
  }

  private append(open: Draft, line: Line): void {
    const before = open.texts.at(-1) ?? ''
    const {drop, between} = jointOf(before, line.text, this.isSoft(open.last), this.isKnown)
    open.texts[open.texts.length - 1] = before.slice(0, before.length - drop) + between
    open.texts.push(line.text)
    if (this.crossed) open.ranges.push([line.start, line.end])
    else open.ranges[open.ranges.length - 1] = [open.ranges.at(-1)?.[0] ?? line.start, line.end]
    open.last = line
  }

  private continues(open: Draft, line: Line): boolean {
    if (this.markdown && (readHeading(line.text) !== null || readHeading(open.texts[0] ?? '') !== null)) return false
    if (this.wrap === null || open.shape === 'table' || open.last.quoted !== line.quoted || this.opensItem(open, line)) return false
    if (this.crossed)
      return !endsSentence(open.last.text) && isWrapped({...this.wrap, slack: this.wrap.width, fullEnds: 'middle'}, open.last, line)
    if (line.gap > 0 || isIndented(open, line)) return false
    return isWrapped(this.wrap, open.last, line) || isBrokenWord(open.last.text, line.text) || this.isSoft(open.last)
  }

  /** Whether a soft hyphen breaks the line's last word; a line's range leaves it out with the blanks. */
  private readonly isSoft = ({end}: Line): boolean => this.text.charCodeAt(end) === softHyphen

  /** A marker at the start of a line counts where a sentence or a list item ends before it: elsewhere it is a number of the sentence ("on the" + "7. May"). */
  private opensItem(open: Draft, line: Line): boolean {
    return (
      readMarker(line.text) !== null &&
      (this.markdown || open.marker !== null || endsSentence(open.last.text) || colonEnd.test(open.last.text))
    )
  }

  finish(): Piece[] {
    return this.done.map(({ranges, texts, first, gap, marker, shape, fixed}): Piece => {
      const [start, end] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0]
      return {
        start,
        end,
        ranges,
        text: texts.join(''),
        gap,
        glued: false,
        indent: first.indent,
        quoted: first.quoted,
        marker,
        line: first.number,
        shape,
        fixed
      }
    })
  }
}

type DraftParts = Pick<Draft, 'shape' | 'fixed' | 'gap' | 'marker' | 'texts'>

const draftOf = (line: Line, {texts, gap, marker, shape, fixed}: DraftParts): Draft => ({
  ranges: [[line.start, line.end]],
  texts,
  last: line,
  first: line,
  gap,
  marker,
  shape,
  fixed
})

const softHyphen = 0xad
const hyphenEnd = /\p{Ll}[-‐]$/u
const smallStart = /^\p{Ll}/u
const isBrokenWord = (before: string, after: string): boolean => hyphenEnd.test(before) && smallStart.test(after)

/** In Markdown the lines of a paragraph run on until a blank one, whatever their width. */
const softBreaks: Wrap = {width: 0, slack: Number.POSITIVE_INFINITY, fullEnds: 'middle'}

const isOpenFence = (open: Draft): boolean =>
  open.texts[0]?.startsWith('```') === true && (open.texts.length === 1 || open.last.text !== '```')

/** A line set in further than the one before opens a paragraph, but for list items, whose lines hang. */
const isIndented = (open: Draft, line: Line): boolean => open.marker === null && line.indent >= open.last.indent + 2
