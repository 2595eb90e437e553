import type {Block} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import {isOfPicture} from '../choice/captions.js'
import type {Draft} from '../draft.js'
import {BlockTree} from './block-tree.js'
import {finishBlocks} from './finish.js'
import {leavesOf} from './leaves.js'
import {mergeLeaves} from './merge.js'
import {type Kept, Region} from './region.js'
import {Structure} from './structure.js'

export interface BlockContext {
  readonly draft: Draft
  /** The article's headline: a caption that repeats it is left out. */
  readonly headline: string | null
}

export interface BuiltBlocks {
  blocks: Block[]
  /** Id of the image or embed that a segment is the caption of, by segment. */
  captions: Map<number, string>
  /** Id of the innermost block that a segment's text is in, by segment. */
  blockOf: readonly (string | undefined)[]
}

/**
 * Turns the kept segments, and the media between them, into typed blocks in reading order. What is dropped stays out, and the media
 * that stand among it. Empty lists, quotations and tables are never made.
 */
export function buildBlocks(page: Page, kept: Kept, context: BlockContext): BuiltBlocks {
  const region = new Region(page, kept, (segment) => isOfPicture(page, context.draft, segment))
  if (region.segments.length === 0) return {blocks: [], captions: new Map(), blockOf: []}
  const structure = new Structure(region)
  const leaves = mergeLeaves(page, leavesOf(region, context))
  const tree = new BlockTree(page, structure)
  for (const leaf of leaves) tree.add(leaf)
  return finishBlocks(page, tree.blocks, leaves)
}
