/** npm run calibrate -- --corpora ../shared/corpora [--set fundus]… [--write] */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {calibrate} from '../src/fields/calibrate.js'
import {type Answer, answersOf, type CalibratedField, calibratedFields} from './calibration/answers.js'
import {type Knot, risingCurve, type Scored} from './calibration/isotonic.js'
import {fieldTable} from './calibration/table.js'
import {listSets} from './corpus.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', multiple: true},
    write: {type: 'boolean', default: false}
  }
})

const sets = values.set?.flatMap((names) => names.split(',')) ?? listSets(values.corpora)
if (sets.length === 0) print(`calibrate: no annotated pages in ${values.corpora}, nothing to do`)
else {
  const answers = sets.flatMap((set) => answersOf(values.corpora, set, set === 'wcxb' ? {type: 'article'} : {}))
  if (values.write) writeCurves(answers)
  else for (const field of calibratedFields) print(table(field, answers))
}

function table(field: CalibratedField, answers: readonly Answer[]): string {
  const scored = (part: string): Scored[] =>
    answers.filter((one) => one.field === field && one.part === part).map(({raw, right}) => ({score: calibrate(field, raw), right}))
  return fieldTable(field, {tuning: scored('tuning'), check: scored('check')})
}

/** The curves are fitted on the tuning part alone, so that the check part tells whether they hold. */
function writeCurves(answers: readonly Answer[]): void {
  const curves = calibratedFields.map((field): [CalibratedField, Knot[]] => [
    field,
    risingCurve(answers.filter((one) => one.field === field && one.part === 'tuning').map(({raw, right}) => ({score: raw, right})))
  ])
  const file = join(import.meta.dirname, '../src/data/reliability.ts')
  writeFileSync(file, moduleOf(curves))
  print(`calibrate: wrote ${file}`)
}

function moduleOf(curves: readonly [CalibratedField, Knot[]][]): string {
  const lines = curves.map(([field, knots]) => `  ${field}: [${knots.map(([score, share]) => `[${score}, ${share}]`).join(', ')}]`)
  return `/**
 * How often values of a confidence are right, by field: pairs of the confidence as decided and the share right, rising. Written by
 * \`npm run calibrate -- --write\` from the tuning part of ${sets.join(', ')}.
 */
export const reliability: Readonly<Record<string, readonly (readonly [confidence: number, share: number])[]>> = {
${lines.join(',\n')}
}
`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
