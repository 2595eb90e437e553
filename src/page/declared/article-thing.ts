import {overlapOf, wordsOf} from '../../util/similarity.js'
import type {Thing} from '../page.js'
import {resolveUrl} from '../url.js'
import {addresses, isOfType, reach, text} from './things.js'

/** schema.org's Article and the types under it, with near relatives that publishers use for a written text. */
export const articleTypes: ReadonlySet<string> = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'ReportageNewsArticle',
  'OpinionNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'AskPublicNewsArticle',
  'ReviewNewsArticle',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'LiveBlogPosting',
  'Report',
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'TechArticle',
  'APIReference',
  'SocialMediaPosting',
  'DiscussionForumPosting',
  'MedicalWebPage',
  'Review',
  'CriticReview',
  'Chapter',
  'QAPage'
])

/** Types that may stand for a page whose article is not declared as one, likeliest first. */
const pageTypes: readonly string[] = [
  'CreativeWork',
  'Recipe',
  'HowTo',
  'PodcastEpisode',
  'VideoObject',
  'WebPage',
  'ItemPage',
  'AboutPage',
  'FAQPage'
]

/** Properties under which other texts than the page's own hang. */
const asideProperties: ReadonlySet<string> = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'citation',
  'mentions',
  'about',
  'blogPost',
  'blogPosts',
  'relatedLink',
  'isRelatedTo',
  'significantLink',
  'comment',
  'liveBlogUpdate',
  'subjectOf',
  'isBasedOn',
  'exampleOfWork',
  'workExample',
  'review',
  'reviews',
  'associatedMedia',
  'discusses',
  'sharedContent',
  'workFeatured'
])

/**
 * The thing that is the page's article; `null` where none is declared. A text under a list, a relation or a comment is another one's, unless its
 * address is the page's.
 *
 * @param url Address of the page, if known.
 * @param titles What the page calls itself: its `title`, `og:title`, first headings.
 */
export function articleThing(things: readonly Thing[], url: string | null = null, titles: readonly string[] = []): Thing | null {
  const candidates = reach(things, () => true).filter((thing) => isOfType(thing, articleTypes))
  if (candidates.length === 0) return null
  const own = new Set(reach(things, (property) => !asideProperties.has(property)))
  const titleWords = titles.map(wordsOf).filter((words) => words.length > 0)
  const scored = candidates.map((thing) => ({thing, score: scoreOf(thing, own.has(thing), url, titled(thing, titleWords))}))
  const winner = best(scored)
  return winner === null || isOneOfMany(winner, candidates) ? null : winner
}

/** A card among others: microdata that tells no headline and no address, and stands beside more of its kind. */
function isOneOfMany(thing: Thing, things: readonly Thing[]): boolean {
  if (thing.source !== 'microdata' || toldNames.some((property) => thing.properties.has(property)) || thing.id !== null) return false
  return things.some((other) => other !== thing && other.source === 'microdata' && other.types[0] === thing.types[0])
}
const toldNames = ['headline', 'name', 'url', 'mainEntityOfPage'] as const

/** Whether a thing is a text's that stands on the page beside the page's own, or may be. */
export const isOtherText = (thing: Thing, article: Thing | null): boolean =>
  thing !== article && thing.source === 'microdata' && isOfType(thing, articleTypes)

/** The thing that stands for the page where no article is declared: a recipe, a video, the page itself. */
export function pageThing(things: readonly Thing[], url: string | null = null): Thing | null {
  const own = reach(things, (property) => !asideProperties.has(property))
  const rank = (thing: Thing): number => Math.min(...thing.types.map((type) => pageTypes.indexOf(type)).filter((at) => at >= 0))
  const scored = own
    .filter((thing) => rank(thing) < pageTypes.length)
    .map((thing) => ({thing, score: scoreOf(thing, true, url, 'untold') - rank(thing) / pageTypes.length}))
  return best(scored)
}

interface Scored {
  readonly thing: Thing
  readonly score: number
}

function best(scored: readonly Scored[]): Thing | null {
  let winner: Scored | null = null
  for (const candidate of scored) if (candidate.score > (winner?.score ?? 0)) winner = candidate
  return winner?.thing ?? null
}

/** What speaks for a thing being the page's. The weights only order: the address decides, then the place, then how much is told. */
const told: readonly (readonly [property: string, weight: number])[] = [
  ['headline', 3],
  ['datePublished', 2],
  ['articleBody', 2],
  ['author', 1],
  ['name', 1],
  ['mainEntityOfPage', 1]
]
const addressWeight = 16
const ownWeight = 4
const titleWeight = 8

/** Whether a thing is called as the page is, otherwise, or nothing. */
type Titled = 'same' | 'other' | 'untold'

/** Share of the words of a thing's headline that a title of the page must have, and under which it tells of something else. */
const sameWords = 0.6
const otherWords = 0.35

/**
 * Cards of other texts carry microdata as the page's own text does, and often are all that does: a headline that shares next to no words with
 * anything that the page calls itself is another text's. Scripts' data is written for the page, and may call it otherwise.
 */
function titled(thing: Thing, titles: readonly (readonly string[])[]): Titled {
  const words = wordsOf(text(thing, 'headline') ?? text(thing, 'name') ?? '')
  if (words.length === 0 || titles.length === 0) return 'untold'
  const shared = Math.max(...titles.map((title) => overlapOf(words, title).ofFirst))
  return shared >= sameWords ? 'same' : shared < otherWords ? 'other' : 'untold'
}

function scoreOf(thing: Thing, own: boolean, url: string | null, title: Titled): number {
  const match = url === null ? 0 : matchAddress(thing, url)
  if (!own && match <= 0) return 0
  if (title === 'other' && match <= 0 && thing.source === 'microdata') return 0
  const fullness = told.reduce((sum, [property, weight]) => sum + (thing.properties.has(property) ? weight : 0), 0)
  return (
    match * addressWeight +
    (own ? ownWeight : 0) +
    (title === 'same' ? titleWeight : 0) +
    fullness +
    (thing.source === 'json-ld' ? 1 : 0) +
    addressWeight
  )
}

/** 1 where the thing's address is the page's, 0 where it gives none, a little less where it gives another. */
function matchAddress(thing: Thing, url: string): number {
  const written = [...addresses(thing, 'url'), ...addresses(thing, 'mainEntityOfPage'), ...(thing.id === null ? [] : [thing.id])]
  const keys = written.flatMap((address) => addressKey(resolveUrl(address, url)) ?? [])
  if (keys.length === 0) return 0
  return keys.includes(addressKey(url) ?? '') ? 1 : otherAddress
}

/** Another address often is only another spelling of the page's own, so it weighs little. */
const otherAddress = -0.1

const scheme = /^https?:\/\/(?:www\.)?/u
const queryOrFragment = /[?#]/u

/** Spelling-proof form of an address: without scheme, "www.", query, fragment and closing slash. */
function addressKey(url: string | null): string | null {
  if (url === null) return null
  const key = url.split(queryOrFragment, 1)[0]?.replace(scheme, '') ?? ''
  return key.endsWith('/') ? key.slice(0, -1) : key
}
