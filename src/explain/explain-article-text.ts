import {type Options, type RequirableField, resolveOptions} from '../article/options.js'
import type {Decision} from '../fields/field.js'
import {examineText, type TextTestimony} from '../pipeline/examine-text.js'
import {readText} from '../pipeline/read-text.js'
import {settle} from '../pipeline/settle.js'
import {bodyLikelihood} from '../plain-text/labels/label.js'
import {trimRange} from '../plain-text/lines/lines.js'
import {coverageOf, type Explanation, explainField, type LedgerEntry, unread} from './explanation.js'
import {stretchesOf} from './text-stretches.js'

/**
 * Parses as `parseArticleText` and returns what was known anyway: candidates, and every line with where it went.
 * Never throws an `ArticleError`; it is in `error`. Ranges are offsets into `text`.
 */
export function explainArticleText(text: string, options?: Options<RequirableField> | null): Explanation {
  const result = settle(() => examineText(readText(text, resolveOptions(options))))
  if (!result.success) return unread(result.error, typeof text === 'string' ? text : null)
  const {outcome, decided, warnings} = result.data
  const ledger = textLedger(result.data)
  const fields = (Object.values(decided) as Decision<unknown>[]).map((decision) => explainField(decision))
  return {
    article: outcome.article,
    error: outcome.error,
    fields,
    ledger,
    coverage: coverageOf(ledger),
    warnings: [...warnings],
    source: text
  }
}

function textLedger({copy, decided, blockOf}: TextTestimony): LedgerEntry[] {
  const {input} = copy.source
  return stretchesOf(copy, decided, blockOf).map(({start: from, end: to, fate, at}): LedgerEntry => {
    const [start, end] = trimRange(input, from, to)
    return {
      text: input.slice(start, end),
      path: `line ${copy.pieces[at]?.line ?? 0}`,
      range: [start, end],
      fate,
      ...bodyLikelihood(copy.features[at] ?? [])
    }
  })
}
