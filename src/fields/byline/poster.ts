import type {Byline} from '../../article/article.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import {names, pathOf} from '../../page/declared/things.js'
import type {NodeIndex} from '../../page/page.js'
import {textOf} from '../../page/text/text-of.js'
import {resolveUrl} from '../../page/url.js'
import {likeliestType} from '../../page-type/page-type.js'
import {personLikelihood, surePerson} from '../../values/name.js'
import type {Evidence, FieldContext} from '../field.js'
import {headlineSegments} from '../head-zone.js'
import {declaredAt, elementAt} from '../sources.js'
import {accountOf} from './account.js'
import {opensAsByline} from './signals.js'

/** Names that forum systems give to a member's name, as classes. */
const memberClass = /^(?:(?:big|ips|post-?)?user-?name|(?:post-?)?author|poster|u-author)$/iu
/** Addresses of members' pages in the web's forum systems: XenForo, Invision, Discourse, Stack Exchange and Reddit by folder; phpBB, FluxBB, vBulletin and SMF by query. */
const memberFolders: ReadonlySet<string> = new Set('member members user users u profile profiles'.split(' '))
const memberQuery = /memberlist\.php\?mode=viewprofile|(?:member|profile)\.php\?|action=profile/iu
/** Longer texts are sentences, and accounts of as many words are titles. */
const longestName = 40
const letters = /\p{L}/u

/**
 * Who opened a thread: the author that the page declares for it, else the first member named from the headline on. Around the post stand ranks,
 * places and signatures in the shape of names, so these come before what other pages call a byline. On wcxb's threads authors F1
 * 0.64 without it, 0.90 with it (part not looked at: 0.87).
 */
export const postedBy: Evidence<Byline> = {
  source: 'thread-author',
  family: 'thread',
  *find({page, draft, decided}) {
    if (likeliestType(draft.pageType) !== 'forum') return
    const [declared] = page.article === null ? [] : names(page.article, 'author')
    if (declared !== undefined && page.article !== null && isName(declared)) {
      yield {value: bylineOf(declared, null, null), raw: declared, place: declaredAt(pathOf(page.article, 'author'))}
      return
    }
    const node = starterNode({page, draft, decided})
    if (node === null) return
    const name = textOf(page.index, node).trim()
    // A line that says what it is is read as on other pages.
    if (opensAsByline(page, name)) return
    const href = linkOf(page.index, node)
    yield {
      value: bylineOf(name, name, href === null ? null : resolveUrl(href, page.baseUrl)),
      raw: name,
      place: elementAt(page, node)
    }
  }
}

/**
 * The element that names who opened a thread: the first that names a member in the small element that holds the headline too, else from the headline on.
 * Systems that repeat the headline in every post set the name before it (FluxBB). Null on pages that are no threads.
 */
export function starterNode({page, draft, decided}: FieldContext): number | null {
  if (likeliestType(draft.pageType) !== 'forum') return null
  const {index, segments, url} = page
  const headline = segments[headlineSegments(decided)[0]]?.container ?? 0
  const host = url === null ? null : hostOf(url)
  const ofForum: Holder = (_, node) => isMember(index, node, host)
  const first = (from: number, to: number): number | null =>
    firstMember(index, from, to, isDeclared) ?? firstMember(index, from, to, ofForum)
  for (let at = headline, step = 0; at > 0 && step < stepsAround; at = index.parent[at] ?? 0, step++) {
    const end = index.end[at] ?? 0
    if ((index.segmentStart[end] ?? 0) - (index.segmentStart[at] ?? 0) > mostAround) break
    const node = first(at, end)
    if (node !== null) return node
  }
  return first(headline, index.size)
}

/** Elements around the headline that are looked through, and segments that one post holds. */
const stepsAround = 6
const mostAround = 30

type Holder = (index: NodeIndex, node: number) => boolean

function bylineOf(name: string, text: string | null, url: string | null): Byline {
  const kind = personLikelihood(name) >= surePerson ? 'person' : 'unknown'
  return {text, authors: [accountOf(name, kind, url)], contributors: []}
}

/** The first element of a run of nodes that names a member and holds nothing else. */
function firstMember(index: NodeIndex, from: number, to: number, holds: Holder): number | null {
  for (let node = from; node < to; node++) if (holds(index, node) && isName(textOf(index, node).trim())) return node
  return null
}

const isName = (text: string): boolean => text.length > 1 && text.length <= longestName && letters.test(text) && !text.includes('\n')

function isMember(index: NodeIndex, node: number, host: string | null): boolean {
  const element = index.element(node)
  if (element === null) return false
  if (attributeTokens(element, 'className').some((token) => memberClass.test(token))) return true
  const href = attributeText(element, 'href') ?? ''
  return (element.tagName === 'a' && isMemberPage(href) && !leadsAway(href, host)) || isHeadOfProfile(index, node)
}

/** FluxBB sets a member's name without a link, in bold, as the first term of the list beside the post. */
function isHeadOfProfile(index: NodeIndex, node: number): boolean {
  const {tags, parent} = index
  const term = parent[node] ?? 0
  if (tags[node] !== 'strong' || tags[term] !== 'dt') return false
  const list = index.element(parent[parent[term] ?? 0] ?? 0)
  return list !== null && attributeTokens(list, 'className').some((token) => beside.test(token))
}
const beside = /^post-?(?:left|profile|er|author|user)$/iu

/** The site's own channel elsewhere ("video.example/user/thepost") is no member's page. */
const leadsAway = (href: string, host: string | null): boolean => host !== null && hostOf(href) !== null && hostOf(href) !== host
const hostOf = (url: string): string | null => absolute.exec(url.slice(0, longestHref))?.[1]?.toLowerCase() ?? null
const absolute = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/iu

/** "/members/ana.7/", "/users/7/ana": a folder of members, and one or two names behind it. */
function isMemberPage(href: string): boolean {
  const folders = href.slice(0, longestHref).split(afterPath, 1)[0]?.split('/').filter(Boolean) ?? []
  const at = folders.findIndex((name) => memberFolders.has(name.toLowerCase()))
  const behind = folders.length - 1 - at
  return (at >= 0 && behind >= 1 && behind <= 2) || memberQuery.test(href.slice(0, longestHref))
}
const afterPath = /[?#]/u
const longestHref = 300

/** The name of what microdata calls an author: the element itself, or the first link or named part in it. */
function isDeclared(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  if (element === null) return false
  if (attributeTokens(element, 'itemProp').includes('author') && attributeText(element, 'itemType') === null) return true
  if (element.tagName !== 'a' && !attributeTokens(element, 'itemProp').includes('name')) return false
  for (let at = index.parent[node] ?? 0, step = 0; at > 0 && step < mostSteps; at = index.parent[at] ?? 0, step++) {
    const around = index.element(at)
    if (around !== null && attributeTokens(around, 'itemProp').includes('author')) return true
  }
  return false
}
const mostSteps = 3

function linkOf(index: NodeIndex, node: number): string | null {
  for (let at = node, step = 0; at > 0 && step < mostSteps; at = index.parent[at] ?? 0, step++) {
    const element = index.element(at)
    if (element?.tagName === 'a') return attributeText(element, 'href')
  }
  return null
}
