import type {Root} from 'hast'
import type {Range} from '../article/article.js'
import {type Options, type RequirableField, resolveOptions} from '../article/options.js'
import type {Decision} from '../fields/field.js'
import {createPage} from '../page/create-page.js'
import {examine, type Testimony} from '../pipeline/examine.js'
import {readHtml} from '../pipeline/read-html.js'
import {settle} from '../pipeline/settle.js'
import {checkTree} from '../pipeline/to-article.js'
import {declaredRange} from './declared-range.js'
import {coverageOf, type Explanation, explainField} from './explanation.js'
import {ledgerOf} from './ledger.js'

/**
 * Parses as `parseArticle` (or `toArticle`, for a hast tree) and returns what was known anyway: candidates, kept and dropped text, reasons.
 * Never throws an `ArticleError`; it is in `error`.
 */
export function explainArticle(input: string | Uint8Array | Root, options?: Options<RequirableField> | null): Explanation {
  const result = settle(() => {
    const settings = resolveOptions(options)
    return examine(
      typeof input === 'string' || input instanceof Uint8Array ? readHtml(input, settings) : createPage(checkTree(input), settings, null)
    )
  })
  return result.success
    ? explain(result.data)
    : {article: null, error: result.error, fields: [], ledger: [], coverage: coverageOf([]), warnings: [], source: null}
}

function explain(testimony: Testimony): Explanation {
  const {page, decided, outcome, warnings} = testimony
  const ledger = ledgerOf(testimony)
  const rangeOf = (path: string): Range | null => declaredRange(page, path)
  const fields = (Object.values(decided) as Decision<unknown>[]).map((decision) => explainField(decision, rangeOf))
  return {
    article: outcome.article,
    error: outcome.error,
    fields,
    ledger,
    coverage: coverageOf(ledger),
    warnings: [...warnings],
    source: page.source
  }
}
