import type {Range} from '../article/article.js'
import {offsetsOf} from '../html/offsets.js'
import type {Page} from '../page/page.js'
import {allThings} from '../page/things.js'

/** Where the element stands that declares what a candidate's path names; null where none does. */
export function declaredRange(page: Page, path: string): Range | null {
  const node = nodeOf(page, path)
  const offsets = node === null ? null : offsetsOf(page.index.nodes[node] ?? {type: 'root', children: []})
  return offsets === null ? null : [...offsets]
}

const image = /^img (\d+)$/u

function nodeOf(page: Page, path: string): number | null {
  const {meta, index} = page
  if (path.startsWith('meta ')) return meta.all(path.slice('meta '.length)).find(({content}) => content !== '')?.node ?? null
  if (path === 'title') return index.byTag('title')[0] ?? null
  if (path === 'link next') return meta.links.find(({rel}) => rel.includes('next'))?.node ?? null
  const number = image.exec(path)?.[1]
  return number === undefined ? nodeOfThing(page, path) : Number(number)
}

/** The script or the element of the innermost thing under whose path the property stands. */
function nodeOfThing({things}: Page, path: string): number | null {
  const holders = allThings(things).filter((thing) => path.startsWith(thing.path))
  return (
    holders.reduce((best, thing) => (best === null || thing.path.length > best.path.length ? thing : best), holders[0] ?? null)?.node ??
    null
  )
}
