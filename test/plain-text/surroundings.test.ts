import {describe, expect, test} from 'vitest'
import {resolveOptions} from '../../src/article/options.js'
import {plainSource} from '../../src/plain-text/lines/source.js'
import {readCopy} from '../../src/plain-text/read-copy.js'
import {parseArticleText} from '../../src/text.js'

const prose = [
  'The board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town. The ferry is loved by many.',
  'About 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay, and the council has paid for repairs.',
  'The town will look for money for new engines, the mayor said, and for a second jetty on the northern shore. Work on the harbour begins in spring.'
]
const featuresIn = (text: string, line: string): readonly string[] => {
  const {pieces, features} = readCopy(plainSource(text), resolveOptions(null))
  return features[pieces.findIndex((piece) => piece.text === line)] ?? []
}

describe('what surrounds a line', () => {
  const title = 'Council agrees to keep the ferry running'
  const teaser = 'Museum shows paintings from three centuries'
  const page = [teaser, 'Share', title, 'Print', ...prose, 'Comments', 'Gardeners quarrel over hedges in the suburb'].join('\n')

  test('a headline’s words come back in the text, those of other links do not', () => {
    expect(featuresIn(page, title)).toEqual(expect.arrayContaining(['about-most', 'about-best']))
    expect(featuresIn(page, teaser)).toContain('about-none')
  })

  test('what has closed the article stays closed for the links behind', () => {
    expect(featuresIn(page, 'Gardeners quarrel over hedges in the suburb')).toContain('closed')
    expect(featuresIn(page, title)).not.toContain('closed')
  })

  test('scripts without spaces are compared by pairs of characters', () => {
    const body = '町の議会は古い渡し船を今後十年間運航し続けることを決めた。市長は船の修理に費用を出すと述べた。'
    expect(featuresIn(`古い渡し船を十年間運航\n${body}\n${body}${body}\n${body}`, '古い渡し船を十年間運航')).toContain('about-most')
  })

  test('a trail that ends with the title says which line the title is', () => {
    expect(featuresIn(`HomeNewsTown${title}\n${title}\n${prose.join('\n')}`, title)).toContain('echoed')
  })
})

const published = (line: string): string | null =>
  parseArticleText(`Council agrees to keep the ferry running\n${line}\n\n${prose.join('\n\n')}`).date.published?.value.slice(0, 10) ?? null

test.each([
  ['Politics / January 11, 2024'],
  ['Ana Silva / EXAMPLE.COM / Jan 11, 2024, 17:07 IST'],
  ['January 11, 2024 11:30 am (Updated 11:54 am)'],
  ['Brussels - 11 Jan 2024 - 08:22'],
  ['11 January 2024 3 Min.'],
  ['Published Jan 11, 2024 - [Updated Jan 15, 2024]'],
  ['January 11, 2024 by Ana Silva']
])('the day in %j is the line’s', (line) => {
  expect(published(line)).toBe('2024-01-11')
})

test('the day under the headline goes before the one on which the page was shown', () => {
  const text = `Friday, 8 March 2024\n\nCouncil agrees to keep the ferry running\n\n11 January 2024\n\n${prose.join('\n\n')}`
  expect(parseArticleText(text).date.published?.value).toContain('2024-01-11')
})

test('a related link with its label is no paragraph', () => {
  const {body} = parseArticleText(`Council agrees\n\n${prose[0]}\n\nRead also: The museum that nobody wanted\n\n${prose[1]}\n\n${prose[2]}`)
  expect(body.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

test.each([['Published 2024-01-11 in Harbour'], ['January 11, 2024in Harbour News']])(
  'the day of a line by the headline that holds more: %j',
  (line) => {
    expect(published(line)).toBe('2024-01-11')
  }
)
