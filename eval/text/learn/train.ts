/**
 * tsx eval/text/learn/train.ts [--folds 3] [--rounds 10] [--rate 0.2] [--pull 0.0005] [--fundus 2] [--others 1] [--composed 0.5] [--boxed 1] [--fixed 5] [--before]
 *   [--to src/plain-text/labels/learned-weights.ts]
 *
 * Learns the weights of the labelling, beginning with those of start.ts, on copies of the tuning part: rendered pages, composed copies, and the fixtures, whose labels must stay.
 * With folds it first says what the weights do on publishers that they were not learned on.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {examineText} from '../../../src/pipeline/examine-text.js'
import {compileModel, labelPieces} from '../../../src/plain-text/labels/label.js'
import {labelOfState} from '../../../src/plain-text/labels/labels.js'
import {learnedWeights} from '../../../src/plain-text/labels/learned-weights.js'
import type {Weights} from '../../../src/plain-text/labels/weights.js'
import {toPrediction} from '../../prediction.js'
import {hash} from '../../publisher.js'
import {scorePage} from '../../scorer/page.js'
import {rowOf} from '../../scorer/summary.js'
import {visibleOf} from '../innertext.js'
import {type Lesson, learn, parametersOf, weightsOf} from './crf.js'
import {composedCopies, fixtures, innerTexts, type Sample} from './samples.js'
import {start} from './start.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    folds: {type: 'string', default: '1'},
    rounds: {type: 'string', default: '10'},
    rate: {type: 'string', default: '0.2'},
    pull: {type: 'string', default: '0.0005'},
    fundus: {type: 'string', default: '2'},
    others: {type: 'string', default: '1'},
    composed: {type: 'string', default: '0.5'},
    boxed: {type: 'string', default: '1'},
    fixed: {type: 'string', default: '5'},
    before: {type: 'boolean', default: false},
    to: {type: 'string', default: 'src/plain-text/labels/learned-weights.ts'}
  }
})

const others = ['trafilatura', 'postlight', 'htmldate', 'readability']
const pages = [
  ...innerTexts(values.corpora, 'fundus', Number(values.fundus)),
  ...innerTexts(values.corpora, 'wcxb', 1),
  ...(Number(values.others) > 0 ? others.flatMap((set) => innerTexts(values.corpora, set, Number(values.others))) : [])
]
const clean = [
  ...composedCopies(values.corpora, 'fundus', {seeds: ['', 'a'], weight: Number(values.composed)}),
  ...composedCopies(values.corpora, 'wcxb', {seeds: [''], weight: Number(values.composed), limit: 100}),
  ...composedCopies(values.corpora, 'fundus', {seeds: ['b'], weight: Number(values.boxed), boxed: true}),
  ...composedCopies(values.corpora, 'wcxb', {seeds: ['b'], weight: Number(values.boxed), limit: 100, boxed: true})
]
const kept = fixtures(Number(values.fixed))
const all = [...pages, ...clean, ...kept, ...kept, ...kept]
console.log(
  `${pages.length} pages, ${clean.length} composed copies, ${kept.length} fixtures; ${pages.filter(({lesson}) => lesson === null).length} pages without a lesson`
)

const settings = {rounds: Number(values.rounds), rate: Number(values.rate), pull: Number(values.pull), begin: start.begin}
const lessonsOf = (samples: readonly Sample[]): Lesson[] => samples.flatMap(({lesson}) => (lesson === null ? [] : [lesson]))

const learnOn = (samples: readonly Sample[], say: (line: string) => void): Weights =>
  shortened(weightsOf(learn(lessonsOf(samples), parametersOf(start), settings, say), start))

const isMoved = ({copy}: Sample, model: ReturnType<typeof compileModel>): boolean =>
  labelPieces(copy.features, copy.titles, model).some((state, at) => labelOfState(state) !== labelOfState(copy.states[at] ?? 'headline'))

/** Larger steps set the labels of whole pages off: .05 took .02 from the body of rendered pages. */
const correction = 0.01
const mostCorrections = 50

/** Small steps on the fixtures that learning moved, until none is. */
function keep(learned: Weights): Weights {
  let weights = learned
  for (let round = 0; round < mostCorrections; round++) {
    const model = compileModel(weights)
    const moved = kept.filter((sample) => isMoved(sample, model))
    if (moved.length === 0) break
    const learnt = learn(lessonsOf(moved), parametersOf(weights), {...settings, rounds: 2, rate: correction}, () => {})
    weights = weightsOf(learnt, start, 2)
  }
  return weights
}

