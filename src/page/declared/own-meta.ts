import type {Meta, MetaEntry, NodeIndex, Thing} from '../page.js'
import {metaOf} from './meta.js'
import {allThings, isOfType} from './things.js'

/** Items that stand for the page as a whole. */
const wholePage: ReadonlySet<string> = new Set(['WebPage', 'ItemPage', 'AboutPage', 'FAQPage'])

/**
 * What the page declares of itself: without `<meta itemprop>` inside items that are neither its article nor the page, as teasers, comments and films
 * are. They are read with their items.
 */
export function ownMeta(meta: Meta, index: NodeIndex, things: readonly Thing[], article: Thing | null): Meta {
  if (!meta.entries.some(isProperty)) return meta
  const itemOf = innermost(index, itemsIn(index, things))
  const isOwn = (entry: MetaEntry): boolean => {
    if (!isProperty(entry)) return true
    const item = itemOf(entry.node)
    return item === null || item === article || isOfType(item, wholePage)
  }
  return metaOf(meta.title, meta.links, meta.entries.filter(isOwn))
}

const isProperty = ({attribute}: MetaEntry): boolean => attribute === 'itemprop'

/** Things of microdata, in document order. */
const itemsIn = (index: NodeIndex, things: readonly Thing[]): Thing[] =>
  allThings(things)
    .filter(({source, node}) => source === 'microdata' && index.element(node)?.properties['itemScope'] !== undefined)
    .sort((a, b) => a.node - b.node)

/** Gives the innermost item around a node, null where there is none; to be asked of nodes in document order, so that all together cost one pass. */
function innermost(index: NodeIndex, items: readonly Thing[]): (node: number) => Thing | null {
  const open: Thing[] = []
  let next = 0
  const close = (node: number): void => {
    while (open.length > 0 && (index.end[open.at(-1)?.node ?? 0] ?? 0) <= node) open.pop()
  }
  return (node) => {
    for (let item = items[next]; item !== undefined && item.node < node; item = items[++next]) {
      close(item.node)
      open.push(item)
    }
    close(node)
    return open.at(-1) ?? null
  }
}
