import {describe, expect, test} from 'vitest'
import {reliability} from '../../src/data/reliability.js'
import {calibrate} from '../../src/fields/calibrate.js'
import type {FieldName} from '../../src/fields/field.js'

describe('calibrated confidence', () => {
  test.each(Object.entries(reliability))('of %s rises with the confidence as decided and stays a share', (field, curve) => {
    expect(curve.length).toBeGreaterThan(0)
    const shares = [0.01, ...curve.map(([confidence]) => confidence), 0.5, 0.9, 1]
      .sort((a, b) => a - b)
      .map((confidence) => calibrate(field as FieldName, confidence))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true)
  })

  test('is the measured share at a measured point', () => {
    const [confidence = 0, share = 0] = reliability['headline']?.[0] ?? []
    expect(calibrate('headline', confidence)).toBeCloseTo(share)
  })

  test('is the confidence as decided of a field that is not measured, and nothing where nothing was decided', () => {
    expect(calibrate('section', 0.4)).toBe(0.4)
    expect(calibrate('headline', 0)).toBe(0)
  })
})
