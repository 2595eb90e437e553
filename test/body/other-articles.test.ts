import {describe, expect, test} from 'vitest'
import {articleText} from '../../src/article/article-text.js'
import {parseArticle} from '../../src/index.js'
import {prose} from './page-of.js'

const page = (main: string, title = 'Harbour plan goes ahead - Example Post', head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main>${main}</main></body></html>`
const own = `<h1>Harbour plan goes ahead</h1><div class="byline">By Ana Example</div><time datetime="2025-03-04">4 March 2025</time>${prose(6)}`
const other = (tag = 'h1', count = 6, line = '<div class="byline">By Jon Example</div><time datetime="2025-03-03">3 March 2025</time>') =>
  `<${tag}>Chapel roof repaired</${tag}>${line}${prose(count, ' of the other story')}`
const textOf = (html: string) => articleText(parseArticle(html, {url: 'https://example.com/news/harbour-plan'}))

describe('the body ends where another article begins', () => {
  test.each([
    ['articles', `<article>${own}</article><article>${other()}</article>`],
    ['articles, an h2 over the second', `<article class="a">${own}</article><article class="a">${other('h2')}</article>`],
    [
      'sections',
      `<section class="wrap"><article>${own}</article></section><div class="ad"></div><section class="wrap"><article>${other()}</article></section>`
    ],
    [
      'divs with a date only',
      `<div class="story">${own}</div><div class="story">${other('h1', 6, '<time datetime="2025-03-03">3 March 2025</time>')}</div>`
    ],
    ['with a byline only', `<div class="story">${own}</div><div class="story">${other('h1', 6, '<p>By Jon Example</p>')}</div>`],
    ['and a third', `<article>${own}</article><article>${other()}</article><article>${other()}</article>`]
  ])('%s', (_, main) => {
    const text = textOf(page(main))
    expect(text).toContain('on day 6 that')
    expect(text).not.toContain('other story')
    expect(text).not.toContain('Chapel roof')
    expect(text).not.toContain('3 March')
  })
})

describe('the body goes on', () => {
  const date = '<time datetime="2025-03-03">3 March 2025</time>'
  test.each([
    ['in sections without a line of their own', page(`<section>${own}</section><section>${other('h2', 6, '')}</section>`)],
    ['in sections of lower headings', page(`<section>${own}</section><section>${other('h2', 6, date)}</section>`)],
    [
      'in many entries',
      page(`<article>${own}</article>${Array.from({length: 6}, () => `<article>${other('h2', 2, date)}</article>`).join('')}`)
    ],
    [
      'in a live blog',
      page(
        `<article>${own}</article><article>${other('h2', 6, date)}</article>`,
        'Harbour plan goes ahead',
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Harbour plan goes ahead"}</script>'
      )
    ],
    [
      'in a collection of another title',
      page(`<article>${own}</article><article>${other()}</article>`, 'Letters of the spring - Example Post')
    ]
  ])('%s', (_, html) => {
    expect(textOf(html)).toContain('other story')
  })
})
