import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/article/article.js'
import {countWords, statsOf} from '../../src/article/stats.js'

describe('countWords', () => {
  test.each([
    ['', 0],
    ['One two, three.', 3],
    ["Don't well-known 3.5 and/or", 4],
    ['yes—no – maybe', 3],
    ['“ … ” — !!!', 0],
    ['今天天气很好', 3],
    ['今天天气好', 3],
    ['今天 iPhone 很好', 3],
    ['ภาษาไทย', 4],
    ['오늘 날씨가 좋다', 3],
    ['مرحبا بالعالم', 2],
    ['Привет, мир', 2]
  ])('%s', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  test('a run of millions without a space counts as its pieces do', () => {
    expect(countWords('カ'.repeat(6_000_001))).toBe(3_000_001)
  })

  test('a long run of marks takes no long time', () => {
    const start = performance.now()
    expect(countWords('!'.repeat(200_000))).toBe(0)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test('statsOf counts what articleText gives: code points, words, minutes rounded up', () => {
  const paragraph = (text: string): Block => ({id: 'b1', range: null, type: 'paragraph', text: [{text}]})
  const pull: Block = {id: 'b2', range: null, type: 'quote', pull: true, blocks: [paragraph('left out')], attribution: null, cite: null}
  expect(statsOf([paragraph('One 😀 two'), pull])).toEqual({words: 2, characters: 9, minutes: 1})
  expect(statsOf([paragraph('word '.repeat(231).trim())]).minutes).toBe(2)
  expect(statsOf([])).toEqual({words: 0, characters: 0, minutes: 0})
})
