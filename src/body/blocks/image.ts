import type {Element} from 'hast'
import type {Image, ImageBlock} from '../../article/article.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import {nodeRange} from '../../page/node-range.js'
import type {NodeIndex} from '../../page/page.js'
import {imageTags, pixels, type ReadImage, readCaptionedImage} from '../../values/media.js'
import {pictureName, sameRendition} from '../../values/picture-name.js'
import {mayGoUnnamed} from '../choice/captions.js'
import type {BlockContext} from './build-blocks.js'
import type {Leaf} from './leaf.js'
import {isHidden, isNearStart, mediaStart, standsAmongKept} from './media-place.js'
import type {Region} from './region.js'

/** A picture with both sides under this is an icon, one with a side under the other a rule, a badge or a counter. */
const iconSide = 100
const thinSide = 40
/** Names of what is no picture of the article's: weak evidence, so heard only where no caption speaks for the image. */
const furnitureToken =
  /(?:^|[-_/.\s])(?:avatar|gravatar|icons?|logo|emoji|smil(?:ey|ie)s?|sprite|badge|tracking|tracker|pixel|spacer|share|button|author|byline|profile|advert|ads?|banner)(?:$|[-_/.\s\d])/iu
/** Levels between a figure and its image. */
const figureLevels = 6
/** Nodes between an image and its twin: sources and white space. */
const mostTwinNodes = 12
/** Drawn signs; a chart says how wide it is. */
const vectorFile = /\.svg$/iu
const imageUrl = /^https?:/u

/** The pictures that belong to the text, each as a block with its caption. */
export function imageLeaves(region: Region, context: BlockContext): Leaf[] {
  const {page} = region
  const start = mediaStart(region, context.draft.core)
  const end = region.mediaEnd()
  const nodes = imageTags.flatMap((tag) => page.index.byTag(tag)).filter((node) => node >= start && node < end)
  const shown: Shown[] = []
  const byAddress = new Map<string, number>()
  for (const node of nodes.sort((a, b) => a - b)) {
    if (!isNearStart(region, node) || isHidden(region, node) || standsInForOther(page.index, node)) continue
    const read = readCaptionedImage(page, node, context.headline, (segment) => mayGoUnnamed(context.draft, segment))
    if (read === null || !belongs(region, node, read) || (node >= region.end && !closesText(page.index, node, read))) continue
    const address = withoutQuery(read.image.url)
    const twin = byAddress.get(address) ?? (isForOtherScreen(page.index, shown.at(-1), {node, read}) ? shown.length - 1 : shown.length)
    byAddress.set(address, twin)
    if (shown[twin] === undefined || tellsMore(read, shown[twin].read)) shown[twin] = {node, read}
  }
  return shown.sort((a, b) => a.node - b.node).map(({node, read}) => imageLeaf(region, node, read))
}

/** Behind the last text a picture needs a caption or a figure: those of writers and of other stories stand there too. */
const closesText = (index: NodeIndex, node: number, {segments}: ReadImage): boolean => segments.length > 0 || isInFigure(index, node)

function isInFigure(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < figureLevels && at > 0; at = index.parent[at] ?? 0, step++)
    if (index.tags[at] === 'figure') return true
  return false
}

interface Shown {
  readonly node: number
  readonly read: ReadImage
}

/**
 * Whether a picture is the one before it for a screen of another size. Seen on guides that hide one of two renditions by the width of the window; what is
 * shown twice at one address (news sites show the lead once more under the text, with its credit) is told by the address.
 */
function isForOtherScreen(index: NodeIndex, before: Shown | undefined, {node, read}: Shown): boolean {
  if (before === undefined || read.image.alt === null || read.image.alt !== before.read.image.alt) return false
  if (index.segmentStart[node] !== index.segmentStart[before.node]) return false
  const [one, other] = [pictureName(before.read.image.url ?? ''), pictureName(read.image.url ?? '')]
  return one.file === other.file && sameRendition(one, other)
}

/** What stands behind the "?" of a picture file's address asks for a size. */
function withoutQuery(url: string | null): string {
  const path = url?.split('?', 1)[0] ?? ''
  return pictureFile.test(path) ? path : (url ?? '')
}
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)$/iu

const tellsMore = ({image}: ReadImage, earlier?: ReadImage): boolean => image.credit !== null && earlier?.image.credit === null

function imageLeaf(region: Region, node: number, {image, segments}: ReadImage): Leaf {
  const block: ImageBlock = {type: 'image', id: '', range: nodeRange(region.page.index, node), ...image}
  const captions = segments.filter((segment) => segment.index < region.page.segments.length)
  return {node, container: region.page.index.parent[node] ?? 0, block, segments: [], captions, whole: false}
}

/** An image in `noscript` close behind an image of the same parent is its twin for readers without scripts. */
function standsInForOther(index: NodeIndex, node: number): boolean {
  let at = node
  for (let step = 0; step < mostTwinNodes && at > 0 && index.tags[at] !== 'noscript'; step++) at = index.parent[at] ?? 0
  if (index.tags[at] !== 'noscript') return false
  const from = Math.max((index.parent[at] ?? 0) + 1, at - mostTwinNodes)
  for (let before = from; before < at; before++) if (imageTags.includes(index.tags[before] ?? '')) return true
  return false
}

function belongs(region: Region, node: number, {image, segments}: ReadImage): boolean {
  const element = region.page.index.element(node)
  if (element === null || !imageUrl.test(image.url ?? '') || isSmall(image)) return false
  if (segments.length === 0 && isFurniture(region.page.index, node, element)) return false
  return standsAmongKept(region, node, new Set(segments.map(({index}) => index)))
}

function isSmall({width, height}: Image): boolean {
  const [a, b] = [width ?? height, height ?? width]
  return a !== null && b !== null && ((a < iconSide && b < iconSide) || Math.min(a, b) < thinSide)
}

function isFurniture(index: NodeIndex, node: number, element: Element): boolean {
  const src = attributeText(element, 'src') ?? ''
  const file = src.startsWith('data:') ? '' : ((src.split('?', 1)[0] ?? '').split('/').at(-1) ?? '')
  if (furnitureToken.test(file) || attributeText(element, 'role') === 'presentation') return true
  if (vectorFile.test(file) && (pixels(element, 'width') ?? 0) < iconSide) return true
  for (let at = node, step = 0; step < 3 && at > 0; at = index.parent[at] ?? 0, step++) {
    const found = index.element(at)
    if (found !== null && attributeTokens(found, 'className').some((token) => furnitureToken.test(token))) return true
  }
  return false
}
