import type {ArticleKind} from '../article/article.js'
import {pathOf} from '../page/declared/things.js'
import {likeliestType, type PageType} from '../page-type/page-type.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt, fromMeta} from './sources.js'

const kindOfType: ReadonlyMap<string, ArticleKind> = new Map<string, ArticleKind>([
  ['LiveBlogPosting', 'liveblog'],
  ['ImageGallery', 'gallery'],
  ['MediaGallery', 'gallery'],
  ['CollectionPage', 'listing'],
  ['SearchResultsPage', 'listing'],
  ['VideoObject', 'media'],
  ['AudioObject', 'media'],
  ['PodcastEpisode', 'media'],
  ['DiscussionForumPosting', 'other'],
  ['QAPage', 'other']
])

/** Kinds that systems declare on purpose: the type of the page's article, else of a thing that stands for the page. */
const declaredType: Evidence<ArticleKind> = {
  source: 'declared-type',
  family: 'structured-data',
  *find({page: {article, things}}) {
    for (const thing of article === null ? things : [article]) {
      const value = thing.types.flatMap((type) => kindOfType.get(type) ?? [])[0]
      if (value !== undefined) yield {value, raw: thing.types.join(' '), place: declaredAt(pathOf(thing, '@type'))}
    }
  }
}

const kindOfOpenGraph: ReadonlyMap<string, ArticleKind> = new Map<string, ArticleKind>([
  ['video', 'media'],
  ['video.other', 'media'],
  ['video.episode', 'media'],
  ['music.song', 'media']
])

const openGraphType: Evidence<ArticleKind> = {
  source: 'og-type',
  family: 'open-graph',
  *find(context) {
    for (const found of fromMeta('og-type', 'open-graph', ['og:type']).find(context)) {
      const value = kindOfOpenGraph.get(found.value.toLowerCase())
      if (value !== undefined) yield {...found, value}
    }
  }
}

const kindOfPage: Readonly<Record<PageType, ArticleKind>> = {
  article: 'article',
  documentation: 'article',
  listing: 'listing',
  forum: 'other',
  product: 'other',
  service: 'other'
}

/** What the page is made for, by its shape, address and declarations together: nearly every page declares an article or nothing. */
const pageShape: Evidence<ArticleKind> = {
  source: 'page-shape',
  family: 'shape',
  *find({draft: {pageType}}) {
    const type = likeliestType(pageType)
    yield {value: kindOfPage[type], raw: type, place: declaredAt('page'), fit: pageType[type]}
  }
}

const field: Field<ArticleKind> = {
  name: 'kind',
  evidence: [declaredType, openGraphType, pageShape],
  same: (a, b) => a === b,
  reject: () => null
}

export const decideKind = (context: FieldContext): Decision<ArticleKind> => decide(field, context)
