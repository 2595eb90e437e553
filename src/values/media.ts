import type {Element} from 'hast'
import type {Image, Span} from '../article/article.js'
import {spansText} from '../article/article-text.js'
import {languageOf} from '../languages/index.js'
import {attributeText} from '../page/attributes.js'
import {plainText} from '../page/declared/leftovers.js'
import type {NodeIndex, Page} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'
import {spansOf} from '../page/text/spans.js'
import {foldWords} from '../util/fold-words.js'
import {lexicon} from '../util/words.js'
import {captionSegments, namedCredit, type Unnamed} from './media-caption.js'
import {splitCredit} from './media-credit.js'
import {imageSource} from './media-source.js'

/** Tags of elements that show one picture. */
export const imageTags: readonly string[] = ['img', 'amp-img']
/** How far up from an image its other renditions may stand. */
const nearby = 3
const mostSources = 200

export interface ReadImage {
  readonly image: Image
  /** Segments that its caption and credit were read from. */
  readonly segments: readonly Segment[]
}

/**
 * The picture that an element shows or holds, with caption and credit. `headline` is the article's: a caption that repeats it (or the
 * alternative text) tells nothing and is left out. `mayGoUnnamed` tells which texts may be its caption although nothing names them so: none unless given. `null` where there is no address but a placeholder's.
 */
export function readImage(page: Page, node: number, headline: string | null = null, mayGoUnnamed?: Unnamed): Image | null {
  const img = firstImage(page.index, node)
  return img === null ? null : (readCaptionedImage(page, img, headline, mayGoUnnamed)?.image ?? null)
}

/** As `readImage` for an `img`, with the segments of its caption. */
export function readCaptionedImage(page: Page, img: number, headline: string | null, mayGoUnnamed?: Unnamed): ReadImage | null {
  const element = page.index.element(img)
  if (element === null) return null
  const {url, candidates} = imageSource(element, otherHolders(page.index, img), page.baseUrl)
  if (url === null) return null
  const segments = captionSegments(page, img, mayGoUnnamed)
  const alt = blankToNull(plainText(attributeText(element, 'alt') ?? ''))
  const {caption, credit} = readCaption(page, segments)
  const repeated = caption !== null && repeats(spansText(caption), [alt, headline])
  return {
    image: {
      url,
      alt,
      caption: repeated ? null : caption,
      credit,
      width: pixels(element, 'width'),
      height: pixels(element, 'height'),
      candidates
    },
    segments
  }
}

function firstImage(index: NodeIndex, node: number): number | null {
  const end = index.end[node] ?? node + 1
  for (let at = node; at < end; at++) if (imageTags.includes(index.tags[at] ?? '')) return at
  return null
}

/** Sources of the same `picture`, and the twin that `noscript` holds for readers without scripts. */
function otherHolders(index: NodeIndex, img: number): Element[] {
  const found: Element[] = []
  let from = img
  for (let step = 0, at = index.parent[img] ?? 0; step < nearby; step++, at = index.parent[at] ?? 0)
    if (index.tags[at] === 'picture') from = at
  const end = index.tags[from] === 'picture' ? Math.min(index.end[from] ?? 0, from + mostSources) : from
  for (let at = from; at < end; at++) if (index.tags[at] === 'source') push(found, index.element(at))
  const twin = twinOf(index, from)
  if (twin !== null) push(found, index.element(twin))
  return found
}

const push = (elements: Element[], element: Element | null): void => {
  if (element !== null) elements.push(element)
}

/** The image in the `noscript` that directly follows a node; white space between them does not matter. */
function twinOf(index: NodeIndex, node: number): number | null {
  for (
    let at = index.end[node] ?? index.size;
    at < index.size && index.parent[at] === index.parent[node];
    at = index.end[at] ?? index.size
  ) {
    const found = index.nodes[at]
    if (found?.type === 'text' && found.value.trim() === '') continue
    return index.tags[at] === 'noscript' ? firstImage(index, at) : null
  }
  return null
}

function readCaption(page: Page, segments: readonly Segment[]): {caption: Span[] | null; credit: string | null} {
  const {photo} = lexicon(languageOf(page.language))
  const credits: string[] = []
  const caption: Span[] = []
  for (const segment of segments) {
    const parts = splitCredit(spansOf(page, segment), photo, namedCredit(page, segment))
    if (parts.credit !== null) credits.push(parts.credit)
    if (parts.caption === null) continue
    if (caption.length > 0) caption.push({text: ' '})
    caption.push(...parts.caption)
  }
  return {caption: caption.length === 0 ? null : caption, credit: credits.length === 0 ? null : [...new Set(credits)].join(', ')}
}

function repeats(caption: string, others: readonly (string | null)[]): boolean {
  const folded = foldWords(caption)
  return others.some((other) => other !== null && foldWords(other) === folded)
}

const blankToNull = (text: string): string | null => (text === '' ? null : text)

const wholePixels = /^(\d{1,5})(?:\.\d+)?(?:px)?$/

/** CSS pixels of a `width` or `height`; `null` for percentages and words. */
export function pixels(element: Element, name: 'width' | 'height'): number | null {
  const digits = wholePixels.exec(attributeText(element, name) ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
