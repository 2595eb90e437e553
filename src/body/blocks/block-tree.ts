import type {Block, ListBlock, QuoteBlock} from '../../article/article.js'
import {attributeText} from '../../page/attributes.js'
import type {Page} from '../../page/page.js'
import {resolveUrl} from '../../page/url.js'
import {joinRanges, type Leaf} from './leaf.js'
import type {Structure} from './structure.js'

interface Open {
  readonly node: number
  readonly list: ListBlock | null
  readonly quote: QuoteBlock | null
  /** Where the blocks directly inside go. */
  readonly into: Block[]
}

/** Puts leaves into lists and quotations as they come, each opened by the first leaf inside it. */
export class BlockTree {
  readonly blocks: Block[] = []
  readonly #page: Page
  readonly #structure: Structure
  readonly #open: Open[] = []

  constructor(page: Page, structure: Structure) {
    this.#page = page
    this.#structure = structure
  }

  add(leaf: Leaf): void {
    const chain = this.#structure.chain(leaf.container)
    let shared = 0
    while (shared < chain.length && this.#open[shared]?.node === chain[shared]) shared++
    this.#open.length = shared
    for (const node of chain.slice(shared)) this.#open.push(this.#enter(node))
    this.#target(leaf.block).push(leaf.block)
    this.#widen(leaf.block)
  }

  #enter(node: number): Open {
    const kind = this.#structure.kind(node)
    if (kind === 'item') return this.#enterItem(node)
    const block = kind === 'list' ? this.#list(node) : this.#quote(node)
    this.#target(block).push(block)
    return block.type === 'list' ? {node, list: block, quote: null, into: []} : {node, list: null, quote: block, into: block.blocks}
  }

  /** An item of its own, but for `dd`, which goes with the term before it. */
  #enterItem(node: number): Open {
    const items = this.#open.at(-1)?.list?.items ?? []
    const last = items.at(-1)
    if (last !== undefined && this.#page.index.tags[node] === 'dd') return {node, list: null, quote: null, into: last}
    const into: Block[] = []
    items.push(into)
    return {node, list: null, quote: null, into}
  }

  /** Where a block goes now. Directly inside a list, a list goes on with the item before it and anything else is an item of its own. */
  #target(block: Block): Block[] {
    const open = this.#open.at(-1)
    if (open === undefined) return this.blocks
    if (open.list === null) return open.into
    const last = open.list.items.at(-1)
    if (last !== undefined && block.type === 'list') return last
    const item: Block[] = []
    open.list.items.push(item)
    return item
  }

  #list(node: number): ListBlock {
    const element = this.#page.index.element(node)
    const ordered = element?.tagName === 'ol'
    const start = ordered ? Number(attributeText(element, 'start') ?? 1) : null
    return {type: 'list', id: '', range: null, ordered, start: Number.isSafeInteger(start) ? start : ordered ? 1 : null, items: []}
  }

  #quote(node: number): QuoteBlock {
    const element = this.#page.index.element(node)
    const cite = element === null ? null : attributeText(element, 'cite')
    return {
      type: 'quote',
      id: '',
      range: null,
      pull: false,
      blocks: [],
      attribution: null,
      cite: cite === null ? null : resolveUrl(cite, this.#page.baseUrl)
    }
  }

  #widen(block: Block): void {
    for (const {list, quote} of this.#open) {
      const container = list ?? quote
      if (container !== null) container.range = joinRanges(container.range, block.range)
    }
  }
}
