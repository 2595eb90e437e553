import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import type {HeadZone} from '../head-zone.js'
import {sharedAncestor} from '../head-zone.js'

/** A piece of shown text that may be the dek, and what it is measured against. */
export interface DekCandidate {
  readonly segment: Segment
  /** Shown segments between the headline and it; −1 above the headline. */
  readonly gap: number
  /** The next longer paragraph after it: where the body goes on if this is not the body's first. Null where none follows. */
  readonly prose: Segment | null
  /** Shown segments between it and that paragraph. */
  readonly interval: number
  /** The outermost ancestor that holds neither the headline nor the next paragraph: the candidate's own frame. */
  readonly frame: number
}

/**
 * How far past the draft's beginning of the body candidates are looked for, in paragraphs of prose and in segments: a dek set as a paragraph is often
 * taken for the body's first, and a long caption over it too.
 */
const pastProse = 3
const pastSegments = 16
/** Segments above the headline. */
const above = 3
/** Reading width of a paragraph that counts as prose. */
const proseWidth = 80
const shortest = 15
const farthest = 40

/** Shown texts around the headline, in page order. */
export function dekCandidates(page: Page, zone: HeadZone): DekCandidate[] {
  const from = Math.max(0, zone.from, (zone.headline < 0 ? zone.to : zone.headline) - above)
  const to = Math.min(page.segments.length, zone.to + pastSegments)
  const found: DekCandidate[] = []
  let gap = 0
  let prose = 0
  for (let at = from; at < to && prose < pastProse; at++) {
    const segment = page.segments[at]
    if (segment === undefined || segment.hidden !== null || at === zone.headline) continue
    const shown = at > zone.headline ? gap++ : -1
    if (segment.width < shortest || segment.linkLength * 2 > segment.text.length || isApart(page, segment.container)) continue
    found.push(measure(page, zone, segment, shown))
    if (at >= zone.to && segment.width >= proseWidth) prose++
  }
  return found
}

function measure(page: Page, zone: HeadZone, segment: Segment, gap: number): DekCandidate {
  let prose: Segment | null = null
  let interval = 0
  for (let at = Math.max(segment.index, zone.headline) + 1; at < Math.min(page.segments.length, segment.index + farthest); at++) {
    const next = page.segments[at]
    if (next === undefined || next.hidden !== null) continue
    if (next.width >= proseWidth && next.linkLength * 3 < next.text.length && !isApart(page, next.container)) {
      prose = next
      break
    }
    interval++
  }
  return {segment, gap, prose, interval, frame: frameOf(page, segment, page.segments[zone.headline] ?? null, prose)}
}

function frameOf({index}: Page, segment: Segment, headline: Segment | null, prose: Segment | null): number {
  const bounds = [headline, prose].flatMap((other) => (other === null ? [] : sharedAncestor(index, segment.container, other.container)))
  const stop = Math.max(0, ...bounds)
  let frame = segment.container
  for (let up = index.parent[frame] ?? 0; up > stop; up = index.parent[frame] ?? 0) frame = up
  return frame
}

const apartTags: ReadonlySet<string> = new Set([
  'figure',
  'figcaption',
  'nav',
  'form',
  'footer',
  'button',
  'table',
  'aside',
  'address',
  'caption',
  'label',
  'details',
  'h1'
])
const steps = 8

/** Captions, menus, forms and asides are about something else. */
function isApart({index}: Page, node: number): boolean {
  let at = node
  for (let step = 0; step < steps && at > 0; step++) {
    if (apartTags.has(index.tags[at] ?? '')) return true
    at = index.parent[at] ?? 0
  }
  return false
}
