import {expect, test} from 'vitest'
import {decide} from '../../src/fields/decide.js'
import type {Evidence, Field, FieldContext} from '../../src/fields/field.js'

const context = {} as FieldContext
const place = {path: 'here', segments: null, range: null}

/** Evidence whose fit stands for its trust: sources without a measured trust all start from the same. */
const says = (source: string, family: string, value: string, fit = 1): Evidence<string> => ({
  source,
  family,
  find: () => [{value, raw: value, place, fit}]
})
const fieldOf = (...evidence: Evidence<string>[]): Field<string> => ({
  name: 'headline',
  evidence,
  same: (a, b) => a.toLowerCase() === b.toLowerCase(),
  reject: ({value}) => (value === 'junk' ? 'is-list' : null)
})

test('independent sources that agree outweigh one that is more trusted', () => {
  const decision = decide(
    fieldOf(says('a', 'one', 'Lonely', 1), says('b', 'two', 'agreed', 0.8), says('c', 'three', 'Agreed', 0.9)),
    context
  )
  expect(decision.value).toBe('Agreed')
  expect(decision.candidates.map(({verdict}) => verdict)).toEqual(['outvoted', 'agrees', 'chosen'])
})

test('sources of one family count once', () => {
  const decision = decide(fieldOf(says('a', 'one', 'lonely', 1), says('b', 'two', 'agreed', 0.8), says('c', 'two', 'agreed', 0.9)), context)
  expect(decision.value).toBe('lonely')
})

test('ties go to the source listed first', () => {
  expect(decide(fieldOf(says('a', 'one', 'first'), says('b', 'two', 'second')), context).value).toBe('first')
})

test('rejected candidates keep their reason and never win', () => {
  const decision = decide(fieldOf(says('a', 'one', 'junk'), says('b', 'two', 'junk')), context)
  expect(decision).toMatchObject({value: null, chosen: null, confidence: 0})
  expect(decision.candidates.map(({verdict, reason}) => [verdict, reason])).toEqual([
    ['rejected', 'is-list'],
    ['rejected', 'is-list']
  ])
})

test('a lone weak voice is no better than a guess', () => {
  expect(decide(fieldOf(says('a', 'one', 'whisper', 0.3)), context).value).toBeNull()
})

test('confidence grows with every independent voice and stays below 1', () => {
  const one = decide(fieldOf(says('a', 'one', 'x')), context).confidence
  const two = decide(fieldOf(says('a', 'one', 'x'), says('b', 'two', 'x')), context).confidence
  expect(two).toBeGreaterThan(one)
  expect(two).toBeCloseTo(1 - (1 - one) ** 2)
})
