import {languageOf} from '../../languages/index.js'
import {attributeText, attributeTokens, tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {foldWords} from '../../util/fold-words.js'
import {memo} from '../../util/memo.js'
import {remembered} from '../../util/remembered.js'
import {lexicon, type PhraseMatcher} from '../../util/words.js'
import {plainOpening} from '../../values/byline/opening.js'
import {isRubricLink} from '../rubric-link.js'
import {partsOf} from './parts.js'

/** What says that a segment names the writers, surest first. */
export type Signal = 'markup' | 'lead' | 'bare'

/**
 * Words that markup gives to a byline inside class, id, rel, itemprop and the like, in English, French, Spanish, Portuguese, Italian, German, Dutch, the
 * languages of the north, Hungarian, Slavic ones, Turkish, Indonesian and Vietnamese. Counted where site rules of public projects look for writers
 * (129 extractors of Postlight's parser, 1,700 news recipes of calibre, the lists of trafilatura and newspaper4k): what three sites or more use in one
 * spelling or another, and, seldom counted, what a language plainly calls one who writes.
 */
const writers = (
  '[bB]y-?[lL]ines? byliner authors? author(?:links?|info|line|list) writers? contributors? creators? journalists? columnists? ' +
  '(?:posted|submitted|written|created?)[-_]*by (?:post|meta|entry|article|story)[-_]+by ' +
  'auteure?s? journalistes? r[eé]dacteurs? autor(?:a|e|en|es|as|i|ka|zy|in|innen)? firmantes? periodistas? redactor(?:es|a)? jornalistas? colunistas? redator(?:es|a)? ' +
  'giornalist[aei] redattor[ei] verfasser schrijvers? skribent(?:er)? forfatter(?:e|en)? f[oö]rfattare toimittajat? kirjoittajat? ' +
  'szerz[oö]k? [aá]vtor(?:y|i|ji)? redaktor(?:zy|ka)? dziennikarz yazar(?:lar)? muhabir penulis wartawan jurnalis tac-?gia'
)
  .split(' ')
  .join('|')
const bylineToken = new RegExp(
  `(?:^|[-_\\d\\s])(?:${writers})(?:$|[-_\\d\\s])|(?:byline|author)s?(?:[A-Z_-]|$)|(?:^|[-_a-z\\d])(?:By-?[Ll]ine|Author|Autor|Auteur|Contributor|Writer)`,
  'u'
)
/** What papers of the south call it. Elsewhere the one is a company and the other stands under the posts of forums, so that the page's language must be theirs. */
const signedToken = /(?:^|[-_])(?:firmas?|signature)(?:$|[-_])/u
const signedIn: ReadonlySet<string> = new Set(['ca', 'es', 'fr', 'gl', 'it'])
/** Parts of a byline box that name nobody. */
const besideToken =
  /bio(?:graphy)?(?:$|[-_])|social|follow|avatar|image|comment|title-?bar|share|newsletter|related|description|more-?from/iu
/** The name itself in a box about the writer: "author-bio__author-name". */
const authorName = /(?:author|writer|byline)[-_]*name$/i
const commentToken = /comment|repl(?:y|ies)/iu
const attributes = ['className', 'itemProp', 'id', 'property', 'dataTestId', 'dataComponent', 'dataQa', 'dataTestid'] as const
const linkAttributes = ['rel', 'itemProp', 'className'] as const
const callsByline = remembered((name) => bylineToken.test(name))
const callsBeside = remembered((name) => besideToken.test(name))
/** Addresses of pages about writers, in the same languages. */
const profilePath = new RegExp(
  '/(?:authors?|autor(?:en|es|i|a|e|as|zy)?|auteurs?|people|profiles?|staff|reporters?|contributors?|journalist(?:e|en)?s?|by|writers?|redaktion|autorinnen|columnists?|' +
    'firmas?|periodistas?|colunistas?|columnistas?|kolumnisten|yazar(?:lar|i)?|penulis|szerzok?|forfattere?|skribent(?:er)?|toimittajat?|avtor(?:y|i|ji)?)[/-]|' +
    '[?&]_?(?:author|autor|auteur)=|^/@[\\w.-]+(?:$|[/?#])',
  'iu'
)

const steps = 4

/** Whether the markup calls the segment, or a box around it, a byline. */
export function isMarked(page: Page, segment: Segment): boolean {
  const {index} = page
  let at = segment.container
  for (let step = 0; step < steps && at > 0 && !stops.has(index.tags[at] ?? ''); step++, at = index.parent[at] ?? 0) {
    const called = callOf(page, at)
    if (called === 'beside') return false
    if ((index.tags[at] === 'address' && !postal.test(segment.text)) || called === 'byline') return isSmall(page, at)
    if (index.tags[at] === 'aside') break
  }
  return authorLinks(page, segment).length > 0 || isMarkedInside(index, segment)
}

const noteToken = /(?:author|writer)[-_]*(?:bio|description|note)/i
/** Whether markup calls the segment a note about the writer. */
export const isNote = ({index}: Page, {container}: Segment): boolean => namesOf(index, container).some((name) => noteToken.test(name))

type Call = 'beside' | 'byline' | null

/** What an element's names call it. Kept by page: the lines of one box ask for the same elements. */
function callOf(page: Page, node: number): Call {
  const calls = callsOn(page)
  const known = calls.get(node)
  if (known !== undefined) return known
  const call = callBy(namesOf(page.index, node), signedIn.has(page.language?.slice(0, 2) ?? ''))
  calls.set(node, call)
  return call
}

function callBy(names: readonly string[], isSigned: boolean): Call {
  if (names.some((name) => authorName.test(name) && !commentToken.test(name))) return 'byline'
  if (names.some((name) => callsBeside(name))) return 'beside'
  return names.some((name) => callsByline(name) || (isSigned && signedToken.test(name))) ? 'byline' : null
}

const callsOn = memo((_: Page) => new Map<number, Call>())

/** In a longer line the marked element is one name among other words. */
const longestLine = 160
const mostInside = 16

function isMarkedInside(index: NodeIndex, {container, first, last, text}: Segment): boolean {
  if (text.length > longestLine) return false
  for (let at = Math.max(container + 1, first - 2); at < Math.min(last, first + mostInside); at++)
    if (namesOf(index, at).some((name) => callsByline(name) && !callsBeside(name))) return true
  return false
}

/** House numbers, post codes, telephone numbers: `address` is for reaching people too. */
const postal = /\d{3}|@/u

const stops: ReadonlySet<string> = new Set(['body', 'main', 'article', 'nav', 'footer', 'figure'])

/** Segments that a byline's box may hold: names, jobs, a date, buttons. */
const mostInBox = 24

const isSmall = ({index}: Page, node: number): boolean =>
  (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0) <= mostInBox

const namesOf = (index: NodeIndex, node: number): readonly string[] => tokensAt(index, node, ...attributes)

/** A link in a segment, by node. */
export interface SegmentLink {
  readonly node: number
  readonly href: string
}

/** Links to writers' pages in the segment or around it. */
export function authorLinks({index}: Page, segment: Segment): SegmentLink[] {
  return linksIn(index, segment).filter(({node, href}) => {
    const element = index.element(node)
    if (element === null) return false
    return (
      saysAuthor(index, node) ||
      linkAttributes.some((name) => attributeTokens(element, name).some((token) => callsByline(token))) ||
      profilePath.test(href)
    )
  })
}

/** Whether a link says that it leads to the writer's page: `rel="author"`, or the name on a card (`class="url fn"`). */
export function saysAuthor(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  if (element === null) return false
  const card = attributeTokens(element, 'className')
  return attributeTokens(element, 'rel').includes('author') || (card.includes('fn') && card.includes('url'))
}

/** Addresses of a site's rubrics. Their names stand in one line with the writer's, and have the shape of names: "Harbour Watch". */
const rubricPath = /\/(?:categor(?:y|ies|ie|ia)|kategorien?|tags?|topics?|themen?|sections?|rubri(?:k|que|ca)s?|schlagwort)\//iu

/** What the links to rubrics in the segment are called, folded. */
export const rubricsOf = ({index}: Page, segment: Segment): string[] =>
  linksIn(index, segment)
    .filter(({node, href}) => rubricPath.test(href) || isRubricLink(index, node))
    .map(({node}) => foldWords(textOf(index, node)))

const mostLinks = 12

/** Every link in the segment, and the one that holds it. */
export function linksIn(index: NodeIndex, {container, first, last}: Segment): SegmentLink[] {
  const found: SegmentLink[] = []
  for (let at = container, step = 0; step < 3 && at > 0; step++, at = index.parent[at] ?? 0) push(index, at, found)
  for (let at = Math.max(container + 1, first - 2); at < last && found.length < mostLinks; at++)
    if ((index.end[at] ?? 0) > first) push(index, at, found)
  return found
}

function push(index: NodeIndex, node: number, found: SegmentLink[]): void {
  if (index.tags[node] !== 'a') return
  const element = index.element(node)
  const href = element === null ? null : attributeText(element, 'href')
  if (href !== null) found.push({node, href})
}

/** Where a label opens a part of a line of facts with nothing but space before it: "2025年03月04日 来源：… 作者：…". Seen on Chinese portals. */
const labelMark = /\s(?=\p{Script=Han}{1,6}\s?[:：])/u
const colon = /^\s*[:：/]/
const letterNext = /^(?:\s*[:：/]|\.(?=\s\p{Lu}))?\s*\p{L}/u
/** Openings that are nouns, and open other lines as well: they count with a colon behind them. */
const nouns: ReadonlySet<string> = new Set(
  'text texte texto testo tekst words story stories report reporter autor autorin autoren autori autores autora autrice auteur auteurs author authors redaktion bericht reportage interview kommentar analysis analyse 记者 記者'.split(
    ' '
  )
)

/** Whether the text, or a part of it, opens as bylines do: "By …", "Von …", "Text: …". */
export function opensAsByline({language}: Page, text: string): boolean {
  const {by, modified} = lexicon(languageOf(language))
  // Who changed a text is not who wrote it: "Last updated on 5 May 2025 by Ana Silva".
  const parts = partsOf(text, language).filter((_, at, all) => !isLabel(modified, all[at - 1] ?? ''))
  const credits = parts.flatMap((part) => part.split(labelMark))
  return credits.map(plainOpening).some((part) => opens(by, part) || (by !== english.by && opens(english.by, part)))
}

const isLabel = (labels: PhraseMatcher, part: string): boolean => part !== '' && labels.startsWith(part) !== null

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
export function isOpening({language}: Page, text: string): boolean {
  if (text.length > longestOpening) return false
  const {by} = lexicon(languageOf(language))
  return by.equals(text) || (by !== english.by && english.by.equals(text))
}
const longestOpening = 30

/** Bylines are left in English on pages in other languages. */
const english = lexicon(languageOf('en'))
