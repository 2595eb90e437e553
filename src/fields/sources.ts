import {names, pathOf} from '../page/declared/things.js'
import {describeNode} from '../page/describe-node.js'
import {nodeRange} from '../page/node-range.js'
import type {Page, Thing} from '../page/page.js'
import type {Evidence, Found, Place} from './field.js'

/** A place that no segment shows. */
export const declaredAt = (path: string): Place => ({path, segments: null, range: null})

/** What a run of segments shows. */
export function shownAt(page: Page, first: number, last: number, path: string): Place {
  const start = page.segments[first]?.start ?? null
  const end = page.segments[last - 1]?.end ?? null
  return {path, segments: [first, last], range: start === null || end === null ? null : [start, end]}
}

/** An element of the page that names something by its markup. */
export function elementAt({index}: Page, node: number): Place {
  return {path: describeNode(index, node), segments: null, range: nodeRange(index, node)}
}

/** Evidence from `<meta>`: the first entry that is not empty, by the order of the keys. */
export function fromMeta(source: string, family: string, keys: readonly string[]): Evidence<string> {
  return {
    source,
    family,
    *find({page}) {
      for (const key of keys) {
        const value = page.meta.first(key)
        if (value === null) continue
        yield {value, raw: value, place: declaredAt(`meta ${key}`)}
        return
      }
    }
  }
}

/** Evidence from a property of the page's article in JSON-LD or microdata: its first text (of a thing, its name). */
export function fromArticle(source: string, property: string): Evidence<string> {
  return {
    source,
    family: 'structured-data',
    *find({page}) {
      if (page.article !== null) yield* firstName(page.article, property)
    }
  }
}

function* firstName(thing: Thing, property: string): Iterable<Found<string>> {
  const [value] = names(thing, property)
  if (value !== undefined) yield {value, raw: value, place: declaredAt(pathOf(thing, property))}
}
