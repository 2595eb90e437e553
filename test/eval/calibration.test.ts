import {describe, expect, test} from 'vitest'
import {risingCurve} from '../../eval/calibration/isotonic.js'
import {binsOf, calibrationError, fieldTable} from '../../eval/calibration/table.js'

const values = (score: number, right: number, wrong: number) => Array.from({length: right + wrong}, (_, at) => ({score, right: at < right}))

describe('risingCurve', () => {
  test('has a point for every heap, with its share drawn a little to one half', () =>
    expect(risingCurve([...values(0.9, 38, 2), ...values(0.4, 15, 15)])).toEqual([
      [0.4, 0.5],
      [0.9, 0.929]
    ]))

  test('joins heaps where a higher score is right less often', () =>
    expect(risingCurve([...values(0.6, 30, 10), ...values(0.8, 20, 20), ...values(0.9, 39, 1)])).toEqual([
      [0.6, 0.622],
      [0.8, 0.622],
      [0.9, 0.952]
    ]))

  test('gives few values at the top to the heap below, and has no point where there are none', () => {
    expect(risingCurve([...values(0.5, 20, 10), ...values(0.9, 5, 0)])).toEqual([
      [0.5, 0.703],
      [0.9, 0.703]
    ])
    expect(risingCurve([])).toEqual([])
  })
})

describe('the reliability table', () => {
  const scored = [...values(0.92, 9, 1), ...values(0.4, 1, 3)]

  test('counts the values of each bin', () =>
    expect(binsOf(scored)).toMatchObject([
      {from: 0.3, count: 4, share: 0.25},
      {from: 0.9, count: 10, share: 0.9}
    ]))

  test('tells how far scores and shares are apart', () => {
    expect(calibrationError(scored)).toBeCloseTo((10 * 0.02 + 4 * 0.15) / 14)
    expect(calibrationError([])).toBe(0)
  })

  test('shows the parts beside each other and leaves empty bins out', () => {
    const lines = fieldTable('headline', {tuning: scored, check: values(0.92, 1, 0)}).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/from 0\.90 +n +10 +mean 0\.920 +right 0\.900 +n +1 +mean 0\.920 +right 1\.000/u)
  })
})
