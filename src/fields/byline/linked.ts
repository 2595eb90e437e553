import type {Author, Byline} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {resolveUrl} from '../../page/url.js'
import {foldWords} from '../../util/fold-words.js'
import {type NameContext, nameKind} from '../../values/name.js'
import {accountOf} from './account.js'
import {authorLinks, linksIn, saysAuthor} from './signals.js'

/** A longer link's text is a sentence. */
const longest = 40
const letter = /\p{L}/u

/**
 * The authors of a line whose markup links to its writers. What its other links are called names nobody then, and an account whose name words alone
 * do not tell stands for itself: "By seatern in Workshop · Woodworking" links to an account (`rel="author"`), a rubric and a smaller one.
 */
export function withLinked(page: Page, segment: Segment, authors: readonly Author[], context: NameContext): readonly Author[] {
  const {index} = page
  const writers = authorLinks(page, segment).map(({node}) => node)
  if (writers.length === 0) return authors
  const nameOf = (node: number): string => textOf(index, node).trim()
  const others = linksIn(index, segment).filter(({node}) => !writers.includes(node))
  const beside = new Set(others.map(({node}) => foldWords(nameOf(node))))
  const kept = authors.filter(({name}) => !beside.has(foldWords(name)))
  if (kept.length > 0) return kept
  const accounts = writers
    .filter((node) => saysAuthor(index, node))
    .map(nameOf)
    .filter(isName)
  return accounts.length === 0 ? authors : [...new Set(accounts)].map((name) => accountOf(name, nameKind(name, context)))
}

/** A line of facts about a post is longer than a byline, and shorter than prose. */
const longestLine = 220
const mostWriters = 3

/**
 * The writers that a line of facts links to, where its words read as no byline: "This entry was posted in Harbour on 4 March 2025 by ana.", in any
 * language, and "22:15 // Autor: c1ph4 // 1 min". Seen on WordPress themes. A link must say that it leads to the writer's page, by its `rel` or as a
 * card, or by its address where the line has a date: prose links to writers too.
 */
export function linkedByline(page: Page, segment: Segment, hasDate: boolean, context: NameContext): Byline | null {
  if (segment.text.length > longestLine) return null
  const {index, baseUrl} = page
  const found = authorLinks(page, segment).filter(({node}) => hasDate || saysAuthor(index, node))
  const authors = found.flatMap(({node, href}) => {
    const name = textOf(index, node).trim()
    return isName(name) ? [accountOf(name, nameKind(name, context), resolveUrl(href, baseUrl))] : []
  })
  const names = [...new Set(authors.map(({name}) => name))]
  if (names.length === 0 || names.length > mostWriters) return null
  return {text: names.join(', '), authors: names.flatMap((name) => authors.find((author) => author.name === name) ?? []), contributors: []}
}

const isName = (text: string): boolean => text.length > 1 && text.length <= longest && letter.test(text)
