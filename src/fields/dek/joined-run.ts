import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {styleOf} from './features.js'

/** Most pieces that are one dek. */
const mostPieces = 5

/**
 * The run of segments that a dek of several pieces takes: its neighbours of the same tag and class in the same element, where that element does not
 * hold the body.
 *
 * @param core Element that holds the body as the draft has it.
 */
export function joinedRun({index, segments}: Page, core: number, segment: Segment): readonly [first: number, last: number] {
  const {container} = segment
  const parent = index.parent[container] ?? 0
  const style = styleOf(index, container)
  const wide = !holds(index, parent, core) && (!holds(index, core, parent) || isSmall(index, parent))
  const alike = (at: number): boolean => {
    const other = segments[at]
    if (other === undefined || other.hidden !== null || other.linkLength * 2 > other.text.length) return false
    return other.container === container || (wide && index.parent[other.container] === parent && styleOf(index, other.container) === style)
  }
  let first = segment.index
  let last = segment.index + 1
  while (alike(first - 1)) first--
  while (alike(last)) last++
  return last - first > mostPieces ? [segment.index, segment.index + 1] : [first, last]
}

const holds = (index: NodeIndex, outer: number, node: number): boolean => outer <= node && node < (index.end[outer] ?? 0)

/** Segments in an element that holds more than a dek. */
const manySegments = 6

const isSmall = (index: NodeIndex, node: number): boolean =>
  (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0) < manySegments
