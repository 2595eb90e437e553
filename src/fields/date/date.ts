import type {DateValue} from '../../article/article.js'
import {isAnonymous} from '../../page-type/page-type.js'
import {readUrlDate} from '../../values/date.js'
import {decide} from '../decide.js'
import type {Decision, Evidence, Field, FieldContext} from '../field.js'
import {sameDay} from './compare.js'
import {fromAddress, fromArticleDate, fromMetaDate, fromPageDate} from './declared.js'
import {fromOpening} from './opening.js'
import {beforeLastSave, earliest, inMonth, mostExact} from './prefer.js'
import {fromRelative, relativeDate} from './relative.js'
import {fromRest} from './rest.js'
import {settleReadings} from './settle.js'
import {fromShown} from './shown.js'
import {fromThread} from './thread.js'

/**
 * Keys of standards, of the networks that papers send figures to, and of systems: from the lists of newspaper4k, htmldate and Postlight's parser and
 * from heads of tuning pages, with their usual other spellings.
 */
const publishedKeys = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'parsely-pub-date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'publication-date',
  'pubdate',
  'citation_publication_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'shareaholic:article_published_time',
  'article_date_original',
  'originalpublicationdate',
  'prism.publicationdate',
  'date_published',
  'published_date',
  'published-date',
  'publisheddate',
  'published_at',
  'published_time',
  'published',
  'pub_date',
  'pub-date',
  'dateposted',
  'displaydate'
]
/** Keys that say a date and not which. */
const bareKeys = [
  'date',
  'dc.date',
  'dc:date',
  'dcterms.date',
  'dcterms.created',
  'dc.created',
  'dc:created',
  'dc.date.created',
  'citation_date',
  'article:date',
  'article.created',
  'created',
  'created_at',
  'og:regdate'
]
const modifiedKeys = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'shareaholic:article_modified_time',
  'og:modified_time',
  'modified_time',
  'updated_time',
  'last-modified',
  'revised',
  'article:updated_time'
]

const published: readonly Evidence<DateValue>[] = [
  fromThread,
  fromArticleDate('article-date-published', 'datePublished'),
  fromMetaDate('meta-published', publishedKeys),
  fromShown('shown-in-head', 'published', ['head'], true),
  fromShown('shown-over-body', 'published', ['top'], true),
  fromRelative,
  fromPageDate('page-date-published', 'datePublished'),
  fromAddress,
  fromMetaDate('meta-date', bareKeys),
  fromArticleDate('article-date-created', 'dateCreated'),
  fromShown('shown-over-head', 'published', ['again'], true),
  fromShown('shown-at-end', 'published', ['end', 'foot'], true),
  fromOpening,
  fromRest
]

const modified: readonly Evidence<DateValue>[] = [
  fromArticleDate('article-date-modified', 'dateModified'),
  fromMetaDate('meta-modified', modifiedKeys),
  fromShown('shown-in-head', 'modified', ['head', 'top'], false),
  fromPageDate('page-date-modified', 'dateModified'),
  fromShown('shown-at-end', 'modified', ['end', 'foot'], false)
]

/** Sources for pages whose head gives no date. */
const atEnd: ReadonlySet<string> = new Set(['shown-over-head', 'shown-at-end', 'relative', 'opening', 'shown-in-rest'])

/** What systems write where no date was given. */
const unset = /^(?:0000|0001|1601|1900-01-01|1970-01-01)/u

function fieldOf(name: 'published' | 'modified', evidence: readonly Evidence<DateValue>[], context: FieldContext): Field<DateValue> {
  return {
    name,
    evidence: settleReadings(evidence, atEnd, context),
    same: sameDay,
    reject: ({value}, {draft}) => {
      if (unset.test(value.value)) return 'unset-date'
      return name === 'published' && isAnonymous(draft.pageType) ? 'no-article' : null
    }
  }
}

/** First publication: of the days that are well founded the earliest, in its most exact spelling. */
export function decidePublished(context: FieldContext): Decision<DateValue> {
  const first = earliest(decide(fieldOf('published', published, context), context))
  const decision = mostExact(inMonth(beforeLastSave(first, context.decided.modified), monthOf(context.page.url)))
  const relative = decision.value === null ? relativeDate(context) : null
  if (relative === null) return decision
  return {
    ...decision,
    warnings: [{code: 'relative-date', message: `"${relative}" counts from a moment that is not known: give referenceTime.`}]
  }
}

/** "2025-01" of an address that names a month; null of any other. */
function monthOf(url: string | null): string | null {
  const value = url === null ? null : readUrlDate(url)
  return value === null || value.precision === 'year' ? null : value.value.slice(0, monthLength)
}
const monthLength = 7

export const decideModified = (context: FieldContext): Decision<DateValue> =>
  mostExact(decide(fieldOf('modified', modified, context), context))
