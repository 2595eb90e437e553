/**
 * npm run eval -- --corpora ../shared/corpora [--set wcxb]… [--type article] [--part tuning|check] [--limit 50] [--field dek] [--worst 20]
 *   [--group type|language] [--ci] [--check] [--json] [--out DIR] [--reuse] [--against DIR] [--lanes 2] [--model FILE] | --explain ID
 */
import {parseArgs} from 'node:util'
import {comparison} from './compare.js'
import {listSets} from './corpus.js'
import {evaluateSet, type Run} from './evaluate.js'
import type {Grouping} from './group.js'
import type {Part} from './publisher.js'
import {fieldPages, groupTable, setJson, setTable, worstPages} from './report.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', multiple: true},
    type: {type: 'string'},
    part: {type: 'string'},
    limit: {type: 'string'},
    field: {type: 'string', multiple: true},
    worst: {type: 'string'},
    group: {type: 'string'},
    ci: {type: 'boolean', default: false},
    check: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    out: {type: 'string', default: 'eval/out'},
    reuse: {type: 'boolean', default: false},
    against: {type: 'string'},
    lanes: {type: 'string', default: '1'},
    model: {type: 'string'},
    explain: {type: 'string'}
  }
})

const sets = values.set?.flatMap((names) => names.split(',')) ?? listSets(values.corpora)
if (sets.length === 0) print(`eval: no annotated pages in ${values.corpora}, nothing to do`)
else if (values.explain) {
  // Loaded only here: scoring alone must work while the library does not.
  const {explainPage} = await import('./explain-page.js')
  if (values.model) (await import('./other-model.js')).useModel(values.model)
  print(await explainPage(values.corpora, sets, values.explain))
} else await evaluate()

async function evaluate(): Promise<void> {
  const choice = {
    type: values.type,
    part: oneOf<Part>('part', ['tuning', 'check']),
    limit: values.limit === undefined ? undefined : Number(values.limit)
  }
  const results: Record<string, object> = {}
  const problems: string[] = []
  for (const set of sets) {
    const run = await evaluateSet({
      corpora: values.corpora,
      set,
      out: values.out,
      reuse: values.reuse,
      check: values.check,
      lanes: Number(values.lanes),
      model: values.model,
      ...choice
    })
    problems.push(...run.problems)
    if (values.json) results[set] = setJson(run)
    else report(set, run)
  }
  if (values.json) print(JSON.stringify({...results, problems}, undefined, 2))
  else if (problems.length > 0 || values.check)
    print(`\n${problems.length} broken promises${problems.map((problem) => `\n  ${problem}`).join('')}`)
  if (problems.length > 0) process.exitCode = 1
}

function report(set: string, run: Run): void {
  const grouping = oneOf<Grouping>('group', ['type', 'language'])
  print(setTable(values.type ? `${set} (${values.type})` : set, run, values.ci))
  if (grouping) print(groupTable(grouping, run.pages))
  if (values.against) print(comparison(run.pages, values.against))
  if (values.worst) print(`\nworst bodies of ${set}:\n${worstPages(run.pages, Number(values.worst))}`)
  for (const field of values.field ?? []) print(`\n${field} of ${set}, every page that is off:\n${fieldPages(field, run.pages)}`)
}

function oneOf<Name extends string>(option: 'part' | 'group', names: readonly Name[]): Name | undefined {
  const value = values[option]
  const name = names.find((one) => one === value)
  if (value !== undefined && name === undefined) throw new Error(`--${option} takes ${names.join(' or ')}, not ${value}`)
  return name
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
