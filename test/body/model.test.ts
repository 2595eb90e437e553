import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {featureNames} from '../../src/body/features.js'
import {scoreRows} from '../../src/body/model.js'
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
