/**
 * npm run eval:gate -- [--corpora DIR] [--update]: exit code 1 when a figure falls below its floor in floors.json, a page breaks a
 * promise or the pages are others than the floors were taken on. `--update` raises floors that were passed and adds new ones; it lowers none.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {corpusDigest, listSets} from './corpus.js'
import {evaluateSet} from './evaluate.js'
import {type Floors, fallen, otherCorpora, raised} from './floors.js'
import {summarize} from './scorer/summary.js'

const floorsFile = fileURLToPath(new URL('./floors.json', import.meta.url))
const {values} = parseArgs({options: {corpora: {type: 'string', default: '../shared/corpora'}, update: {type: 'boolean', default: false}}})

const sets = listSets(values.corpora)
if (sets.length === 0) print(`eval:gate skipped: no annotated pages in ${values.corpora}`)
else await gate()

async function gate(): Promise<void> {
  const floors = existsSync(floorsFile)
    ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)
    : {epsilon: 0.0005, corpora: {}, floors: {}}
  const corpora = Object.fromEntries(sets.map((set) => [set, corpusDigest(values.corpora, set)]))
  const {figures, problems} = await measure()
  const faults = [...otherCorpora(floors, corpora), ...fallen(floors, figures), ...problems]
  if (faults.length > 0) {
    print(`eval:gate failed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    process.exitCode = 1
  } else
    print(
      `eval:gate passed: ${Object.values(figures).flatMap(Object.keys).length} figures of ${Object.keys(figures).length} sets stand at or above their floors`
    )
  if (values.update) writeFileSync(floorsFile, `${JSON.stringify(raised(floors, figures, corpora), undefined, 2)}\n`)
}

/** F1 of every row of every set, over all pages; where a set has page types, also over its articles alone. */
async function measure(): Promise<{figures: Floors['floors']; problems: string[]}> {
  const figures: Floors['floors'] = {}
  const problems: string[] = []
  for (const set of sets) {
    const run = await evaluateSet({corpora: values.corpora, set, out: 'eval/out/gate', check: true, lanes: 2})
    problems.push(...run.problems)
    const articles = run.pages.filter((page) => page.truth.type === 'article')
    for (const [name, pages] of Object.entries({[set]: run.pages, [`${set} articles`]: articles})) {
      if (pages.length > 0)
        figures[name] = Object.fromEntries(Object.entries(summarize(pages.map((page) => page.score)).rows).map(([row, {f}]) => [row, f]))
    }
    print(`  ${set}: ${run.pages.length} pages in ${run.seconds.toFixed(0)} s`)
  }
  return {figures, problems}
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
