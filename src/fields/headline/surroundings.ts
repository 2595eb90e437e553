import {attributeText, attributeTokens} from '../../page/attributes.js'
import type {NodeIndex} from '../../page/page.js'

const points = {trail: -3.5, aside: -2, banner: -2} as const

const trailTags: ReadonlySet<string> = new Set(['nav', 'li', 'ol', 'ul'])
const asideTags: ReadonlySet<string> = new Set(['aside', 'footer', 'dialog', 'form', 'figure', 'table'])
const trailTokens: ReadonlySet<string> = new Set([
  'breadcrumb',
  'breadcrumbs',
  'logo',
  'sidebar',
  'related',
  'modal',
  'popup',
  'cookie',
  'newsletter'
])
/**
 * Ids of the site's own banner, which blogs and homepages set as a heading. Seen on blogs of three systems; a headline in such a box keeps its
 * place where a title declares it, for that counts more.
 */
const bannerIds: ReadonlySet<string> = new Set([
  'header',
  'masthead',
  'banner',
  'site-header',
  'site-title',
  'blogtitle',
  'blog-title',
  'branding',
  'kopf'
])
/** Windows that open over the page ("Item added to your cart"): ARIA 1.2, section 5.3. Seen on shops, whose own headings are of the second level. */
const dialogRoles: ReadonlySet<string> = new Set(['dialog', 'alertdialog'])
/** Ancestors that are looked at. */
const steps = 6

/** Points for where a heading stands: in a trail, a list, an aside or the site's banner it heads something else. */
export function surroundings(index: NodeIndex, node: number): number {
  let at = node
  for (let step = 0; step < steps && at > 0; step++) {
    const found = pointsOf(index, at)
    if (found !== null) return found
    at = index.parent[at] ?? 0
  }
  return 0
}

/** What an element around a heading says of it; null where it says nothing. */
function pointsOf(index: NodeIndex, node: number): number | null {
  const tag = index.tags[node] ?? ''
  if (trailTags.has(tag)) return points.trail
  if (asideTags.has(tag)) return points.aside
  if (tag === 'main' || tag === 'article') return 0
  const element = index.element(node)
  if (element === null) return null
  if (dialogRoles.has(attributeText(element, 'role') ?? '')) return points.trail
  if (attributeTokens(element, 'className').some((token) => trailTokens.has(token.toLowerCase()))) return points.trail
  return bannerIds.has((attributeText(element, 'id') ?? '').toLowerCase()) ? points.banner : null
}
