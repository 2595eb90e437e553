import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/text.js'

/** Breaks a text at 60 columns, as mail and print do. */
const wrap = (text: string): string => text.replace(/(.{1,60})(?: |$)/gu, '$1\n').trimEnd()
const prose = [
  'The board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town. The ferry is loved by many.',
  'About 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay, and the council has paid for repairs.',
  'The town will look for money for new engines, the mayor said, and for a second jetty on the northern shore. Work on the harbour begins in spring.'
].map(wrap)
/** Fills its column: not even "By" has room behind it. */
const full = 'Town council agrees to keep the ferry going for more decades'

test.each([
  ['By Ana Silva', 'Ana Silva'],
  ['Text: Reuters', 'Reuters']
])('a credit under a headline that fills its line: %s', (credit, name) => {
  const {headline, byline} = parseArticleText([full, credit, ...prose].join('\n'))
  expect(headline).toBe(full)
  expect(byline?.authors.map((author) => author.name)).toEqual([name])
})

test('a day under a headline that fills its line', () => {
  const {headline, date} = parseArticleText([full, '12 January 2025', ...prose].join('\n'))
  expect(headline).toBe(full)
  expect(date.published?.value).toBe('2025-01-12')
})

test('a headline that ends with a name in its second line is whole', () => {
  const title = 'Town council agrees to keep running the old ferry named for Ana Silva'
  expect(parseArticleText([wrap(title), '', prose.join('\n\n')].join('\n')).headline).toBe(title)
})

test('a headline that fills its line parts from the paragraph under it, without blank lines', () => {
  const {headline, body} = parseArticleText([full, ...prose].join('\n'))
  expect(headline).toBe(full)
  expect(body).toHaveLength(3)
})

test('a paragraph under a headline keeps its first line', () => {
  const first = wrap(
    'The owners of the old ferry and of the harbour have been told Ana Silva will run the boat for another ten years, as the board said.'
  )
  const {headline, body} = parseArticleText(['Council agrees to keep the ferry running', first, ...prose].join('\n'))
  expect(headline).toBe('Council agrees to keep the ferry running')
  expect(body).toHaveLength(4)
})
