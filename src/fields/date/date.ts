import type {DateValue} from '../../article/article.js'
import {decide} from '../decide.js'
import type {Candidate, Decision, Field, FieldContext} from '../field.js'
import {fromAddress, fromArticleDate, fromHead, fromMetaDate, fromOtherThing, fromTime} from './sources.js'

/** The same day, as written or in UTC: a page may show its own zone and declare another. */
export function sameDay(a: DateValue, b: DateValue): boolean {
  const other = days(b)
  return days(a).some((day) => other.includes(day))
}

/** The written day (or month or year) and, where the value is an instant, the day in UTC. */
function days({value, zone, precision}: DateValue): string[] {
  const written = value.slice(0, 10)
  const instant = zone === 'offset' && (precision === 'minute' || precision === 'second') ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? [written] : [written, new Date(instant).toISOString().slice(0, 10)]
}

const published: Field<DateValue> = {
  name: 'published',
  evidence: [
    fromArticleDate('article-date-published', 'datePublished'),
    fromMetaDate('meta-published', ['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished', 'rnews:datepublished', 'parsely-pub-date', 'publish-date', 'publishdate', 'publish_date', 'publication_date', 'pubdate', 'citation_publication_date', 'citation_online_date', 'dcterms.issued', 'dc.date.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date', 'dc.date', 'date']),
    fromTime('time-element', 'published'),
    fromHead('shown-in-head', 'published'),
    fromArticleDate('article-date-created', 'dateCreated'),
    fromOtherThing('page-date-published', 'datePublished'),
    fromAddress
  ],
  same: sameDay,
  reject: () => null
}

const modified: Field<DateValue> = {
  name: 'modified',
  evidence: [
    fromArticleDate('article-date-modified', 'dateModified'),
    fromMetaDate('meta-modified', ['article:modified_time', 'og:article:modified_time', 'article:modified', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'revised']),
    fromTime('time-element', 'modified'),
    fromHead('shown-in-head', 'modified'),
    fromOtherThing('page-date-modified', 'dateModified')
  ],
  same: sameDay,
  reject: () => null
}

export const decidePublished = (context: FieldContext): Decision<DateValue> => mostExact(decide(published, context))
export const decideModified = (context: FieldContext): Decision<DateValue> => mostExact(decide(modified, context))

const precisions = ['year', 'month', 'day', 'minute', 'second'] as const

/** Of the candidates that agree on the day, the one that says most: a time of day, and its offset. A midnight is no time of day. */
function mostExact(decision: Decision<DateValue>): Decision<DateValue> {
  const agreeing = decision.candidates.filter(({verdict}) => verdict === 'chosen' || verdict === 'agrees')
  let best: Candidate<DateValue> | null = decision.chosen
  for (const candidate of agreeing) if (best !== null && exactness(candidate.value) > exactness(best.value)) best = candidate
  return best === decision.chosen || best === null ? decision : {...decision, value: best.value, chosen: best, candidates: swapVerdicts(decision, best)}
}

const midnight = /T00:00(?::00)?(?:Z|[+-]00:00)?$/u

function exactness({value, precision, zone}: DateValue): number {
  const level = midnight.test(value) ? 2 : Math.min(3, precisions.indexOf(precision))
  return level * 2 + (level > 2 && zone === 'offset' ? 1 : 0)
}

const swapVerdicts = (decision: Decision<DateValue>, best: Candidate<DateValue>): Candidate<DateValue>[] =>
  decision.candidates.map((candidate) => (candidate === best ? {...candidate, verdict: 'chosen'} : candidate === decision.chosen ? {...candidate, verdict: 'agrees'} : candidate))
