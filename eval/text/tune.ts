/**
 * tsx eval/text/tune.ts [--minutes 5] [--from weights.json] [--to eval/out/text-weights.json]
 *
 * Moves the weights of src/plain-text/weights.ts one at a time and keeps what labels the copies of the tuning part better: rendered pages, composed
 * copies with and without wraps, and the fixtures, whose labels must stay. Prints the figures; what it writes is read before it is taken over.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {resolveOptions} from '../../src/article/options.js'
import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language.js'
import {type Feature, featureNames} from '../../src/plain-text/features.js'
import {compileModel, labelPieces} from '../../src/plain-text/label.js'
import {type Label, labelOfState, type State, stateNames} from '../../src/plain-text/labels.js'
import {readCopy} from '../../src/plain-text/read-copy.js'
import {readSource} from '../../src/plain-text/source.js'
import {type Weights, weights} from '../../src/plain-text/weights.js'
import {readSet} from '../corpus.js'
import type {Truth} from '../format.js'
import {fold} from '../scorer/text.js'
import {compose} from './compose.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    part: {type: 'string', default: 'tuning'},
    minutes: {type: 'string', default: '5'},
    from: {type: 'string'},
    to: {type: 'string', default: 'eval/out/text-weights.json'}
  }
})

type Kind = 'innertext' | 'composed' | 'fixture'
type Judged = 'headline' | 'dek' | 'byline' | 'date' | 'body'

interface Sample {
  kind: Kind
  features: readonly (readonly Feature[])[]
  /** Of each piece what it is; null where nothing is known. */
  gold: readonly (Judged | 'other' | null)[]
  sizes: readonly number[]
  /** Of a fixture: the labels it must keep. */
  kept?: readonly (Label | null)[]
}

/** What a unit of each figure is worth: the composed copies and the fixtures must not pay for the rendered pages. */
const worth: Readonly<Record<Kind, Readonly<Partial<Record<Judged, number>>>>> = {
  innertext: {headline: 1.5, body: 4, byline: 0.4},
  composed: {headline: 1.5, dek: 1, byline: 1, date: 1, body: 1.5},
  fixture: {headline: 1, dek: 1, byline: 1, date: 1, body: 1}
}

const judgedOf: Readonly<Partial<Record<Label, Judged>>> = {
  headline: 'headline',
  dek: 'dek',
  byline: 'byline',
  date: 'date',
  paragraph: 'body',
  heading: 'body',
  item: 'body',
  quote: 'body',
  table: 'body'
}
const judge = (state: State): Judged | 'other' => judgedOf[labelOfState(state)] ?? 'other'

function innerTexts(set: string): Sample[] {
  return readSet(values.corpora, set, {part: values.part as 'tuning', type: 'article'}).flatMap(({truth}): Sample[] => {
    const file = `eval/out/innertext/${set}/${truth.id}.txt`
    if (!existsSync(file)) return []
    const {pieces, features} = readCopy(readSource(readFileSync(file, 'utf8')), resolveOptions(null))
    const body = fold((truth.paragraphs ?? [truth.body ?? '']).join('\n'))
    const headline = fold(truth.headline ?? '')
    const names = (truth.authors ?? []).map(fold)
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one table of what a line of a rendered page is
    const gold = pieces.map(({text}, at): Judged | 'other' | null => {
      const folded = fold(text)
      if (folded === headline && headline !== '') return 'headline'
      if (body.includes(folded)) return text.length >= 25 ? 'body' : null
      if (text.length <= 120 && names.some((name) => folded.includes(name)))
        return features[at]?.includes('byline') === true || folded.length < 40 ? 'byline' : null
      return features[at]?.includes('date') === true ? null : 'other'
    })
    // A page that shows less than half of the article teaches nothing.
    const shown = pieces.reduce((sum, {text}, at) => sum + (gold[at] === 'body' ? text.length : 0), 0)
    if (shown < body.length / 2) return []
    const title = gold.map((one, at) => (one === 'headline' ? at : -1)).filter((at) => at >= 0)
    const opening = gold.indexOf('body')
    // The last one before the text is the page's; others are in lists of links.
    const main = title.findLast((at) => at < opening)
    return [
      {
        kind: 'innertext',
        features,
        gold: gold.map((one, at) => (one === 'headline' && at !== main ? (main === undefined ? 'other' : null) : one)),
        sizes: pieces.map(({text}) => text.length)
      }
    ]
  })
}

function composedCopies(set: string, limit: number): Sample[] {
  return readSet(values.corpora, set, {part: values.part as 'tuning', type: 'article', limit}).flatMap(({truth}) =>
    [false, true].flatMap((wrapped) => ['', 'a'].map((seed) => composedCopy(truth, wrapped, seed)))
  )
}

function composedCopy(truth: Truth, wrapped: boolean, seed: string): Sample {
  const paragraphs = truth.paragraphs ?? (truth.body ?? '').split(/\n+/u)
  const language = guessLanguage(paragraphs.join('\n').slice(0, 20_000), languages)
  const {text, gold} = compose({...truth, paragraphs}, {language, wrapped}, seed)
  const {pieces, features} = readCopy(readSource(text), resolveOptions(null))
  return {
    kind: 'composed',
    features,
    sizes: pieces.map((piece) => piece.text.length),
    gold: pieces.map(({start, end}) => {
      const found = gold.find((one) => start < one.end && end > one.start)
      return found === undefined ? null : judge(found.state)
    })
  }
}

