import {tokensAt} from '../page/attributes.js'
import type {NodeIndex, Page} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'
import {firstText, lastText} from './unnamed-caption.js'

/** Class tokens that say caption or credit in any theme: weak evidence, heard only in a box that holds one image and little text, or right behind an image. */
const captionToken = /caption|credit|legend|copyright|bildunterschrift|legende|didascalia|pie-?(?:de-)?foto/iu

/** Whether an element around all of a segment's text, within a box, is named a caption. */
export function hasCaptionName(index: NodeIndex, segment: Segment, box: number): boolean {
  const end = lastText(index, segment)
  for (let at = index.parent[firstText(index, segment)] ?? 0; at >= box && at > 0; at = index.parent[at] ?? 0) {
    if ((index.end[at] ?? 0) < end) continue
    if (index.tags[at] === 'figcaption') return true
    if (at > box && tokensAt(index, at, 'className').some((token) => captionToken.test(token))) return true
  }
  return false
}

/** A caption and a credit, each of a line or two. */
const mostBehind = 3
/** How far above an image and above its caption the element stands that holds both. */
const levelsOfImage = 6
const levelsOfCaption = 3

/**
 * Segments named as captions that stand right behind the box of an image: `<figure>` and then `<p class="caption">`. Seen on blogs and on the pages of
 * small newspapers. It must spare the caption of another picture that stands between.
 */
export function captionsBehind({index, segments}: Page, img: number): readonly Segment[] {
  const from = index.segmentStart[img] ?? 0
  const next = segments.slice(from, from + mostBehind).filter(({hidden}) => hidden === null)
  const end = next.findIndex((segment) => !isCaptionBehind(index, img, segment))
  return end < 0 ? next : next.slice(0, end)
}

function isCaptionBehind(index: NodeIndex, img: number, segment: Segment): boolean {
  const box = ancestorAround(index, img, segment.container, levelsOfImage)
  return (
    box > 0 &&
    !isInFigure(index, box) &&
    ancestorAround(index, segment.container, img, levelsOfCaption) === box &&
    hasCaptionName(index, segment, box) &&
    !holdsPicture(index, index.end[img] ?? 0, segment.first)
  )
}

/** What a figure says is of its first image. */
const isInFigure = (index: NodeIndex, box: number): boolean => isWithin(index, box, 'figure')

/** The nearest element above a node that holds another; 0 where none so near does. */
function ancestorAround(index: NodeIndex, node: number, other: number, most: number): number {
  let box = index.parent[node] ?? 0
  for (let step = 0; step < most && box > 0; step++, box = index.parent[box] ?? 0)
    if (box <= other && other < (index.end[box] ?? 0)) return box
  return 0
}

/** Nodes between an image and its caption: sources, twins, white space. */
const mostBetween = 100
/** What a caption may be of. */
const pictures: ReadonlySet<string> = new Set(['img', 'amp-img', 'video', 'iframe'])

/** Whether another picture stands between two nodes; what stands far apart counts as parted too. */
function holdsPicture(index: NodeIndex, from: number, to: number): boolean {
  if (to - from > mostBetween) return true
  for (let at = from; at < to; at++) if (pictures.has(index.tags[at] ?? '') && !isStandIn(index, at)) return true
  return false
}

/** Whether an image is the twin of one for readers without scripts. */
const isStandIn = (index: NodeIndex, img: number): boolean => isWithin(index, img, 'noscript')

function isWithin(index: NodeIndex, node: number, tag: string): boolean {
  for (let at = node, step = 0; step < levelsOfImage && at > 0; step++, at = index.parent[at] ?? 0) if (index.tags[at] === tag) return true
  return false
}
