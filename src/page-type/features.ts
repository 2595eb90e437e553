import {type Measures, sumUnder} from '../body/score/measures.js'
import {articleTypes} from '../page/declared/article-thing.js'
import {allThings} from '../page/declared/things.js'
import {headingTag} from '../page/elements.js'
import type {Page} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'
import {type Address, readAddress} from './address.js'
import type {PageType} from './page-type.js'

/** All that a page's type is read off: nothing of it needs the body. */
export interface PageTypeContext {
  readonly page: Page
  readonly measures: Measures
  readonly core: number
  readonly address: Address | null
  readonly title: string
  /** `og:type`, lower case; "" where there is none. */
  readonly ogType: string
  /** Types of all things that the page declares. */
  readonly declared: ReadonlySet<string>
  readonly counts: SegmentCounts
}

/** Segments that a reader sees, counted by what they look like. */
export interface SegmentCounts {
  readonly all: number
  readonly short: number
  readonly linked: number
  readonly headings: number
  readonly linkedHeadings: number
  readonly prices: number
  readonly dates: number
}

export function pageTypeContext(page: Page, measures: Measures, core: number): PageTypeContext {
  return {
    page,
    measures,
    core,
    address: readAddress(page.url),
    title: page.meta.first('og:title') ?? page.meta.title ?? '',
    ogType: (page.meta.first('og:type') ?? '').toLowerCase(),
    declared: new Set(allThings(page.things).flatMap(({types}) => types)),
    counts: countSegments(page)
  }
}

/** Labels, buttons and menu items are shorter. */
const shortText = 25
/** A price or a date stands alone or with a word or two. */
const longestFact = 60
/** Share of a segment's text in links that makes it one. */
const linkedShare = 0.8
const price = /[$€£¥₹₽]\s?\d|\d\s?(?:€|zł|₽|kr\b|USD|EUR)/u
const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d+ (?:minute|hour|day|week|month|year)s? ago/

function countSegments({segments, index}: Page): SegmentCounts {
  const shown = segments.filter(({hidden}) => hidden === null)
  const count = (holds: (segment: Segment) => boolean, among = shown): number => among.reduce((sum, one) => sum + (holds(one) ? 1 : 0), 0)
  const isLinked = ({linkLength, text}: Segment): boolean => linkLength > text.length * linkedShare
  const headings = shown.filter(({container}) => headingTag.test(index.tags[container] ?? ''))
  const facts = shown.filter(({text}) => text.length < longestFact)
  return {
    all: shown.length,
    short: count(({text}) => text.length < shortText),
    linked: count(isLinked),
    headings: headings.length,
    linkedHeadings: count(isLinked, headings),
    prices: count(({text}) => price.test(text), facts),
    dates: count(({text}) => date.test(text), facts)
  }
}

type Feature = (context: PageTypeContext) => number

const log = (value: number): number => Math.log2(1 + value)
const flag = (value: boolean): number => (value ? 1 : 0)
const share = (part: number, whole: number): number => part / Math.max(1, whole)

const declares = (...types: readonly string[]): Feature => {
  return ({declared}) => flag(types.some((type) => declared.has(type)))
}
const says =
  (type: PageType): Feature =>
  ({address}) =>
    flag(address?.says.has(type) ?? false)
const elements =
  (...tags: readonly string[]): Feature =>
  ({page}) =>
    log(tags.reduce((sum, tag) => sum + page.index.byTag(tag).length, 0))
const meta =
  (...keys: readonly string[]): Feature =>
  ({page}) =>
    flag(keys.some((key) => page.meta.first(key) !== null))
const articleHas =
  (property: string): Feature =>
  ({page}) =>
    flag(page.article?.properties.has(property) ?? false)
const lastPart = ({address}: PageTypeContext): string => address?.parts.at(-1) ?? ''
const widthOf = ({measures}: PageTypeContext): number => measures.widthBefore[measures.count] ?? 0
const significantWidth = ({measures}: PageTypeContext): number => measures.significantWidthBefore[measures.count] ?? 0

const hyphen = /[-_]/gu
const longNumber = /\d{4,}/
const question = /[?？]/u
const space = /\s+/
/** Longer slugs say no more. */
const mostHyphens = 10
const deepest = 6
const mostTitles = 3

