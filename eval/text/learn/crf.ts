import {compileModel} from '../../../src/plain-text/labels/label.js'
import {type State, stateNames} from '../../../src/plain-text/labels/labels.js'
import type {Weights} from '../../../src/plain-text/labels/weights.js'
import {type Feature, featureNames} from '../../../src/plain-text/signs/features.js'

const states = stateNames.length

/** Weights as one list of numbers: feature × state, then from × to. */
export interface Parameters {
  readonly values: Float64Array
  /** Transitions that no text makes stay at minus infinity. */
  readonly transitions: number
}

const featureId: ReadonlyMap<Feature, number> = new Map(featureNames.map((name, at) => [name, at]))

export function parametersOf(weights: Weights): Parameters {
  const {emissions, transitions} = compileModel(weights)
  const values = new Float64Array(featureNames.length * states + states * states)
  featureNames.forEach((feature, at) => void values.set(emissions.get(feature) ?? [], at * states))
  values.set(transitions, featureNames.length * states)
  return {values, transitions: featureNames.length * states}
}

/** A text to learn from: of each piece its features, the states that are right, and what a wrong one costs. */
export interface Lesson {
  readonly features: readonly (readonly Feature[])[]
  /** Piece × state: 1 where the state is right. */
  readonly allowed: Uint8Array
  /** Piece × state: added to a wrong state's score while learning, so that dear mistakes are kept farther off. */
  readonly cost: Float32Array
  readonly weight: number
}

interface Lattice {
  readonly gamma: Float64Array
  /** Expected number of steps from × to. */
  readonly steps: Float64Array
  readonly log: number
}

/** Where each state may go: half of the steps are none. */
function successorsOf(step: Float64Array): readonly Uint8Array[] {
  const all = Array.from({length: states}, (_, at) => at)
  return all.map((from) => Uint8Array.from(all.filter((to) => (step[from * states + to] ?? 0) > 0)))
}

/** Forward and backward sums with the states whose score is not 0, each row scaled to one. */
function sums(scores: Float64Array, step: Float64Array, begin: Float64Array, count: number): Lattice {
  const steps = new Float64Array(states * states)
  const gamma = new Float64Array(count * states)
  const successors = successorsOf(step)
  const {forward, log} = forwardSums(scores, step, begin, count, successors)
  if (!Number.isFinite(log)) return {gamma, steps, log}
  let behind = new Float64Array(states).fill(1)
  for (let at = count - 1; at >= 0; at--) {
    const before = forward.subarray(at * states, (at + 1) * states)
    const reached = at === count - 1 ? behind : reachedFrom(before, behind, step, successors)
    let total = 0
    for (let state = 0; state < states; state++) total += (before[state] ?? 0) * (reached[state] ?? 0)
    if (at < count - 1) addSteps(steps, before, behind, step, successors, total)
    behind = new Float64Array(states)
    for (let state = 0; state < states; state++) {
      const share = (reached[state] ?? 0) / total
      gamma[at * states + state] = (before[state] ?? 0) * share
      behind[state] = share * (scores[at * states + state] ?? 0)
    }
  }
  return {gamma, steps, log}
}

function forwardSums(
  scores: Float64Array,
  step: Float64Array,
  begin: Float64Array,
  count: number,
  successors: readonly Uint8Array[]
): {forward: Float64Array; log: number} {
  const forward = new Float64Array(count * states)
  let log = 0
  for (let at = 0; at < count; at++) {
    const row = forward.subarray(at * states, (at + 1) * states)
    if (at === 0) row.set(begin)
    else spread(forward.subarray((at - 1) * states, at * states), step, successors, row)
    let total = 0
    for (let to = 0; to < states; to++) {
      row[to] = (row[to] ?? 0) * (scores[at * states + to] ?? 0)
      total += row[to] ?? 0
    }
    if (!(total > 0)) return {forward, log: Number.NEGATIVE_INFINITY}
    for (let to = 0; to < states; to++) row[to] = (row[to] ?? 0) / total
    log += Math.log(total)
  }
  return {forward, log}
}

function spread(before: Float64Array, step: Float64Array, successors: readonly Uint8Array[], row: Float64Array): void {
  for (let from = 0; from < states; from++) {
    const share = before[from] ?? 0
    if (share === 0) continue
    for (const to of successors[from] ?? []) row[to] = (row[to] ?? 0) + share * (step[from * states + to] ?? 0)
  }
}

/** For each state that the text may be in what all that follows adds up to; `behind` has the scores of the next piece in it. */
function reachedFrom(before: Float64Array, behind: Float64Array, step: Float64Array, successors: readonly Uint8Array[]): Float64Array {
  const reached = new Float64Array(states)
  for (let from = 0; from < states; from++) {
    if (before[from] === 0) continue
    let sum = 0
    for (const to of successors[from] ?? []) sum += (step[from * states + to] ?? 0) * (behind[to] ?? 0)
    reached[from] = sum
  }
  return reached
}

function addSteps(
  steps: Float64Array,
  before: Float64Array,
  behind: Float64Array,
  step: Float64Array,
  successors: readonly Uint8Array[],
  total: number
): void {
  for (let from = 0; from < states; from++) {
    const share = (before[from] ?? 0) / total
    if (share === 0) continue
    for (const to of successors[from] ?? []) {
      const pair = from * states + to
      steps[pair] = (steps[pair] ?? 0) + share * (step[pair] ?? 0) * (behind[to] ?? 0)
    }
  }
}

export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** Pull towards the weights that learning began with, a lesson. */
  readonly pull: number
  /** How the weights may begin. */
  readonly begin: Weights['begin']
}

