import type {Page} from '../page/page.js'
import type {Segment} from '../page/segments.js'
import {foldWords} from '../util/words.js'
import {blamer} from './blame.js'
import {isCaption} from './captions.js'
import type {Draft} from './draft.js'
import {bodyThreshold} from './draft-body.js'
import {fallbackTextOf} from './fallback-text.js'
import {dropLooseHeadings} from './loose-headings.js'
import type {Reason} from './reasons.js'
import {relatedLines} from './related-line.js'

/** What the head fields used. */
export interface Furniture {
  /** The field that shows a segment, by segment index. */
  readonly segments: ReadonlyMap<number, string>
  /** Texts that are no body where they are shown again. */
  readonly texts: readonly {readonly field: string; readonly text: string}[]
}

/** Where a segment went. */
export type SegmentFate =
  | {readonly to: 'body'}
  | {readonly to: 'field'; readonly field: string}
  | {readonly to: 'dropped'; readonly reason: Reason; readonly because: string; readonly score: number}

export interface Selection {
  /** 1 for a segment of the body, by segment index. */
  readonly kept: Uint8Array
  readonly fates: readonly SegmentFate[]
  /** The body as the page's data declare it, where the page itself shows next to none of it; else null. */
  readonly fallbackText: string | null
}

const body: SegmentFate = {to: 'body'}

/** Thresholds in the order they are tried: a looser one only where the stricter leaves a body too thin to be one. */
const thresholds = [bodyThreshold, 0.25, 0.12] as const
/** Letters under which a body is thin, and the share of the page's significant text under which it is. */
const thinWidth = 250
const thinShare = 0.15

/** Decides for every segment whether it is body, once the head fields are known. */
export function chooseSegments(page: Page, draft: Draft, furniture: Furniture): Selection {
  let fates: SegmentFate[] = []
  for (const threshold of thresholds) {
    fates = decideFates(page, draft, furniture, threshold)
    if (!isThin(page, draft, fates)) break
  }
  dropLooseHeadings(page, draft, fates)
  dropBareLinks(page, draft, fates)
  const kept = Uint8Array.from(fates, (fate) => (fate.to === 'body' ? 1 : 0))
  return {kept, fates, fallbackText: fallbackTextOf(page, fates)}
}

function decideFates(page: Page, draft: Draft, furniture: Furniture, threshold: number): SegmentFate[] {
  const texts = new Map(furniture.texts.map(({field, text}) => [foldWords(text), field]))
  const blameFor = blamer(page, draft)
  const isRelatedLine = relatedLines(page)
  const best = bestOfRepeats(page.segments, draft.scores)
  return page.segments.map((segment): SegmentFate => {
    const score = draft.scores[segment.index] ?? 0
    const field = furniture.segments.get(segment.index)
    if (field !== undefined) return {to: 'field', field}
    if (isCaption(page, draft, segment)) return {to: 'dropped', reason: 'caption', because: 'belongs to an image', score}
    if (score < threshold) return {to: 'dropped', ...blameFor(segment), score}
    if (isRelatedLine(segment)) return {to: 'dropped', reason: 'related', because: 'a lead-in and a link', score}
    const repeated = texts.size > 0 && segment.text.length < longestFurniture ? texts.get(foldWords(segment.text)) : undefined
    if (repeated !== undefined) return {to: 'dropped', reason: 'furniture', because: `repeats the ${repeated}`, score}
    if ((best.get(segment.text) ?? segment.index) !== segment.index)
      return {to: 'dropped', reason: 'repeat', because: 'the same text is kept elsewhere', score}
    return body
  })
}

/** Headlines and deks are shorter. */
const longestFurniture = 1000
/** Shorter texts may stand in a body twice: labels, names, answers. */
const shortestRepeat = 40

/** For each longer text that stands on the page more than once, the segment that is likeliest body, the first of equals. */
function bestOfRepeats(segments: readonly Segment[], scores: Float32Array): Map<string, number> {
  const best = new Map<string, number>()
  for (const {text, index} of segments) {
    if (text.length < shortestRepeat) continue
    const known = best.get(text)
    if (known === undefined || (scores[index] ?? 0) > (scores[known] ?? 0) + 0.05) best.set(text, index)
  }
  return best
}

function isThin({segments}: Page, {measures}: Draft, fates: readonly SegmentFate[]): boolean {
  let kept = 0
  for (const [at, fate] of fates.entries()) if (fate.to === 'body') kept += segments[at]?.width ?? 0
  return kept < thinWidth || kept < thinShare * (measures.significantWidthBefore[measures.count] ?? 0)
}

/** Letters of links from which a page of nothing but links is a listing; fewer are its menu. */
const leastListing = 200

/** What was kept where nothing better is there can be a menu: a few links and no other text. A page of that has no body. */
function dropBareLinks({segments}: Page, {scores}: Draft, fates: SegmentFate[]): void {
  const kept = segments.filter(({index}) => fates[index]?.to === 'body')
  const letters = kept.reduce((sum, {text}) => sum + text.length, 0)
  if (letters >= leastListing || kept.some(({text, linkLength}) => linkLength < text.length)) return
  for (const {index} of kept)
    fates[index] = {to: 'dropped', reason: 'navigation', because: 'nothing but a few links', score: scores[index] ?? 0}
}
