import type {Root} from 'hast'
import type {Article, Range} from '../article/article.js'
import type {ArticleError} from '../article/error.js'
import {type Options, type RequirableField, resolveOptions} from '../article/options.js'
import type {Candidate, Decision, FieldName} from '../fields/field.js'
import {createPage} from '../page/create-page.js'
import type {Warning} from '../page/page.js'
import {examine, type Testimony} from '../pipeline/examine.js'
import {readHtml} from '../pipeline/read-html.js'
import {settle} from '../pipeline/settle.js'
import {checkTree} from '../pipeline/to-article.js'
import {type Coverage, coverageOf, type LedgerEntry, ledgerOf} from './ledger.js'

/** All that was known about a page when it was parsed. */
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
  /** Why it was rejected, as a reason id. */
  reason: string | null
  path: string
  range: Range | null
}

/**
 * Parses as `parseArticle` (or `toArticle`, for a hast tree) and returns what was known anyway: candidates, kept and dropped text, reasons.
 * Never throws an `ArticleError`; it is in `error`.
 */
export function explainArticle(input: string | Uint8Array | Root, options?: Options<RequirableField> | null): Explanation {
  const result = settle(() => {
    const settings = resolveOptions(options)
    return examine(typeof input === 'string' || input instanceof Uint8Array ? readHtml(input, settings) : createPage(checkTree(input), settings, null))
  })
  return result.success ? explain(result.data) : {article: null, error: result.error, fields: [], ledger: [], coverage: coverageOf([]), warnings: [], source: null}
}

function explain(testimony: Testimony): Explanation {
  const {page, decided, outcome, warnings} = testimony
  const ledger = ledgerOf(testimony)
  const fields = (Object.values(decided) as Decision<unknown>[]).map(explainField)
  return {article: outcome.article, error: outcome.error, fields, ledger, coverage: coverageOf(ledger), warnings: [...warnings], source: page.source}
}

function explainField({field, value, confidence, candidates}: Decision<unknown>): ExplainedField {
  return {
    field,
    value,
    confidence,
    candidates: candidates.map(({value: found, raw, source, trust, verdict, reason, place}) => ({value: found, raw, source, trust, verdict, reason, path: place.path, range: place.range}))
  }
}
