import {allThings, names, text} from '../../page/declared/things.js'
import type {Page} from '../../page/page.js'
import {hostLabel} from '../../page/url.js'
import {lettersOf} from '../../util/similarity.js'
import {homeNames} from './home-names.js'

/** What the site is called, in letters alone: proof that a piece of a title is the site's name and not the text's. */
export interface SiteNames {
  readonly names: ReadonlySet<string>
  /** The registered label of the host ("example" for www.example.co.uk) and the whole host, in letters. */
  readonly hosts: readonly string[]
}

const metaKeys = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site', 'publisher', 'dc.publisher'] as const
const houseTypes: ReadonlySet<string> = new Set(['WebSite', 'Organization', 'NewsMediaOrganization', 'Blog'])

export function siteNamesOf(page: Page): SiteNames {
  const {meta, things, article, url} = page
  const houses = allThings(things).filter((thing) => thing.types.some((type) => houseTypes.has(type)))
  const declared = houses.flatMap((thing) => [text(thing, 'name'), text(thing, 'alternateName')])
  const found = [
    ...metaKeys.map((key) => meta.first(key)),
    ...declared,
    ...(article === null ? [] : names(article, 'publisher')),
    ...homeNames(page)
  ]
  const label = url === null ? null : hostLabel(url)
  const host = url === null ? null : (hostOf.exec(url)?.[1] ?? null)
  const letters = (list: readonly (string | null)[]): string[] =>
    list.flatMap((name) => (name === null || name.length > longest ? [] : lettersOf(name) || []))
  return {names: new Set(letters(found)), hosts: letters([label, host])}
}

/** Longer names are slogans, and now and then the page's own title. */
const longest = 40
const hostOf = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/u

/** Shortest name that may be recognised inside a longer one, and how much longer that may be ("Example Online", "example.com"). */
const shortest = 4
const extra = 12
const article = /^the/u

export function isSiteName(piece: string, {names: known, hosts}: SiteNames): boolean {
  const letters = lettersOf(piece)
  const bare = letters.replace(article, '')
  if (letters === '') return false
  if (known.has(letters) || known.has(bare) || hosts.includes(letters) || hosts.includes(bare)) return true
  const isIn = (name: string): boolean => letters.startsWith(name) || bare.startsWith(name) || letters.endsWith(name)
  return [...known, ...hosts].some(
    (name) => name.length >= shortest && letters.length > name.length && letters.length - name.length <= extra && isIn(name)
  )
}

/** Whether a text is the site's name and nothing else. */
export const equalsSiteName = (piece: string, {names: known, hosts}: SiteNames): boolean => {
  const letters = lettersOf(piece)
  return known.has(letters) || hosts.includes(letters)
}

/** A bar behind which a site's name was meant to stand. */
export const openJoints: ReadonlySet<string> = new Set(' |')

/** What stands between the pieces of a title. A bar, an angle and a colon need no space before them. */
const separator = /\s[|–—\-·•»«:/~]{1,3}\s|[|»:：]/gu
const colon = /[:：]/u
const bracketed = /\s[[(]([^[\]()]+)[\])]$/u
/** Pieces of a title that are looked at from its end: "Headline | Section | Site". */
const mostPieces = 3

/** A title without the site's name at its end or its start. Only a piece that is the site's name is taken off. */
export function withoutSiteName(title: string, site: SiteNames): string {
  const bracket = bracketed.exec(title)
  if (bracket !== null && isSiteName(bracket[1] ?? '', site)) return title.slice(0, bracket.index).trim()
  const separators = Array.from(title.matchAll(separator), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isColon: colon.test(match[0])
  }))
  const last = separators.slice(-mostPieces)
  for (const [at, {start, end, isColon}] of last.entries()) {
    const piece = title.slice(end, last[at + 1]?.start)
    // Behind a colon stands what the text is about: a product may open with the site's name.
    if (start > 0 && (isColon ? equalsSiteName(piece, site) : isSiteName(piece, site))) return title.slice(0, start).trim()
  }
  const [first] = separators
  return first !== undefined && equalsSiteName(title.slice(0, first.start), site) ? title.slice(first.end).trim() : title
}
