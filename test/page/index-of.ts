import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {indexTree} from '../../src/page/node-index.js'
import type {NodeIndex} from '../../src/page/page.js'
import {textOf} from '../../src/page/text/text-of.js'

/** Index of a page given as HTML. */
export function indexOf(html: string): NodeIndex {
  const tree: Root = unified().use(rehypeParse).parse(html)
  return indexTree(tree, {nodes: 1_000_000, depth: 10_000}).index
}

/** Index of a page that holds JSON-LD scripts with these texts. */
export const indexOfScripts = (...scripts: string[]): NodeIndex =>
  indexOf(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('\n'))

export const textWithin =
  (index: NodeIndex) =>
  (node: number): string =>
    textOf(index, node)
