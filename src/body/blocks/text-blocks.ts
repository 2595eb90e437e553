import type {Block, HeadingBlock, Span} from '../../article/article.js'
import {attributeText} from '../../page/attributes.js'
import {headingLevels} from '../../page/elements.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {sliceSpans, spansOf} from '../../page/text/spans.js'
import {type Leaf, rangeOfSegments} from './leaf.js'
import type {Region} from './region.js'

type Level = HeadingBlock['level']

/** How far above its text a heading element is looked for: buttons, links and spans stand between. */
const highest = 6
/** An element that holds more was never closed where its heading ended. */
const longestHeading = 300
const mostHeadingSegments = 3
/** A line of marks between two parts of a text: "* * *", "***", "⁂", "—". */
const ornament = /^[*•·.…⁂❖◆♦■●~_#=+\-–—\s]{1,40}$/

/**
 * The block that a segment is by itself: heading, divider or paragraph. A short line all in bold stays a paragraph: of 15 such lines in
 * `fundus` that its annotators placed, 6 (2 publishers) are headings to them and 9 (2 publishers) paragraphs; the marks keep what was seen.
 */
export function textLeaf(region: Region, segment: Segment): Leaf {
  return {
    node: segment.first,
    container: segment.container,
    block: textBlock(region, segment),
    segments: [segment],
    captions: [],
    whole: false
  }
}

function textBlock(region: Region, segment: Segment): Block {
  const range = rangeOfSegments([segment])
  if (ornament.test(segment.text)) return {type: 'divider', id: '', range}
  const text = spansOf(region.page, segment)
  const level = headingLevel(region, segment)
  return level === null
    ? {type: 'paragraph', id: '', range, text}
    : {type: 'heading', id: '', range, level, text: withoutEditLink(segment, text)}
}

/** What wikis write behind a heading: "[edit]", "[edit | edit source]". */
const bracketed = /\s?\[([^[\]]{2,40})\]$/u
/** Share of what stands between the brackets that is links. */
const leastLinked = 0.6

/** A heading's spans without the links in brackets at its end, which change the page. Those links are all that it holds. */
function withoutEditLink({text, linkLength}: Segment, spans: Span[]): Span[] {
  const found = bracketed.exec(text)
  const inside = found?.[1]?.length ?? 0
  if (found === null || found.index === 0 || linkLength > inside || linkLength < inside * leastLinked) return spans
  return sliceSpans(spans, 0, found.index)
}

/** Level of the heading that a segment stands in; null where it is no heading. */
export function headingLevel(region: Region, segment: Segment): Level | null {
  const {page} = region
  let node = segment.container
  for (let step = 0; step < highest && node > 0; step++, node = page.index.parent[node] ?? 0) {
    const level = levelOf(page, node)
    if (level === null) continue
    const [from, to] = region.range(node)
    return to - from <= mostHeadingSegments && region.shownText(node) <= longestHeading ? level : null
  }
  return null
}

function levelOf(page: Page, node: number): Level | null {
  const level = headingLevels.get(page.index.tags[node] ?? '')
  const element = page.index.element(node)
  if (level !== undefined || element === null || attributeText(element, 'role') !== 'heading') return level ?? null
  return headingLevels.get(`h${attributeText(element, 'ariaLevel') ?? 2}`) ?? 2
}
