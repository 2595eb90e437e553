/**
 * tsx eval/text/learn/title.ts [--folds 5] [--pull 2] [--rounds 100]
 *
 * Learns how lines of a page are weighed against each other for the headline, on the rendered pages of the tuning part, and writes
 * `src/plain-text/labels/title-weights.ts`. With folds it says how often the line that comes first is the headline, on publishers that it was not learned on.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {stateNames} from '../../../src/plain-text/labels/labels.js'
import {type Candidate, titleAmounts} from '../../../src/plain-text/labels/title-rank.js'
import {isLastLine} from '../../../src/plain-text/lines/budget.js'
import {type Feature, surroundedBy} from '../../../src/plain-text/signs/features.js'
import {observer} from '../../../src/plain-text/signs/observe.js'
import {phrasesFor} from '../../../src/plain-text/signs/phrases.js'
import {softmax} from '../../../src/util/softmax.js'
import {hash} from '../../publisher.js'
import {innerTexts, type Sample} from './samples.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    folds: {type: 'string', default: '1'},
    pull: {type: 'string', default: '2'},
    rounds: {type: 'string', default: '100'},
    to: {type: 'string', default: 'src/plain-text/labels/title-weights.ts'}
  }
})

/** Blank lines differ between copies of one page, and lengths are told by their amount. */
const leftOut: ReadonlySet<string> = new Set<Feature>([
  'always',
  'before-prose',
  'in-run',
  'before-run',
  'near-run',
  'run-next',
  'run-close',
  'run-near',
  'run-far',
  'repeats',
  'huge',
  'gap-before',
  'gap-after',
  'solid',
  'opening'
])

type Row = ReadonlyMap<string, number>

/** The lines of a page that may be its headline, and which of them is. */
interface Contest {
  readonly set: string
  readonly publisher: string
  readonly rows: readonly Row[]
  readonly texts: readonly string[]
  readonly right: number
  readonly weight: number
}

const column = stateNames.indexOf('headline')

function contestOf({set, publisher, copy, lesson}: Sample): Contest[] {
  if (lesson === null) return []
  const look = observer(phrasesFor(copy.language))
  const all = copy.pieces.map((piece, at) => ({piece, signs: look(piece, isLastLine(at, copy.pieces.length))}))
  const {candidates} = surroundedBy(all)
  const right = candidates.findIndex(({at}) => {
    const row = lesson.allowed.subarray(at * stateNames.length, (at + 1) * stateNames.length)
    return row[column] === 1 && row.reduce((sum, one) => sum + one, 0) === 1
  })
  const texts = candidates.map(({at}) => copy.pieces[at]?.text.toLowerCase() ?? '')
  return right < 0 ? [] : [{set, publisher, rows: candidates.map(rowOf), texts, right, weight: set === 'fundus' ? 2 : 1}]
}

const rowOf = ({features, amounts}: Candidate): Row =>
  new Map([
    ...features.flatMap((name): [string, number][] => (leftOut.has(name) ? [] : [[name, 1]])),
    ...titleAmounts.map((name): [string, number] => [name, amounts[name]])
  ])

const scoreOf = (row: Row, weights: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const [name, amount] of row) sum += amount * (weights.get(name) ?? 0)
  return sum
}

const sharesOf = (rows: readonly Row[], weights: ReadonlyMap<string, number>): number[] => softmax(rows.map((row) => scoreOf(row, weights)))

/** The likelihood of the right line among its page's lines, all pages at once, steps by AdaGrad. */
function learn(contests: readonly Contest[]): Map<string, number> {
  const [weights, squares] = [new Map<string, number>(), new Map<string, number>()]
  for (let round = 0; round < Number(values.rounds); round++) {
    const slopes = new Map<string, number>([...weights].map(([name, weight]) => [name, -Number(values.pull) * weight]))
    for (const {rows, right, weight} of contests) {
      const shares = sharesOf(rows, weights)
      rows.forEach((row, at) => {
        const difference = weight * ((at === right ? 1 : 0) - (shares[at] ?? 0))
        for (const [name, amount] of row) slopes.set(name, (slopes.get(name) ?? 0) + difference * amount)
      })
    }
    for (const [name, slope] of slopes) {
      squares.set(name, (squares.get(name) ?? 0.01) + slope * slope)
      weights.set(name, (weights.get(name) ?? 0) + (0.3 * slope) / Math.sqrt(squares.get(name) ?? 1))
    }
  }
  return weights
}

function tell(name: string, judged: readonly (readonly [Contest, ReadonlyMap<string, number>])[]): void {
  for (const set of ['fundus', 'wcxb', '']) {
    const some = judged.filter(([contest]) => set === '' || contest.set === set)
    const right = some.filter(([{rows, texts, right: wanted}, weights]) => {
      const shares = sharesOf(rows, weights)
      return texts[shares.indexOf(Math.max(...shares))] === texts[wanted]
    })
    console.log(`${name} ${set || 'all'}: ${right.length} of ${some.length} first`)
  }
}

/** Smaller weights are left out: half of the table, and as many headlines are right. */
const least = 0.35
const sets = ['fundus', 'wcxb', 'trafilatura', 'postlight', 'htmldate', 'readability']
const contests = sets.flatMap((set) => innerTexts(values.corpora, set, 1).flatMap(contestOf))
const folds = Number(values.folds)
if (folds > 1) {
  const foldOf = ({publisher}: Contest): number => hash(`fold:${publisher}`) % folds
  tell(
    'apart',
    Array.from({length: folds}, (_, fold) => {
      const weights = learn(contests.filter((one) => foldOf(one) !== fold))
      return contests.filter((one) => foldOf(one) === fold).map((one) => [one, weights] as const)
    }).flat()
  )
}
const learned = learn(contests)
tell(
  'after',
  contests.map((one) => [one, learned] as const)
)
const kept = [...learned].filter(([, weight]) => Math.abs(weight) >= least).sort((a, b) => b[1] - a[1])
writeFileSync(
  values.to,
  `import type {Feature} from '../signs/features.js'
import type {TitleAmount} from './title-rank.js'

/** Written by eval/text/learn/title.ts. */
// biome-ignore format: a table
export const titleWeights: Readonly<Partial<Record<Feature | TitleAmount, number>>> = {${kept.map(([name, weight]) => `'${name}': ${weight.toFixed(1)}`).join(', ')}}
`
)
