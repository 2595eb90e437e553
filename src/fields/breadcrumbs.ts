import type {Breadcrumb} from '../article/article.js'
import {attributeText, attributeTokens} from '../page/attributes.js'
import {addresses, allThings, nested, pathOf, text} from '../page/declared/things.js'
import type {Page, Thing} from '../page/page.js'
import {textOf} from '../page/text/text-of.js'
import {resolveUrl} from '../page/url.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt, elementAt} from './sources.js'

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

const trailName = /breadcrumb|(?:^|[-_\s])crumbs?(?:$|[-_\s])/iu
/** Asked of every box on the page: the search for letters that all such names hold is done in a third of the pattern's time. */
const callsTrail = (name: string): boolean => (name.includes('rumb') || name.includes('RUMB')) && trailName.test(name)
const trailTags = ['nav', 'ol', 'ul', 'div', 'p'] as const
/** A trail of more steps is a menu. */
const mostSteps = 7
const longestStep = 60
const letter = /\p{L}/u

/**
 * The links of the first element that markup calls a trail, by class, id or ARIA label. Seen on systems that show a trail and declare none (Joomla, Drupal, themes of WordPress). Must spare menus that hang in such a bar.
 */
const shownTrail: Evidence<Breadcrumb[]> = {
  source: 'shown-trail',
  family: 'shown',
  *find({page, decided}) {
    const node = Math.min(...trailTags.map((tag) => page.index.byTag(tag).find((at) => namesTrail(page, at)) ?? Number.POSITIVE_INFINITY))
    if (node === Number.POSITIVE_INFINITY) return
    const links = page.index.byTag('a').filter((at) => at > node && at < (page.index.end[node] ?? 0))
    const steps = links.map((at) => ({
      name: textOf(page.index, at).slice(0, longestStep + 1),
      url: addressOf(page, at)
    }))
    const value = withoutPage(
      steps.filter(({name}) => letter.test(name) && name.length <= longestStep),
      page.url,
      decided.headline?.value ?? null
    )
    if (links.length <= mostSteps) yield {value, raw: value.map(({name}) => name).join(' > '), place: elementAt(page, node)}
  }
}

function addressOf({index, baseUrl}: Page, node: number): string | null {
  const element = index.element(node)
  const href = element === null ? null : attributeText(element, 'href')
  return href === null ? null : resolveUrl(href, baseUrl)
}

function namesTrail({index}: Page, node: number): boolean {
  const element = index.element(node)
  if (element === null) return false
  const [id, label] = [attributeText(element, 'id'), attributeText(element, 'ariaLabel')]
  return attributeTokens(element, 'className').some(callsTrail) || (id !== null && callsTrail(id)) || (label !== null && callsTrail(label))
}

const field: Field<Breadcrumb[]> = {
  name: 'breadcrumbs',
  evidence: [breadcrumbList, shownTrail],
  same: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  reject: ({value}) => (value.length === 0 ? 'empty' : null)
}

export const decideBreadcrumbs = (context: FieldContext): Decision<Breadcrumb[]> => decide(field, context)
