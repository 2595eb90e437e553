import type {Publisher} from '../article/article.js'
import {addresses, allThings, names, nested, pathOf, text} from '../page/declared/things.js'
import type {Thing} from '../page/page.js'
import {resolveUrl} from '../page/url.js'
import {foldText} from '../util/similarity.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt, fromMeta} from './sources.js'

const named = (evidence: Evidence<string>): Evidence<Publisher> => ({
  source: evidence.source,
  family: evidence.family,
  *find(context) {
    for (const found of evidence.find(context)) yield {...found, value: {name: found.value, url: null}}
  }
})

/** The article's publisher as schema.org declares it, with its address. */
const articlePublisher: Evidence<Publisher> = {
  source: 'article-publisher',
  family: 'structured-data',
  *find({page}) {
    if (page.article === null) return
    const [name] = names(page.article, 'publisher')
    if (name !== undefined)
      yield {
        value: {name, url: resolveUrl(addressOf(nested(page.article, 'publisher')[0], 'url') ?? '', page.baseUrl)},
        raw: name,
        place: declaredAt(pathOf(page.article, 'publisher'))
      }
  }
}

/** The site that the page says it is part of. */
const website: Evidence<Publisher> = {
  source: 'website-name',
  family: 'structured-data',
  *find({page}) {
    const site = allThings(page.things).find((thing) => thing.types.includes('WebSite'))
    const name = site === undefined ? null : text(site, 'name')
    if (site !== undefined && name !== null)
      yield {value: {name, url: resolveUrl(addressOf(site, 'url') ?? '', page.baseUrl)}, raw: name, place: declaredAt(pathOf(site, 'name'))}
  }
}

const addressOf = (thing: Thing | undefined, property: string): string | undefined =>
  thing === undefined ? undefined : addresses(thing, property)[0]

const longest = 80
const address = /^(?:https?:)?\/\//u

const field: Field<Publisher> = {
  name: 'publisher',
  evidence: [
    named(fromMeta('og-site-name', 'open-graph', ['og:site_name'])),
    articlePublisher,
    website,
    named(fromMeta('meta-publisher', 'meta', ['publisher', 'dc.publisher', 'dcterms.publisher', 'citation_publisher'])),
    named(fromMeta('application-name', 'application', ['application-name', 'apple-mobile-web-app-title', 'al:ios:app_name']))
  ],
  same: (a, b) => foldText(a.name) === foldText(b.name),
  reject: ({value: {name}}) => (name.length > longest ? 'too-long' : address.test(name) ? 'is-address' : null)
}

export function decidePublisher(context: FieldContext): Decision<Publisher> {
  const decision = decide(field, context)
  const url =
    decision.value?.url ??
    decision.candidates.find((candidate) => candidate.verdict === 'agrees' && candidate.value.url !== null)?.value.url ??
    null
  return decision.value === null ? decision : {...decision, value: {...decision.value, url}}
}
