import {hiddenReason} from '../../page/text/hidden.js'
import type {Region} from './region.js'
import {lastBefore} from './structure.js'

/** How far up the text around a picture or an embed is looked for. */
const highest = 24
/** Less text than this around it is a label: "Share", "Enlarge". */
const labelLength = 12
/** Most text between a picture at the head of the article and its first paragraph. */
const mostBefore = 700

/** Where media may stand: from the article's head, the nearest `h1` or `header` before the text, to the last kept segment. */
export function mediaStart(region: Region, core: number): number {
  const {index} = region.page
  const head = Math.max(lastBefore(index.byTag('h1'), region.start), lastBefore(index.byTag('header'), region.start))
  const start = core > 0 && core < region.start ? core : region.start
  return head < 0 ? start : Math.min(start, head)
}

/** Whether what stands before the first kept segment stands close to it. */
export function isNearStart(region: Region, node: number): boolean {
  const from = region.page.index.segmentStart[node] ?? 0
  const to = region.segments[0]?.index ?? 0
  return from >= to || region.shownBetween(from, to) <= mostBefore
}

/**
 * Whether an element stands among kept text: in the smallest part of the page around it that has text of its own, at least half of the
 * text is kept. `captions` is its own text, which does not count.
 */
export function standsAmongKept(region: Region, node: number, captions: ReadonlySet<number>): boolean {
  const {index} = region.page
  let at = index.parent[node] ?? 0
  for (let step = 0; step < highest && at > 0; step++, at = index.parent[at] ?? 0) {
    const own = ownCaptionText(region, at, captions)
    const shown = region.shownText(at) - own.shown
    if (shown <= labelLength) continue
    return (region.keptText(at) - own.kept) * 2 >= shown
  }
  return true
}

function ownCaptionText(region: Region, node: number, captions: ReadonlySet<number>): {shown: number; kept: number} {
  const [from, to] = region.range(node)
  let shown = 0
  let kept = 0
  for (const segment of captions) {
    if (segment < from || segment >= to) continue
    const length = region.page.segments[segment]?.text.length ?? 0
    shown += length
    if (region.isKept(segment)) kept += length
  }
  return {shown, kept}
}

/** Whether an element is not shown, `noscript` apart: its content stands in for what scripts bring. */
export function isHidden(region: Region, node: number): boolean {
  const {index, revealed} = region.page
  for (let at = node, step = 0; at > 0 && step < highest; at = index.parent[at] ?? 0, step++) {
    const element = index.element(at)
    const reason = element === null || revealed.has(at) ? null : hiddenReason(element)
    if (reason !== null && reason !== 'noscript') return true
  }
  return false
}
