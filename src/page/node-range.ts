import type {Range} from '../article/article.js'
import {offsetsOf} from '../html/offsets.js'
import type {NodeIndex} from './page.js'

/** Where a node stands in the source; null where it has no place there. */
export function nodeRange({nodes}: NodeIndex, node: number): Range | null {
  const found = nodes[node]
  const offsets = found === undefined ? null : offsetsOf(found)
  return offsets === null ? null : [...offsets]
}
