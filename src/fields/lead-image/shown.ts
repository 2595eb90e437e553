import type {Element} from 'hast'
import type {Image} from '../../article/article.js'
import {mayGoUnnamed} from '../../body/choice/captions.js'
import {attributeText, tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {memo} from '../../util/memo.js'
import {imageTags, readImage} from '../../values/media.js'
import {
  areOtherFiles,
  countPictures,
  type PictureName,
  pictureName,
  sameRendition,
  sharedWords,
  sharesFileName
} from '../../values/picture-name.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {headlineSegments, headZone, sharedAncestor} from '../head-zone.js'
import {elementAt} from '../sources.js'
import {declaredImages} from './declared.js'

/** A picture that the page shows around the head of the article. */
interface Shown {
  readonly node: number
  readonly image: Image
  readonly name: PictureName
  /** Whether markup calls it, or a box around it, an icon, a portrait or another text's picture. */
  readonly inFurniture: boolean
}

/** Pictures that are looked at, and segments of the body that may stand over the first of them. */
const most = 8
const opening = 4
/** A picture whose declared side is under this is an icon or a portrait. */
const leastSide = 160
const furniture =
  /(?:^|[-_/.\s])(?:avatar|gravatar|icons?|logo|emoji|sprite|badge|tracking|pixel|spacer|share|button|authors?|autor(?:en)?|byline|profiles?|portrait|advert|ads?|banner|related|teaser|widget|social)(?:$|[-_/.\s\d])/iu
const vector = /\.svg(?:$|\?)/iu
const http = /^https?:/u

/** The shown picture that is a rendition of one that the page declares for itself. */
export const shownRendition: Evidence<Image> = {
  source: 'shown-rendition',
  family: 'shown',
  *find(context) {
    const declared = declaredImages(context).map(({url}) => pictureName(url))
    if (declared.length === 0) return
    const all = shownPictures(context)
    // Images of one server share folders: what is none of the declared files is no rendition of them.
    const near = all.filter(({name}) => declared.some((one) => !areOtherFiles(one, name)))
    const best = closest(declared, near, all) ?? closestAfar(declared, context)
    if (best !== null) yield found(context.page, best)
  }
}

/** A picture further off must be a rendition by its address too. */
function closestAfar(declared: readonly PictureName[], context: FieldContext): Shown | null {
  const all = readPictures(context, wideStretch(context), mostAfar)
  const renditions = all.filter(({name}) => declared.some((one) => sameRendition(one, name) && sharesFileName(one, name)))
  return closest(declared, renditions, all)
}

/** The picture that shares most with what is declared; words of many pictures in `among` do not count. */
function closest(declared: readonly PictureName[], pictures: readonly Shown[], among: readonly Shown[]): Shown | null {
  const counts = countPictures(among.map(({name}) => name.words))
  let best: Shown | null = null
  let most = 0
  for (const picture of pictures) {
    const shared = Math.max(...declared.map(({words}) => sharedWords(words, picture.name.words, counts)))
    if (shared > most) [best, most] = [picture, shared]
  }
  return best
}

/** The first picture between headline and body, or over the headline, that is no icon or portrait. */
export const shownFirst: Evidence<Image> = {
  source: 'shown-first',
  family: 'shown',
  *find(context) {
    const first =
      shownPictures(context).find(
        ({node, image, inFurniture}) => !inFurniture && (isInFigure(context.page.index, node) || isWide(image))
      ) ?? featuredOver(context)
    if (first !== undefined) yield found(context.page, first)
  }
}

const featured = /featured|hero|post-?thumb|post-image/iu

/**
 * A picture right over the headline that its markup calls the text's own, outside the box of head and body. Seen on themes that set it across the page.
 * Must spare banners of the site: their names say nothing of a post.
 */
function featuredOver(context: FieldContext): Shown | undefined {
  const {page, decided} = context
  const first = page.segments[headlineSegments(decided)[0]]
  if (first === undefined) return undefined
  const near = readPictures(context, [Math.max(0, first.container - closeOver), first.container], most)
  return near.findLast(({node, image}) => isWide(image) && isFeatured(page.index, node))
}
const closeOver = 24

function isFeatured(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < 3 && at > 0; step++, at = index.parent[at] ?? 0) {
    if (tokensAt(index, at, 'className').some((token) => featured.test(token))) return true
  }
  return false
}

