import {fieldRows, type Outcome} from './field.js'
import type {PageScore} from './page.js'
import {harmonic, type Overlap, type Ratio, ratio} from './text.js'

/** One figure over a set of pages. */
export interface Row extends Ratio {
  /** Pages that count. */
  n: number
  /** Counts behind the figure, where it is made of counts. */
  detail?: Record<string, number>
}

export interface Summary {
  pages: number
  errors: number
  rows: Record<string, Row>
  ms: {median: number; p95: number; total: number} | undefined
}

/** All rows, in the order they are shown. */
export const rowNames: readonly string[] = [
  'body',
  'shingle',
  'snippets',
  'paragraphs',
  'headings',
  'bodyStart',
  'authors',
  ...fieldRows.map((field) => field.row)
]

export function summarize(scores: readonly PageScore[]): Summary {
  const times = scores.flatMap((score) => score.ms ?? []).sort((a, b) => a - b)
  return {
    pages: scores.length,
    errors: scores.filter((score) => score.error).length,
    rows: Object.fromEntries(rowNames.flatMap((name) => rowEntry(name, rowOf(name, scores)))),
    ms:
      times.length === 0
        ? undefined
        : {median: quantile(times, 0.5), p95: quantile(times, 0.95), total: times.reduce((sum, ms) => sum + ms, 0)}
  }
}

const rowEntry = (name: string, row: Row | undefined): [string, Row][] => (row === undefined ? [] : [[name, row]])

/** One row over pages; undefined where no page is annotated for it. */
export function rowOf(name: string, scores: readonly PageScore[]): Row | undefined {
  if (name === 'shingle') return shingleRow(scores.flatMap((score) => score.shingles ?? []))
  if (name === 'bodyStart') return startRow(scores.flatMap((score) => score.bodyStart ?? []))
  const ratios = scores.flatMap((score) => score.ratios.get(name) ?? [])
  if (ratios.length > 0) return meanRow(ratios)
  const counts = scores.flatMap((score) => score.counts.get(name) ?? [])
  return counts.length > 0 ? countRow(name, counts) : fieldRow(scores.flatMap((score) => score.outcomes.get(name) ?? []))
}

/** Ratios averaged, each page weighing the same. */
const meanRow = (ratios: readonly Ratio[]): Row => ({
  n: ratios.length,
  p: mean(ratios.map((one) => one.p)),
  r: mean(ratios.map((one) => one.r)),
  f: mean(ratios.map((one) => one.f)),
  detail: {under80: ratios.filter((one) => one.f < 0.8).length}
})

/** Precision counts pages that predict something, recall pages that want something. */
function shingleRow(overlaps: readonly Overlap[]): Row | undefined {
  const wanted = overlaps.filter(({tp, fn}) => tp + fn > 0)
  if (wanted.length === 0) return undefined
  const p = mean(overlaps.filter(({tp, fp}) => tp + fp > 0).map((one) => ratio(one).p))
  const r = mean(wanted.map((one) => ratio(one).r))
  return {n: overlaps.length, p, r, f: harmonic(p, r)}
}

/** The share of pages found, as every figure. */
function startRow(found: readonly boolean[]): Row | undefined {
  if (found.length === 0) return undefined
  const share = found.filter(Boolean).length / found.length
  return {n: found.length, p: share, r: share, f: share}
}

function countRow(name: string, counts: readonly Overlap[]): Row | undefined {
  const sum = counts.reduce((all, one) => ({tp: all.tp + one.tp, fp: all.fp + one.fp, fn: all.fn + one.fn}), {tp: 0, fp: 0, fn: 0})
  if (name === 'headings' && sum.tp + sum.fn === 0) return undefined
  const exact = counts.filter(({fp, fn}) => fp === 0 && fn === 0).length
  return {n: counts.length, ...ratio(sum), detail: {...sum, ...(name === 'authors' ? {exactPages: exact} : {})}}
}

/** A wrong value costs precision and recall, an invented one precision, a missed one recall. */
function fieldRow(outcomes: readonly Outcome[]): Row | undefined {
  if (outcomes.length === 0) return undefined
  const detail = {right: 0, wrong: 0, missed: 0, invented: 0, quiet: 0}
  for (const outcome of outcomes) detail[outcome]++
  const {right, wrong, missed, invented} = detail
  return {n: outcomes.length, ...ratio({tp: right, fp: wrong + invented, fn: wrong + missed}), detail}
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The value at `share` of sorted values; 0 where there are none. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
