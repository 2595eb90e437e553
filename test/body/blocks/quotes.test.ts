import {describe, expect, test} from 'vitest'
import {blocksText, spansText} from '../../../src/article/article-text.js'
import {blocksOf, build, prose} from './build.js'

const quoteIn = (html: string) => {
  const quote = blocksOf(html).find((block) => block.type === 'quote')
  return quote?.type === 'quote'
    ? {text: blocksText(quote.blocks), attribution: quote.attribution && spansText(quote.attribution), pull: quote.pull, cite: quote.cite}
    : undefined
}

describe('quotations', () => {
  test.each([
    ['a closing line with a dash', '<blockquote><p>We stay.</p><p>— Kari Nord, opposition leader</p></blockquote>'],
    ['cite', '<blockquote><p>We stay.</p><cite>Kari Nord, opposition leader</cite></blockquote>'],
    ['cite in a paragraph', '<blockquote><p>We stay.</p><p><cite>Kari Nord, opposition leader</cite></p></blockquote>'],
    ['footer', '<blockquote><p>We stay.</p><footer>– Kari Nord, opposition leader</footer></blockquote>'],
    ['a line beside it in its box', '<div><blockquote><p>We stay.</p></blockquote><p>Kari Nord, opposition leader</p></div>'],
    ['figcaption', '<figure><blockquote><p>We stay.</p></blockquote><figcaption>Kari Nord, opposition leader</figcaption></figure>']
  ])('attribution from %s', (_, html) => {
    expect(quoteIn(prose('first') + html)).toEqual({text: 'We stay.', attribution: 'Kari Nord, opposition leader', pull: false, cite: null})
  })

  test('a line under a quotation among other text is a paragraph', () => {
    const html = `<div>${prose('first')}<blockquote>We stay.</blockquote><p>So she said.</p></div>`
    expect(blocksOf(html).map(({type}) => type)).toEqual(['paragraph', 'quote', 'paragraph'])
  })

  test('the segment of the attribution is in the quote', () => {
    const {blockOf} = build('<blockquote><p>We stay.</p><p>— Kari Nord</p></blockquote>')
    expect(blockOf).toEqual(['b2', 'b1'])
  })

  test('a quote of a single line that opens with a dash keeps it', () => {
    expect(quoteIn('<blockquote>— We stay.</blockquote>')).toMatchObject({text: '— We stay.', attribution: null})
  })

  test('the cited address is absolute', () => {
    expect(quoteIn('<blockquote cite="/speech">We stay.</blockquote>')?.cite).toBe('https://example.com/speech')
  })

  test('lists inside stay lists', () => {
    const [quote] = blocksOf('<blockquote><p>Two points:</p><ul><li>One</li><li>Two</li></ul></blockquote>')
    expect(quote?.type === 'quote' && quote.blocks.map((block) => block.type)).toEqual(['paragraph', 'list'])
  })

  test('a blockquote around most of a text is an indent', () => {
    const html = `<blockquote>${Array.from({length: 8}, (_, at) => `<p>${`Sentence ${at} of the long text says more than one thing. `.repeat(6)}</p>`).join('')}</blockquote>`
    expect(blocksOf(html).every((block) => block.type === 'paragraph')).toBe(true)
  })
})

describe('pull quotes', () => {
  const said =
    '<p>Asked about the plan, she said: “The harbour stays open through the winter, whatever the council may decide,” and left.</p>'
  const words = 'The harbour stays open through the winter, whatever the council may decide'

  test.each([
    ['a blockquote', `<blockquote><p>«${words}»</p></blockquote>`],
    ['an aside', `<aside><p>${words}</p></aside>`],
    ['a figure', `<figure><p>${words}</p></figure>`],
    ['a box that says so', `<div class="c-pullquote"><p>${words.toUpperCase()}</p></div>`]
  ])('%s that repeats a paragraph', (_, html) => {
    for (const page of [said + html + prose('last'), html + said]) {
      const blocks = blocksOf(page)
      expect(blocks.filter((block) => block.type === 'quote' && block.pull)).toHaveLength(1)
      expect(blocksText(blocks).toLowerCase().split('stays open through the winter, whatever')).toHaveLength(2)
    }
  })

  test('one word may differ among ten', () => {
    expect(
      quoteIn(`${said}<blockquote>The harbour stays open through the winter, whatever the mayor may decide, and left</blockquote>`)?.pull
    ).toBe(true)
  })

  test('what does not repeat stays what it was', () => {
    expect(quoteIn(`${said}<blockquote>The ferry leaves at nine, as it has for years, and nobody will stop it.</blockquote>`)?.pull).toBe(
      false
    )
    expect(blocksOf(`${said}<aside><p>The ferry leaves at nine, as it has for years.</p></aside>`).map((block) => block.type)).toEqual([
      'paragraph',
      'paragraph'
    ])
  })

  test('a paragraph in the text that repeats another is none', () => {
    expect(blocksOf(`${said}<p>${words}</p>`).map((block) => block.type)).toEqual(['paragraph', 'paragraph'])
  })

  test('in scripts without spaces', () => {
    expect(
      quoteIn('<p>市長は昨日の会見で「港は冬の間もずっと開いている」と述べた。</p><blockquote>港は冬の間もずっと開いている</blockquote>')
        ?.pull
    ).toBe(true)
  })
})
