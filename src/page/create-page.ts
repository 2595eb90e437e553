import type {Root} from 'hast'
import type {Settings} from '../article/options.js'
import {languages} from '../languages/index.js'
import {articleThing} from './declared/article-thing.js'
import {readJsonLd} from './declared/json-ld.js'
import {readMeta} from './declared/meta.js'
import {readMicrodata} from './declared/microdata.js'
import {declaredLanguage, guessLanguage, languageOfPage} from './language/language.js'
import {indexTree} from './node-index.js'
import type {Meta, NodeIndex, Page} from './page.js'
import type {Segment} from './text/segments.js'
import {textOf} from './text/text-of.js'
import {baseUrlOf, canonicalUrlOf} from './url.js'

/** Characters of text that the language is guessed from. */
const languageSample = 4000

/** Reads the facts of a page: one pass over the tree, then its declarations. Throws `too-large` and `too-deep`. */
export function createPage(
  tree: Root,
  settings: Settings,
  source: string | null,
  {warnings: heard, parse}: Pick<Page, 'warnings' | 'parse'> = {warnings: [], parse: null}
): Page {
  const warnings = [...heard]
  const {index, segments} = indexTree(tree, settings.limits)
  const meta = readMeta(index)
  const things = [...readJsonLd(index, warnings), ...readMicrodata(index, (node) => textOf(index, node))]
  const canonicalUrl = canonicalUrlOf(meta, baseUrlOf(index, settings.url))
  const url = settings.url ?? canonicalUrl
  const language =
    settings.language ?? languageOfPage(declaredLanguage(index, meta, things), guessLanguage(longestText(segments), languages))
  return {
    settings,
    source,
    index,
    segments,
    meta,
    things,
    article: articleThing(things, url, ownTitles(index, meta)),
    url,
    baseUrl: baseUrlOf(index, url),
    canonicalUrl,
    language,
    warnings,
    parse
  }
}

/** What the page calls itself. */
const ownTitles = (index: NodeIndex, meta: Meta): string[] => [
  ...['title', 'h1'].flatMap((tag) => index.byTag(tag).slice(0, mostTitles)).map((node) => textOf(index, node)),
  ...meta
    .all('og:title')
    .slice(0, mostTitles)
    .map(({content}) => content)
]
const mostTitles = 3

/** The longest segments up to the sample's length, in page order: prose, where there is any. */
function longestText(segments: readonly Segment[]): string {
  const longest = segments.filter((segment) => segment.text.length >= 80 && segment.linkLength * 2 < segment.text.length)
  let text = ''
  for (const segment of longest.length > 0 ? longest : segments) {
    if (text.length >= languageSample) break
    text += `${segment.text}\n`
  }
  return text.slice(0, languageSample)
}
