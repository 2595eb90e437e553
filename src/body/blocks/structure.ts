import type {NodeIndex} from '../../page/page.js'
import type {Region} from './region.js'

/** What an element is to the blocks inside it. */
export type StructureKind = 'list' | 'item' | 'quote'

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'dl'])
const items: ReadonlySet<string> = new Set(['li', 'dt', 'dd'])
const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Blocks nest no deeper: enough for any text, and far from where a validator's recursion would end. */
const deepestNesting = 15
/** Longest line that names who is quoted. */
export const longestSource = 140
/** A quote with a greater share of the text than this is an old page's indent, not a quote. */
const mostOfText = 0.6

/** Which lists, items and quotations a node stands in. Remembers every node that it was asked about on the way up. */
export class Structure {
  readonly #index: NodeIndex
  readonly #region: Region
  /** Nearest structural element at or above a node; −1 for none, −2 where not known yet. */
  readonly #nearest: Int32Array
  readonly #kinds = new Map<number, StructureKind>()
  readonly #nesting = new Map<number, number>()

  constructor(region: Region) {
    this.#region = region
    this.#index = region.page.index
    this.#nearest = new Int32Array(this.#index.size).fill(-2)
  }

  kind(node: number): StructureKind | undefined {
    return this.#kinds.get(node)
  }

  /** The structural elements around a node and itself, outermost first. */
  chain(node: number): number[] {
    const chain: number[] = []
    for (let at = this.nearest(node); at >= 0; at = this.nearest(this.#index.parent[at] ?? -1)) chain.push(at)
    return chain.reverse()
  }

  /** The nearest structural element at or above a node; −1 for none. */
  nearest(node: number): number {
    const path: number[] = []
    let at = node
    while (at >= 0 && this.#nearest[at] === -2) {
      path.push(at)
      at = this.#index.parent[at] ?? -1
    }
    let above = at < 0 ? -1 : (this.#nearest[at] ?? -1)
    for (const step of path.reverse()) {
      above = this.#settle(step, above)
      this.#nearest[step] = above
    }
    return above
  }

  /** Decides what an element is, given the structure above it; returns the nearest from here down. */
  #settle(node: number, above: number): number {
    const tag = this.#index.tags[node] ?? ''
    const kind = this.#kindOf(node, tag, above)
    const nesting = above < 0 ? 0 : (this.#nesting.get(above) ?? 0)
    if (kind === null || (kind !== 'item' && nesting >= deepestNesting)) return above
    this.#kinds.set(node, kind)
    this.#nesting.set(node, kind === 'item' ? nesting : nesting + 1)
    return node
  }

  #kindOf(node: number, tag: string, above: number): StructureKind | null {
    if (lists.has(tag)) return this.#isLayoutList(node) ? null : 'list'
    if (items.has(tag)) return this.#kinds.get(above) === 'list' ? 'item' : null
    return this.#isQuote(node, tag, above) ? 'quote' : null
  }

  #isQuote(node: number, tag: string, above: number): boolean {
    if (tag === 'blockquote') return !this.#isIndent(node) && !this.#isInQuoteBox(above)
    if (tag === 'figure') return this.#holds(node, 'blockquote') && !this.#holds(node, 'img')
    return tag === 'div' && this.#isQuoteBox(node)
  }

  /** A box of a quotation and one short line under it: who said it. Seen in `fundus` (tagesspiegel). */
  #isQuoteBox(node: number): boolean {
    const quotes = this.#index.byTag('blockquote')
    const quote = quotes[lowerBound(quotes, node)] ?? this.#index.size
    if (quote >= (this.#index.end[node] ?? 0)) return false
    const [first, last] = this.#region.range(node)
    const [quoteFirst, quoteLast] = this.#region.range(quote)
    const line = this.#region.page.segments[quoteLast]
    return quoteFirst === first && last === quoteLast + 1 && quoteLast > first && line !== undefined && line.text.length <= longestSource
  }

  /** A list whose items carry headings lays out the parts of a text; so does one that is most of it and has long items. */
  #isLayoutList(node: number): boolean {
    return headings.some((tag) => this.#holds(node, tag)) || this.#holdsMostText(node)
  }

  #isIndent(node: number): boolean {
    return this.#holdsMostText(node)
  }

  #isInQuoteBox(above: number): boolean {
    return above >= 0 && this.#kinds.get(above) === 'quote' && this.#index.tags[above] !== 'blockquote'
  }

  #holdsMostText(node: number): boolean {
    const [from, to] = this.#region.range(node)
    return (
      to - from > 2 &&
      this.#region.keptText(node) > mostOfText * this.#region.length &&
      this.#region.segments.length > 4 &&
      this.#region.keptText(node) > 200 * (to - from)
    )
  }

  #holds(node: number, tag: string): boolean {
    return firstWithin(this.#index.byTag(tag), node, this.#index.end[node] ?? node + 1)
  }
}

/** Whether a sorted list has a number in from … to − 1. */
export function firstWithin(sorted: readonly number[], from: number, to: number): boolean {
  const at = lowerBound(sorted, from)
  return at < sorted.length && (sorted[at] ?? to) < to
}

/** The last number under a limit in a sorted list; −1 where there is none. */
export const lastBefore = (sorted: readonly number[], limit: number): number => sorted[lowerBound(sorted, limit) - 1] ?? -1

/** Position of the first number that is not less than `value` in a sorted list. */
export function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
