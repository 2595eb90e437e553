import type {Breadcrumb} from '../article/article.js'
import type {Page, Thing} from '../page/page.js'
import {addresses, allThings, nested, pathOf, text} from '../page/things.js'
import {resolveUrl} from '../page/url.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt} from './sources.js'

/** schema.org BreadcrumbList: items by position, names on the item or on what it points to. */
const breadcrumbList: Evidence<Breadcrumb[]> = {
  source: 'breadcrumb-list',
  family: 'structured-data',
  *find({page, decided}) {
    for (const thing of allThings(page.things)) {
      if (!thing.types.includes('BreadcrumbList')) continue
      const value = withoutPage(readList(page, thing), page.url, decided.headline?.value ?? null)
      yield {value, raw: value.map(({name}) => name).join(' > '), place: declaredAt(pathOf(thing, 'itemListElement'))}
    }
  }
}

function readList(page: Page, list: Thing): Breadcrumb[] {
  const items = nested(list, 'itemListElement')
  const position = (item: Thing): number => Number(text(item, 'position') ?? 0)
  return [...items].sort((a, b) => position(a) - position(b)).flatMap((item) => readItem(page, item))
}

function readItem(page: Page, item: Thing): Breadcrumb[] {
  const [target] = nested(item, 'item')
  const name = text(item, 'name') ?? (target === undefined ? null : text(target, 'name'))
  if (name === null) return []
  const [address] = [...addresses(item, 'item'), ...addresses(item, 'url')]
  return [{name, url: address === undefined ? null : resolveUrl(address, page.baseUrl)}]
}

/** The trail leads to the page; the page itself is no part of it. */
function withoutPage(trail: Breadcrumb[], url: string | null, headline: string | null): Breadcrumb[] {
  const last = trail.at(-1)
  return last !== undefined && (last.name === headline || (last.url !== null && last.url === url)) ? trail.slice(0, -1) : trail
}

const field: Field<Breadcrumb[]> = {
  name: 'breadcrumbs',
  evidence: [breadcrumbList],
  same: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  reject: ({value}) => (value.length === 0 ? 'empty' : null)
}

export const decideBreadcrumbs = (context: FieldContext): Decision<Breadcrumb[]> => decide(field, context)
