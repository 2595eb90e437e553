import type {Range} from '../article/article.js'
import {allThings} from '../page/declared/things.js'
import {nodeRange} from '../page/node-range.js'
import type {Page} from '../page/page.js'

/** Where the element stands that declares what a candidate's path names; null where none does. */
export function declaredRange(page: Page, path: string): Range | null {
  const node = nodeOf(page, path)
  return node === null ? null : nodeRange(page.index, node)
}

function nodeOf(page: Page, path: string): number | null {
  const {meta, index} = page
  if (path.startsWith('meta ')) return meta.all(path.slice('meta '.length)).find(({content}) => content !== '')?.node ?? null
  if (path === 'title') return index.byTag('title')[0] ?? null
  if (path === 'link next') return meta.links.find(({rel}) => rel.includes('next'))?.node ?? null
  return nodeOfThing(page, path)
}

/** The script or the element of the innermost thing under whose path the property stands. */
function nodeOfThing({things}: Page, path: string): number | null {
  const holders = allThings(things).filter((thing) => path.startsWith(thing.path))
  return (
    holders.reduce((best, thing) => (best === null || thing.path.length > best.path.length ? thing : best), holders[0] ?? null)?.node ??
    null
  )
}
