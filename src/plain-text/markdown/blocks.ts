import type {Code, List, Nodes, Paragraph, Table} from 'mdast'
import type {Block, CodeBlock, ImageBlock, ListBlock, ParagraphBlock, Range, TableBlock} from '../../article/article.js'
import {resolveUrl} from '../../page/url.js'
import {attributed} from '../attribution.js'
import type {MarkdownTree} from './parse-markdown.js'
import {isEmpty, isUnseen, loneImage} from './pieces.js'
import {spansOfNodes} from './spans.js'

/** What making blocks needs of the body they are for. */
export interface Maker {
  nextId(): string
  /** The input's range for a range of the text. */
  rangeOf(start: number, end: number): Range
}

/** Deepest nesting of lists and quotes; what lies deeper is a paragraph. */
const deepest = 12

/** The blocks that nodes inside a list item or a quote are. */
export function blocksOfNodes(nodes: readonly Nodes[], tree: MarkdownTree, maker: Maker, depth = 0): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (isUnseen(node) || isEmpty(node)) return []
    if (depth < deepest && node.type === 'list') return [listOf(node, tree, maker, depth + 1)]
    if (depth < deepest && node.type === 'blockquote')
      return [
        {
          ...baseOf(node, tree, maker),
          type: 'quote',
          pull: false,
          ...attributed(blocksOfNodes(node.children, tree, maker, depth + 1)),
          cite: null
        }
      ]
    return leafOf(node, tree, maker)
  })
}

function leafOf(node: Nodes, tree: MarkdownTree, maker: Maker): Block[] {
  switch (node.type) {
    case 'heading':
      return [{...baseOf(node, tree, maker), type: 'heading', level: node.depth, text: spansOfNodes([node], tree)}]
    case 'thematicBreak':
      return [{...baseOf(node, tree, maker), type: 'divider'}]
    case 'code':
      return [{...baseOf(node, tree, maker), ...codeOf(node)}]
    case 'table':
      return [{...baseOf(node, tree, maker), ...tableOf(node, tree)}]
    default:
      return paragraphOf(node, tree, maker)
  }
}

function paragraphOf(node: Nodes, tree: MarkdownTree, maker: Maker): Block[] {
  const image = node.type === 'paragraph' ? loneImage(node as Paragraph) : null
  if (image !== null)
    return [{...baseOf(node, tree, maker), ...imageOf({url: image.url, alt: image.alt ?? '', title: image.title ?? null})}]
  const text = spansOfNodes([node], tree)
  return text.length === 0 ? [] : [{...baseOf(node, tree, maker), type: 'paragraph', text} satisfies ParagraphBlock]
}

function baseOf(node: Nodes, {base}: MarkdownTree, maker: Maker): {id: string; range: Range} {
  const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: 0}}
  return {id: maker.nextId(), range: maker.rangeOf(base + (start.offset ?? 0), base + (end.offset ?? 0))}
}

function listOf(list: List, tree: MarkdownTree, maker: Maker, depth: number): ListBlock {
  return {
    ...baseOf(list, tree, maker),
    type: 'list',
    ordered: list.ordered === true,
    start: list.ordered === true ? (list.start ?? 1) : null,
    items: list.children.map((item) => blocksOfNodes(item.children, tree, maker, depth))
  }
}

/** What stands between fences, with the language that the first names. */
export const codeOf = ({lang, value}: Code): Pick<CodeBlock, 'type' | 'language' | 'code'> => ({
  type: 'code',
  language: lang ?? null,
  code: value
})

/** A table; its first row heads it. */
export const tableOf = (table: Table, tree: MarkdownTree): Pick<TableBlock, 'type' | 'caption' | 'rows'> => ({
  type: 'table',
  caption: null,
  rows: table.children.map((row, at) => ({
    cells: row.children.map((cell) => ({header: at === 0, colspan: 1, rowspan: 1, text: spansOfNodes(cell.children, tree)}))
  }))
})

export interface MarkdownImage {
  readonly url: string
  readonly alt: string
  readonly title: string | null
}

/** An image with what Markdown says of it: its title is shown under it. */
export const imageOf = ({url, alt, title}: MarkdownImage): Omit<ImageBlock, 'id' | 'range'> => ({
  type: 'image',
  url: resolveUrl(url, null),
  alt: alt.trim() || null,
  caption: title === null || title.trim() === '' ? null : [{text: title}],
  credit: null,
  width: null,
  height: null,
  candidates: []
})
