import type {Image, ListItem, Nodes, Paragraph, RootContent} from 'mdast'
import {spansText} from '../../article/article-text.js'
import {tidy} from '../lines/characters.js'
import {splitLines} from '../lines/lines.js'
import {findTableLines} from '../pieces/table-lines.js'
import type {Marker, Piece} from '../pieces.js'
import type {MarkdownTree} from './parse-markdown.js'
import {spansOfNodes} from './spans.js'

/** The tree's blocks as pieces, one each; of a list each item. */
export function markdownPieces(text: string, tree: MarkdownTree): Piece[] {
  const pieces: Piece[] = []
  const context = {text, tree, linesBefore: countLineEnds(text, 0, tree.base)}
  let end = tree.base
  for (const entry of tree.root.children.flatMap(itemsOf)) {
    const piece = pieceOf(context, entry, end)
    pieces.push(piece)
    end = piece.end
  }
  return pieces
}

interface Entry {
  readonly node: RootContent | ListItem
  readonly marker: Marker | null
}

function itemsOf(node: RootContent): Entry[] {
  if (node.type !== 'list') return [{node, marker: null}]
  const start = node.ordered === true ? (node.start ?? 1) : null
  return node.children.map((item, at) => ({
    node: item,
    marker: start === null ? {kind: 'bullet', number: null} : {kind: 'number', number: start + at}
  }))
}

interface Context {
  readonly text: string
  readonly tree: MarkdownTree
  /** Lines before the tree's first. */
  readonly linesBefore: number
}

function pieceOf({text, tree, linesBefore}: Context, {node, marker}: Entry, before: number): Piece {
  const [start, end] = [tree.base + (node.position?.start.offset ?? 0), tree.base + (node.position?.end.offset ?? 0)]
  const isTable = node.type === 'table' || node.type === 'code' || (node.type === 'paragraph' && isDrawnTable(text, start, end))
  const spans = isTable || node.type === 'thematicBreak' ? null : spansOfNodes([node], tree)
  const marks = marksOf(node)
  return {
    start,
    end,
    ranges: [[start, end]],
    text: tidy(spans === null ? text.slice(start, end) : spansText(spans)),
    gap: Math.max(0, countLineEnds(text, before, start) - 1),
    glued: false,
    indent: 0,
    quoted: node.type === 'blockquote' ? 1 : 0,
    marker,
    line: linesBefore + (node.position?.start.line ?? 1),
    shape: isTable ? 'table' : 'text',
    fixed: isUnseen(node) || isEmpty(node) || (spans?.length === 0 && marks.image === undefined) ? 'page-furniture' : null,
    ...(spans === null ? {} : {spans}),
    ...marks,
    markdown: {node, tree}
  }
}

/** What the signs of headings and images are read by. */
function marksOf(node: Entry['node']): Pick<Piece, 'level' | 'image'> {
  if (node.type === 'heading') return {level: node.depth}
  const image = node.type === 'paragraph' ? loneImage(node) : null
  return image === null ? {} : {image: {url: image.url, alt: image.alt ?? '', title: image.title ?? null}}
}

/** A table of characters, as plain text has it. */
function isDrawnTable(text: string, start: number, end: number): boolean {
  const lines = splitLines(text.slice(start, end))
  return lines.length > 1 && !findTableLines(text.slice(start, end), lines).includes(false)
}

/** The image that a paragraph is, and nothing else. */
export function loneImage({children}: Paragraph): Image | null {
  const [first] = children
  return children.length === 1 && first?.type === 'image' ? first : null
}

/** Fences with nothing between them. */
export const isEmpty = (node: Nodes): boolean => node.type === 'code' && node.value.trim() === ''

/** What is written for the machine: addresses of links, comments. */
export const isUnseen = (node: Nodes): boolean => node.type === 'definition' || (node.type === 'html' && node.value.startsWith('<!--'))

const lineFeed = 10
const carriageReturn = 13

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count++
  }
  return count
}
