/**
 * npm run bench -- [--corpora DIR] [--pages 80] [--rounds 3] [--stages]: HTML string to Article, against @mozilla/readability on linkedom;
 * `--stages` gives instead what each stage costs, and its share of the parse time of the same page.
 * The two take turns on every page in one process, so that a busy machine slows both; what counts is the ratio per page.
 */
import {parseArgs} from 'node:util'
import {safeParseArticle} from '../src/index.js'
import {callerOptions, listSets, type Page, pageBytes, readSet, sample} from './corpus.js'
import {readArticle} from './peer.mjs'
import {mean, quantile} from './scorer/summary.js'
import {stageTable, timeStages} from './stages.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    pages: {type: 'string', default: '80'},
    rounds: {type: 'string', default: '3'},
    stages: {type: 'boolean', default: false}
  }
})
/** As long as the compiler still works on either side, its time is counted too: every page is read once before the clock runs. */
const warmUpRounds = 1

interface Timing {
  ours: number
  theirs: number
}

const sets = listSets(values.corpora)
if (sets.length === 0) print(`bench skipped: no annotated pages in ${values.corpora}`)
else {
  const pages = sample(
    sets.flatMap((set) => readSet(values.corpora, set)),
    Number(values.pages)
  )
  if (values.stages) benchStages(pages)
  else bench(pages)
}

function benchStages(pages: readonly Page[]): void {
  const rounds = Number(values.rounds)
  for (const page of pages) timeStages(...callOf(page), warmUpRounds)
  print(`${pages.length} pages, the best of ${rounds} rounds, Node ${process.version}`)
  for (const line of stageTable(pages.map((page) => timeStages(...callOf(page), rounds)))) print(line)
}

function bench(pages: readonly Page[]): void {
  for (const page of pages) timePage(page, warmUpRounds)
  const timings = pages.map((page) => timePage(page, Number(values.rounds)))
  const ratios = sorted(timings.map(({ours, theirs}) => ours / theirs))
  print(`${pages.length} pages, ${values.rounds} rounds, HTML string to result, Node ${process.version}`)
  for (const [name, times] of Object.entries({
    standfirst: sorted(timings.map((one) => one.ours)),
    'readability on linkedom': sorted(timings.map((one) => one.theirs))
  }))
    print(
      `  ${name.padEnd(24)} median ${quantile(times, 0.5).toFixed(2)} ms  p95 ${quantile(times, 0.95).toFixed(2)} ms  mean ${mean(times).toFixed(2)} ms`
    )
  print(`  ratio per page           median ${quantile(ratios, 0.5).toFixed(3)}  p95 ${quantile(ratios, 0.95).toFixed(3)}`)
}

/** What is handed to the library: the page as a string, and its address. */
function callOf({set, truth}: Page): [html: string, options: {url?: string}] {
  const {url} = callerOptions(truth)
  return [new TextDecoder(truth.charset ?? 'utf-8').decode(pageBytes(values.corpora, set, truth.id)), url === undefined ? {} : {url}]
}

/** The median time of each on one page, the first turn going to one and the other by round. */
function timePage(page: Page, rounds: number): Timing {
  const [html, options] = callOf(page)
  const ours = (): unknown => safeParseArticle(html, options)
  const theirs = (): unknown => readArticle(html)
  const times: Timing[] = Array.from({length: rounds}, (_, round) => {
    if (round % 2 === 0) return {ours: clock(ours), theirs: clock(theirs)}
    const first = clock(theirs)
    return {ours: clock(ours), theirs: first}
  })
  return {ours: quantile(sorted(times.map((one) => one.ours)), 0.5), theirs: quantile(sorted(times.map((one) => one.theirs)), 0.5)}
}

function clock(run: () => unknown): number {
  const start = performance.now()
  try {
    run()
  } catch {
    // A page that one of the two cannot read still costs it the time until then.
  }
  return performance.now() - start
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
