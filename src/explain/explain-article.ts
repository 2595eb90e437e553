import type {Nodes} from 'hast'
import type {Range} from '../article/article.js'
import {ArticleError} from '../article/error.js'
import {type Options, type RequirableField, resolveOptions, type Settings} from '../article/options.js'
import type {Decision} from '../fields/field.js'
import type {Page} from '../page/page.js'
import {examine, type Testimony} from '../pipeline/examine.js'
import {type HtmlInput, isHtmlInput, readHtml} from '../pipeline/read-html.js'
import {readTree} from '../pipeline/read-tree.js'
import {settle} from '../pipeline/settle.js'
import {declaredRange} from './declared-range.js'
import {coverageOf, type Explanation, explainField, unread} from './explanation.js'
import {ledgerOf} from './ledger.js'

/**
 * Parses as `parseArticle` (or `toArticle`, for a hast tree) and returns what was known anyway: candidates, kept and dropped text, reasons.
 * Never throws an `ArticleError`; it is in `error`.
 */
export function explainArticle(input: HtmlInput | Nodes, options?: Options<RequirableField> | null): Explanation {
  const result = settle(() => {
    const settings = resolveOptions(options)
    return examine(isHtmlInput(input) ? readHtml(input, settings) : readIfTree(input, settings))
  })
  return result.success ? explain(result.data) : unread(result.error, null)
}

/** Where even the top is no tree, what is missing is any input at all. */
function readIfTree(input: unknown, settings: Settings): Page {
  if (typeof input === 'object' && input !== null && 'type' in input) return readTree(input, settings)
  throw new ArticleError('invalid-input', 'Expected a string, a Uint8Array, an ArrayBuffer, or a hast root or element.')
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
