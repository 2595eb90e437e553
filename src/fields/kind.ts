import type {ArticleKind} from '../article/article.js'
import {pathOf} from '../page/things.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt, fromMeta} from './sources.js'

const kindOfType: ReadonlyMap<string, ArticleKind> = new Map<string, ArticleKind>([
  ['LiveBlogPosting', 'liveblog'],
  ['ImageGallery', 'gallery'],
  ['MediaGallery', 'gallery'],
  ['CollectionPage', 'listing'],
  ['SearchResultsPage', 'listing'],
  ['ItemList', 'listing'],
  ['VideoObject', 'media'],
  ['AudioObject', 'media'],
  ['PodcastEpisode', 'media']
])

/** The type that the page declares for its article, else for itself. */
const declaredType: Evidence<ArticleKind> = {
  source: 'declared-type',
  family: 'structured-data',
  *find({page}) {
    const things = page.article === null ? page.things : [page.article]
    for (const thing of things) {
      const kind =
        page.article === null
          ? thing.types.flatMap((type) => kindOfType.get(type) ?? [])[0]
          : thing.types.includes('LiveBlogPosting')
            ? 'liveblog'
            : 'article'
      if (kind !== undefined) yield {value: kind, raw: thing.types.join(' '), place: declaredAt(pathOf(thing, '@type'))}
    }
  }
}

const kindOfOpenGraph: ReadonlyMap<string, ArticleKind> = new Map<string, ArticleKind>([
  ['article', 'article'],
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

const field: Field<ArticleKind> = {name: 'kind', evidence: [declaredType, openGraphType], same: (a, b) => a === b, reject: () => null}

export const decideKind = (context: FieldContext): Decision<ArticleKind> => decide(field, context)
