import type {Element} from 'hast'
import type {EmbedBlock, Span} from '../../article/article.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import {nodeRange} from '../../page/node-range.js'
import type {NodeIndex} from '../../page/page.js'
import {hostLabel, resolveUrl} from '../../page/url.js'
import {pixels} from '../../values/media.js'
import {captionSegments} from '../../values/media-caption.js'
import type {Leaf} from './leaf.js'
import {isHidden, standsAmongKept} from './media-place.js'
import type {Region} from './region.js'
import {joinSegments} from './table.js'

type Kind = EmbedBlock['kind']

const frameTags: readonly string[] = ['iframe', 'embed', 'object', 'video', 'audio', 'amp-iframe', 'amp-video', 'amp-audio']
const sourceNames: readonly string[] = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'data']
/** Shapes of addresses of players and posts: what any provider calls them, and words of networks whose players else look like films. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['audio', /audio|podcast|\/(?:track|episode|playlist)s?\/|\.(?:mp3|m4a|ogg)\b/iu],
  ['post', /\/(?:status(?:es)?|posts?|p|tweet|reel)\/|tweet/iu],
  ['video', /video|\/embed\/|player|\.(?:mp4|m3u8|webm)\b/iu]
]
const leastSide = 50
const advertToken = /^(?:ads?|advert\w*|adsbygoogle|banner|sponsor\w*)$|(?:^|[-_])(?:ads?|advert|advertisement|dfp|gpt)(?:$|[-_\d])/i
const longestPost = 2000

/** Frames, players and posts of other places that stand among the kept text. */
export function embedLeaves(region: Region): Leaf[] {
  return [
    ...frameTags.flatMap((tag) => region.page.index.byTag(tag)).flatMap((node) => frameLeaf(region, node)),
    ...region.page.index.byTag('blockquote').flatMap((node) => postLeaf(region, node))
  ]
}

function frameLeaf(region: Region, node: number): Leaf[] {
  const {page} = region
  const element = page.index.element(node)
  if (
    element === null ||
    node <= region.start ||
    node >= region.mediaEnd() ||
    isHidden(region, node) ||
    isTiny(element) ||
    isAdvert(page.index, node)
  )
    return []
  const url = frameUrl(region, element, node)
  const captions = captionSegments(page, node)
  if (url === null || insideFrame(page.index, node) || !standsAmongKept(region, node, new Set(captions.map(({index}) => index)))) return []
  const caption = captions.length === 0 ? null : joinSegments(page, captions)
  const kind = kindOf(element.tagName, url)
  if (kind === 'other' && node >= region.end) return []
  const block: EmbedBlock = {
    type: 'embed',
    id: '',
    range: nodeRange(page.index, node),
    kind,
    url,
    provider: hostLabel(url),
    caption,
    fallback: null
  }
  return [{node, container: page.index.parent[node] ?? 0, block, segments: [], captions, whole: true}]
}

function isTiny(element: Element): boolean {
  const [width, height] = [pixels(element, 'width'), pixels(element, 'height')]
  return (width !== null && width < leastSide) || (height !== null && height < leastSide)
}

function isAdvert(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < 3 && at > 0; at = index.parent[at] ?? 0, step++) {
    const element = index.element(at)
    if (
      element !== null &&
      [...attributeTokens(element, 'className'), attributeText(element, 'id') ?? ''].some((token) => advertToken.test(token))
    )
      return true
  }
  return false
}

/** Address of a frame or player: its own, or that of the first `source` inside. */
function frameUrl({page}: Region, element: Element, node: number): string | null {
  const {index, baseUrl} = page
  const end = index.end[node] ?? node
  for (let at = node; at < end; at++) {
    const holder = at === node ? element : index.tags[at] === 'source' ? index.element(at) : null
    const url = holder === null ? null : sourceUrl(holder, baseUrl)
    if (url !== null) return url
  }
  return null
}

function sourceUrl(element: Element, base: string | null): string | null {
  const urls = sourceNames.map((name) => resolveUrl(attributeText(element, name) ?? '', base))
  return urls.find((url) => url !== null && !url.startsWith('mailto:')) ?? null
}

/** An `embed` or `iframe` that is the fallback inside another player. */
function insideFrame(index: NodeIndex, node: number): boolean {
  for (let at = index.parent[node] ?? 0, step = 0; at > 0 && step < 3; at = index.parent[at] ?? 0, step++)
    if (frameTags.includes(index.tags[at] ?? '')) return true
  return false
}

function kindOf(tag: string, url: string): Kind {
  if (tag.endsWith('video')) return 'video'
  if (tag.endsWith('audio')) return 'audio'
  return kinds.find(([, shape]) => shape.test(url))?.[0] ?? 'other'
}

/**
 * A quotation that a provider's script turns into its post: one that names the provider in its class ("example-post" around a link to
 * example.com), or whose next sibling is the provider's script.
 */
function postLeaf(region: Region, node: number): Leaf[] {
  const {page} = region
  const element = page.index.element(node)
  if (element === null || node >= region.end || region.keptText(node) * 2 < region.shownText(node) || region.shownText(node) > longestPost)
    return []
  if (region.keptText(node) === 0 && (node <= region.start || !standsAmongKept(region, node, new Set()))) return []
  const url = postUrl(region, element, node)
  if (url === null) return []
  const segments = region.shown(node)
  const fallback: Span[] = joinSegments(page, segments)
  const block: EmbedBlock = {
    type: 'embed',
    id: '',
    range: nodeRange(page.index, node),
    kind: 'post',
    url,
    provider: hostLabel(url),
    caption: null,
    fallback: fallback.length === 0 ? null : fallback
  }
  return [{node, container: page.index.parent[node] ?? 0, block, segments, captions: [], whole: true}]
}

/** Address of the last link in the quotation to a host that the class or the script names, else of such an address in its own attributes (`cite`, data). */
function postUrl({page}: Region, element: Element, node: number): string | null {
  const names = attributeTokens(element, 'className').flatMap((token) => token.toLowerCase().split('-'))
  const script = nextScript(page.index, node)
  const scriptLabel = script === null ? null : hostLabel(resolveUrl(script, page.baseUrl) ?? '')
  const ownLabel = page.url === null ? null : hostLabel(page.url)
  const isProviders = (url: string): boolean => {
    const label = hostLabel(url)
    return label !== null && label !== ownLabel && (names.includes(label) || label === scriptLabel)
  }
  const urls = linksOf(page.index, node, element).flatMap((href) => resolveUrl(href, page.baseUrl) ?? [])
  return urls.findLast(isProviders) ?? null
}

function linksOf(index: NodeIndex, node: number, element: Element): string[] {
  const own = [
    attributeText(element, 'cite'),
    ...Object.entries(element.properties).map(([name, value]) =>
      name.startsWith('data') && typeof value === 'string' && value.startsWith('https://') ? value : null
    )
  ]
  const links: (string | null)[] = own
  for (let at = node; at < (index.end[node] ?? node); at++) {
    const link = index.tags[at] === 'a' ? index.element(at) : null
    if (link !== null) links.push(attributeText(link, 'href'))
  }
  return links.filter((href) => href !== null)
}

/** Address of the script that directly follows, white space and one paragraph's end apart. */
function nextScript(index: NodeIndex, node: number): string | null {
  for (
    let at = index.end[node] ?? index.size;
    at < index.size && index.parent[at] === index.parent[node];
    at = index.end[at] ?? index.size
  ) {
    const element = index.element(at)
    if (element === null) continue
    return element.tagName === 'script' ? attributeText(element, 'src') : null
  }
  return null
}
