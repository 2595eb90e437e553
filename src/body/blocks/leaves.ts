import {nodeRange} from '../../page/node-range.js'
import type {Page} from '../../page/page.js'
import type {BlockContext} from './build-blocks.js'
import {codeLeaves} from './code.js'
import {embedLeaves} from './embed.js'
import {imageLeaves} from './image.js'
import type {Leaf} from './leaf.js'
import type {Region} from './region.js'
import {tableLeaves} from './table.js'
import {textLeaf} from './text-blocks.js'

/** All blocks without blocks inside, in reading order: what whole elements become first, then the kept segments outside of them. */
export function leavesOf(region: Region, context: BlockContext): Leaf[] {
  const wholes = outermost(region.page, [...embedLeaves(region), ...tableLeaves(region), ...codeLeaves(region)])
  const images = imageLeaves(region, context)
  const taken = new Set([...wholes, ...images].flatMap(({segments, captions}) => [...segments, ...captions].map(({index}) => index)))
  const texts = region.segments.filter(({index}) => !taken.has(index)).map((segment) => textLeaf(region, segment))
  return outermost(region.page, [...wholes, ...images, ...texts, ...dividerLeaves(region)])
}

/** In order of their first nodes, without those inside a block that stands for a whole element. */
function outermost(page: Page, leaves: readonly Leaf[]): Leaf[] {
  let done = 0
  return leaves
    .toSorted((a, b) => a.node - b.node)
    .filter(({node, whole}) => {
      if (node < done) return false
      if (whole) done = page.index.end[node] ?? done
      return true
    })
}

function dividerLeaves(region: Region): Leaf[] {
  const {page} = region
  return page.index
    .byTag('hr')
    .filter((node) => node > region.start && node < region.end)
    .map((node) => ({
      node,
      container: page.index.parent[node] ?? 0,
      block: {type: 'divider', id: '', range: nodeRange(page.index, node)},
      segments: [],
      captions: [],
      whole: true
    }))
}
