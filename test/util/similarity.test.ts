import {expect, test} from 'vitest'
import {foldText, lettersOf, overlapOf, wordsOf} from '../../src/util/similarity.js'

test.each([
  [' “Ice” – and Tugs… ', 'ice" - and tugs'],
  ['C++', 'c++'],
  ['C', 'c'],
  ['Ärger!', 'ärger']
])('foldText(%j)', (text, expected) => {
  expect(foldText(text)).toBe(expected)
})

test('wordsOf: words of spaced scripts, characters of others', () => {
  expect(wordsOf("Ice, tugs — and the mayor's 3 ships")).toEqual(['ice', 'tugs', 'and', 'the', 'mayor', 's', '3', 'ships'])
  expect(wordsOf('港は氷')).toEqual(['港', 'は', '氷'])
})

test('lettersOf: marks and spaces do not count', () => {
  expect(lettersOf('Shipping: “Ice”')).toBe(lettersOf('shipping ice'))
})

test('overlapOf: counts a word as often as it stands in both', () => {
  expect(overlapOf(['a', 'a', 'b'], ['a', 'c'])).toEqual({ofFirst: 1 / 3, ofSecond: 1 / 2, both: 2 / 5})
  expect(overlapOf([], ['a'])).toEqual({ofFirst: 0, ofSecond: 0, both: 0})
})
