import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {firstUnder, lastUnder} from '../score/measures.js'
import type {Marks} from './marks.js'
import type {Reason} from './reasons.js'

/** Weights of the marks that reach each segment, by reason. Marks on elements that hold the core say nothing about a part of it and are left out. */
export type MarkSums = ReadonlyMap<Reason, Float32Array>

export function sumMarks(page: Page, marks: Marks, core: number): MarkSums {
  const {index, segments} = page
  const sums = new Map<Reason, Float32Array>()
  const changesOf = (reason: Reason): Float32Array => {
    const changes = sums.get(reason) ?? new Float32Array(segments.length + 1)
    sums.set(reason, changes)
    return changes
  }
  marks.forEach((node, {reason, weight}) => {
    if (node <= core && core < (index.end[node] ?? 0)) return
    const [first, last] = markedSegments(page, node)
    if (first >= last) return
    const changes = changesOf(reason)
    changes[first] = (changes[first] ?? 0) + weight
    changes[last] = (changes[last] ?? 0) - weight
  })
  for (const changes of sums.values()) for (let at = 1; at < changes.length; at++) changes[at] = (changes[at] ?? 0) + (changes[at - 1] ?? 0)
  for (const {index: at} of segments)
    for (const {reason, weight} of marks.onSegment(at)) changesOf(reason)[at] = (changesOf(reason)[at] ?? 0) + weight
  return sums
}

/** Whether the node holds the whole segment. */
export const coversSegment = ({end}: NodeIndex, node: number, segment: Segment): boolean =>
  segment.first >= node && segment.last <= (end[node] ?? 0)

/** Segments that lie wholly in the marked element. */
export function markedSegments({index, segments}: Page, node: number): readonly [first: number, last: number] {
  const first = firstUnder(index, node)
  const last = lastUnder(index, node)
  const closing = segments[last - 1]
  return [first, closing !== undefined && last > first && !coversSegment(index, node, closing) ? last - 1 : last]
}
