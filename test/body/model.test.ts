import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {featureNames} from '../../src/body/score/features.js'
import {scoreRows, scoreWith, type TreeModel} from '../../src/body/score/model.js'
import {bodyModel} from '../../src/data/body-model.js'

interface Prediction {
  row: number[]
  score: number
}

const predictions = JSON.parse(readFileSync(new URL('model-predictions.json', import.meta.url), 'utf8')) as Prediction[]

test("answers as the trainer's own model does on rows that it invented", () => {
  expect(predictions.length).toBeGreaterThan(20)
  const scores = scoreRows(Float32Array.from(predictions.flatMap(({row}) => row)))
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
  const goesRight = (bin: string, value: number): boolean => (scoreWith(stump(bin), Float32Array.of(value))[0] ?? 0) > 0.5
  for (const [at, bin] of [')', '*'].entries()) {
    const float = Math.fround(edges[at] ?? 0)
    expect(goesRight(bin, float)).toBe(float >= (edges[at] ?? 0))
    expect(goesRight(bin, float + 0.001)).toBe(true)
    expect(goesRight(bin, float - 0.001)).toBe(false)
  }
  expect(goesRight('(', -1000)).toBe(true)
})
