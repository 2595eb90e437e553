import type {NodeIndex, Page} from '../../page/page.js'
import {firstWithin, lastBefore, longestSource} from '../blocks/structure.js'
import type {SegmentFate} from '../choose.js'

/** Elements that HTML puts the source of a quotation in: within the `blockquote`, or beside it in its `figure`. */
const sourceTags = ['figcaption', 'footer', 'cite'] as const

/**
 * Wins back the source of a quotation whose words were kept: `blockquote > footer` looks like a footer, a quotation's `figcaption` like a picture's.
 */
export function keepQuoteSources(page: Page, fates: SegmentFate[]): void {
  for (const quote of page.index.byTag('blockquote')) {
    const at = sourceSegment(page, quote)
    if (at !== null && fates[at]?.to === 'dropped' && fates[at - 1]?.to === 'body') fates[at] = {to: 'body'}
  }
}

/** The segment that is all of a quotation's source, with text of the quotation before it. */
function sourceSegment({index, segments}: Page, quote: number): number | null {
  const parent = index.parent[quote] ?? 0
  const box = index.tags[parent] === 'figure' && !holdsPicture(index, parent) ? parent : quote
  const source = sourceOf(index, box)
  if (source === null) return null
  const from = index.segmentStart[source] ?? 0
  const isOne = index.segmentStart[index.end[source] ?? 0] === from + 1 && from > (index.segmentStart[box] ?? 0)
  const segment = segments[from]
  return isOne && segment?.hidden === null && segment.text.length <= longestSource ? from : null
}

const holdsPicture = (index: NodeIndex, node: number): boolean => firstWithin(index.byTag('img'), node, index.end[node] ?? 0)

/** The last such element of a quotation's box; one that may hold others comes first. */
function sourceOf(index: NodeIndex, box: number): number | null {
  const last = sourceTags.map((tag) => lastBefore(index.byTag(tag), index.end[box] ?? box))
  return last.find((node) => node > box) ?? null
}
