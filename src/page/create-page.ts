import type {Root} from 'hast'
import type {Settings} from '../article/options.js'
import {languages} from '../languages/index.js'
import {articleThing} from './declared/article-thing.js'
import {readJsonLd} from './declared/json-ld.js'
import {readMeta} from './declared/meta.js'
import {readMicrodata} from './declared/microdata.js'
import {ownMeta} from './declared/own-meta.js'
import {declaredLanguage, guessLanguage, languageOfPage} from './language/language.js'
import {indexTree} from './node-index.js'
import type {Meta, NodeIndex, Page} from './page.js'
import {curtainOf} from './text/curtain.js'
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
  const {index, segments, revealed} = readTree(tree, settings)
  const meta = readMeta(index)
  const things = [...readJsonLd(index, warnings), ...readMicrodata(index, (node) => textOf(index, node))]
  const canonicalUrl = canonicalUrlOf(meta, baseUrlOf(index, settings.url))
  const url = settings.url ?? canonicalUrl
  const article = articleThing(things, url, ownTitles(index, meta))
  const language =
    settings.language ?? languageOfPage(declaredLanguage(index, meta, things), guessLanguage(firstProse(segments), languages))
  return {
    settings,
    source,
    index,
    segments,
    revealed,
    meta: ownMeta(meta, index, things, article),
    things,
    article,
    url,
    baseUrl: baseUrlOf(index, url),
    canonicalUrl,
    language,
    warnings,
    parse
  }
}

/** The tree's nodes and texts, those behind a curtain read as what is shown; curtains may hang in each other. */
function readTree(tree: Root, {limits}: Settings): Pick<Page, 'index' | 'segments' | 'revealed'> {
  const revealed = new Set<number>()
  let read = indexTree(tree, limits)
  for (let curtain = curtainOf(read.index, read.segments, revealed); curtain > 0 && revealed.size < mostCurtains; ) {
    revealed.add(curtain)
    read = indexTree(tree, limits, revealed)
    curtain = curtainOf(read.index, read.segments, revealed)
  }
  return {...read, revealed}
}
const mostCurtains = 3

/** What the page calls itself. */
const ownTitles = (index: NodeIndex, meta: Meta): string[] => [
  ...(meta.title === null ? [] : [meta.title]),
  ...index
    .byTag('h1')
    .slice(0, mostTitles)
    .map((node) => textOf(index, node)),
  ...meta
    .all('og:title')
    .slice(0, mostTitles)
    .map(({content}) => content)
]
const mostTitles = 3

/** The page's first segments that are long and not mostly links, up to the sample's length; the first of any kind where there are none. */
function firstProse(segments: readonly Segment[]): string {
  const prose = segments.filter((segment) => segment.text.length >= 80 && segment.linkLength * 2 < segment.text.length)
  let text = ''
  for (const segment of prose.length > 0 ? prose : segments) {
    if (text.length >= languageSample) break
    text += `${segment.text}\n`
  }
  return text.slice(0, languageSample)
}
