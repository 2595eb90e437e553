import type {DateValue} from '../../article/article.js'
import type {Page, Thing} from '../../page/page.js'
import {pathOf, strings} from '../../page/things.js'
import {findDates, readDate, readUrlDate} from '../../values/date.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {headZone} from '../head-zone.js'
import {declaredAt, shownAt} from '../sources.js'

export type DateLabel = 'published' | 'modified'

const contextOf = (page: Page): {language: string | null; referenceTime: string | null} => ({language: page.language, referenceTime: page.settings.referenceTime})

function* read(page: Page, raw: string, path: string): Iterable<Found<DateValue>> {
  const value = readDate(raw, contextOf(page))
  if (value !== null) yield {value, raw, place: declaredAt(path)}
}

/** A date property of the page's article. */
export const fromArticleDate = (source: string, property: string): Evidence<DateValue> => ({
  source,
  family: 'structured-data',
  *find({page}) {
    if (page.article !== null) yield* fromThing(page, page.article, property)
  }
})

/** A date property of any thing but the article, the first that has it: the web page, the video. */
export const fromOtherThing = (source: string, property: string): Evidence<DateValue> => ({
  source,
  family: 'structured-data',
  *find({page}) {
    const thing = page.things.find((one) => one !== page.article && strings(one, property).length > 0)
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
  family: 'meta',
  *find({page}) {
    for (const key of keys) {
      const raw = page.meta.first(key)
      if (raw !== null) yield* read(page, raw, `meta ${key}`)
    }
  }
})

/** `/2025/01/12/` in the address. */
export const fromAddress: Evidence<DateValue> = {
  source: 'address',
  family: 'address',
  *find({page}) {
    const value = page.url === null ? null : readUrlDate(page.url)
    if (value !== null) yield {value, raw: page.url ?? '', place: declaredAt('url')}
  }
}

/** Longest line that is about a date, not prose with a date in it. */
const longestLine = 160

/** Dates written out in the head of the article, with the label beside them. */
export const fromHead = (source: string, label: DateLabel): Evidence<DateValue> => ({
  source,
  family: 'shown',
  *find(context) {
    const {from, to} = headOf(context)
    for (let at = from; at < to; at++) yield* fromSegment(context.page, at, label)
  }
})

function headOf({page, draft, decided}: FieldContext): {from: number; to: number} {
  return headZone(page, draft, decided.headline?.chosen?.place.segments?.[0] ?? -1)
}

function* fromSegment(page: Page, at: number, label: DateLabel): Iterable<Found<DateValue>> {
  const segment = page.segments[at]
  if (segment === undefined || segment.text.length > longestLine) return
  for (const {value, label: found} of findDates(segment.text, contextOf(page))) {
    if ((found ?? 'published') === label) yield {value, raw: value.raw, place: shownAt(page, at, at + 1, 'head'), fit: found === null ? 0.8 : 1}
  }
}

/** `<time datetime>` in the head of the article, before it anywhere above the body. */
export const fromTime = (source: string, label: DateLabel): Evidence<DateValue> => ({
  source,
  family: 'time-element',
  *find(context) {
    const {page} = context
    const {from, to} = headOf(context)
    for (const node of page.index.byTag('time')) {
      const raw = page.index.element(node)?.properties['dateTime']
      const at = segmentOf(page, node)
      const segment = page.segments[at]
      if (typeof raw !== 'string' || segment === undefined || at < from || at >= to) continue
      const value = readDate(raw, contextOf(page))
      const [shown] = findDates(segment.text, contextOf(page))
      if (value !== null && (shown?.label ?? 'published') === label) yield {value, raw, place: shownAt(page, at, at + 1, 'time'), fit: shown?.label === label ? 1 : 0.8}
    }
  }
})

/** The segment that shows an element; −1 where none does. */
function segmentOf(page: Page, node: number): number {
  const next = page.index.segmentStart[node] ?? 0
  const before = page.segments[next - 1]
  if (before !== undefined && before.first <= node && node < before.last) return next - 1
  const after = page.segments[next]
  return after !== undefined && after.first < (page.index.end[node] ?? 0) ? next : -1
}
