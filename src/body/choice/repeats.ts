import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'

/** Shorter texts may stand in a body twice: labels, names, answers. */
const shortestRepeat = 40

/**
 * Tells texts that stand on the page in a likelier place too. Items and cells repeat in earnest, in the pros and cons of several reviews or the days
 * of a plan: on the tuning part 159 of 171 such texts are body, unless both neighbours are repeated with them, as in a second copy of the page.
 */
export function repeats(page: Page, scores: Float32Array): (segment: Segment) => boolean {
  const best = bestOfRepeats(page.segments, scores)
  return (segment) => {
    const other = best.get(segment.text)
    return other !== undefined && other !== segment.index && !isRepeatedItem(page, segment.index, other)
  }
}

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

function isRepeatedItem({index, segments}: Page, one: number, other: number): boolean {
  const item = itemTag(index, segments[one])
  if (item === null || item !== itemTag(index, segments[other])) return false
  return segments[one - 1]?.text !== segments[other - 1]?.text || segments[one + 1]?.text !== segments[other + 1]?.text
}

const itemTags: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd'])
/** Paragraphs and boxes stand between an item and its text. */
const highest = 3

function itemTag(index: NodeIndex, segment: Segment | undefined): string | null {
  let node = segment?.container ?? 0
  for (let step = 0; step < highest && node > 0; step++, node = index.parent[node] ?? 0) {
    const tag = index.tags[node] ?? ''
    if (itemTags.has(tag)) return tag
  }
  return null
}