function fixtures(): Sample[] {
  const root = 'test/fixtures/text'
  const texts = readdirSync(root).map((name) => readFileSync(`${root}/${name}/index.txt`, 'utf8'))
  return [...texts, shortTitle].map((text): Sample => {
    const {pieces, features, states} = readCopy(readSource(text), resolveOptions(null))
    const gold = states.map((state, at) => (pieces[at]?.fixed === 'header' ? null : judge(state)))
    const kept = states.map((state, at) => (pieces[at]?.fixed === 'header' ? null : labelOfState(state)))
    return {kind: 'fixture', features, gold, kept, sizes: pieces.map(({text}) => text.length)}
  })
}

/** A title of three words over prose, which longer titles must not push out. */
const shortTitle =
  'Bread & boats\n\nThe board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town. It is “good”.\n\nAbout 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay.'

/** A fixture's label is worth more than any gain. */
const costOfLost = 0.1

interface Tally {
  tp: number
  fp: number
  fn: number
}

function scoreOf(samples: readonly Sample[], tried: Weights): {total: number; figures: Record<string, number>} {
  const model = compileModel(tried)
  const tallies = new Map<string, Tally>()
  let lost = 0
  for (const {kind, features, gold, sizes, kept} of samples) {
    labelPieces(features, model).forEach((state, at) => {
      if (kept !== undefined && kept[at] !== null && kept[at] !== labelOfState(state)) lost++
      const wanted = gold[at] ?? null
      if (wanted !== null) add(tallies, kind, wanted, judge(state), sizes[at] ?? 0)
    })
  }
  const figures = Object.fromEntries([...tallies].map(([key, {tp, fp, fn}]) => [key, (2 * tp) / Math.max(1, 2 * tp + fp + fn)]))
  const total = Object.entries(figures).reduce((sum, [key, figure]) => {
    const [kind, judged] = key.split(' ') as [Kind, Judged]
    return sum + figure * (worth[kind][judged] ?? 0)
  }, 0)
  return {total: total - lost * costOfLost, figures: {...figures, lost}}
}

function add(tallies: Map<string, Tally>, kind: Kind, wanted: Judged | 'other', got: Judged | 'other', size: number): void {
  const tally = (judged: Judged): Tally => {
    const key = `${kind} ${judged}`
    const found = tallies.get(key) ?? {tp: 0, fp: 0, fn: 0}
    tallies.set(key, found)
    return found
  }
  const by = (judged: Judged): number => (judged === 'body' ? Math.min(size, 400) : 1)
  if (wanted === got && wanted !== 'other') tally(wanted).tp += by(wanted)
  if (wanted === got) return
  if (wanted !== 'other') tally(wanted).fn += by(wanted)
  if (got !== 'other') tally(got).fp += by(got)
}

type Row = Partial<Record<Feature, number>>
const copyOf = ({
  emit,
  follow,
  begin
}: Weights): {emit: Record<State, Row>; follow: Record<string, Record<string, number>>; begin: Weights['begin']} =>
  structuredClone({emit, follow, begin}) as never

const moved = [
  'headline',
  'head-chrome',
  'head-kicker',
  'head-byline',
  'lead-chrome',
  'lead-dek',
  'lead-byline',
  'lead-date',
  'body-paragraph',
  'body-heading',
  'body-chrome',
  'tail-chrome',
  'lead-caption',
  'body-caption',
  'head-date',
  'tail-byline',
  'tail-date',
  'body-byline'
] satisfies State[]
const steps = [0.5, -0.5, 1.5, -1.5]
/** Gains below this are noise. */
const least = 0.0004

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one walk over features, states and steps
function tune(): void {
  const samples = [
    ...innerTexts('fundus'),
    ...innerTexts('wcxb').slice(0, 60),
    ...composedCopies('fundus', 100),
    ...composedCopies('wcxb', 40),
    ...fixtures()
  ]
  const best = copyOf(values.from === undefined ? weights : (JSON.parse(readFileSync(values.from, 'utf8')) as Weights))
  let at = scoreOf(samples, best)
  console.log(samples.length, 'samples', at)
  const end = Date.now() + Number(values.minutes) * 60_000
  const counts = new Map<Feature, number>()
  for (const {features} of samples) for (const active of features) for (const one of active) counts.set(one, (counts.get(one) ?? 0) + 1)
  const common = featureNames.filter((feature) => (counts.get(feature) ?? 0) >= 40)
  const places = [
    'after-run',
    'before-run',
    'in-run',
    'prose',
    'huge',
    'repeats',
    'after-prose',
    'stop',
    'near-run',
    'before-run',
    'in-run',
    'after-run',
    'next-byline',
    'next-date',
    'repeats',
    'always'
  ] as Feature[]
  const order = [...places, ...common.filter((one) => !places.includes(one))]
  while (Date.now() < end) {
    let gained = false
    for (const feature of order)
      for (const state of moved) {
        if (Date.now() > end) break
        const row = best.emit[state]
        const old = row[feature] ?? 0
        for (const step of steps) {
          row[feature] = old + step
          const tried = scoreOf(samples, best)
          if (tried.total > at.total + least) {
            console.log(state, feature, old, '->', old + step, tried.total.toFixed(4))
            at = tried
            gained = true
            break
          }
          row[feature] = old
        }
      }
    if (!gained) break
  }
  console.log(at)
  writeFileSync(values.to, JSON.stringify(best, null, 1))
  console.log(stateNames.length)
}

tune()
