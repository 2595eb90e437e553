import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Choice, type Page, readNdjson, readSet} from './corpus.js'
import type {Prediction} from './format.js'
import {parseAll} from './pool.js'
import {type PageScore, scorePage} from './scorer/page.js'

export interface Scored extends Page {
  prediction: Prediction
  score: PageScore
}

export interface Run {
  pages: Scored[]
  /** Broken promises: "set/id: what". */
  problems: string[]
  seconds: number
}

export interface RunOptions extends Choice {
  corpora: string
  set: string
  /** Folder of the prediction files. */
  out: string
  /** Score the predictions that are there, without parsing. */
  reuse?: boolean | undefined
  check?: boolean | undefined
  lanes?: number | undefined
  /** A body model to score with in place of the library's own. */
  model?: string | undefined
}

/** Parses the chosen pages of a set, writes the predictions and scores them. */
export async function evaluateSet(options: RunOptions): Promise<Run> {
  const {corpora, set, out, reuse, check = false, lanes = 1, model} = options
  const pages = readSet(corpora, set, options)
  if (reuse) return {pages: scoreAgainst(pages, out), problems: [], seconds: 0}
  const start = performance.now()
  const parsed = await parseAll(
    pages.map(({truth}) => ({corpora, set, truth, check})),
    lanes,
    model
  )
  writePredictions(
    out,
    set,
    parsed.map((one) => one.prediction)
  )
  return {
    pages: pages.flatMap((page, at) => scored(page, parsed[at]?.prediction)),
    problems: parsed.flatMap(({prediction, problems}) => problems.map((problem) => `${set}/${prediction.id}: ${problem}`)),
    seconds: (performance.now() - start) / 1000
  }
}

/** The pages scored on predictions written earlier; pages that were not predicted are left out. */
export function scoreAgainst(pages: readonly Page[], folder: string): Scored[] {
  const sets = [...new Set(pages.map((page) => page.set))].filter((set) => existsSync(join(folder, `${set}.ndjson`)))
  const predictions = new Map(
    sets.flatMap((set) =>
      readNdjson<Prediction>(join(folder, `${set}.ndjson`)).map((one): [string, Prediction] => [`${set}/${one.id}`, one])
    )
  )
  return pages.flatMap((page) => scored(page, predictions.get(`${page.set}/${page.truth.id}`)))
}

const scored = (page: Page, prediction: Prediction | undefined): Scored[] =>
  prediction ? [{...page, prediction, score: scorePage(page.truth, prediction)}] : []

function writePredictions(folder: string, set: string, predictions: readonly Prediction[]): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, `${set}.ndjson`), predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''))
}
