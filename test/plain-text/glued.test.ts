import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/text.js'

const title = 'Ferry to sail on for ten years'
const prose = 'The board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town.'
const more = 'About 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay.'
const read = (...head: readonly string[]) => parseArticleText([title, ...head, prose, more].join('\n\n'))

test.each([['Jan 28, 20253 min read'], ['2025-01-283 min read'], ['28 January 20253 min read']])(
  'a reading time glued to a day: %s',
  (line) => {
    expect(read(line).date.published?.value).toBe('2025-01-28')
  }
)

test.each([['ByAna Silva'], ['By Ana Silva0']])('a name glued to what stands beside it: %s', (line) => {
  expect(read(line).byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
})

test('a line that says the headline again is no dek', () => {
  expect(read('The ferry is to sail on for ten years', 'By Ana Silva').dek).toBeNull()
})

test('a heading without words is no block', () => {
  const {body} = parseArticleText(`# ${title}\n\n${prose}\n\n##\n\n${more}`)
  expect(body.map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
})
