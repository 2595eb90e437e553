import {parse} from 'parse5'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {decodeHtml} from '../src/html/decode.js'
import {parseHtml} from '../src/html/parse.js'
import {listSets, pageBytes, readSet} from './corpus.js'

/** Pages measured, as many of every set. */
const sampleSize = 120
const rounds = 5

const corpora = process.argv[2] ?? '../shared/corpora'

const rehype = unified().use(rehypeParse)
const limits = {nodes: 4_000_000, depth: 1_000_000}
const parsers: Record<string, (html: string) => unknown> = {
  'rehype-parse': (html) => rehype.parse(html),
  parse5: (html) => parse(html, {scriptingEnabled: false}),
  parseHtml: (html) => parseHtml(html, limits).tree
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function run(): void {
  const sets = listSets(corpora)
  if (sets.length === 0) {
    console.log(`No pages in ${corpora}: nothing measured.`)
    return
  }
  const limit = Math.ceil(sampleSize / sets.length)
  const htmls = sets.flatMap((set) =>
    readSet(corpora, set, {limit}).map((page) => decodeHtml(pageBytes(corpora, set, page.truth.id), null).html)
  )
  const times: Record<string, number[][]> = Object.fromEntries(Object.keys(parsers).map((name) => [name, htmls.map(() => [])]))
  for (let round = 0; round < rounds; round++) {
    for (const [index, html] of htmls.entries()) {
      for (const [name, parser] of Object.entries(parsers)) times[name]?.[index]?.push(milliseconds(() => parser(html)))
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, pageTimes]) => [name, pageTimes.map((all) => median(all.slice(1)))]))
  const base = medians['rehype-parse'] ?? []
  console.log(`${htmls.length} pages, interleaved, median of ${rounds - 1} rounds a page after one to warm up`)
  for (const [name, all] of Object.entries(medians)) {
    const ratio = median(all.map((time, index) => time / (base[index] ?? Number.NaN)))
    console.log(`${name.padEnd(14)} median ${median([...all]).toFixed(2)} ms, median ratio ${ratio.toFixed(3)}`)
  }
}

run()
