import {expect, test} from 'vitest'
import {spansText} from '../../src/article/article-text.js'
import {parseArticle} from '../../src/index.js'

const prose = [
  'The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote in spring.',
  'The mayor, who had argued for a tunnel, said that she would campaign for the bridge now that the matter was decided by a majority.'
].map((text) => `<p>${text}</p>`)
const words = '<p>We have waited for this bridge for thirty years, and we will not wait for another winter.</p>'

test.each([
  ['a footer in the quotation', `<blockquote>${words}<footer>Ana Silva, ferry owner</footer></blockquote>`],
  ['a figcaption', `<figure><blockquote>${words}</blockquote><figcaption>Ana Silva, ferry owner</figcaption></figure>`],
  [
    'a figcaption with a cite',
    `<figure><blockquote>${words}</blockquote><figcaption>Ana Silva, <cite>ferry owner</cite></figcaption></figure>`
  ]
])('the source of a quotation is kept: %s', (_, quotation) => {
  const {body} = parseArticle(`<html lang="en"><body><article><h1>A bridge</h1>${prose.join(quotation)}</article>`)
  const quote = body.find(({type}) => type === 'quote')
  expect(quote?.type === 'quote' && quote.attribution && spansText(quote.attribution)).toBe('Ana Silva, ferry owner')
})

test('a paragraph of characters that are not seen is none', () => {
  const {body} = parseArticle(`<html lang="en"><body><article><h1>A bridge</h1>${prose.join('<p>\u200d</p><p>\u200e&nbsp;</p>')}</article>`)
  expect(body).toHaveLength(2)
})
