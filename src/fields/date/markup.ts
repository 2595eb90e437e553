import type {Element} from 'hast'
import {attributeText, attributeTokens, tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import type {DateLabel} from './shown.js'

/** An element in a segment that holds a date for machines. */
export interface TimeElement {
  readonly node: number
  /** The value as written; a count of seconds or milliseconds as the moment it stands for. */
  readonly raw: string
}

/** Times read off one segment, and elements of it that are looked at. */
const most = 8
const mostElements = 64

/** The elements in a segment or around it that say a date for machines: `<time datetime>`, and attributes that scripts and readers are given. */
export function timesIn({index}: Page, segment: Segment): TimeElement[] {
  const found: TimeElement[] = []
  const from = Math.max(segment.container + 1, segment.first - reach)
  push(index, segment.container, found)
  for (let node = from; node < Math.min(segment.last, from + mostElements) && found.length < most; node++)
    if ((index.end[node] ?? 0) > segment.first) push(index, node, found)
  return found
}

/** Nodes before a segment that are looked at for elements without a text. */
const mostBefore = 24

/** Dates for machines in elements without a text right before a segment: scripts write what is shown there. */
export function silentTimes({index, segments}: Page, segment: Segment): TimeElement[] {
  const found: TimeElement[] = []
  const from = Math.max(segments[segment.index - 1]?.last ?? 0, segment.first - mostBefore)
  for (let node = from; node < segment.first; node++) {
    const isSilent =
      (index.end[node] ?? 0) <= segment.first && (index.segmentStart[node] ?? 0) === (index.segmentStart[index.end[node] ?? 0] ?? 0)
    if (isSilent) push(index, node, found)
  }
  return found
}

/** Inline elements that may open before a run's first node. */
const reach = 4

function push(index: NodeIndex, node: number, found: TimeElement[]): void {
  const element = index.tags[node] === '' ? null : index.element(node)
  if (element === null) return
  const raw = attributedTime(element) || scriptedTime(element)
  if (raw !== null && raw !== '') found.push({node, raw})
}

/** Their `datetime` says when the text was changed. */
const edits: ReadonlySet<string> = new Set(['ins', 'del'])
const longestTitle = 60
const yearLike = /\p{N}{4}/u

/**
 * The date in an attribute that standards have for it: `datetime`, of `<time>` and of the elements that scripts define in its place
 * (`<relative-time>`), `content` of what microdata calls a publication, and `title` where it spells out a date. Seen where the text itself says "two years ago".
 * What stands in titles must be a date as a whole to count; that is for who reads it to tell.
 */
function attributedTime(element: Element): string | null {
  const {tagName} = element
  const given = edits.has(tagName) ? null : attributeText(element, 'dateTime')
  if (given !== null && given !== '') return given
  if (attributeTokens(element, 'itemProp').includes('datePublished')) return attributeText(element, 'content')
  const title = titled.has(tagName) ? attributeText(element, 'title') : null
  return title !== null && title.length <= longestTitle && yearLike.test(title) ? title : null
}

const titled: ReadonlySet<string> = new Set(['abbr', 'span', 'time', 'a', 'small'])

/**
 * Names that sites give to the attribute from which a script writes the reader's own time, counted on tuning pages and in the rules of Postlight's
 * parser, with their usual other spellings: what says a publication or an unnamed time, and nothing of updates.
 */
const timeName =
  /^data(?:Date|Time|Date-?time|Time-?ms|Timestamp|Utc-?time|Utime|Epoch|Unix(?:-?time(?:stamp)?)?|(?:Article-?|Post-?)?Publish(?:ed)?(?:-?Date|-?Time|-?At)?|Date-?publi(?:shed|cation)|Publication-?date|Pub-?date|Orig(?:in)?-?date|(?:Date-?|Time-?)?Created(?:-?At|-?Date)?|Post(?:ed)?-?(?:Date|Time|At)|Fecha|Tarih)$/iu
const written = /^\d{4}-\d\d-\d\d/u
const seconds = /^1\d{9}(?:\d{3})?$/u

function scriptedTime({properties}: Element): string | null {
  for (const name in properties) {
    if (!name.startsWith('data') || !timeName.test(name)) continue
    const value = String(properties[name]).trim()
    if (written.test(value)) return value
    if (seconds.test(value)) return momentOf(value)
  }
  return null
}

/** A count of seconds, or of milliseconds, since 1970 as ISO 8601 in UTC. */
function momentOf(count: string): string {
  return `${new Date(Number(count) * (count.length > 10 ? 1 : 1000)).toISOString().slice(0, 19)}Z`
}

/** Tokens of class, itemprop and the like, by what they call a date. Names of CMS fields, the same in most themes, and the words for it in site rules of public projects. */
const modifiedToken = /updat|modif|revis|last-?change|a[ck]?tuali[sz]|aggiorn|guncelle|opdater|oppdater|uppdater/iu
const publishedToken =
  /publish|publica(?:d[oa]|c[ai][oó]n?|tion|zione)|datecreated|entry-?date|post-?date|pub-?date|posted|date-?issued|parution|publicerad|publiseret|publisert|julkaistu|yayin-?(?:tarih|lan)|opublikowan/iu
/** Words of other languages that are a part of others stand alone between the parts of a name. */
const dateToken =
  /date|time|publish|posted|byline|meta|author|stamp|datum|fecha|submitted|info|(?:post|entry|article)[-_]?foot|tarih|tanggal|p[aä]iv[aä](?:ys|m)|parution|uhrzeit|(?:^|[-_])(?:created|creation|issued|datas?|dato|horas?|heure|giorno|pvm|aika|czas|dodan[eoay]|vreme|vrijeme|calendar)(?:$|[-_])/iu
const attributes = ['className', 'itemProp', 'property', 'id'] as const

/** What microdata calls a date, surer than words beside it: "04/03/2025 18h30, updated two days ago" in one line. */
export function labelOfItem(index: NodeIndex, node: number): DateLabel | null {
  const names = tokensAt(index, node, 'itemProp')
  const [published, modified] = [names.includes('datePublished'), names.includes('dateModified')]
  return published === modified ? null : published ? 'published' : 'modified'
}

/** What the markup around calls the date: the element's own names, then its parent's. */
export function labelOfMarkup({index}: Page, node: number): DateLabel | null {
  let at = node
  for (let step = 0; step < 2 && at > 0; step++, at = index.parent[at] ?? 0) {
    const names = namesOf(index, at)
    const modified = names.some((name) => (name === hAtomDate ? hasPublished(index) : modifiedToken.test(name)))
    const published = names.some((name) => publishedToken.test(name))
    if (modified !== published) return modified ? 'modified' : 'published'
    if (modified) return null
  }
  return null
}

/** hAtom's name for the day of an entry. It stands for the publication where the entry has no other (microformats.org/wiki/hatom). */
const hAtomDate = 'updated'

/** Whether anything on the page is called by hAtom's name for the publication. */
const hasPublished = (index: NodeIndex): boolean =>
  ['time', 'abbr', 'span'].some((tag) => index.byTag(tag).some((node) => tokensAt(index, node, 'className').includes('published')))

/** Whether the markup calls a segment, or an element around it, a date or a line of facts about the text. */
export function namesDate({index}: Page, segment: Segment): boolean {
  let at = segment.container
  for (let step = 0; step < 2 && at > 0; step++, at = index.parent[at] ?? 0)
    if (namesOf(index, at).some((name) => dateToken.test(name))) return true
  return false
}

const namesOf = (index: NodeIndex, node: number): readonly string[] => tokensAt(index, node, ...attributes)