/** What is known of a page as a whole, each as a number; lengths and counts as binary logarithms. The only place where a feature's name, meaning and order exist. */
const features = {
  // What the page declares.
  ogArticle: ({ogType}) => flag(ogType === 'article'),
  ogProduct: ({ogType}) => flag(ogType.startsWith('product')),
  ogWebsite: ({ogType}) => flag(ogType === 'website'),
  articleType: declares(...articleTypes),
  productType: declares('Product', 'ProductGroup', 'Offer', 'AggregateOffer', 'IndividualProduct', 'ProductModel', 'Vehicle'),
  listType: declares('CollectionPage', 'ItemList', 'SearchResultsPage', 'OfferCatalog'),
  forumType: declares('DiscussionForumPosting', 'QAPage', 'Question', 'Answer', 'Comment'),
  siteType: declares('WebSite', 'Organization', 'LocalBusiness', 'Corporation'),
  serviceType: declares('Service', 'SoftwareApplication', 'WebApplication', 'FAQPage', 'Course'),
  reviewType: declares('Review', 'AggregateRating'),
  articleAuthor: articleHas('author'),
  articleDate: articleHas('datePublished'),
  metaAuthor: meta('author'),
  metaDate: meta('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'article:modified_time'),
  // Its address.
  hasAddress: ({address}) => flag(address !== null),
  isRoot: ({address}) => flag(address?.parts.length === 0),
  pathDepth: ({address}) => Math.min(address?.parts.length ?? 0, deepest),
  pathHyphens: (context) => Math.min(lastPart(context).match(hyphen)?.length ?? 0, mostHyphens),
  pathDate: ({address}) => flag(address?.hasDate ?? false),
  pathNumber: (context) => flag(longNumber.test(lastPart(context))),
  query: ({address}) => flag(address?.hasQuery ?? false),
  saysArticle: says('article'),
  saysDocumentation: says('documentation'),
  saysForum: says('forum'),
  saysListing: says('listing'),
  saysProduct: says('product'),
  saysService: says('service'),
  // Its title.
  titleWords: ({title}) => log(title.split(space).length),
  titleLength: ({title}) => log(title.length),
  titleAsks: ({title}) => flag(question.test(title)),
  // Its text.
  width: (context) => log(widthOf(context)),
  significant: ({measures}) => log(measures.significantBefore[measures.count] ?? 0),
  significantShare: (context) => share(significantWidth(context), widthOf(context)),
  coreProse: ({page, measures, core}) =>
    share(sumUnder(page.index, measures.significantWidthBefore, core), sumUnder(page.index, measures.widthBefore, core)),
  coreShare: (context) => share(sumUnder(context.page.index, context.measures.widthBefore, context.core), widthOf(context)),
  coreSignificantShare: (context) =>
    share(sumUnder(context.page.index, context.measures.significantWidthBefore, context.core), significantWidth(context)),
  links: (context) => share(context.measures.linkWidthBefore[context.measures.count] ?? 0, widthOf(context)),
  segments: ({counts}) => log(counts.all),
  shortShare: ({counts}) => share(counts.short, counts.all),
  linkedShare: ({counts}) => share(counts.linked, counts.all),
  headings: ({counts}) => log(counts.headings),
  linkedHeadings: ({counts}) => share(counts.linkedHeadings, counts.headings),
  prices: ({counts}) => log(counts.prices),
  dates: ({counts}) => log(counts.dates),
  // Its elements.
  articles: elements('article'),
  code: elements('pre', 'code'),
  images: elements('img'),
  figures: elements('figure'),
  buttons: elements('button'),
  inputs: elements('input'),
  times: elements('time'),
  tables: elements('table'),
  titles: ({page}) => Math.min(page.index.byTag('h1').length, mostTitles)
} satisfies Record<string, Feature>

export type PageTypeFeature = keyof typeof features
export const pageTypeFeatures = Object.keys(features) as readonly PageTypeFeature[]

const compute: readonly Feature[] = Object.values(features)

/** A page's values in the order of `pageTypeFeatures`. */
export const measurePageType = (context: PageTypeContext): number[] => compute.map((feature) => feature(context))
