import type {Article, Range} from '../article/article.js'
import type {ArticleError} from '../article/error.js'
import type {Reason} from '../body/marks/reasons.js'
import type {FeatureEffect} from '../body/score/explain-score.js'
import {calibrate} from '../fields/calibrate.js'
import type {Candidate, Decision, FieldName} from '../fields/field.js'
import type {Rejection} from '../fields/rejections.js'
import type {Warning} from '../page/page.js'

/** All that was known about a page or a text when it was parsed. */
export interface Explanation {
  article: Article | null
  error: ArticleError | null
  /** Each field with every candidate, in the order they were decided. Empty where the input could not be read at all. */
  fields: ExplainedField[]
  /** Every piece of text the page holds, in order, with where it went. */
  ledger: LedgerEntry[]
  coverage: Coverage
  warnings: Warning[]
  /** The decoded input, which ranges point into; null for a tree. */
  source: string | null
}

export interface ExplainedField {
  field: FieldName
  value: unknown
  /**
   * 0 to 1, 0 where the value is null. Of headlines, deks, bylines and publication dates it is the share that is right of those scored so, measured
   * on annotated pages; of other fields the trust of the sources that agree.
   */
  confidence: number
  candidates: ExplainedCandidate[]
}

export interface ExplainedCandidate {
  value: unknown
  /** The text that was read. */
  raw: string
  source: string
  trust: number
  verdict: Candidate<unknown>['verdict']
  /** Why it was rejected, as README lists. */
  reason: Rejection | null
  path: string
  /** The text that shows it, or the element that declares it; null where neither has a place in the source. */
  range: Range | null
}

/** A piece of text and where it went: into the body, into a field, or left out for a reason. */
export interface LedgerEntry {
  text: string
  /** "div.story > p". */
  path: string
  range: Range | null
  fate: Fate
  /** Evidence that it is body text, 0 to 1. */
  score: number
  /** What moved the score most, strongest first. */
  effects: FeatureEffect[]
}

export type Fate = {to: 'body'; block: string} | {to: 'field'; field: string} | {to: 'dropped'; reason: Reason; because: string}

/** Shares of the characters of text on the page; they add up to 1, or all are 0. */
export interface Coverage {
  body: number
  fields: number
  dropped: number
}

/** `rangeOf` tells where something stands that no segment shows. */
export function explainField(
  {field, value, confidence, candidates}: Decision<unknown>,
  rangeOf: (path: string) => Range | null = () => null
): ExplainedField {
  return {
    field,
    value,
    confidence: calibrate(field, confidence),
    candidates: candidates.map(({value: found, raw, source, trust, verdict, reason, place}) => ({
      value: found,
      raw,
      source,
      trust,
      verdict,
      reason,
      path: place.path,
      range: place.range ?? rangeOf(place.path)
    }))
  }
}

/** Of an input that could not be read at all. */
export const unread = (error: ArticleError, source: string | null): Explanation => ({
  article: null,
  error,
  fields: [],
  ledger: [],
  coverage: coverageOf([]),
  warnings: [],
  source
})

export function coverageOf(ledger: readonly LedgerEntry[]): Coverage {
  const counts = {body: 0, field: 0, dropped: 0}
  for (const {text, fate} of ledger) counts[fate.to] += text.length
  const total = counts.body + counts.field + counts.dropped
  return total === 0
    ? {body: 0, fields: 0, dropped: 0}
    : {body: counts.body / total, fields: counts.field / total, dropped: counts.dropped / total}
}
