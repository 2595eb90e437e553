import {attributeText, attributeTokens} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/segments.js'
import type {DateLabel} from './shown.js'

/** A `<time datetime>` that a segment shows. */
export interface TimeElement {
  readonly node: number
  /** The attribute as written. */
  readonly raw: string
}

/** Times read off one segment. */
const most = 8

/** The `<time datetime>` elements in a segment or around it. */
export function timesIn({index}: Page, segment: Segment): TimeElement[] {
  const all = index.byTag('time')
  const found: TimeElement[] = []
  if (index.tags[segment.container] === 'time') push(index, segment.container, found)
  for (let at = lowerBound(all, Math.max(segment.container + 1, segment.first - reach)); at < all.length && found.length < most; at++) {
    const node = all[at] ?? 0
    if (node >= segment.last) break
    if ((index.end[node] ?? 0) > segment.first) push(index, node, found)
  }
  return found
}

/** Inline elements that may open before a run's first node. */
const reach = 4

function push(index: NodeIndex, node: number, found: TimeElement[]): void {
  const element = index.element(node)
  const raw = element === null ? null : attributeText(element, 'dateTime')
  if (raw !== null && raw !== '') found.push({node, raw})
}

/** Position of the first number that is at least `least`, in a sorted list. */
function lowerBound(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Tokens of class, itemprop and the like, by what they call a date. Names of CMS fields, the same in most themes. */
const modifiedToken = /updat|modif|revis|last-?change/iu
const publishedToken = /publish|datecreated|entry-?date|post-?date|pub-?date|posted/iu
const dateToken = /date|time|publish|posted|byline|meta|author|stamp|datum|fecha|submitted|info|(?:post|entry|article)[-_]?foot/iu
const attributes = ['className', 'itemProp', 'property', 'id'] as const

/** What the markup around calls the date: the element's own names, then its parent's. */
export function labelOfMarkup({index}: Page, node: number): DateLabel | null {
  let at = node
  for (let step = 0; step < 2 && at > 0; step++, at = index.parent[at] ?? 0) {
    const names = namesOf(index, at)
    const modified = names.some((name) => modifiedToken.test(name))
    const published = names.some((name) => publishedToken.test(name))
    if (modified !== published) return modified ? 'modified' : 'published'
    if (modified) return null
  }
  return null
}

/** Whether the markup calls a segment, or an element around it, a date or a line of facts about the text. */
export function namesDate({index}: Page, segment: Segment): boolean {
  let at = segment.container
  for (let step = 0; step < 2 && at > 0; step++, at = index.parent[at] ?? 0)
    if (namesOf(index, at).some((name) => dateToken.test(name))) return true
  return false
}

function namesOf(index: NodeIndex, node: number): readonly string[] {
  const element = index.element(node)
  return element === null
    ? []
    : attributes.flatMap((name) => (element.properties[name] === undefined ? [] : attributeTokens(element, name)))
}
