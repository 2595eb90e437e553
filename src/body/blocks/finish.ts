import type {Block} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import {attributeQuotes} from './attribution.js'
import type {BuiltBlocks} from './build-blocks.js'
import type {Leaf} from './leaf.js'
import {markPullQuotes} from './pull-quote.js'

/** Settles what only the whole tells: attributions, pull quotes, dividers without text on both sides; then numbers the blocks. */
export function finishBlocks(page: Page, tree: readonly Block[], leaves: readonly Leaf[]): BuiltBlocks {
  const leafOf = new Map<Block, Leaf>()
  for (const leaf of leaves) leafOf.set(leaf.block, leaf)
  const owners = attributeQuotes(page, tree, leafOf)
  const blocks = markPullQuotes(page, tree, leafOf)
  const kept = withoutLooseDividers(blocks)
  number(kept)
  return {blocks: kept, ...idsBySegment(page, leaves, owners)}
}

/** A divider stands between two blocks, once. */
function withoutLooseDividers(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({type}) => type !== 'divider')
  return blocks.filter(({type}, at) => type !== 'divider' || (at > 0 && at < last && blocks[at - 1]?.type !== 'divider'))
}

/** Blocks directly inside a block. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flat()
  return block.type === 'quote' ? block.blocks : none
}
const none: readonly Block[] = []

/** Hears all blocks in reading order, nested ones after the block that holds them. The builder bounds the depth. */
export function forEachBlock(blocks: readonly Block[], hear: (block: Block) => void): void {
  for (const block of blocks) {
    hear(block)
    forEachBlock(innerBlocks(block), hear)
  }
}

function number(blocks: readonly Block[]): void {
  let count = 0
  forEachBlock(blocks, (block) => {
    count++
    block.id = `b${count}`
  })
}

/** `owners` names the block that took over the text of another. */
function idsBySegment(
  {segments}: Page,
  leaves: readonly Leaf[],
  owners: ReadonlyMap<Block, Block>
): Pick<BuiltBlocks, 'captions' | 'blockOf'> {
  const captions = new Map<number, string>()
  const blockOf = new Array<string | undefined>(segments.length)
  for (const leaf of leaves) {
    const {id} = owners.get(leaf.block) ?? leaf.block
    if (id === '') continue
    for (const {index} of leaf.segments) blockOf[index] = id
    for (const {index} of leaf.captions) captions.set(index, id)
  }
  return {captions, blockOf}
}
