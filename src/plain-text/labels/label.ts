import type {FeatureEffect} from '../../body/score/explain-score.js'
import {type Feature, featureNames} from '../signs/features.js'
import {partOfState, parts, type State, stateNames} from './labels.js'
import {learnedWeights} from './learned-weights.js'
import {betterTitle, type Titles} from './title-rank.js'
import type {Weights} from './weights.js'

const states = stateNames.length
const never = Number.NEGATIVE_INFINITY

/** Weights as dense rows, so that the search looks nothing up by name. */
export interface Model {
  /** feature × state */
  readonly emissions: ReadonlyMap<Feature, Float64Array>
  /** from × to; −Infinity where no text goes that way. */
  readonly transitions: Float64Array
  readonly start: Float64Array
}

export function compileModel({emit, follow, begin}: Weights): Model {
  const emissions = new Map<Feature, Float64Array>()
  for (const feature of featureNames)
    emissions.set(
      feature,
      Float64Array.from(stateNames, (state) => emit[state][feature] ?? 0)
    )
  const transitions = new Float64Array(states * states).fill(never)
  stateNames.forEach((from, i) => {
    stateNames.forEach((to, j) => {
      if (mayFollow(from, to)) transitions[i * states + j] = follow[from]?.[to] ?? follow[`*${partOfState(from)}`]?.[partOfState(to)] ?? 0
    })
  })
  return {emissions, transitions, start: Float64Array.from(stateNames, (state) => begin[state] ?? never)}
}

/** Parts follow each other and do not come back, and there is no lead without a headline; further lines of it follow the first. */
function mayFollow(from: State, to: State): boolean {
  const [before, after] = [partOfState(from), partOfState(to)]
  if (after === 'lead' && before === 'head') return false
  return parts.indexOf(before) <= parts.indexOf(after)
}

const model = compileModel(learnedWeights)

/** The first state of the part that a state is of: no text goes back before it. */
const firstOfPart = Uint8Array.from(stateNames, (state) => stateNames.findIndex((one) => partOfState(one) === partOfState(state)))

/** So many lines over the text are a page's, and pages have a headline; clean copies may come without. */
const fewestOfPage = 12
/** No page has more pieces (rendered pages have up to 2,400 lines); a second search takes as long as the first. */
const mostOfPage = 20_000

/** The likeliest states of the pieces; where the line that they call the headline is an unlikely one, those with a likelier. */
export function labelPieces(features: readonly (readonly Feature[])[], titles: Titles | null, weights: Model = model): State[] {
  const states = labelsWith(features, weights)
  const headline = titles === null || features.length > mostOfPage ? -1 : states.indexOf('headline')
  const better = titles === null || headline < 0 ? null : betterTitle(titles, headline)
  if (better === null) return states
  const again = likeliest(features, weights, better)
  return proseIn(again, features) >= proseIn(states, features) * leastKept ? again : states
}

/** A headline that costs the article its text is none: without this rendered pages lost .004 of their body. */
const leastKept = 0.9

const proseIn = (states: readonly State[], features: readonly (readonly Feature[])[]): number =>
  states.filter((state, at) => state === 'body-paragraph' && features[at]?.includes('prose')).length

/** The likeliest states; with a headline where a page stands around the text. */
function labelsWith(features: readonly (readonly Feature[])[], weights: Model): State[] {
  const states = likeliest(features, weights)
  const head = states.findIndex((state) => partOfState(state) !== 'head')
  if (head < fewestOfPage || features.length > mostOfPage || states[head] === 'headline') return states
  const again = likeliest(features, titled(weights))
  return again.some((state) => partOfState(state) === 'body') ? again : states
}

/** The model for texts that surely have a headline: nothing but one follows the head. */
function titled({emissions, transitions, start}: Model): Model {
  const past = stateNames.map((state) => partOfState(state) === 'body' || partOfState(state) === 'tail')
  const fromHead = stateNames.map((state) => partOfState(state) === 'head')
  return {
    emissions,
    transitions: transitions.map((value, pair) =>
      fromHead[Math.floor(pair / states)] === true && past[pair % states] === true ? never : value
    ),
    start: start.map((value, state) => (past[state] === true ? never : value))
  }
}