/** Learns by the likelihood of the right states against all, mistakes made dearer by their cost (softmax margin), steps by AdaGrad. The weights are the mean over the second half of the rounds. */
export function learn(
  lessons: readonly Lesson[],
  start: Parameters,
  {rounds, rate, pull, begin}: Settings,
  tell: (line: string) => void
): Parameters {
  const values = Float64Array.from(start.values)
  const squares = new Float64Array(values.length).fill(1)
  const total = new Float64Array(values.length)
  const first = Float64Array.from(stateNames, (state: State) => Math.exp(begin[state] ?? -20))
  let counted = 0
  for (let round = 0; round < rounds; round++) {
    let lost = 0
    for (const at of shuffled(lessons.length, round)) {
      const lesson = lessons[at]
      if (lesson === undefined) continue
      const {gradient, loss} = gradientOf(lesson, values, start.transitions, first)
      lost += loss
      move(values, gradient, {squares, start: start.values, rate, pull})
      if (round < rounds / 2) continue
      counted++
      addTo(total, values)
    }
    tell(`round ${round + 1}: loss ${(lost / lessons.length).toFixed(3)} a lesson`)
  }
  return {...start, values: total.map((sum) => sum / counted)}
}

function addTo(total: Float64Array, values: Float64Array): void {
  for (let one = 0; one < values.length; one++) total[one] = (total[one] ?? 0) + (values[one] ?? 0)
}

interface Motion {
  readonly squares: Float64Array
  readonly start: Float64Array
  readonly rate: number
  readonly pull: number
}

function move(values: Float64Array, gradient: Float64Array, {squares, start, rate, pull}: Motion): void {
  for (let one = 0; one < values.length; one++) {
    const value = values[one] ?? 0
    if (!Number.isFinite(value)) continue
    const slope = (gradient[one] ?? 0) - pull * (value - (start[one] ?? 0))
    if (slope === 0) continue
    squares[one] = (squares[one] ?? 0) + slope * slope
    values[one] = value + (rate * slope) / Math.sqrt(squares[one] ?? 1)
  }
}

function shuffled(count: number, round: number): number[] {
  let state = 1234567 + round * 7919
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  return Array.from({length: count}, (_, at) => [random(), at] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, at]) => at)
}

function gradientOf(
  lesson: Lesson,
  values: Float64Array,
  transitions: number,
  first: Float64Array
): {gradient: Float64Array; loss: number} {
  const count = lesson.features.length
  const gradient = new Float64Array(values.length)
  const step = Float64Array.from(values.subarray(transitions), Math.exp)
  const [free, right] = [new Float64Array(count * states), new Float64Array(count * states)]
  const ids = lesson.features.map((active) => active.map((feature) => featureId.get(feature) ?? 0))
  ids.forEach((active, at) => void fillScores(active, at, values, lesson, free, right))
  const [all, good] = [sums(free, step, first, count), sums(right, step, first, count)]
  if (!Number.isFinite(good.log) || good.gamma.includes(Number.NaN) || all.gamma.includes(Number.NaN)) return {gradient, loss: 0}
  ids.forEach((active, at) => {
    for (let state = 0; state < states; state++) {
      const difference = lesson.weight * ((good.gamma[at * states + state] ?? 0) - (all.gamma[at * states + state] ?? 0))
      if (Math.abs(difference) < 1e-6) continue
      for (const feature of active) gradient[feature * states + state] = (gradient[feature * states + state] ?? 0) + difference
    }
  })
  for (let pair = 0; pair < step.length; pair++)
    gradient[transitions + pair] = lesson.weight * ((good.steps[pair] ?? 0) - (all.steps[pair] ?? 0))
  return {gradient, loss: lesson.weight * (all.log - good.log)}
}

/** Keeps products of neighbouring rows above the smallest number. */
const least = 1e-60

function fillScores(
  active: readonly number[],
  at: number,
  values: Float64Array,
  {allowed, cost}: Lesson,
  free: Float64Array,
  right: Float64Array
): void {
  const row = new Float64Array(states)
  for (const feature of active)
    for (let state = 0; state < states; state++) row[state] = (row[state] ?? 0) + (values[feature * states + state] ?? 0)
  let most = Number.NEGATIVE_INFINITY
  for (let state = 0; state < states; state++) most = Math.max(most, (row[state] ?? 0) + (cost[at * states + state] ?? 0))
  for (let state = 0; state < states; state++) {
    free[at * states + state] = Math.max(least, Math.exp((row[state] ?? 0) + (cost[at * states + state] ?? 0) - most))
    right[at * states + state] = allowed[at * states + state] === 1 ? Math.max(least, Math.exp((row[state] ?? 0) - most)) : 0
  }
}

/** The parameters as weights, rounded; small ones are left out. */
export function weightsOf({values, transitions}: Parameters, {begin}: Weights, digits = 1): Weights {
  const round = (value: number): number => Number(value.toFixed(digits))
  const emit = Object.fromEntries(
    stateNames.map((state, column) => [
      state,
      Object.fromEntries(
        featureNames.flatMap((feature, row) => {
          const value = round(values[row * states + column] ?? 0)
          return value === 0 ? [] : [[feature, value]]
        })
      )
    ])
  )
  const follow: Record<string, Record<string, number>> = {}
  stateNames.forEach((from, i) => {
    const row = stateNames.flatMap((to, j): [State, number][] => {
      const value = round(values[transitions + i * states + j] ?? 0)
      return Number.isFinite(value) && value !== 0 ? [[to, value]] : []
    })
    follow[from] = Object.fromEntries(row)
  })
  return {emit: emit as unknown as Weights['emit'], follow, begin}
}
