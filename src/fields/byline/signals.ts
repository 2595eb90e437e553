import {languageOf} from '../../languages/index.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/segments.js'
import {textOf} from '../../page/text-of.js'
import {foldWords} from '../../util/fold-words.js'
import {lexicon, type PhraseMatcher} from '../../util/words.js'
import {plainOpening} from '../../values/byline/opening.js'

/** What says that a segment names the writers, surest first. */
export type Signal = 'markup' | 'lead' | 'bare'

/** Names that markup in any theme gives to a byline, as words inside class, id, rel, itemprop and the like. */
const bylineToken =
  /(?:^|[-_\d\s])(?:by-?lines?|authors?|autor(?:en|es|i)?|auteurs?|writers?|written-?by|contributors?|creators?|verfasser|redacteur|skribent|byliner)(?:$|[-_\d\s])|(?:byline|author)s?(?:[A-Z_-]|$)|(?:^|[a-z])(?:Byline|Author)/u
/** Parts of a byline box that name nobody. */
const besideToken =
  /bio(?:graphy)?(?:$|[-_])|social|follow|avatar|image|comment|title-?bar|share|newsletter|related|description|more-?from/iu
const attributes = ['className', 'itemProp', 'id', 'property', 'dataTestId', 'dataComponent', 'dataQa', 'dataTestid'] as const
const linkAttributes = ['rel', 'itemProp', 'className'] as const
const authorLink = /^author$/u
/** Addresses of pages about writers, in the languages of the web's largest systems. */
const profilePath =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|people|profile|staff|reporters?|contributors?|journalists?|by|writers?|redaktion|autorinnen)[/-]|[?&]_?(?:author|autor|auteur)=|^\/@[\w.-]+(?:$|[/?#])/iu

const steps = 4

/** Whether the markup calls the segment, or a box around it, a byline. */
export function isMarked(page: Page, segment: Segment): boolean {
  const {index} = page
  let at = segment.container
  for (let step = 0; step < steps && at > 0 && !stops.has(index.tags[at] ?? ''); step++, at = index.parent[at] ?? 0) {
    const called = callOf(page, at)
    if (called === 'beside') return false
    if ((index.tags[at] === 'address' && !postal.test(segment.text)) || called === 'byline') return isSmall(page, at)
  }
  return authorLinks(page, segment).length > 0 || isMarkedInside(index, segment)
}

type Call = 'beside' | 'byline' | null

/** What an element's names call it. Kept by page: the lines of one box ask for the same elements. */
function callOf(page: Page, node: number): Call {
  const calls = callsByPage.get(page) ?? new Map<number, Call>()
  callsByPage.set(page, calls)
  const known = calls.get(node)
  if (known !== undefined) return known
  const names = namesOf(page.index, node)
  const call = names.some((name) => besideToken.test(name)) ? 'beside' : names.some((name) => bylineToken.test(name)) ? 'byline' : null
  calls.set(node, call)
  return call
}

const callsByPage = new WeakMap<Page, Map<number, Call>>()

/** In a longer line the marked element is one name among other words. */
const longestLine = 160
const mostInside = 16

function isMarkedInside(index: NodeIndex, {container, first, last, text}: Segment): boolean {
  if (text.length > longestLine) return false
  for (let at = Math.max(container + 1, first - 2); at < Math.min(last, first + mostInside); at++)
    if (namesOf(index, at).some((name) => bylineToken.test(name) && !besideToken.test(name))) return true
  return false
}

/** House numbers, post codes, telephone numbers: `address` is for reaching people too. */
const postal = /\d{3}|@/u

const stops: ReadonlySet<string> = new Set(['body', 'main', 'article', 'nav', 'footer', 'aside', 'figure'])

/** Segments that a byline's box may hold: names, jobs, a date, buttons. */
const mostInBox = 24

const isSmall = ({index}: Page, node: number): boolean =>
  (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0) <= mostInBox

function namesOf(index: NodeIndex, node: number): readonly string[] {
  const element = index.element(node)
  return element === null
    ? []
    : attributes.flatMap((name) => (element.properties[name] === undefined ? [] : attributeTokens(element, name)))
}

/** A link in a segment, by node. */
export interface AuthorLink {
  readonly node: number
  readonly href: string
}

/** Links to writers' pages in the segment or around it. */
export function authorLinks({index}: Page, segment: Segment): AuthorLink[] {
  return linksIn(index, segment).filter(({node, href}) => {
    const element = index.element(node)
    if (element === null) return false
    return (
      saysAuthor(index, node) ||
      linkAttributes.some((name) => attributeTokens(element, name).some((token) => bylineToken.test(token))) ||
      profilePath.test(href)
    )
  })
}

/** Whether a link says that it leads to the writer's page: `rel="author"`, or the name on a card (`class="url fn"`). */
export function saysAuthor(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  if (element === null) return false
  const card = attributeTokens(element, 'className')
  return attributeTokens(element, 'rel').some((token) => authorLink.test(token)) || (card.includes('fn') && card.includes('url'))
}

/** Addresses of a site's rubrics. Their names stand in one line with the writer's, and have the shape of names: "Harbour Watch". */
const rubricPath = /\/(?:categor(?:y|ies|ie|ia)|kategorien?|tags?|topics?|themen?|sections?|rubri(?:k|que|ca)s?|schlagwort)\//iu
const rubricLink = /^(?:tag|category)$/u

/** What the links to rubrics in the segment are called, folded. */
export const rubricsOf = ({index}: Page, segment: Segment): string[] =>
  linksIn(index, segment)
    .filter(({node, href}) => rubricPath.test(href) || isRubric(index, node))
    .map(({node}) => foldWords(textOf(index, node)))

function isRubric(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  return element !== null && attributeTokens(element, 'rel').some((token) => rubricLink.test(token))
}

const mostLinks = 12

/** Every link in the segment, and the one that holds it. */
export function linksIn(index: NodeIndex, {container, first, last}: Segment): AuthorLink[] {
  const found: AuthorLink[] = []
  for (let at = container, step = 0; step < 3 && at > 0; step++, at = index.parent[at] ?? 0) push(index, at, found)
  for (let at = Math.max(container + 1, first - 2); at < last && found.length < mostLinks; at++)
    if ((index.end[at] ?? 0) > first) push(index, at, found)
  return found
}

function push(index: NodeIndex, node: number, found: AuthorLink[]): void {
  if (index.tags[node] !== 'a') return
  const element = index.element(node)
  const href = element === null ? null : attributeText(element, 'href')
  if (href !== null) found.push({node, href})
}

/** Parts of a line of facts: "25 April | 14:07 | By Ana Silva". */
const partMark = /[|•·\n]/u
/** Where a label opens a part of a line of facts with nothing but space before it: "2025年03月04日 来源：… 作者：…". Seen on Chinese portals. */
const labelMark = /[|•·\n]|\s(?=\p{Script=Han}{1,6}\s?[:：])/u
const colon = /^\s*[:：/]/u
const colonMark = /[:：]/u
const letterNext = /^(?:\s*[:：/]|\.(?=\s\p{Lu}))?\s*\p{L}/u
/** Openings that are nouns, and open other lines as well: they count with a colon behind them. */
const nouns: ReadonlySet<string> = new Set(
  'text texte texto testo tekst words story stories report reporter autor autorin autoren autori autores autora autrice auteur auteurs author authors redaktion bericht reportage interview kommentar analysis analyse'.split(
    ' '
  )
)

/** Whether the text, or a part of it, opens as bylines do: "By …", "Von …", "Text: …". */
export const opensAsByline = (page: Page, text: string): boolean =>
  text
    .split(colonMark.test(text) ? labelMark : partMark)
    .map((part) => plainOpening(part.trim()))
    .some((part) => opens(lexicon(languageOf(page.language)).by, part) || opens(english.by, part))

function opens(by: PhraseMatcher, text: string): boolean {
  const length = by.prefixLength(text)
  if (length === 0) return false
  const rest = text.slice(length)
  return nouns.has(foldWords(text.slice(0, length))) ? colon.test(rest) : letterNext.test(rest)
}

/** Whether an opening is a noun without a colon: the head of a box as often as of a byline. */
export const isNoun = (text: string): boolean => nouns.has(foldWords(text))

/** "From", and "of" in Greek ("Της Μαρίας Παππά"), opens slogans and sources as often as bylines ("From Wikipedia, the free encyclopedia"): only known kinds of writers follow it. */
const weakOpening = /^(?:from|του|της|των)\s/iu
export const opensWeakly = (text: string): boolean => weakOpening.test(text)

/** Whether the text is such an opening and nothing else: the name stands in the next segment. */
export const isOpening = (page: Page, text: string): boolean =>
  text.length <= longestOpening && (lexicon(languageOf(page.language)).by.equals(text) || english.by.equals(text))
const longestOpening = 30

/** Bylines are left in English on pages in other languages. */
const english = lexicon(languageOf('en'))
