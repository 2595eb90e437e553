import type {Draft} from '../body/draft.js'
import type {NodeIndex, Page} from '../page/page.js'
import type {Decided} from './field.js'

/**
 * The part of the page around its headline: kicker, dek, byline, dates, lead image. Segment indices, `from` included, `to` not.
 * The zone holds the headline's own segment where there is one. Text that the draft takes for body begins at `to`; a dek set as an ordinary
 * paragraph is often there, so who looks for one looks a little past it.
 */
export interface HeadZone {
  /** The headline's segment, or −1 where no segment shows it. */
  readonly headline: number
  readonly from: number
  readonly to: number
}

/** Segments above the headline that may belong to it: section label, kicker, breadcrumbs, date. More are the site's header. */
const above = 12
/** Segments between headline and body; longer heads are lists of links that the draft did not see through. */
const below = 60
/** A segment that the draft takes for body at least so surely ends the zone. */
const bodyScore = 0.5

/**
 * @param headlineSegment Index of the segment that shows the headline; −1 where none does.
 * @param known One past the last segment that is known for part of the head.
 */
export function headZone(page: Page, draft: Draft, headlineSegment: number, known = 0): HeadZone {
  const count = page.segments.length
  const to = Math.min(count, endOfHead(page, draft, headlineSegment, known))
  const anchor = headlineSegment >= 0 ? headlineSegment : to
  const from = Math.max(0, anchor - above, startOfShared(page, headlineSegment, to))
  return {headline: headlineSegment, from: Math.min(from, to), to}
}

/**
 * Where the body seems to begin: the first segment that the draft takes for body in the element that holds most of it. Notices and captions that
 * look like body stand before it. −1 where there is none.
 */
export function bodyStart({index}: Page, draft: Draft): number {
  const first = index.segmentStart[draft.core] ?? 0
  const last = index.segmentStart[index.end[draft.core] ?? 0] ?? 0
  for (let at = first; at < last; at++) if ((draft.scores[at] ?? 0) >= bodyScore) return at
  return draft.first
}

function endOfHead({segments, index}: Page, draft: Draft, headline: number, known: number): number {
  const isBody = (at: number): boolean => (draft.scores[at] ?? 0) >= bodyScore && index.tags[segments[at]?.container ?? 0] !== 'figcaption'
  const from = Math.max(headline + 1, known)
  if (draft.first >= from && isBody(draft.first)) return headline >= 0 ? Math.min(draft.first, headline + below) : draft.first
  const last = Math.min(segments.length, headline + 1 + below)
  for (let at = from; at < last; at++) if (isBody(at)) return at
  return Math.min(segments.length, from)
}

/** First segment of the innermost element that holds both headline and body: what stands before it belongs to something else. */
function startOfShared({index, segments}: Page, headline: number, to: number): number {
  const upper = segments[headline]
  const lower = segments[to]
  if (upper === undefined || lower === undefined) return 0
  return index.segmentStart[sharedAncestor(index, upper.container, lower.container)] ?? 0
}

/** The innermost node whose subtree holds both. */
export function sharedAncestor(index: NodeIndex, a: number, b: number): number {
  let node = a
  while (node > 0 && !(node <= b && b < (index.end[node] ?? 0))) node = index.parent[node] ?? 0
  return node
}

/**
 * One past the last segment of dek and key points; 0 where none are shown. They read like body, and bylines and dates follow them as often as they lead to
 * them.
 */
export const endOfDek = ({dek, keyPoints}: Decided): number =>
  Math.max(0, ...[dek, keyPoints].map((field) => field?.chosen?.place.segments?.[1] ?? 0))

/** Segments over the headline in which it may stand once more. */
const apart = 30

/**
 * The first segment that shows the headline: pages show it once for wide windows and once for narrow ones, and byline and date under one of the two. −1
 * where none does.
 */
export function firstHeadline(draft: Draft, decided: Decided): number {
  const [chosen] = headlineSegments(decided)
  const {headline} = decided
  if (headline === undefined || chosen < 0) return chosen
  const others = headline.candidates.flatMap(({value, place}) =>
    value === headline.value && place.segments !== null ? [place.segments[0]] : []
  )
  const first = Math.min(...others.filter((at) => at >= chosen - apart), chosen)
  return draft.scores.subarray(first + 1, chosen).some((score) => score >= bodyScore) ? chosen : first
}

/** The segments that show the headline, first and one past the last; [−1, 0] where none do. */
export const headlineSegments = (decided: Decided): readonly [first: number, last: number] =>
  decided.headline?.chosen?.place.segments ?? nowhere

const nowhere = [-1, 0] as const
