import type {Author, AuthorKind, Byline} from '../../article/article.js'
import {isOtherText} from '../../page/declared/article-thing.js'
import {addresses, isOfType, pathOf, text} from '../../page/declared/things.js'
import type {Thing, ThingValue} from '../../page/page.js'
import {resolveUrl} from '../../page/url.js'
import {memo} from '../../util/memo.js'
import {readNames} from '../../values/byline.js'
import type {NameContext} from '../../values/name.js'
import {personLikelihood, surePerson} from '../../values/name.js'
import type {Evidence, FieldContext, Found, Place} from '../field.js'
import {declaredAt} from '../sources.js'
import {contextOf} from './lines.js'

/** What a page declares comes out of one box of the publisher's system. */
const family = 'declared'

/** Declared authors that are read; a paper may have hundreds. */
const most = 60
const address = /^(?:https?:)?\/\/|^www\.|^\/|@|[[(]at[\])]/iu

/** A byline of declared names only: no text is shown. */
function* named(authors: readonly Author[], raw: string, place: Place): Iterable<Found<Byline>> {
  if (authors.length > 0) yield {value: {text: null, authors: [...authors], contributors: []}, raw, place, fit: fitOf(authors)}
}

/** An account or the paper's own name is what systems fill in where nobody is named. */
const noPersonFit = 0.7
const publisherFit = 0.4

function fitOf(authors: readonly Author[]): number {
  if (authors.some(({kind}) => kind === 'person')) return 1
  return authors.every(({kind}) => kind === 'organisation' || kind === 'unknown') ? publisherFit : noPersonFit
}

/** The names in a value; pages declare one author in several places. */
function namesIn(context: FieldContext, value: string): readonly Author[] {
  const names = contextOf(context)
  const readOnPage = readOn(context.page)
  const read = readOnPage.get(names.publisher) ?? new Map<string, readonly Author[]>()
  readOnPage.set(names.publisher, read)
  const authors = read.get(value) ?? withoutPlaces(readNames(value, names))
  read.set(value, authors)
  return authors
}

/** "The Post, Northport, Germany": behind the paper's own name stand its places, not more writers. */
function withoutPlaces(authors: Author[]): readonly Author[] {
  const isHouse = authors[0]?.kind === 'organisation' && authors.slice(1).every(({kind}) => kind === 'unknown')
  return isHouse ? authors.slice(0, 1) : authors
}

/** What was read on a page, by the publisher that was known then. */
const readOn = memo((_: FieldContext['page']) => new Map<NameContext['publisher'], Map<string, readonly Author[]>>())

const authorProperties = ['author', 'creator'] as const

/** Authors of a thing, as schema.org declares them. */
function* authorsOfThing(context: FieldContext, thing: Thing): Iterable<Found<Byline>> {
  for (const property of authorProperties) {
    const values = thing.properties.get(property)?.slice(0, most) ?? []
    const authors = distinct(values.flatMap((value) => authorsOfValue(context, value)))
    yield* named(
      authors,
      values.map((value) => (typeof value === 'object' ? (text(value, 'name') ?? '') : String(value))).join('; '),
      declaredAt(pathOf(thing, property))
    )
    if (authors.length > 0) return
  }
}

function authorsOfValue(context: FieldContext, value: ThingValue): readonly Author[] {
  if (typeof value !== 'object') return typeof value === 'string' && !address.test(value.trim()) ? namesIn(context, value) : []
  const name = text(value, 'name')
  if (name === null || address.test(name)) return []
  const [href] = addresses(value, 'url')
  const url = href === undefined ? null : resolveUrl(href, context.page.baseUrl)
  const authors = namesIn(context, name)
  return authors.map((author) => ({
    ...author,
    kind: kindOf(value, author),
    url: authors.length === 1 && url !== null && !url.startsWith('mailto:') ? url : author.url
  }))
}

const organisations: ReadonlySet<string> = new Set(['Organization', 'NewsMediaOrganization', 'Corporation', 'Brand'])

/** Systems declare every account a person; that one is an organisation they say on purpose, but for names that plainly are people's. */
function kindOf(thing: Thing, {name, kind}: Author): AuthorKind {
  return kind === 'unknown' && isOfType(thing, organisations) && personLikelihood(name) < surePerson ? 'organisation' : kind
}

function distinct(authors: readonly Author[]): Author[] {
  const seen = new Set<string>()
  return authors.filter(({name}) => !seen.has(name) && seen.add(name))
}

export const fromArticleAuthors: Evidence<Byline> = {
  source: 'article-author',
  family,
  *find(context) {
    const {article} = context.page
    if (article !== null) yield* authorsOfThing(context, article)
  }
}

/** Authors of the page itself, where the article declares none. */
export const fromPageAuthors: Evidence<Byline> = {
  source: 'page-author',
  family,
  *find(context) {
    const {article, things} = context.page
    const thing = things.find(
      (one) => one !== article && !isOtherText(one, article) && isOfType(one, pageTypes) && one.properties.has('author')
    )
    if (thing !== undefined) yield* authorsOfThing(context, thing)
  }
}

const pageTypes: ReadonlySet<string> = new Set([
  'WebPage',
  'Recipe',
  'HowTo',
  'Article',
  'NewsArticle',
  'BlogPosting',
  'Blog',
  'CreativeWork',
  'WebSite'
])

/** Names in `<meta>`: every entry of the first key that has any. Addresses are no names. `inverted` where the keys hold family names first. */
export const fromMetaAuthors = (source: string, keys: readonly string[], inverted = false): Evidence<Byline> => ({
  source,
  family,
  *find(context) {
    for (const key of keys) {
      const values = [...new Set(context.page.meta.all(key).map(({content}) => content))]
        .filter((content) => content !== '' && !address.test(content))
        .slice(0, most)
      const authors = distinct(values.flatMap((value) => namesIn(context, inverted ? uninvert(value) : value)))
      if (authors.length === 0) continue
      yield* named(authors, values.join('; '), declaredAt(`meta ${key}`))
      return
    }
  }
})

const oneComma = /^([^,;]+),([^,;]+)$/u

/** Library catalogues write "Silva, Ana". */
const uninvert = (value: string): string => value.replace(oneComma, (_, family: string, given: string) => `${given.trim()} ${family}`)
