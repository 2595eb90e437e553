import {flowOf} from '../../page/elements.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {firstUnder, lastUnder, type Measures, sumUnder} from './measures.js'

/** Share of the page's significant text that the core must hold. */
const coreShare = 0.6

/**
 * The core container: the deepest block-level element that holds most of the text of the page's significant paragraphs.
 * Elements that hold so much lie in each other, so the last one in document order is the deepest. The root where the page has no such text.
 */
export function findCore({index}: Page, measures: Measures, weightBefore: Float64Array = measures.significantWidthBefore): number {
  const wanted = coreShare * (weightBefore[measures.count] ?? 0)
  if (wanted === 0) return 0
  let core = 0
  for (let node = 1; node < index.size; node++) {
    if (index.tags[node] !== '' && sumUnder(index, weightBefore, node) >= wanted) core = node
  }
  return aboveParagraph(index, core)
}

/** Climbs out of a single paragraph, of inline wrappers, and of lists, tables and rows, whose text never is the whole. */
function aboveParagraph(index: NodeIndex, node: number): number {
  let core = node
  while (core > 0 && !mayBeCore(index, core)) core = index.parent[core] ?? 0
  return core
}

const neverCore: ReadonlySet<string> = new Set('p li dd dt h1 h2 h3 h4 h5 h6 tr thead tfoot ul ol dl blockquote pre'.split(' '))

function mayBeCore(index: NodeIndex, node: number): boolean {
  const tag = index.tags[node] ?? ''
  if (neverCore.has(tag) || flowOf(tag, index.tags[index.parent[node] ?? 0] ?? '') !== 'block') return false
  return lastUnder(index, node) - firstUnder(index, node) > 1
}
