import type {NodeIndex, Page} from '../page/page.js'
import type {Segment} from '../page/segments.js'
import type {Draft} from './draft.js'

/** Levels above a caption within which its image stands. */
const levels = 3
/** Names of captions speak with this weight (see name-words); `figcaption` with more. */
const captionWeight = 2
/** More segments are a body that happens to hold an image, not a figure. */
const largestFigure = 6

/** Whether a segment is an image's caption or credit: named or tagged so, in an element of a few segments that holds an image. */
export function isCaption({index}: Page, {marks}: Draft, segment: Segment): boolean {
  let node = segment.container
  for (let level = 0; level <= levels && node > 0; level++) {
    if (marks.on(node).some(({reason, weight}) => reason === 'caption' && weight >= captionWeight)) return belongsToImage(index, node)
    node = index.parent[node] ?? 0
  }
  return false
}

function belongsToImage(index: NodeIndex, caption: number): boolean {
  let node = caption
  for (let level = 0; level <= levels && node > 0; level++) {
    if (segmentsUnder(index, node) > largestFigure) return false
    if (holdsImage(index, node)) return true
    node = index.parent[node] ?? 0
  }
  return false
}

const segmentsUnder = (index: NodeIndex, node: number): number =>
  (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0)

const imageTags = ['img', 'picture', 'video', 'iframe', 'amp-img', 'svg', 'canvas', 'object'] as const

const holdsImage = (index: NodeIndex, node: number): boolean =>
  imageTags.some((tag) => hasBetween(index.byTag(tag), node, index.end[node] ?? 0))

/** Whether one of the ascending numbers is from `first` up to, not including, `end`. */
function hasBetween(ascending: readonly number[], first: number, end: number): boolean {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < first) low = middle + 1
    else high = middle
  }
  return (ascending[low] ?? end) < end
}
