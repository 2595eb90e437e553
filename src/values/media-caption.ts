import {tokensAt} from '../page/attributes.js'
import type {NodeIndex, Page} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'
import {textOf} from '../page/text/text-of.js'
import {captionsBehind, hasCaptionName} from './named-caption.js'
import {isUnnamedCaption} from './unnamed-caption.js'

/** How far up from an image its caption may stand. */
const highest = 6
const mostSegments = 4
/** A figure with more is a part of the page. */
const mostInFigure = 40
const mostText = 900
/** Class tokens that say credit. */
const creditToken = /credit|copyright|(?:^|[-_])(?:source|agency|photographer|fotograf|urheber|quelle)(?:$|[-_])/iu
const longestCredit = 160
/** Which texts may be captions although nothing names them so. */
export type Unnamed = (segment: Segment) => boolean
const nothing: Unnamed = () => false
const controls: ReadonlySet<string> = new Set(['button', 'select', 'label', 'summary', 'h1', 'blockquote', 'pre', 'table'])

/**
 * Segments that tell what an image (or a player) shows or who made it: those of its `figure`, else captions by name in the smallest box around it, else
 * what stands there as captions do and `mayGoUnnamed` lets pass, else captions by name right behind that box.
 */
export function captionSegments(page: Page, img: number, mayGoUnnamed: Unnamed = nothing): readonly Segment[] {
  const around = captionsAround(page, img, mayGoUnnamed)
  return around.length > 0 ? around : captionsBehind(page, img)
}

function captionsAround(page: Page, img: number, mayGoUnnamed: Unnamed): readonly Segment[] {
  const {index} = page
  let box = index.parent[img] ?? 0
  for (let step = 0; step < highest && box > 0 && index.tags[box] !== 'body'; step++, box = index.parent[box] ?? 0) {
    if (index.tags[box] === 'figure') return figureCaption(page, box, img)
    const inside = countIn(index, box) > mostInFigure ? null : segmentsIn(page, box)
    if (inside === null || inside.length > 0) return inside === null ? none : boxCaption(page, box, img, inside, mayGoUnnamed)
  }
  return none
}

const countIn = (index: NodeIndex, node: number): number =>
  (index.segmentStart[index.end[node] ?? node] ?? 0) - (index.segmentStart[node] ?? 0)

/** Text of the element that the markup calls a credit: the whole segment where it stands in one, else a part inside it; null where none is named. */
export function namedCredit(page: Page, {container, first, last, text}: Segment): string | null {
  const {index} = page
  for (let at = container, step = 0; step < 2 && at > 0 && index.tags[at] !== 'figure'; at = index.parent[at] ?? 0, step++) {
    if (isCreditElement(index, at) && segmentsIn(page, at).length === 1) return text.length <= longestCredit ? text : null
  }
  for (let at = Math.max(container + 1, first - 3); at < last; at++) {
    if (isCreditElement(index, at) || (index.tags[at] === 'cite' && closesCaption(text, textOf(index, at)))) return textOf(index, at)
  }
  return null
}

/** Whether a part ends a text and stands behind a sentence of it, or is all of it: who made the picture. It must spare the title of a work within the sentence. */
function closesCaption(text: string, part: string): boolean {
  const before = text.endsWith(part) ? text.slice(0, -part.length) : null
  return before !== null && part !== '' && part.length <= longestCredit && (before === '' || endOfSentence.test(before))
}
const endOfSentence = /[.!?…。！？”"»)\]|–—\n]\s{0,3}$/

const isCreditElement = (index: NodeIndex, node: number): boolean =>
  tokensAt(index, node, 'className').some((token) => creditToken.test(token) && !captionOnly.test(token))

const captionOnly = /caption/iu

const none: readonly Segment[] = []

function segmentsIn({index, segments}: Page, node: number): readonly Segment[] {
  return segments
    .slice(index.segmentStart[node], index.segmentStart[index.end[node] ?? node + 1])
    .filter((segment) => segment.hidden === null)
}

/** A figure's `figcaption`; without one, its short texts. In a figure of several images the text belongs to the first. */
function figureCaption(page: Page, figure: number, img: number): readonly Segment[] {
  const {index} = page
  const count = countIn(index, figure)
  if (count === 0 || count > mostInFigure || (isImage(index, img) && firstImageOf(index, figure) !== img)) return none
  const inside = segmentsIn(page, figure).filter((segment) => !isControl(index, segment, figure))
  const marked = inside.filter((segment) => within(index, segment.container, figure, 'figcaption'))
  const chosen = marked.length > 0 ? marked : inside
  return chosen.length <= mostSegments * 2 && total(chosen) <= mostText ? chosen : none
}

function boxCaption(page: Page, box: number, img: number, inside: readonly Segment[], mayGoUnnamed: Unnamed): readonly Segment[] {
  if (inside.length > mostSegments || !isOnlyImage(page.index, box, img)) return none
  const named = inside.filter((segment) => hasCaptionName(page.index, segment, box))
  const captions = named.length === 0 && inside.every(mayGoUnnamed) && isUnnamedCaption(page.index, box, img, inside) ? inside : named
  return total(captions) <= mostText ? captions : none
}

function isOnlyImage(index: NodeIndex, box: number, img: number): boolean {
  const end = index.end[box] ?? box
  for (let at = box; at < end; at++) if (at !== img && isImage(index, at) && !within(index, at, box, 'noscript')) return false
  return true
}

function firstImageOf(index: NodeIndex, box: number): number {
  let at = box
  while (at < (index.end[box] ?? box) && !isImage(index, at)) at++
  return at
}

const isImage = (index: NodeIndex, node: number): boolean => index.tags[node] === 'img' || index.tags[node] === 'amp-img'

function isControl(index: NodeIndex, segment: Segment, box: number): boolean {
  for (let at = segment.container; at > box; at = index.parent[at] ?? 0) if (controls.has(index.tags[at] ?? '')) return true
  return false
}

function within(index: NodeIndex, node: number, box: number, tag: string): boolean {
  for (let at = node; at > box; at = index.parent[at] ?? 0) if (index.tags[at] === tag) return true
  return false
}

const total = (segments: readonly Segment[]): number => segments.reduce((sum, segment) => sum + segment.text.length, 0)
