import type {Element, ElementContent} from 'hast'
import {attributeTokens} from './attributes.js'

/**
 * What the rendering of an element means for the text around it (HTML Standard §15, user-agent style sheet):
 * `inline` stands in a line of text, `block` begins and ends a line of its own, the content of `silent` is never shown as text.
 */
export type Flow = 'inline' | 'block' | 'silent' | 'break'

const blockTags =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'
/** Replaced elements, metadata and fallback content. `rp` shows only where ruby is not supported. */
const silentTags =
  'annotation annotation-xml applet audio canvas datalist desc embed head iframe metadata noembed noframes object rp script style svg template title video'

/** The usual elements within a line, named so that nothing about them needs to be worked out. */
const inlineTags = 'a abbr b cite code em font i img input label mark path q rt s small source span strike strong sub sup time u wbr'

const flows: ReadonlyMap<string, Flow> = new Map<string, Flow>([
  ...inlineTags.split(' ').map((tag): [string, Flow] => [tag, 'inline']),
  ...blockTags.split(' ').map((tag): [string, Flow] => [tag, 'block']),
  ...silentTags.split(' ').map((tag): [string, Flow] => [tag, 'silent']),
  ['br', 'break']
])

const phrasingParents = new Set('p h1 h2 h3 h4 h5 h6 span a em strong b i li td dd dt figcaption caption summary label small'.split(' '))

/**
 * Flow of a tag inside a parent. Custom elements have no style of their own; those between blocks nearly always lay out as blocks,
 * those within a line of text as inline.
 */
export function flowOf(tag: string, parentTag: string): Flow {
  const flow = flows.get(tag)
  if (flow !== undefined) return flow
  return tag.includes('-') && !phrasingParents.has(parentTag) && !parentTag.includes('-') ? 'block' : 'inline'
}

/** Names of empty elements that some editors write for a line break. */
const breakNames: ReadonlySet<string> = new Set(['br', 'line-break', 'linebreak'])

/** Styles by which an inline element begins and ends a line of its own (CSS Display 3, outer display type block). */
const blockStyle = /(?:^|[;\s])display\s?:\s?(?:block|flex|grid|table|list-item|flow-root)\b/iu

/** Flow of an element inside a parent: that of its tag and its own style, and of an empty `<span class="br">` that of a line break (seen in `fundus`: timesofindia). */
export function flowOfElement(element: Element, parentTag: string): Flow {
  const {tagName, children, properties} = element
  const flow = flowOf(tagName, parentTag)
  if (flow !== 'inline') return flow
  const {style} = properties
  if (typeof style === 'string' && blockStyle.test(style)) return 'block'
  if (tagName === 'a' && isAnchorMark(children[0]) && children.length === 1 && leadsIntoPage(properties['href'])) return 'silent'
  if (children.length > 0) return flow
  return attributeTokens(element, 'className').some((name) => breakNames.has(name)) ? 'break' : flow
}

/** Marks of links to a heading that documentation tools set beside it, icon fonts' too; most show under the pointer only. */
const anchorMark = /^[\s\u200b]*[#¶§\u{1f517}\u{e000}-\u{f8ff}]\s?\ufe0f?\s?\u200b?\s?$/u
const longestMark = 6

const isAnchorMark = (child: ElementContent | undefined): boolean =>
  child?.type === 'text' && child.value.length <= longestMark && anchorMark.test(child.value)

const leadsIntoPage = (href: unknown): boolean => typeof href === 'string' && href.includes('#')

/** Elements whose white space is shown as it is. */
export const preformattedTags: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'textarea', 'xmp'])

/** Tags of headings. */
export const headingTag = /^h[1-6]$/u

/** Level of a heading element, by its tag. */
export const headingLevels: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5 | 6> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6]
])
