import type {Block, ParagraphBlock, QuoteBlock} from '../../article/article.js'
import {spansText} from '../../article/article-text.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {sliceSpans} from '../../page/text/spans.js'
import type {Leaf} from './leaf.js'
import {joinRanges} from './leaf.js'
import {longestSource} from './structure.js'

const sourceTags: ReadonlySet<string> = new Set(['cite', 'footer', 'figcaption'])
/** A closing line "— Name, office". A hyphen would also open a list item. */
const dashLine = /^(?:[—–―]|--)\s*(?=\p{L})/u

/** Takes the line that names the speaker out of each quotation's blocks. Returns which quotation took over which block. */
export function attributeQuotes(page: Page, blocks: readonly Block[], leafOf: ReadonlyMap<Block, Leaf>): Map<Block, Block> {
  const owners = new Map<Block, Block>()
  const quotes = blocks.flatMap(quotesWithin)
  for (const quote of quotes) {
    const last = quote.blocks.at(-1)
    if (quote.blocks.length < 2 || last?.type !== 'paragraph' || !isSource(page, last, leafOf.get(last))) continue
    const text = spansText(last.text)
    quote.attribution = sliceSpans(last.text, dashLine.exec(text)?.[0].length ?? 0, text.length)
    quote.range = joinRanges(quote.range, last.range)
    quote.blocks.pop()
    owners.set(last, quote)
  }
  return owners
}

function quotesWithin(block: Block): QuoteBlock[] {
  if (block.type === 'list') return block.items.flat().flatMap(quotesWithin)
  return block.type === 'quote' ? [block, ...block.blocks.flatMap(quotesWithin)] : []
}

function isSource(page: Page, block: ParagraphBlock, leaf: Leaf | undefined): boolean {
  const text = spansText(block.text)
  if (text.length > longestSource) return false
  return dashLine.test(text) || (leaf?.segments.every((segment) => standsInSource(page, segment)) ?? false)
}

/** Whether all of a segment is in a `cite`, `footer` or `figcaption`, or beside the `blockquote` in its box. */
function standsInSource({index}: Page, segment: Segment): boolean {
  if (climbsTo(segment.container, index.parent, index.tags) || !isWithinQuote(segment.container, index)) return true
  const first = firstElement(index.tags, segment)
  return first !== null && index.tags[first] === 'cite' && (index.end[first] ?? 0) >= segment.last
}

function isWithinQuote(node: number, {parent, tags}: NodeIndex): boolean {
  for (let at = node; at > 0; at = parent[at] ?? 0) if (tags[at] === 'blockquote') return true
  return false
}

function climbsTo(node: number, parent: Int32Array, tags: readonly string[]): boolean {
  for (let at = node; at > 0 && tags[at] !== 'blockquote' && tags[at] !== 'figure'; at = parent[at] ?? 0)
    if (sourceTags.has(tags[at] ?? '')) return true
  return false
}

/** The cite that a run begins in: its text's parent, or the first element after the container. */
function firstElement(tags: readonly string[], segment: Segment): number | null {
  for (let at = segment.container + 1; at < segment.last; at++) if (tags[at] === 'cite') return at <= segment.first ? at : null
  return null
}
