import type {NodeIndex} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'

/** Boxes of captions without a name hold a picture, its caption and its credit. */
export const mostUnnamed = 3
export const longestUnnamed = 200
/** Shorter texts are labels: "Share", "Enlarge". */
const shortestUnnamed = 13
/** What a box of a picture and its caption does not hold: teasers, features and forms do. */
export const otherTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'button', 'form', 'table'])
export const boxTags: ReadonlySet<string> = new Set(['div', 'center', 'figure'])
export const leadsOn = /[?!:]$/u
const smallPrint: ReadonlySet<string> = new Set(['em', 'i', 'small'])

/**
 * Whether the texts of a box that holds one picture are its caption, without a name that says so: short lines behind the picture, in a plain box with
 * nothing else; in a paragraph only small print or italics from end to end.
 */
export function isUnnamedCaption(index: NodeIndex, box: number, img: number, inside: readonly Segment[]): boolean {
  if (inside.length > mostUnnamed || inside.some(({text}) => text.length > longestUnnamed || text.length < shortestUnnamed)) return false
  const isBehind = inside.every((segment) => firstText(index, segment) > img && segment.linkLength === 0 && !leadsOn.test(segment.text))
  if (!isBehind) return false
  if (index.tags[box] === 'p') return inside.length === 1 && inside.every((segment) => isSmallPrint(index, segment))
  return boxTags.has(index.tags[box] ?? '') && !holdsOther(index, box)
}

/** Whether all text of a segment stands in one element of small print. */
function isSmallPrint(index: NodeIndex, segment: Segment): boolean {
  const text = firstText(index, segment)
  for (let at = index.parent[text] ?? 0; at > segment.container; at = index.parent[at] ?? 0)
    if (smallPrint.has(index.tags[at] ?? '') && (index.end[at] ?? 0) >= lastText(index, segment)) return true
  return false
}

/** One past the node of a segment's last text that shows. */
export function lastText(index: NodeIndex, {first, last}: Segment): number {
  let at = last - 1
  while (at > first && !isShownText(index, at)) at--
  return at + 1
}

function holdsOther(index: NodeIndex, box: number): boolean {
  const end = index.end[box] ?? box
  for (let at = box + 1; at < end; at++) if (otherTags.has(index.tags[at] ?? '')) return true
  return false
}

/** The node of a segment's first text that shows. */
export function firstText(index: NodeIndex, {first, last}: Segment): number {
  let at = first
  while (at < last - 1 && !isShownText(index, at)) at++
  return at
}

function isShownText(index: NodeIndex, at: number): boolean {
  const node = index.nodes[at]
  return node?.type === 'text' && node.value.trim() !== ''
}
