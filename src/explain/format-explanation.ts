import type {Range} from '../article/article.js'
import {ArticleError} from '../article/error.js'
import type {ExplainedCandidate, ExplainedField, Explanation, LedgerEntry} from './explanation.js'

const textWidth = 60
const signs = {chosen: '✓', agrees: '+', outvoted: '·', rejected: '✗'} as const

/**
 * An explanation as lines to read: fields with their candidates, then every piece of text with where it went.
 *
 * @throws {ArticleError} `invalid-input` for what is no explanation.
 */
export function formatExplanation(explanation: Explanation): string {
  if (!Array.isArray((explanation as Partial<Explanation> | null)?.fields))
    throw new ArticleError('invalid-input', 'Expected what explainArticle or explainArticleText returns.')
  const {error, fields, ledger, coverage, warnings, source} = explanation
  const locate = lineLocator(source)
  const percent = (share: number): string => `${Math.round(share * 100)}%`
  return [
    ...(error === null ? [] : [`error    ${error.code}: ${error.message}`]),
    ...fields.flatMap((field) => formatField(field, locate)),
    ...(ledger.length === 0
      ? []
      : [`text     ${percent(coverage.body)} body, ${percent(coverage.fields)} fields, ${percent(coverage.dropped)} dropped`]),
    ...ledger.map((entry) => formatEntry(entry, locate)),
    ...warnings.map(({code, message}) => `warning  ${code}: ${message}`)
  ].join('\n')
}

type Locate = (range: Range | null) => string

function formatField({field, value, confidence, candidates}: ExplainedField, locate: Locate): string[] {
  const shown = value === null ? '(none)' : shorten(display(value))
  return [
    `${field.padEnd(20)} ${shown}${value === null ? '' : `  ${confidence.toFixed(2)}`}`,
    ...candidates.map((candidate) => formatCandidate(candidate, locate))
  ]
}

function formatCandidate({value, source, trust, verdict, reason, path, range}: ExplainedCandidate, locate: Locate): string {
  const verdictText = reason === null ? `${trust.toFixed(2)}${verdict === 'outvoted' ? ' outvoted' : ''}` : `rejected: ${reason}`
  return `  ${signs[verdict]} ${source.padEnd(24)} ${shorten(display(value))}  ${verdictText}  ${locate(range)}${path}`
}

function formatEntry({text, path, range, fate, score}: LedgerEntry, locate: Locate): string {
  const where =
    fate.to === 'body' ? `body ${fate.block}` : fate.to === 'field' ? `field ${fate.field}` : `dropped ${fate.reason} (${fate.because})`
  return `  ${score.toFixed(2)} ${where}: ${JSON.stringify(shorten(text))}  ${locate(range)}${path}`
}

const display = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? ''))

const shorten = (text: string): string => (text.length > textWidth ? `${text.slice(0, textWidth - 1)}…` : text)

/** Turns offsets into "line 12:5 "; the line starts are found once. */
function lineLocator(source: string | null): Locate {
  if (source === null) return () => ''
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (range) => {
    if (range === null) return ''
    const line = countUpTo(starts, range[0])
    return `line ${line}:${range[0] - (starts[line - 1] ?? 0) + 1} `
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