const found = (page: Page, {image, node}: Shown): Found<Image> => ({
  value: asWidest(image),
  raw: image.url ?? '',
  place: elementAt(page, node)
})

/**
 * The picture under the address of its widest rendition: a lead picture is shown at any size. Seen on newspapers that list sizes beside a small or an
 * unlisted one in `src`: of postlight's pictures 4 of 73 more are right, of fundus's 2 of the part not looked at and as many as before of the other.
 */
function asWidest(image: Image): Image {
  const [widest] = image.candidates
  if (widest === undefined || widest.width === null || image.url === null || widest.url === image.url) return image
  const listed = image.candidates.some(({url}) => url === image.url)
  return {...image, url: widest.url, candidates: listed ? image.candidates : [...image.candidates, {url: image.url, width: null}]}
}

const isWide = ({width, candidates}: Image): boolean => (width ?? candidates[0]?.width ?? 0) >= wide
const wide = 400

function isInFigure(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < 6 && at > 0; step++, at = index.parent[at] ?? 0)
    if (index.tags[at] === 'figure' || index.tags[at] === 'picture') return true
  return false
}

const shownPictures = memo(
  (context: FieldContext): readonly Shown[] => readPictures(context, stretch(context), most),
  ({page}) => page
)

function readPictures({page, draft, decided}: FieldContext, [from, to]: Stretch, most: number): Shown[] {
  const found: Shown[] = []
  const nodes = imageTags.flatMap((tag) => page.index.byTag(tag).filter((node) => node >= from && node < to)).sort((a, b) => a - b)
  for (const node of nodes.slice(0, most * 2)) {
    const element = page.index.element(node)
    if (found.length >= most || element === null || isFurnitureFile(element)) continue
    const image = readImage(page, node, decided.headline?.value ?? null, (segment) => mayGoUnnamed(draft, segment))
    if (image?.url && http.test(image.url) && !vector.test(image.url) && !isSmall(image))
      found.push({node, image, name: pictureName(image.url), inFurniture: isInFurniture(page.index, node)})
  }
  return found
}

type Stretch = readonly [from: number, to: number]

/** Pictures that are looked at, and nodes over the headline, where only the declared picture is looked for. */
const mostAfar = 24
const over = 80

/**
 * Nodes from a little over the headline to the body's end. Seen on pages that set the declared picture over the headline or behind the fifth
 * paragraph. Other pictures there are the body's or of other texts, so nothing but a rendition of the declared one counts.
 */
function wideStretch({page, draft, decided}: FieldContext): Stretch {
  const {index, segments} = page
  const first = segments[Math.max(0, headlineSegments(decided)[0])]
  return [Math.max(0, (first?.container ?? 0) - over), segments[draft.last]?.last ?? index.size]
}

/** Nodes from what holds both headline and body to the body's first segments. */
function stretch({page, draft, decided}: FieldContext): Stretch {
  const {index, segments} = page
  const zone = headZone(page, draft, headlineSegments(decided)[0])
  const first = segments[Math.max(zone.headline, 0)]
  const body = segments[Math.min(Math.max(draft.first, zone.to), segments.length - 1)]
  if (first === undefined || body === undefined) return [0, index.size]
  const shared = sharedAncestor(index, first.container, body.container)
  const isPage = shared <= 0 || index.tags[shared] === 'body' || index.tags[shared] === 'html'
  return [isPage ? first.container : shared, segments[body.index + opening]?.first ?? index.size]
}

function isSmall({width, height}: Image): boolean {
  return (width !== null && width < leastSide) || (height !== null && height < leastSide / 2)
}

/** Whether the address of a picture calls it an icon, a portrait or another text's. */
function isFurnitureFile(element: Element): boolean {
  const path = (attributeText(element, 'src') ?? '').split('?', 1)[0] ?? ''
  return !path.startsWith('data:') && furniture.test(path.split('/').slice(-2).join('/'))
}

/**
 * Whether class names call it so. What the page declares for its picture is surer: asked of declared pictures too, such names hid the leads
 * of newspapers (fundus, lead image F1 0.913 to 0.929; not looked at: 0.865 to 0.946).
 */
function isInFurniture(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < stepsToBox && at > 0 && index.tags[at] !== 'figure'; step++, at = index.parent[at] ?? 0) {
    if (tokensAt(index, at, 'className').some((token) => furniture.test(token))) return true
  }
  return false
}

const stepsToBox = 4
