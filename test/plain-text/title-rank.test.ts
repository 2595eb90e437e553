import {describe, expect, test} from 'vitest'
import {resolveOptions} from '../../src/article/options.js'
import {betterTitle} from '../../src/plain-text/labels/title-rank.js'
import {plainSource} from '../../src/plain-text/lines/source.js'
import {readCopy} from '../../src/plain-text/read-copy.js'

const title = 'Council agrees to keep the ferry running'
const prose = [
  'The board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town. The ferry is loved by many.',
  'About 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay, and the council has paid for repairs.',
  'The town will look for money for new engines, the mayor said, and for a second jetty on the northern shore. Work on the harbour begins in spring.'
]
const copyOf = (...lines: readonly string[]) => readCopy(plainSource([...lines, ...prose].join('\n')), resolveOptions(null))

describe('lines are weighed against each other for the headline', () => {
  test('the one that the text is about comes first, whatever stands nearer', () => {
    const {pieces, titles} = copyOf(
      'Museum shows paintings from three centuries',
      title,
      'By Ana Silva',
      '12 January 2025',
      'My saved reads'
    )
    expect(pieces[titles?.best ?? -1]?.text).toBe(title)
  })

  test('lines that read the same share what they have, and all together have one', () => {
    const {pieces, titles} = copyOf(title, 'Share', title, 'By Ana Silva', '12 January 2025')
    const places = pieces.flatMap(({text}, at) => (text === title ? [at] : []))
    const [first, second] = places.map((at) => titles?.shares.get(at) ?? 0)
    expect(first).toBe(second)
    const others = [...(titles?.shares ?? [])].filter(([at]) => at !== places[0]).reduce((sum, [, share]) => sum + share, 0)
    expect(others).toBeCloseTo(1)
  })

  test('a text without prose has none', () => {
    expect(readCopy(plainSource('Share\nSign in'), resolveOptions(null)).titles).toBeNull()
  })
})

test.each([
  ['an unlikely line gives way', [0.05, 0.9], 2, 5],
  ['a likely one does not', [0.2, 0.8], 2, null],
  ['nor does any where no line has much', [0.05, 0.15], 2, null],
  ['nor one that was not weighed', [0.05, 0.9], 7, null]
] as const)('%s', (_, [labelled, best], at, better) => {
  const shares = new Map([
    [2, labelled],
    [5, best]
  ])
  expect(betterTitle({shares, best: 5}, at)).toBe(better)
})
