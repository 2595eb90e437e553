import {foldSpace} from '../../page/declared/leftovers.js'
import {pathOf, strings} from '../../page/declared/things.js'
import type {Page} from '../../page/page.js'
import {memo} from '../../util/memo.js'
import {wordsOf} from '../../util/similarity.js'
import {trimEndOf} from '../../util/trim.js'
import type {Place} from '../field.js'
import {declaredAt} from '../sources.js'
import {openJoints, type SiteNames, siteNamesOf, withoutSiteName} from './site-name.js'

/** A title that the page declares for its text. */
export interface Title {
  /** Id of the source that speaks: "og-title". */
  readonly source: TitleSource
  /** Titles that are filled from one box agree by construction. */
  readonly family: TitleFamily
  readonly raw: string
  /** Without the site's name. */
  readonly text: string
  readonly letters: string
  readonly words: readonly string[]
  readonly place: Place
}

export type TitleSource = 'json-ld-headline' | 'json-ld-name' | 'og-title' | 'twitter-title' | 'meta-title' | 'title-element'

export type TitleFamily = 'structured-data' | 'meta' | 'title'

export const titleFamilies: Readonly<Record<TitleSource, TitleFamily>> = {
  'json-ld-headline': 'structured-data',
  'json-ld-name': 'structured-data',
  'og-title': 'meta',
  'twitter-title': 'meta',
  'meta-title': 'meta',
  'title-element': 'title'
}

export interface Titles {
  readonly all: readonly Title[]
  readonly site: SiteNames
}

const metaKeys: readonly (readonly [source: TitleSource, key: string])[] = [
  ['og-title', 'og:title'],
  ['twitter-title', 'twitter:title'],
  ['meta-title', 'title'],
  ['meta-title', 'dc.title'],
  ['meta-title', 'dcterms.title'],
  ['meta-title', 'citation_title'],
  ['meta-title', 'parsely-title'],
  ['meta-title', 'sailthru.title']
]

const address = /^(?:https?:|\/)\S*$/
const longest = 300

/** The titles of the page's text, as declared, most telling first. Read once a page: fields ask for them several times. */
export const titlesOf = memo(readTitles)

function readTitles(page: Page): Titles {
  const {meta, article} = page
  const site = siteNamesOf(page)
  const declared = (['headline', 'name'] as const).flatMap((property) => {
    const raw = article === null ? undefined : strings(article, property)[0]
    return article === null || raw === undefined
      ? []
      : {source: `json-ld-${property}` as const, raw, place: declaredAt(pathOf(article, property))}
  })
  const metas = metaKeys.flatMap(([source, key]) => {
    const raw = meta.first(key)
    return raw === null ? [] : {source, raw, place: declaredAt(`meta ${key}`)}
  })
  const element = meta.title === null ? [] : [{source: 'title-element' as const, raw: meta.title, place: declaredAt('title')}]
  const read = new Map<string, Pick<Title, 'text' | 'letters' | 'words'>>()
  const all = [...declared, ...metas, ...element].flatMap(({source, raw, place}): Title[] => {
    const known = read.get(raw) ?? readTitle(raw, site)
    read.set(raw, known)
    return known.letters === '' || known.text.length > longest || address.test(known.text)
      ? []
      : [{source, family: titleFamilies[source], raw, ...known, place}]
  })
  return {all, site}
}

function readTitle(raw: string, site: SiteNames): Pick<Title, 'text' | 'letters' | 'words'> {
  const text = trimEndOf(withoutSiteName(foldSpace(raw), site), openJoints)
  const words = wordsOf(text)
  return {text, letters: words.join(''), words}
}
