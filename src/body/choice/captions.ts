import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {boxTags, leadsOn, longestUnnamed, mostUnnamed, otherTags} from '../../values/unnamed-caption.js'
import {firstWithin, lowerBound} from '../blocks/structure.js'
import type {Draft} from '../draft.js'

/** Levels above a caption within which its image stands. */
const levels = 3
/** Names of captions speak with this weight (see name-words); `figcaption` with more. */
const captionWeight = 2
/** More segments are a body that happens to hold an image, not a figure. */
const largestFigure = 6

/** Whether a segment is an image's caption or credit: by name or tag, or by where it stands. */
export const isCaption = (page: Page, draft: Draft, segment: Segment): boolean =>
  isNamedCaption(page, draft, segment) || isUnnamedCaption(page, draft, segment)

/**
 * Whether a text belongs to some picture: its caption or credit, or anything else in its `figure`, a button that enlarges it. Links do not: a box of
 * pictures that lead to other articles is no part of the text.
 */
export const isOfPicture = (page: Page, draft: Draft, segment: Segment): boolean =>
  segment.linkLength * 2 < segment.text.length && (standsInFigure(page.index, segment.container) || isCaption(page, draft, segment))

function standsInFigure(index: NodeIndex, container: number): boolean {
  let node = container
  for (let level = 0; level <= levels && node > 0; level++, node = index.parent[node] ?? 0)
    if (index.tags[node] === 'figure') return segmentsUnder(index, node) <= largestFigure && holdsImage(index, node)
  return false
}

/** Named or tagged as a caption, in an element of a few segments that holds an image or right behind an image. */
function isNamedCaption({index}: Page, {marks}: Draft, segment: Segment): boolean {
  let node = segment.container
  for (let level = 0; level <= levels && node > 0; level++) {
    if (marks.on(node).some(({reason, weight}) => reason === 'caption' && weight >= captionWeight)) return belongsToImage(index, node)
    node = index.parent[node] ?? 0
  }
  return false
}

function belongsToImage(index: NodeIndex, caption: number): boolean {
  if (standsBehindImage(index, caption)) return true
  let node = caption
  for (let level = 0; level <= levels && node > 0; level++) {
    if (segmentsUnder(index, node) > largestFigure) return false
    if (holdsImage(index, node)) return true
    node = index.parent[node] ?? 0
  }
  return false
}

/** Whether an image of the same parent, or one within a sibling, ends where the element begins: no text stands between. */
function standsBehindImage(index: NodeIndex, node: number): boolean {
  const parent = index.parent[node] ?? 0
  return pictureTags.some((tag) => {
    const nodes = index.byTag(tag)
    const image = nodes[lowerBound(nodes, node) - 1] ?? 0
    return image > parent && index.segmentStart[image] === index.segmentStart[node]
  })
}

/** Pages of services say their achievements in such boxes too. */
const surelyArticle = 0.7
/** A text that is as surely body stays. */
const sureBody = 0.9
/** A caption of its own has no link; one that is found by its picture may stand behind a link to the whole picture. */
const noCaptionBeside: readonly string[] = [...otherTags, 'a']

/**
 * A short line in a plain `div` behind a picture, in a box with nothing else, on an article's page. Seen in `fundus` (standard.co.uk, jungewelt.de) and
 * wcxb (credits under each picture); on the tuning part's articles 48 of 55 such lines are no body. Spares other pages, where half are what they sell.
 */
function isUnnamedCaption({index}: Page, draft: Draft, segment: Segment): boolean {
  const {container, width, text, linkLength, first} = segment
  if (!mayGoUnnamed(draft, segment) || width > longestUnnamed || linkLength > 0 || leadsOn.test(text)) return false
  if (!boxTags.has(index.tags[container] ?? '')) return false
  const box = boxOf(index, container)
  const end = index.end[box] ?? 0
  return (
    pictureTags.some((tag) => firstWithin(index.byTag(tag), box, first)) &&
    !noCaptionBeside.some((tag) => firstWithin(index.byTag(tag), box + 1, end))
  )
}

/** Whether a text may be a caption although nothing names it so: on an article's page, and not surely body. */
export const mayGoUnnamed = ({pageType, scores}: Pick<Draft, 'pageType' | 'scores'>, {index}: Segment): boolean =>
  pageType.article >= surelyArticle && (scores[index] ?? 0) < sureBody

/** The widest element around a node that holds but a few segments. */
function boxOf(index: NodeIndex, node: number): number {
  let box = node
  for (let parent = index.parent[box] ?? 0; parent > 0 && segmentsUnder(index, parent) <= mostUnnamed; parent = index.parent[box] ?? 0)
    box = parent
  return box
}

const segmentsUnder = (index: NodeIndex, node: number): number =>
  (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0)

/** Tags of what a caption may be of: pictures, and what is shown in their place. */
const pictureTags = ['img', 'picture', 'video', 'iframe', 'amp-img', 'svg', 'canvas', 'object'] as const

const holdsImage = (index: NodeIndex, node: number): boolean =>
  pictureTags.some((tag) => firstWithin(index.byTag(tag), node, index.end[node] ?? 0))
