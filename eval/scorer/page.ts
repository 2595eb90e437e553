import type {Prediction, Truth} from '../format.js'
import {fieldRows, judge, type Outcome} from './field.js'
import {bag, fold, foldName, type Overlap, overlap, type Ratio, shingles, squeeze, words} from './text.js'

/** What one page adds to each row; a row the page is not annotated for is absent. */
export interface PageScore {
  /** Rows whose ratios are averaged over pages. */
  ratios: Map<string, Ratio>
  /** Rows whose items are counted over all pages. */
  counts: Map<string, Overlap>
  /** Rows with one value a page. */
  outcomes: Map<string, Outcome>
  /** Four-word runs of the body. */
  shingles: Overlap | undefined
  /** Whether the annotated first words open the body. */
  bodyStart: boolean | undefined
  error: boolean
  ms: number | undefined
}

const blankLines = /\n{2,}/u
const openingWords = 60
const startWords = 8

/** Scores one page by the rules of the shared scorer's METRICS.md. */
export function scorePage(truth: Truth, prediction: Prediction): PageScore {
  const body = prediction.body ?? ''
  return {
    ratios: new Map(present({body: bodyRatio(truth, body), paragraphs: paragraphRatio(truth, prediction)})),
    counts: new Map(
      present({snippets: snippetCounts(truth, body), headings: headingCounts(truth, prediction), authors: authorCounts(truth, prediction)})
    ),
    outcomes: new Map(present(Object.fromEntries(fieldRows.map((field) => [field.row, judge(field, truth, prediction)])))),
    shingles: typeof truth.body !== 'string' ? undefined : overlap(shingles(body), shingles(truth.body)),
    bodyStart: truth.bodyStart ? opens(truth.bodyStart, body) : undefined,
    error: prediction.error !== undefined,
    ms: prediction.ms
  }
}

const present = <Value>(rows: Record<string, Value | undefined>): [string, Value][] =>
  Object.entries(rows).flatMap(([row, value]): [string, Value][] => (value === undefined ? [] : [[row, value]]))

const bodyRatio = (truth: Truth, body: string): Ratio | undefined =>
  typeof truth.body !== 'string' ? undefined : bag(words(body), words(truth.body))

const folded = (texts: readonly string[]): string[] => texts.map(fold).filter(Boolean)

const paragraphRatio = (truth: Truth, {paragraphs, body}: Prediction): Ratio | undefined =>
  truth.paragraphs && bag(folded(paragraphs ?? (body ?? '').split(blankLines)), folded(truth.paragraphs))

/** A page without predicted headings is left out, as the shared scorer does: the system may not offer them. */
const headingCounts = (truth: Truth, {headings}: Prediction): Overlap | undefined =>
  truth.headings && headings ? overlap(headings.map(fold), truth.headings.map(fold)) : undefined

/** `fp` are unwanted snippets found; unwanted ones kept out are not counted. */
function snippetCounts(truth: Truth, body: string): Overlap | undefined {
  if (!truth.with && !truth.without) return undefined
  const text = squeeze(body)
  const found = (snippets: readonly string[] = []): number => snippets.filter((snippet) => text.includes(squeeze(snippet))).length
  const tp = found(truth.with)
  return {tp, fp: found(truth.without), fn: (truth.with?.length ?? 0) - tp}
}

/** Names as a set, each once. */
function authorCounts(truth: Truth, {authors, byline}: Prediction): Overlap | undefined {
  if (!truth.authors) return undefined
  const got = authors ?? (byline ? [byline] : [])
  return overlap([...new Set(got.map(foldName))], [...new Set(truth.authors.map(foldName))])
}

const opens = (start: string, body: string): boolean =>
  words(body).slice(0, openingWords).join(' ').includes(words(start).slice(0, startWords).join(' '))
