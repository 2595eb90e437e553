import type {Nodes, Root} from 'hast'
import {ArticleError} from '../article/error.js'
import {HastTreeAdapter} from './tree-adapter.js'
import {HastParser} from './tree-parser.js'

/** Something about a page that was read differently than written. */
export interface ParseWarning {
  /** `node-budget` or `nesting-cap`. */
  code: string
  message: string
}

export interface ParsedHtml {
  /** The page as hast, offsets readable through `offsetsOf`. */
  tree: Root
  warnings: ParseWarning[]
  /** How many nodes the parser made, the root not counted. */
  nodes: number
}

/** Nodes that a page may have beyond one for each code unit of its source. */
const spareNodes = 10_000

const warningMessages = {
  'node-budget':
    'Misnested formatting would have made far more nodes than the page has characters: from there on it was not carried over into the next block.',
  'nesting-cap': 'More than 512 elements were open at once: deeper ones were put beside each other, as browsers do.'
} as const

/**
 * Parses a whole page as browsers do with scripting off: the same tree as rehype-parse, without its positions and in a fifth of its time.
 * Tag names that hold `.` or `#` are kept as written. Attribute names that are array indices (`1020`) are dropped.
 * Throws `too-large` past `limits.nodes` and `too-deep` past `limits.depth`.
 */
export function parseHtml(html: string, limits: {nodes: number; depth: number}): ParsedHtml {
  const adapter = new HastTreeAdapter(limits.nodes)
  const parser = new HastParser(adapter, html.length + spareNodes)
  const tree = parser.read(html)
  // Nothing nests deeper than there are nodes.
  if (adapter.nodes > limits.depth && isDeeper(tree, limits.depth))
    throw new ArticleError('too-deep', `The page nests deeper than ${limits.depth} elements.`)
  const warnings: ParseWarning[] = []
  if (parser.budgetSpent) warnings.push({code: 'node-budget', message: warningMessages['node-budget']})
  if (parser.nestingCapped) warnings.push({code: 'nesting-cap', message: warningMessages['nesting-cap']})
  return {tree, warnings, nodes: adapter.nodes}
}

/** Whether elements nest more than `limit` deep, template contents included; level by level, so that no stack grows. */
function isDeeper(tree: Root, limit: number): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    level = level.flatMap(elementsIn)
    if (level.length > 0 && depth >= limit) return true
  }
  return false
}

function elementsIn(node: Nodes): Nodes[] {
  if (!('children' in node)) return []
  const template = node.type === 'element' ? (node.content?.children ?? []) : []
  return [...node.children, ...template].filter(({type}) => type === 'element')
}
