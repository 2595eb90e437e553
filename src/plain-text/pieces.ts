import type {ListItem, RootContent} from 'mdast'
import type {Range, Span} from '../article/article.js'
import type {MarkdownImage} from './markdown/blocks.js'
import type {MarkdownTree} from './markdown/parse-markdown.js'

/** A stretch of text that is one thing: a line, the part of a line that was glued to another, or several lines that wrapping had parted. */
export interface Piece {
  /** First and last offset; what stands between belongs to it, but for page furniture, a line of the header. */
  readonly start: number
  readonly end: number
  /** The stretches of the text that it is made of, in order. */
  readonly ranges: readonly Range[]
  /** As read: lines joined, hyphens of line ends taken out, without list and quote marks. */
  readonly text: string
  /** Blank lines before it. 0 also where it goes on in the line of the piece before. */
  readonly gap: number
  /** Whether it begins inside a line. */
  readonly glued: boolean
  readonly indent: number
  readonly quoted: number
  readonly marker: Marker | null
  /** Number of its first line in the text, from 1. */
  readonly line: number
  readonly shape: 'text' | 'table'
  /** In Markdown: the level of a heading, the inline marks, an image that stands for itself. */
  readonly level?: number
  readonly spans?: readonly Span[]
  readonly image?: MarkdownImage
  /** In Markdown: the block that it is, with the tree that this stands in. */
  readonly markdown?: {readonly node: RootContent | ListItem; readonly tree: MarkdownTree}
  /** What it is where that was plain before any labelling: page furniture, a line of the header. */
  readonly fixed: 'page-furniture' | 'header' | null
}

export interface Marker {
  readonly kind: 'bullet' | 'number'
  readonly number: number | null
}