/** Smaller weights are left out: that makes the file a fifth smaller, and the figures are the same. */
const least = 0.15
type Row = Readonly<Partial<Record<string, number>>>

const shortenedRow = <One extends Row>(row: One): One =>
  Object.fromEntries(Object.entries(row).filter(([, value = 0]) => Math.abs(value) >= least)) as One

const shortened = ({emit, follow, begin}: Weights): Weights => ({
  emit: Object.fromEntries(Object.entries(emit).map(([state, row]) => [state, shortenedRow(row)])) as unknown as Weights['emit'],
  follow: Object.fromEntries(Object.entries(follow).map(([state, row]) => [state, shortenedRow(row)])),
  begin
})

function sourceOf({emit, follow, begin}: Weights): string {
  const row = (one: Row): string =>
    `{${Object.entries(one)
      .map(([name, value]) => `${quoted(name)}: ${value}`)
      .join(', ')}}`
  const table = (all: Readonly<Record<string, Row>>): string =>
    Object.entries(all)
      .map(([name, one]) => `    ${quoted(name)}: ${row(one)}`)
      .join(',\n')
  return `import type {Weights} from './weights.js'

/** Written by eval/text/learn/train.ts. */
// biome-ignore format: one row a state
export const learnedWeights: Weights = {
  emit: {
${table(emit)}
  },
  follow: {
${table(follow)}
  },
  begin: ${row(begin)}
}
`
}

const quoted = (name: string): string => (/^\\w+$/u.test(name) ? name : `'${name}'`)

const rows = ['body', 'authors', 'headline', 'dek', 'publishedDay']
type Labelled = readonly [sample: Sample, model: ReturnType<typeof compileModel>]

/** F1 of each field over samples, each labelled by the model beside it. */
function figures(labelled: readonly Labelled[]): string {
  const scores = labelled.map(([{copy, truth, kind}, model]) => {
    const {article} = examineText({...copy, states: labelPieces(copy.features, copy.titles, model)}).outcome
    const wanted = kind === 'innertext' ? visibleOf(truth) : {...truth, body: (truth.paragraphs ?? []).join('\n\n')}
    return scorePage(wanted, article === null ? {id: truth.id, error: 'none'} : toPrediction(truth.id, article))
  })
  return rows.map((row) => `${row} ${(rowOf(row, scores)?.f ?? 0).toFixed(3)}`).join('  ')
}

function tell(name: string, labelled: readonly Labelled[]): void {
  for (const set of ['fundus', 'wcxb'])
    for (const kind of ['innertext', 'composed'])
      console.log(`${name} ${set} ${kind}: ${figures(labelled.filter(([sample]) => sample.set === set && sample.kind === kind))}`)
  const changed = labelled.filter(([sample, model]) => sample.kind === 'fixture' && isMoved(sample, model))
  console.log(`${name} fixtures changed: ${new Set(changed.map(([sample]) => sample)).size}`)
}

const before = compileModel(learnedWeights)
if (values.before)
  tell(
    'before',
    all.map((sample): Labelled => [sample, before])
  )
const folds = Number(values.folds)
if (folds > 1) {
  const foldOf = ({publisher}: Sample): number => hash(`fold:${publisher}`) % folds
  const apart = Array.from({length: folds}, (_, fold) => {
    const model = compileModel(learnOn([...pages, ...clean].filter((sample) => foldOf(sample) !== fold).concat(kept), () => {}))
    return [...pages, ...clean].filter((sample) => foldOf(sample) === fold).map((sample): Labelled => [sample, model])
  })
  tell('apart', apart.flat())
  const named = apart
    .flat()
    .flatMap(([{kind, truth, copy}, model]) => (kind === 'innertext' ? [[truth.id, labelPieces(copy.features, copy.titles, model)]] : []))
  writeFileSync('eval/out/apart.json', JSON.stringify(Object.fromEntries(named)))
} else {
  const learned = keep(learnOn(all, console.log))
  tell(
    'after',
    all.map((sample): Labelled => [sample, compileModel(learned)])
  )
  writeFileSync(values.to, sourceOf(learned))
}
