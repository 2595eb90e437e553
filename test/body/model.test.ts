import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type FeatureRows, featureNames} from '../../src/body/score/features.js'
import {scoreRows, scoreWith, type TreeModel} from '../../src/body/score/model.js'
import {bodyModel} from '../../src/data/body-model.js'

interface Prediction {
  row: number[]
  score: number
}

const rowsOf = (rows: readonly (readonly number[])[]): FeatureRows => ({
  count: rows.length,
  read: (at, into, place) => into.set(rows[at] ?? [], place)
})

const predictions = JSON.parse(readFileSync(new URL('model-predictions.json', import.meta.url), 'utf8')) as Prediction[]

test("answers as the trainer's own model does on rows that it invented", () => {
  expect(predictions.length).toBeGreaterThan(20)
  const scores = scoreRows(rowsOf(predictions.map(({row}) => row)))
  // The leaves are rounded to some 7,000 steps: over all trees that may move a score by a few thousandths.
  for (const [at, {score}] of predictions.entries()) expect(Math.abs((scores[at] ?? -1) - score)).toBeLessThan(0.01)
})

test('the invented rows reach both answers', () => {
  expect(predictions.some(({score}) => score > 0.7)).toBe(true)
  expect(predictions.some(({score}) => score < 0.3)).toBe(true)
})

test('was trained on the features that are computed, in their order', () => {
  expect(Object.keys(bodyModel.edges)).toEqual([...featureNames])
})

test('a value goes right from the edge on, though a 32-bit float can lie on either side of the decimal number', () => {
  const edges = [0.1, 0.7]
  // One split on the first feature, "(" + bin, then the leaves 0 and 1 in two digits each.
  const stump = (bin: string): TreeModel => ({
    bias: 0,
    depth: 1,
    edges: {only: edges} as never,
    leaf: {smallest: -1, step: 2},
    trees: `(${bin}((()`
  })
  const goesRight = (bin: string, value: number): boolean => (scoreWith(stump(bin), rowsOf([[value]]))[0] ?? 0) > 0.5
  for (const [at, bin] of [')', '*'].entries()) {
    const float = Math.fround(edges[at] ?? 0)
    expect(goesRight(bin, float)).toBe(float >= (edges[at] ?? 0))
    expect(goesRight(bin, float + 0.001)).toBe(true)
    expect(goesRight(bin, float - 0.001)).toBe(false)
  }
  expect(goesRight('(', -1000)).toBe(true)
})

test('many rows, read once each, have the scores that each has alone, alike or not', () => {
  const rows = Array.from({length: 5000}, (_, at) => {
    const row = predictions[(at >> 3) % predictions.length]?.row ?? []
    return at % 3 === 0 ? row.map((value) => value + 1e-9) : row
  })
  let read = 0
  const counted: FeatureRows = {
    ...rowsOf(rows),
    read: (at, into, place) => {
      read++
      into.set(rows[at] ?? [], place)
    }
  }
  const scores = scoreRows(counted)
  expect(read).toBe(rows.length)
  for (const at of [0, 1, 7, 8, 1023, 1024, 1025, 4999]) expect(scores[at]).toBe(scoreRows(rowsOf([rows[at] ?? []]))[0])
})

test('a row like the one before it is not scored again', () => {
  const timed = (rowAt: (at: number) => readonly number[]): number => {
    const started = performance.now()
    scoreRows({count: 100_000, read: (at, into, place) => into.set(rowAt(at), place)})
    return performance.now() - started
  }
  const [one = {row: []}, other = {row: []}] = predictions
  timed(() => one.row)
  expect(timed(() => one.row) * 2).toBeLessThan(timed((at) => (at % 2 === 0 ? one.row : other.row)))
})
