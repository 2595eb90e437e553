import type {Definition, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {type Spelling, spellingOf} from '../pieces/join.js'
import {tidyTree} from './tidy-tree.js'

/** A stretch of Markdown as a tree. */
export interface MarkdownTree {
  readonly root: Root
  /** Where the stretch begins in the text: offsets of the tree count from here. */
  readonly base: number
  /** Addresses that links refer to by a label. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Names of the notes that the stretch holds ("[^1]: …"). */
  readonly notes: ReadonlySet<string>
  readonly spelling: Spelling
}

/** Longest stretch that is read as Markdown, in UTF-16 code units; a parser of all of Markdown takes some microseconds for each. */
const longest = 150_000
/** Lines of it that hold something. The parser takes a tenth of a millisecond for a block, however short, and longer the more there are. Nobody writes more. */
const mostLines = 2500
const blankLine = /\n[ \t]*\r?\n/g
const filledLine = /^[ \t]*\S/gm

/** Where the part of the text that is read as Markdown ends: with the text, or with a blank line before the bounds. */
export function endOfMarkdown(text: string, from: number): number {
  const bound = Math.min(from + longest, endOfLines(text, from))
  if (bound >= text.length) return text.length
  let end = from
  blankLine.lastIndex = from
  for (let found = blankLine.exec(text); found !== null && found.index < bound; found = blankLine.exec(text)) end = blankLine.lastIndex
  return end
}

/** Where the first line begins that is one too many. */
function endOfLines(text: string, from: number): number {
  filledLine.lastIndex = from
  for (let lines = 0; lines < mostLines; lines++) if (filledLine.exec(text) === null) return text.length
  return filledLine.exec(text)?.index ?? text.length
}

/** Nesting and marks that no writer makes, and on which the parser's time grows with the square: fifty quotes in a quote, lists set in by a hundred columns. */
const tooNested = /^[ \t]{0,3}(?:(?:> ?|[*+-] {1,4}|\d{1,9}[.)] {1,4}){30}|[ \t]{100,}(?:[>*+-]|\d{1,9}[.)]))/m
/** Marks of which the parser tries each with what follows it: in one paragraph its time grows with their number times the paragraph's length. */
const openers = /[*_~]+|[[<`]/g
/** Lines that make a heading of what stands over them: the parser's time grows with the square of their number. A long changelog has 500. */
const underlines = /^[ \t]{0,3}(?:-+|=+)[ \t]*\r?$/gm
const mostUnderlines = 1000
/** Where a paragraph ends: blank lines, and lines that open an item, a quote or a heading. */
const paragraphEnd = /\n(?=[ \t]*\r?\n|[ \t]*(?:[*+-]|\d{1,9}[.)]|>|#{1,6})[ \t])/
/** Marks times characters; hand-written texts stay under a tenth of it, and the parser takes half a second for it at most. */
const mostWork = 1.2e7

/** The tree of a text's stretch; null where it nests or marks more than a text written by hand. */
export function parseMarkdown(text: string, from: number, to: number): MarkdownTree | null {
  const base = text.charCodeAt(from) === byteOrderMark ? from + 1 : from
  const stretch = text.slice(base, to)
  if (tooNested.test(stretch) || isTooMarked(stretch)) return null
  const root = fromMarkdown(stretch, {
    extensions: [gfmTable(), gfmStrikethrough(), plainIndents],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()]
  })
  tidyTree(root)
  return {root, base, definitions: definitionsOf(root), notes: notesOf(stretch), spelling: spellingOf(stretch)}
}

function isTooMarked(text: string): boolean {
  const paragraphs = text.split(paragraphEnd).flatMap((part) => [...partsOfTable(part)])
  return (text.match(underlines)?.length ?? 0) > mostUnderlines || paragraphs.some((part) => workOf(part) > mostWork)
}

const workOf = (part: string): number => (part.match(openers)?.length ?? 0) * part.length

/** Rows of a table are read each for itself: what stands over its line of dashes, then its rows; the whole where there is no table. */
function partsOfTable(part: string): string[] {
  const dashes = tableDashes.exec(part)
  if (dashes === null) return [part]
  const over = part.slice(0, dashes.index)
  const header = over.trimEnd().split('\n').at(-1) ?? ''
  return pipesIn(header) === pipesIn(dashes[0]) ? [over, ...part.slice(dashes.index).split('\n')] : [part]
}
const tableDashes = /^[ \t]{0,9}(?:\|[ \t]{0,9})?:?-{1,200}:?[ \t]{0,200}\|[ \t:|-]*$/m
const pipesIn = (line: string): number => line.split('|').length

const byteOrderMark = 0xfeff

/** Articles set paragraphs in; they are no code. Character references have been read before, with those of the whole input. */
const plainIndents = {disable: {null: ['codeIndented', 'characterReference']}}

const definitionsOf = ({children}: Root): ReadonlyMap<string, Definition> =>
  new Map(children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])).reverse())

const note = /^[ \t]{0,3}\[\^([^\][\s]{1,40})\]:/gmu
const notesOf = (text: string): ReadonlySet<string> => new Set([...text.matchAll(note)].map(([, name = '']) => name))
