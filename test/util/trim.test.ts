import {expect, test} from 'vitest'
import {trimEndOf, trimOf} from '../../src/util/trim.js'

const marks = new Set([' ', '-', ':'])

test.each([
  [' - ice: ', 'ice', ' - ice'],
  ['ice-cold', 'ice-cold', 'ice-cold'],
  [' :- ', '', ''],
  ['', '', '']
])('%j without marks', (text, around, behind) => {
  expect(trimOf(text, marks)).toBe(around)
  expect(trimEndOf(text, marks)).toBe(behind)
})
