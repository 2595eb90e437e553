import {attributeText} from '../../../page/attributes.js'
import type {Page} from '../../../page/page.js'
import type {Marks} from '../marks.js'
import type {Reason} from '../reasons.js'

type Verdict = readonly [reason: Reason, weight: number]

/** schema.org properties on visible elements. */
const byProperty: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['articleBody', ['unlikely', -4]],
  ['text', ['unlikely', -2]],
  ['description', ['furniture', 1]],
  ['headline', ['furniture', 3]],
  ['author', ['metadata', 3]],
  ['datePublished', ['metadata', 3]],
  ['dateModified', ['metadata', 3]],
  ['publisher', ['metadata', 3]],
  ['articleSection', ['metadata', 3]],
  ['keywords', ['tags', 3]],
  ['comment', ['comments', 4]],
  ['commentCount', ['comments', 4]],
  ['caption', ['caption', 4]],
  ['copyrightHolder', ['caption', 2]],
  ['itemListElement', ['related', 1]],
  ['breadcrumb', ['navigation', 3]]
])

const byRel: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['author', ['metadata', 2]],
  ['tag', ['tags', 3]],
  ['category', ['tags', 3]],
  ['license', ['legal', 3]],
  ['prev', ['navigation', 3]],
  ['next', ['navigation', 3]],
  ['sponsored', ['advert', 2]]
])

/** What the page itself declares about its parts: schema.org properties and kinds of links. */
export function markDeclared({index}: Page, marks: Marks): void {
  for (let node = 1; node < index.size; node++) {
    const element = index.tags[node] === '' ? null : index.element(node)
    if (element === null) continue
    const {itemProp, rel} = element.properties
    if (itemProp !== undefined)
      heed(attributeText(element, 'itemProp') ?? '', byProperty, (verdict, name) =>
        marks.add(node, verdict[0], verdict[1], `itemprop "${name}"`)
      )
    if (rel !== undefined)
      heed(attributeText(element, 'rel') ?? '', byRel, (verdict, name) => marks.add(node, verdict[0], verdict[1], `rel "${name}"`))
  }
}

function heed(names: string, table: ReadonlyMap<string, Verdict>, tell: (verdict: Verdict, name: string) => void): void {
  for (const name of names.split(' ')) {
    const verdict = table.get(name)
    if (verdict !== undefined) tell(verdict, name)
  }
}
