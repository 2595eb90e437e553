import {attributeText} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {textOf} from '../../page/text/text-of.js'

/** Links that are looked at, from the top of the page, and names that are taken. */
const mostLinks = 30
const mostNames = 3
const siteRoot = /^https?:\/\/[^/?#]+/iu

/**
 * What the links to the site's own root are called: the name in the banner, or the logo's text. Seen on blogs that declare no site name and end
 * every title with it. Not on the root itself, where such a link may be the page's own heading.
 */
export function homeNames({index, url}: Page): string[] {
  const root = url === null ? null : rootOf(url)
  if (root === null || isFrontPage(url)) return []
  return index
    .byTag('a')
    .slice(0, mostLinks)
    .filter((node) => isHome(hrefOf(index, node), root))
    .slice(0, mostNames)
    .map((node) => textOf(index, node) || logoText(index, node))
}

const rootOf = (url: string): string | null => siteRoot.exec(url)?.[0] ?? null

/** Whether an address is the site's root: its front page. */
export function isFrontPage(url: string | null): boolean {
  const root = url === null ? null : rootOf(url)
  return url !== null && root !== null && isHome(url, root)
}

const isHome = (href: string, root: string): boolean => href === '/' || href === root || href === `${root}/`

function hrefOf(index: NodeIndex, node: number): string {
  const element = index.element(node)
  return element === null ? '' : (attributeText(element, 'href') ?? '')
}

function logoText(index: NodeIndex, link: number): string {
  for (let at = link + 1; at < (index.end[link] ?? 0); at++) {
    const element = index.tags[at] === 'img' ? index.element(at) : null
    if (element !== null) return attributeText(element, 'alt') ?? ''
  }
  return ''
}
