import type {
  AlternativeHeadline,
  ArticleKind,
  Breadcrumb,
  Byline,
  Dateline,
  DateValue,
  Image,
  Publisher,
  Range
} from '../article/article.js'
import type {Draft} from '../body/draft.js'
import type {Page, Warning} from '../page/page.js'
import type {Rejection} from './rejections.js'

/** What a field's evidence may look at. */
export interface FieldContext {
  readonly page: Page
  /** Where the body seems to be, before the head fields are known. */
  readonly draft: Draft
  readonly decided: Decided
}

/** What each field holds where it is found. */
export interface FieldValues {
  publisher: Publisher
  headline: string
  alternativeHeadlines: AlternativeHeadline[]
  kicker: string
  description: string
  dek: string
  keyPoints: string[]
  byline: Byline
  published: DateValue
  modified: DateValue
  dateline: Dateline
  section: string
  breadcrumbs: Breadcrumb[]
  tags: string[]
  leadImage: Image
  kind: ArticleKind
  isAccessibleForFree: boolean
  /** That the text breaks off. */
  truncated: true
  nextPageUrl: string
}
export type FieldName = keyof FieldValues

/** The fields decided so far; a later field may read earlier ones. */
export type Decided = {readonly [Name in FieldName]?: Decision<FieldValues[Name]>}

/** Where a value stands. */
export interface Place {
  /** "script 2 /@graph/3/headline", "meta og:title", "h1.title". */
  readonly path: string
  /** The segments that show it, first and one past the last; null where it is not shown. */
  readonly segments: readonly [first: number, last: number] | null
  /** Offsets into the source. */
  readonly range: Range | null
}

/** What a source found. */
export interface Found<Value> {
  readonly value: Value
  /** The text that was read. */
  readonly raw: string
  readonly place: Place
  /** How well this find fits, 0 to 1, where the source can tell; default 1. Multiplies the source's trust. */
  readonly fit?: number
}

/** A named source of a field's values. */
export interface Evidence<Value> {
  /** Kebab-case id, unique in the field: "json-ld-headline". Its trust is in data/trust.ts under "<field>/<source>". */
  readonly source: string
  /** Sources that a publisher fills from one box share a family: they agree by construction, so they count once. */
  readonly family: string
  find(context: FieldContext): Iterable<Found<Value>>
}

/** A field is a short ordered list of sources, best first, and what makes two values the same. */
export interface Field<Value> {
  readonly name: FieldName
  readonly evidence: readonly Evidence<Value>[]
  same(a: Value, b: Value): boolean
  /** The reason's id where the value cannot be this field's, else null. */
  reject(found: Found<Value>, context: FieldContext): Rejection | null
}

export interface Candidate<Value> extends Found<Value> {
  readonly source: string
  readonly family: string
  /** The source's trust times the fit. */
  readonly trust: number
  readonly verdict: 'chosen' | 'agrees' | 'outvoted' | 'rejected'
  /** Why it was rejected, as a reason id. */
  readonly reason: Rejection | null
}

export interface Decision<Value> {
  readonly field: FieldName
  readonly value: Value | null
  /** The chosen candidate; null where there is none. */
  readonly chosen: Candidate<Value> | null
  /** 0 to 1: trust of all independent sources that agree. 0 where the value is null. */
  readonly confidence: number
  readonly candidates: readonly Candidate<Value>[]
  /** What the caller should know about the field; none where absent. */
  readonly warnings?: readonly Warning[]
}
