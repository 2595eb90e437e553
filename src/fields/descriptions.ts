import {plainText} from '../page/declared/leftovers.js'
import {pathOf, strings} from '../page/declared/things.js'
import type {Page} from '../page/page.js'
import type {Place} from './field.js'
import {declaredAt} from './sources.js'

/** A description that the page declares for its text: written for search engines and previews, often the dek, as often not. */
export interface Description {
  readonly source: DescriptionSource
  readonly raw: string
  readonly text: string
  readonly place: Place
}

export type DescriptionSource =
  | 'json-ld-description'
  | 'json-ld-alternative-headline'
  | 'meta-description'
  | 'og-description'
  | 'twitter-description'

const properties: readonly (readonly [source: DescriptionSource, property: string])[] = [
  ['json-ld-description', 'description'],
  ['json-ld-description', 'abstract'],
  ['json-ld-alternative-headline', 'alternativeHeadline']
]

const metaKeys: readonly (readonly [source: DescriptionSource, key: string])[] = [
  ['meta-description', 'description'],
  ['og-description', 'og:description'],
  ['twitter-description', 'twitter:description'],
  ['meta-description', 'dc.description'],
  ['meta-description', 'dcterms.description'],
  ['meta-description', 'sailthru.description']
]

export function* descriptionsOf({meta, article}: Page): Iterable<Description> {
  for (const [source, key] of metaKeys) yield* describe(source, meta.first(key), `meta ${key}`)
  if (article === null) return
  for (const [source, property] of properties) yield* describe(source, strings(article, property)[0] ?? null, pathOf(article, property))
}

function* describe(source: DescriptionSource, raw: string | null, path: string): Iterable<Description> {
  const text = raw === null ? '' : plainText(raw)
  if (raw !== null && text !== '') yield {source, raw, text, place: declaredAt(path)}
}
