import {names, pathOf} from '../page/declared/things.js'
import type {Page} from '../page/page.js'
import {textOf} from '../page/text/text-of.js'
import {foldText} from '../util/similarity.js'
import type {Candidate, Decision, FieldContext, Found} from './field.js'
import {declaredAt} from './sources.js'

const separators = /[,;|]/u
const longest = 80
const most = 50

/** Tags add up instead of competing: every tag that the publisher declares, in the order of the first source that has any. */
export function decideTags(context: FieldContext): Decision<string[]> {
  const candidates = sources.flatMap(({source, family, find}) => {
    const found = find(context)
    const value = tidy(found.flatMap((item) => item.value))
    const [first] = found
    return first === undefined || value.length === 0
      ? []
      : [{value, raw: found.map((item) => item.raw).join(', '), place: first.place, source, family}]
  })
  const judged = candidates.map(
    (candidate, at): Candidate<string[]> => ({...candidate, trust: 0.8, verdict: at === 0 ? 'chosen' : 'outvoted', reason: null})
  )
  const chosen = judged[0] ?? null
  return {field: 'tags', value: chosen?.value ?? null, chosen, confidence: chosen?.trust ?? 0, candidates: judged}
}

interface TagSource {
  readonly source: string
  readonly family: string
  find(context: FieldContext): Found<string[]>[]
}

/** A list of several `article:tag` entries is surer than one keywords line, which many sites fill for search engines. */
const sources: readonly TagSource[] = [
  {
    source: 'meta-article-tag',
    family: 'meta',
    find: ({page}) =>
      page.meta.all('article:tag').map(({content}) => ({value: split(content), raw: content, place: declaredAt('meta article:tag')}))
  },
  {
    source: 'structured-keywords',
    family: 'structured-data',
    find: ({page: {article}}) =>
      article === null
        ? []
        : names(article, 'keywords').map((raw) => ({value: split(raw), raw, place: declaredAt(pathOf(article, 'keywords'))}))
  },
  {
    source: 'meta-keywords',
    family: 'meta',
    find: ({page}) =>
      ['news_keywords', 'parsely-tags', 'keywords']
        .flatMap((key) => page.meta.all(key).map(({content}) => ({value: split(content), raw: content, place: declaredAt(`meta ${key}`)})))
        .filter(({value}) => tidy(value).length > 0)
        .slice(0, 1)
  },
  {source: 'tag-links', family: 'links', find: ({page}) => tagLinks(page)}
]

/** Links that are looked at. */
const mostLinks = 5000

/** Texts of `<a rel="tag">`: the labels at the end of a post. */
function tagLinks({index}: Page): Found<string[]>[] {
  const links = index
    .byTag('a')
    .slice(0, mostLinks)
    .filter((node) => {
      const rel = index.element(node)?.properties['rel']
      return Array.isArray(rel) ? rel.includes('tag') : rel === 'tag'
    })
  return links
    .slice(0, most)
    .map((node) => textOf(index, node))
    .filter((text) => text !== '')
    .map((text) => ({value: [text], raw: text, place: declaredAt('a[rel=tag]')}))
}

const split = (text: string): string[] => text.split(separators).map((tag) => tag.trim())

/** Without repeats, empty ones and sentences; never endless. */
function tidy(tags: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const tag of tags) if (tag !== '' && tag.length <= longest && !seen.has(foldText(tag))) seen.set(foldText(tag), tag)
  return [...seen.values()].slice(0, most)
}