/** Whether each state may stand before the headline, at it, and behind it. */
const [over, on, under] = [['head'], ['headline'], ['lead', 'body', 'tail']].map((some) =>
  stateNames.map((state) => some.includes(partOfState(state)))
)

const allowedAt = (place: number, headline: number): readonly boolean[] | undefined =>
  place < headline ? over : place > headline ? under : on

/**
 * The likeliest sequence of states for pieces with these features (Viterbi), with the headline at a place where one is given: linear in the number of
 * pieces.
 */
function likeliest(
  features: readonly (readonly Feature[])[],
  {emissions, transitions, start}: Model,
  headline: number | null = null
): State[] {
  const back = new Uint8Array(features.length * states)
  let scores: Float64Array = Float64Array.from(start)
  let next: Float64Array = new Float64Array(states)
  const sums = new Map<readonly Feature[], Float64Array>()
  features.forEach((active, at) => {
    if (at > 0) {
      step(scores, transitions, next, back, at * states)
      ;[scores, next] = [next, scores]
    }
    const sum = sums.get(active) ?? sumOf(active, emissions)
    sums.set(active, sum)
    const allowed = headline === null ? undefined : allowedAt(at, headline)
    for (let state = 0; state < states; state++)
      scores[state] = allowed?.[state] === false ? never : (scores[state] ?? never) + (sum[state] ?? 0)
  })
  return trace(scores, back, features.length)
}

/** States so far behind the best that no later piece makes up for it. */
const farBehind = 60

/** Fills `next` with the best score of each state one piece on, and `back`, from a row's start on, with the state before it. */
function step(scores: Float64Array, transitions: Float64Array, next: Float64Array, back: Uint8Array, row: number): void {
  const least = highest(scores) - farBehind
  next.fill(never)
  for (let before = 0; before < states; before++) {
    const base = scores[before] ?? never
    if (base < least) continue
    for (let to = firstOfPart[before] ?? 0; to < states; to++) {
      const score = base + (transitions[before * states + to] ?? never)
      if (score > (next[to] ?? never)) {
        next[to] = score
        back[row + to] = before
      }
    }
  }
}

function highest(scores: Float64Array): number {
  let most = never
  for (const score of scores) if (score > most) most = score
  return most
}

/** What the features say of each state; texts repeat their lists of features, each of which is summed up once. */
function sumOf(active: readonly Feature[], emissions: Model['emissions']): Float64Array {
  const sum = new Float64Array(states)
  for (const feature of active) {
    const row = emissions.get(feature)
    if (row !== undefined) for (let state = 0; state < states; state++) sum[state] = (sum[state] ?? 0) + (row[state] ?? 0)
  }
  return sum
}

const paragraph = stateNames.indexOf('body-paragraph')
const around = stateNames.indexOf('body-chrome')
const mostEffects = 5

/** How much a piece alone, its neighbours' labels aside, looks like body text, 0 to 1, and what says so most. */
export function bodyLikelihood(active: readonly Feature[], {emissions}: Model = model): {score: number; effects: FeatureEffect[]} {
  const effects = active.map((feature) => ({
    feature,
    effect: (emissions.get(feature)?.[paragraph] ?? 0) - (emissions.get(feature)?.[around] ?? 0)
  }))
  const odds = effects.reduce((total, {effect}) => total + effect, 0)
  return {
    score: 1 / (1 + Math.exp(-odds)),
    effects: effects
      .filter(({effect}) => effect !== 0)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .slice(0, mostEffects)
  }
}

function trace(scores: Float64Array, back: Uint8Array, count: number): State[] {
  let state = scores.indexOf(highest(scores))
  const path: State[] = []
  for (let at = count - 1; at >= 0; at--) {
    path.push(stateNames[state] ?? 'body-paragraph')
    state = back[at * states + state] ?? 0
  }
  return path.reverse()
}
