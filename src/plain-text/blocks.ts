import type {
  Block,
  CodeBlock,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  Range,
  Span,
  TableBlock
} from '../article/article.js'
import {languageOf} from '../languages/index.js'
import {lexicon} from '../util/words.js'
import {splitCredit} from '../values/media-credit.js'
import {attributed} from './attribution.js'
import type {Copy} from './copy.js'
import {labelOfState, type State} from './labels/labels.js'
import {blocksOfNodes, codeOf, imageOf, tableOf} from './markdown/blocks.js'
import type {Piece} from './pieces.js'

export interface BuiltBody {
  readonly blocks: readonly Block[]
  /** Block that a piece went into, by the piece's place. */
  readonly blockOf: ReadonlyMap<number, string>
}

type TableParts = Omit<CodeBlock, 'id' | 'range'> | Omit<TableBlock, 'id' | 'range'>

interface Item {
  readonly at: number
  readonly piece: Piece
}

/** States whose pieces are blocks of the body, with what they have in common with their neighbours. */
const groups: Readonly<Partial<Record<State, 'item' | 'quote' | 'single'>>> = {
  'body-paragraph': 'single',
  'body-heading': 'single',
  'body-item': 'item',
  'body-quote': 'quote',
  'body-table': 'single',
  'body-divider': 'single',
  'body-caption': 'single',
  'lead-caption': 'single'
}

/** Builds the body's blocks from the pieces that are body: neighbouring items make a list, neighbouring quoted lines a quote. */
export function buildBody(copy: Copy): BuiltBody {
  const builder = new Builder(copy)
  let run: Item[] = []
  copy.pieces.forEach((piece, at) => {
    const state = copy.states[at]
    const group = state === undefined ? undefined : groups[state]
    if (group === undefined) return
    const before = run.at(-1)
    if (
      before !== undefined &&
      !(group !== 'single' && group === groups[copy.states[before.at] ?? 'headline'] && goesOn(before.piece, piece))
    )
      run = builder.close(run)
    run.push({at, piece})
  })
  builder.close(run)
  return {blocks: builder.blocks, blockOf: builder.blockOf}
}

/** A list ends where the kind of marker changes, or where numbers start again. */
function goesOn({marker: before}: Piece, {marker}: Piece): boolean {
  if (before === null || marker === null) return true
  return before.kind === marker.kind && (marker.number === null || marker.number > (before.number ?? 0))
}

class Builder {
  readonly blocks: Block[] = []
  readonly blockOf = new Map<number, string>()
  private count = 0

  constructor(private readonly copy: Copy) {}

  /** Makes a block of the run and returns an empty one. */
  close(run: readonly Item[]): Item[] {
    const [first] = run
    if (first !== undefined) this.blocks.push(this.make(run, first))
    return []
  }

  private make(run: readonly Item[], first: Item): Block {
    const state = this.copy.states[first.at] ?? 'body-paragraph'
    const id = this.nextId()
    for (const {at} of run) this.blockOf.set(at, id)
    switch (labelOfState(state)) {
      case 'item':
        return this.list(id, run, first)
      case 'quote':
        return this.quote(id, run)
      case 'heading':
        return {id, range: this.rangeOf(run), type: 'heading', level: levelOf(first.piece), text: spans(first.piece)}
      case 'table':
        return {id, range: this.rangeOf(run), ...this.table(first)}
      case 'divider':
        return {id, range: this.rangeOf(run), type: 'divider'}
      case 'caption':
        return this.image(id, first)
      default:
        return {id, range: this.rangeOf(run), type: 'paragraph', text: spans(first.piece)}
    }
  }

  private list(id: string, run: readonly Item[], {piece: {marker}}: Item): ListBlock {
    const items = run.map((item): Block[] => this.inside(item))
    return {id, range: this.rangeOf(run), type: 'list', ordered: marker?.kind === 'number', start: marker?.number ?? null, items}
  }

  private quote(id: string, run: readonly Item[]): QuoteBlock {
    return {
      id,
      range: this.rangeOf(run),
      type: 'quote',
      pull: false,
      ...attributed(run.flatMap((item) => this.inside(item))),
      cite: null
    }
  }

  /** What stands in a list item or a quote. */
  private inside(item: Item): Block[] {
    const {markdown} = item.piece
    if (markdown === undefined || !('children' in markdown.node)) return [this.paragraph(item)]
    const {nextId, copy} = this
    const maker = {nextId: nextId.bind(this), rangeOf: copy.source.rangeOf.bind(copy.source)}
    return blocksOfNodes(markdown.node.children, markdown.tree, maker)
  }

  /** A table or code of Markdown; else lines that are kept as they are. */
  private table({piece: {markdown, start, end}}: Item): TableParts {
    if (markdown?.node.type === 'table') return tableOf(markdown.node, markdown.tree)
    if (markdown?.node.type === 'code') return codeOf(markdown.node)
    return {type: 'code', ...linesOf(this.copy.source.text.slice(start, end).replace(lineEnds, '\n'))}
  }

  private paragraph(item: Item): ParagraphBlock {
    const id = this.nextId()
    this.blockOf.set(item.at, id)
    return {id, range: this.rangeOf([item]), type: 'paragraph', text: spans(item.piece)}
  }

  private image(id: string, {piece}: Item): ImageBlock {
    if (piece.image !== undefined) return {id, range: this.copy.source.rangeOf(piece.start, piece.end), ...imageOf(piece.image)}
    const {caption, credit} = splitCredit(spans(piece), lexicon(languageOf(this.copy.language)).photo)
    return {
      id,
      range: this.copy.source.rangeOf(piece.start, piece.end),
      type: 'image',
      url: null,
      alt: null,
      caption,
      credit,
      width: null,
      height: null,
      candidates: []
    }
  }

  private nextId(): string {
    this.count++
    return `b${this.count}`
  }

  private rangeOf(run: readonly Item[]): Range {
    return this.copy.source.rangeOf(run[0]?.piece.start ?? 0, run.at(-1)?.piece.end ?? 0)
  }
}

const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/gu

const spans = (piece: Piece): Span[] => (piece.spans === undefined ? [{text: piece.text}] : [...piece.spans])

const levels = [1, 2, 3, 4, 5, 6] as const
const levelOf = ({level}: Piece): HeadingBlock['level'] => levels.find((one) => one === level) ?? 2

const fence = '```'
const fenceLanguage = /^```[ \t]*([^\s`]*)/u
const lastLineEnd = /\n$/u

/** What stands between fences, with the language that the first names; a table of characters as it is. */
function linesOf(raw: string): {language: string | null; code: string} {
  const [from, to] = [raw.indexOf('\n') + 1, raw.length - fence.length]
  if (!raw.startsWith(fence) || !raw.endsWith(fence) || from === 0 || to < from) return {language: null, code: raw}
  return {language: fenceLanguage.exec(raw)?.[1] || null, code: raw.slice(from, to).replace(lastLineEnd, '')}
}
