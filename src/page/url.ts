import {attributeText} from './attributes.js'
import type {Meta, NodeIndex} from './page.js'

/** An address that `new URL` would return as it is: plain host that starts its last label with a letter, a path, no dot segments. */
const cleanAddress = /^https?:\/\/(?:[a-z\d](?:[a-z\d-]*)\.)+[a-z][a-z\d-]*\/[\w\-.~!$&()*+,;=:@%/?#]*$/
/** An address that is only put behind the base's host: from the root, without anything to be escaped or resolved. */
const cleanPath = /^\/(?!\/)[\w\-.~!$&()*+,;=:@%/?#]*$/
const unclean = /\/\.|%2e|\/\/xn--|\.xn--/iu
const allowedProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])
const controlCharacters = /[\t\n\r]/gu
/** The URL Standard leaves spaces as they are behind a scheme without a host. */
const spaces = /\s/gu

/** Absolute http, https or mailto address without user name and password; `null` for any other scheme, for an empty one, and where nothing makes it absolute. */
export function resolveUrl(href: string, base: string | null): string | null {
  if (cleanAddress.test(href) && !unclean.test(href)) return href
  if (base !== null && cleanPath.test(href) && !unclean.test(href) && cleanAddress.test(base) && !unclean.test(base))
    return hostOf(base) + href
  const trimmed = href.trim().replace(controlCharacters, '')
  if (trimmed === '') return null
  const url = parseUrl(trimmed, base)
  if (url === null || !allowedProtocols.has(url.protocol)) return null
  if (url.protocol === 'mailto:') return url.pathname + url.search === '' ? null : url.href.replace(spaces, '%20')
  return url.hostname === '' ? null : withoutCredentials(url).href
}

/** "https://example.com" of an address that is clean. */
const hostOf = (url: string): string => url.slice(0, url.indexOf('/', afterScheme))
const afterScheme = 8

/** An address without the name and password in it: they open what was closed to readers, and are no part of where a link leads. */
export const withoutCredentials = (url: URL): URL =>
  url.username === '' && url.password === '' ? url : Object.assign(url, {username: '', password: ''})

export function parseUrl(href: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(href) : new URL(href, base)
  } catch {
    return null
  }
}

/** What relative addresses resolve against: `<base href>`, itself resolved against the page's address, else that address. */
export function baseUrlOf(index: NodeIndex, url: string | null): string | null {
  for (const node of index.byTag('base')) {
    const element = index.element(node)
    const href = element === null ? null : attributeText(element, 'href')
    const resolved = href === null ? null : resolveUrl(href, url)
    if (resolved !== null) return resolved
  }
  return url
}

/**
 * The address the page declares as its own: `<link rel=canonical>`, else `og:url`. A template that names the site's root on every page is not
 * believed where `base` or the other declaration has a path.
 */
export function canonicalUrlOf(meta: Meta, base: string | null): string | null {
  const links = meta.links.filter(({rel}) => rel.includes('canonical')).map(({href}) => href)
  const urls = [...links, meta.first('og:url') ?? '']
    .flatMap((href) => resolveUrl(href, base) ?? [])
    .filter((url) => !url.startsWith('mailto:'))
  return urls.find((url) => !isRoot(url)) ?? (base === null || isRoot(base) ? (urls[0] ?? null) : null)
}

const isRoot = (url: string): boolean => pathSegments(url).length === 0 && !url.includes('?')

/** Second-level labels under which countries register names. */
const registryLabels: ReadonlySet<string> = new Set(
  'ac ad asn co com ed edu gen go gob gouv gov gv id info lg ltd me mil muni ne net nhs nic nom or org plc press sch web'.split(' ')
)
const countryLabel = /^[a-z]{2}$/u
const ipAddress = /^[\d.]+$|^\[/

/** The label a site registered: "www.the-post.co.uk" → "the-post". From an address or a bare host; `null` where there is none. */
export function hostLabel(url: string): string | null {
  const host = parseUrl(url, null)?.hostname ?? parseUrl(`http://${url}`, null)?.hostname ?? ''
  if (ipAddress.test(host)) return null
  const labels = host.split('.').filter(Boolean)
  const underRegistry = labels.length > 2 && countryLabel.test(labels.at(-1) ?? '') && registryLabels.has(labels.at(-2) ?? '')
  return labels.at(underRegistry ? -3 : -2) ?? null
}

/** Decoded pieces of the path, empty ones left out: ".../2025/01/a%20b/" → ["2025", "01", "a b"]. */
export function pathSegments(url: string): string[] {
  const path = parseUrl(url, null)?.pathname ?? ''
  return path.split('/').filter(Boolean).map(decodeSegment)
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
