import type {DateValue} from '../../article/article.js'
import {isOtherText} from '../../page/declared/article-thing.js'
import {isOfType, pathOf, strings} from '../../page/declared/things.js'
import type {Page, Thing} from '../../page/page.js'
import {memo} from '../../util/memo.js'
import {type DateContext, findDates, readDate, readUrlDate} from '../../values/date.js'
import type {Evidence, Found} from '../field.js'
import {declaredAt} from '../sources.js'

export const contextOf = (page: Page): DateContext => ({language: page.language, referenceTime: page.settings.referenceTime})

/** Declarations come out of one box of the publisher's system: they agree by construction. */
const family = 'declared'

/** A declared date in longer texts is one among other things. */
const longest = 48

function* read(page: Page, raw: string, path: string): Iterable<Found<DateValue>> {
  const value = readOnce(page, raw)
  if (value !== null) yield {value, raw, place: declaredAt(path)}
}

/** Pages declare one date under many names. */
function readOnce(page: Page, raw: string): DateValue | null {
  const values = valuesOn(page)
  const known = values.get(raw)
  if (known !== undefined) return known
  const value = readDate(raw, contextOf(page)) ?? (raw.length <= longest ? onlyDate(page, raw) : null)
  values.set(raw, value)
  return value
}

const valuesOn = memo((_: Page) => new Map<string, DateValue | null>())

/** The one date in a value that is more than a date: a word before it, digits too many behind it. */
function onlyDate(page: Page, raw: string): DateValue | null {
  const found = findDates(raw, contextOf(page))
  return found.length === 1 ? (found[0]?.value ?? null) : null
}

/** A date property of the page's article. */
export const fromArticleDate = (source: string, property: string): Evidence<DateValue> => ({
  source,
  family,
  *find({page}) {
    if (page.article !== null) yield* fromThing(page, page.article, property)
  }
})

/** Things whose dates are not the page's. */
const otherTypes: ReadonlySet<string> = new Set([
  'VideoObject',
  'AudioObject',
  'ImageObject',
  'MediaObject',
  'Comment',
  'UserComments',
  'Review',
  'Event',
  'Product',
  'Offer',
  'Person',
  'JobPosting',
  'Dataset'
])

/** A date property of the page itself or of what it is about, where that is no article: the first that has it. */
export const fromPageDate = (source: string, property: string): Evidence<DateValue> => ({
  source,
  family,
  *find({page}) {
    const thing = page.things.find(
      (one) => one !== page.article && !isOtherText(one, page.article) && !isOfType(one, otherTypes) && strings(one, property).length > 0
    )
    if (thing !== undefined) yield* fromThing(page, thing, property)
  }
})

function* fromThing(page: Page, thing: Thing, property: string): Iterable<Found<DateValue>> {
  const [raw] = strings(thing, property)
  if (raw !== undefined) yield* read(page, raw, pathOf(thing, property))
}

/** The first readable entry of each key. */
export const fromMetaDate = (source: string, keys: readonly string[]): Evidence<DateValue> => ({
  source,
  family,
  *find({page}) {
    for (const key of keys) {
      const raw = page.meta.first(key)
      if (raw !== null) yield* read(page, raw, `meta ${key}`)
    }
  }
})

/** `/2025/01/12/` in the address. A month alone only helps to choose between other sources' values, so it is left out. */
export const fromAddress: Evidence<DateValue> = {
  source: 'address',
  family: 'address',
  *find({page}) {
    const value = page.url === null ? null : readUrlDate(page.url)
    if (value !== null && value.precision === 'day') yield {value, raw: page.url ?? '', place: declaredAt('url')}
  }
}
