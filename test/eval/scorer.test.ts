import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {listSets, readSet} from '../../eval/corpus.js'
import type {Prediction, Truth} from '../../eval/format.js'
import {hash} from '../../eval/publisher.js'
import {scorePage} from '../../eval/scorer/page.js'
import {rowNames, type Summary, summarize} from '../../eval/scorer/summary.js'
import {predictions, truths} from './pages.js'

const shared = join(import.meta.dirname, '../../../shared')
const sharedScorer = join(shared, 'bench/score.mjs')
const corpora = join(shared, 'corpora')
const longWord = /\p{L}{9,}/gu
const time = /T.*$/u

interface SharedScorer {
  scoreSet(
    truths: readonly Truth[],
    predictions: readonly Prediction[]
  ): {n: number; errors: number; ms?: {median: number; p95: number}} & {[row: string]: unknown}
}

type Figures = Partial<Record<'p' | 'r' | 'f', number>>

function score(wanted: readonly Truth[], got: readonly Prediction[]): Summary {
  const byId = new Map(got.map((prediction) => [prediction.id, prediction]))
  return summarize(wanted.map((truth) => scorePage(truth, byId.get(truth.id) ?? {id: truth.id, error: 'no prediction'})))
}

describe('scorer', () => {
  const {rows, errors, pages} = score(truths, predictions)

  it('counts pages and failures', () => expect([pages, errors]).toEqual([6, 1]))
  it('tells right from wrong, missed, invented and quiet', () =>
    expect(rows['headline']?.detail).toEqual({right: 1, wrong: 1, missed: 2, invented: 1, quiet: 1}))
  it('makes a wrong value cost both precision and recall', () => {
    expect(rows['headline']?.p).toBeCloseTo(1 / 3)
    expect(rows['headline']?.r).toBeCloseTo(1 / 4)
  })
  it('averages body F1 over pages, nothing for nothing being perfect', () =>
    expect(rows['body']?.f).toBeCloseTo((1 + 0.625 + 1 + 0 + 0 + 0) / 6, 6))
  it('counts names as a set', () => expect(rows['authors']?.detail).toEqual({tp: 3, fp: 2, fn: 1, exactPages: 2}))
  it('counts headings only where some were predicted', () => expect(rows['headings']?.detail).toEqual({tp: 2, fp: 2, fn: 2}))
  it('counts unwanted snippets against precision', () => expect(rows['snippets']?.detail).toEqual({tp: 2, fp: 1, fn: 2}))
  it('takes the same instant in another zone', () => expect(rows['publishedTime']?.detail).toMatchObject({right: 1, missed: 1}))
  it('takes any rendition of an image, whatever its query', () => expect(rows['image']?.detail).toMatchObject({right: 1, wrong: 1}))
  it('knows every row that it makes', () => expect(Object.keys(rows).filter((row) => !rowNames.includes(row))).toEqual([]))
})

describe.skipIf(!existsSync(sharedScorer))('agreement with the shared scorer (skipped without ../shared/bench)', () => {
  const compare = async (wanted: readonly Truth[], got: readonly Prediction[]): Promise<void> => {
    const {scoreSet} = (await import(sharedScorer)) as SharedScorer
    const theirs = scoreSet(wanted, got)
    const ours = score(wanted, got)
    expect({n: ours.pages, errors: ours.errors}).toEqual({n: theirs.n, errors: theirs.errors})
    const figures = Object.entries(theirs).flatMap(([row, figure]): [string, Figures][] =>
      rowNames.includes(row) ? [[row, figure as Figures]] : []
    )
    expect(Object.keys(ours.rows).sort()).toEqual(figures.map(([row]) => row).sort())
    for (const [row, figure] of figures) {
      for (const key of ['p', 'r', 'f'] as const)
        if (figure[key] !== undefined) expect(ours.rows[row]?.[key], `${row} ${key}`).toBeCloseTo(figure[key], 6)
    }
    expect([ours.ms?.median, ours.ms?.p95]).toEqual([theirs.ms?.median, theirs.ms?.p95])
  }

  it('holds on invented pages', () => compare(truths, predictions))
  for (const set of listSets(corpora)) {
    it(`holds on damaged copies of the annotations of ${set}`, {timeout: 60_000}, () => {
      const wanted = readSet(corpora, set, {limit: 150}).map((page) => page.truth)
      return compare(wanted, wanted.map(damaged))
    })
  }
})

/** A prediction made from the annotation: by the page's id some values are lost, changed or made up. */
function damaged(truth: Truth): Prediction {
  if (hash(truth.id) % 17 === 0) return {id: truth.id, error: 'crash: invented'}
  const keys = ['headline', 'dek', 'byline', 'published', 'section', 'siteName', 'language', 'description', 'body', 'bodyStart'] as const
  const values = Object.fromEntries(keys.map((key) => [key, damagedText(truth[key], hash(truth.id + key) % 4)]))
  const body = values['body'] ?? [...(truth.with ?? []).slice(1), ...(truth.without ?? []).slice(1), truth.bodyStart].join('\n\n')
  const lists = {
    authors: truth.authors?.slice(hash(truth.id) % 2),
    headings: truth.headings?.slice(1),
    paragraphs: truth.paragraphs?.slice(0, -1)
  }
  const present = Object.entries(lists).filter(([key, list]) => list !== undefined && (key !== 'authors' || hash(truth.id) % 3 > 0))
  return {
    id: truth.id,
    ...values,
    body,
    ...Object.fromEntries(present),
    image: [truth.image ?? null].flat()[0] ?? null,
    ms: hash(truth.id) % 100
  }
}

function damagedText(text: string | null | undefined, how: number): string | null {
  if (how === 0) return text ?? 'Made up'
  if (how === 1) return null
  return how === 2 ? (text ?? '').toUpperCase() : (text ?? '').replace(longWord, 'other').replace(time, '')
}
