import type {Article, ArticleKind, Author, AuthorKind, Breadcrumb, Image} from '../article/article.js'
import {articleText, spansText} from '../article/article-text.js'
import {fromArticle} from '../article/check-article.js'
import {webAddress} from './web-address.js'

/** A node of JSON-LD. */
export interface JsonLd {
  [property: string]: JsonLdValue
}
export type JsonLdValue = string | number | boolean | JsonLd | JsonLdValue[]

const typeOfKind: Readonly<Record<ArticleKind, string>> = {
  article: 'Article',
  media: 'Article',
  liveblog: 'LiveBlogPosting',
  gallery: 'ImageGallery',
  listing: 'CollectionPage',
  other: 'WebPage'
}

/** Names of an unknown kind have no type: none is better than a wrong one. */
const typeOfAuthor: Readonly<Record<AuthorKind, string | null>> = {
  person: 'Person',
  desk: 'Organization',
  agency: 'Organization',
  organisation: 'Organization',
  unknown: null
}

/**
 * The article as JSON-LD in the terms of schema.org, for `JSON.stringify`. What was not found is left out. The dek stands under `alternativeHeadline`, for
 * schema.org has no other place for it, key points under `abstract`, the body as text under `articleBody`; kickers have no place at all.
 *
 * @throws {ArticleError} `invalid-input` for what is no article.
 */
export const articleJsonLd = (article: Article): JsonLd => fromArticle(article, () => articleNode(article))

function articleNode(article: Article): JsonLd {
  const {kind, headline, dek, keyPoints, description, byline, date, dateline, section, tags, publisher, leadImage, access, stats} = article
  return node(typeOfKind[kind], {
    '@context': 'https://schema.org',
    headline,
    alternativeHeadline: dek,
    abstract: keyPoints.length === 0 ? null : keyPoints.join('\n'),
    description,
    author: listOf(byline?.authors.map(authorNode)),
    contributor: listOf(byline?.contributors.map(contributorNode)),
    datePublished: date.published?.value,
    dateModified: date.modified?.value,
    dateline: dateline?.text,
    articleSection: section,
    keywords: listOf(tags),
    publisher: publisher === null ? null : node('Organization', {name: publisher.name, url: webAddress(publisher.url)}),
    image: leadImage === null ? null : imageNode(leadImage),
    inLanguage: article.language,
    url: webAddress(article.url),
    mainEntityOfPage: webAddress(article.canonicalUrl),
    isAccessibleForFree: access.isAccessibleForFree,
    breadcrumb: article.breadcrumbs.length === 0 ? null : breadcrumbNode(article.breadcrumbs),
    wordCount: stats.words,
    articleBody: articleText(article)
  })
}

function authorNode({name, kind, role, affiliation, location, url, email}: Author): JsonLd {
  return node(typeOfAuthor[kind], {
    name,
    jobTitle: role,
    affiliation: affiliation === null ? null : node('Organization', {name: affiliation}),
    workLocation: location === null ? null : node('Place', {name: location}),
    url: webAddress(url),
    email
  })
}

/** What somebody did for a text is no job of theirs: schema.org says it by a Role around them. */
function contributorNode(contributor: Author): JsonLd {
  const who = authorNode({...contributor, role: null})
  return contributor.role === null ? who : node('Role', {roleName: contributor.role, contributor: who})
}

const imageNode = ({url, caption, credit, width, height}: Image): JsonLd =>
  node('ImageObject', {url: webAddress(url), caption: caption === null ? null : spansText(caption), creditText: credit, width, height})

const breadcrumbNode = (trail: readonly Breadcrumb[]): JsonLd =>
  node('BreadcrumbList', {
    itemListElement: trail.map(({name, url}, at) => node('ListItem', {position: at + 1, name, item: webAddress(url)}))
  })

const listOf = <Item extends JsonLdValue>(items: readonly Item[] | undefined): Item[] | null =>
  items === undefined || items.length === 0 ? null : [...items]

/** A node without the properties that have no value. */
function node(type: string | null, properties: Readonly<Record<string, JsonLdValue | null | undefined>>): JsonLd {
  const {'@context': context, ...rest} = properties
  const given = {'@context': context, '@type': type, ...rest}
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, JsonLdValue] => (entry[1] ?? null) !== null))
}
