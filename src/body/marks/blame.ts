import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {once} from '../../util/once.js'
import type {Draft} from '../draft.js'
import {coversSegment} from './mark-sums.js'
import type {Mark} from './marks.js'
import type {Reason} from './reasons.js'

export interface Blame {
  readonly reason: Reason
  readonly because: string
}

/** Weaker testimony is no reason. */
const least = 1

/** For a page, a function that names the strongest testimony against a segment; where none speaks against it, its place or the want of evidence. */
export function blamer(page: Page, draft: Draft): (segment: Segment) => Blame {
  const worstMarks = once(() => worstByNode(page.index, draft))
  return (segment) => {
    const worst = worstMarks()
    const {index} = page
    const nearest = coversSegment(index, segment.first, segment) ? segment.first : segment.container
    const mark = strongest(draft.marks.onSegment(segment.index), worst[nearest] ?? worst[segment.container] ?? null)
    if (mark !== null) return {reason: mark.reason, because: mark.because}
    return isInside(index, draft.core, segment.container)
      ? {reason: 'unlikely', because: 'low score'}
      : {reason: 'outside', because: 'outside the core container'}
  }
}

/** The strongest mark on each node or above it, the nearest of equals. Marks on elements that hold the core do not tell its parts from each other. */
function worstByNode(index: NodeIndex, {marks, core}: Draft): (Mark | null)[] {
  const worst: (Mark | null)[] = [null]
  for (let node = 1; node < index.size; node++) {
    const holdsCore = node <= core && core < (index.end[node] ?? 0)
    worst.push(holdsCore ? null : strongest(marks.on(node), worst[index.parent[node] ?? 0] ?? null))
  }
  return worst
}

function strongest(own: readonly Mark[], inherited: Mark | null): Mark | null {
  let worst: Mark | null = null
  for (const mark of own) if (mark.weight >= Math.max(least, worst === null ? 0 : worst.weight + 1e-9)) worst = mark
  return worst !== null && worst.weight >= (inherited?.weight ?? 0) ? worst : inherited
}

const isInside = ({end}: NodeIndex, core: number, node: number): boolean => core <= node && node < (end[core] ?? 0)
