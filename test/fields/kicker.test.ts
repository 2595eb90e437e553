import {describe, expect, test} from 'vitest'
import {decideKicker} from '../../src/fields/kicker.js'
import {contextWithHeadline, pageOf} from './context-of.js'

const head = '<title>Ice shuts the harbour</title>'
const headline = '<h1>Ice shuts the harbour</h1>'
const kickerOf = (zone: string, titles = head): string | null => decideKicker(contextWithHeadline(pageOf({head: titles, zone}))).value

describe('kicker', () => {
  test.each([
    ['<header><p class="eyebrow">Analysis</p><h1>Ice shuts the harbour</h1></header>', 'Analysis'],
    ['<header><div>Shipping:</div><h1>Ice shuts the harbour</h1></header>', 'Shipping'],
    ['<h1><span>Shipping</span> Ice shuts the harbour</h1>', 'Shipping']
  ])('is the label over or in the headline: %s', (zone, expected) => {
    expect(kickerOf(zone)).toBe(expected)
  })

  test.each([
    ['a trail', '<ol><li>Home</li><li>Shipping</li></ol>'],
    ['a step of a trail', '<p>News › Shipping</p>'],
    ['a date', '<p>12 May 2025</p>'],
    ['a byline', '<p>By Ada Lund</p>'],
    ['a section that is a link alone', '<p><a href="/shipping">Shipping</a></p>'],
    ['a sentence in a script without spaces', '<p>市议会在星期二决定修建一座新的木桥而码头工人要求在冬天也保持渡船</p>'],
    ['a sentence', '<p>The harbour has been shut for six days and will stay so until the weekend.</p>']
  ])('is not %s', (_, over) => {
    expect(kickerOf(over + headline)).toBeNull()
  })

  test.each([
    ['***', 'empty'],
    ['The harbour has been shut for six days and more', 'too-long']
  ])('%s is refused: %s', (line, reason) => {
    const {candidates} = decideKicker(contextWithHeadline(pageOf({head, zone: `<p>${line}</p>${headline}`})))
    expect(candidates.map((one) => one.reason)).toEqual([reason])
  })
})
