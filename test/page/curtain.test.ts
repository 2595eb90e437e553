import {describe, expect, test} from 'vitest'
import {articleText} from '../../src/article/article-text.js'
import {parseArticle} from '../../src/index.js'
import {pageOf, prose} from '../body/page-of.js'

const inner = `<h1>Harbour plan goes ahead</h1><div class="byline">By <a rel="author" href="/ana">Ana Example</a></div>
<time datetime="2025-03-04">4 March 2025</time>${prose(3)}<div style="display:none"><a href="/app">Get our app</a></div>
<figure><img src="https://example.com/crane.jpg" width="600" height="400" alt=""><figcaption>The crane.</figcaption></figure>${prose(3, ' again')}`
const aside = '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">A first other story about boats</a></li></ul></aside>'
const page = (body: string) => `<!doctype html><html lang="en"><head><title>Harbour plan goes ahead</title></head>${body}</html>`

describe('a page whose text waits hidden for a script is read as if it were shown', () => {
  test.each([
    ['body', `<body style="display:none"><article>${inner}</article>${aside}</body>`],
    ['a streamed part', `<body><div hidden id="S:0"><article>${inner}</article>${aside}</div></body>`],
    ['the root of an application', `<body><div id="app" style="visibility:hidden"><article>${inner}</article>${aside}</div></body>`],
    ['one in the other', `<body style="visibility: hidden"><div hidden><article>${inner}</article>${aside}</div></body>`],
    ['with a shown notice', `<body><p>Loading.</p><div style="display:none"><main>${inner}</main></div></body>`]
  ])('%s', (_, body) => {
    const article = parseArticle(page(body))
    expect(article).toMatchObject({date: {published: {value: '2025-03-04'}}, byline: {authors: [{name: 'Ana Example'}]}})
    expect(article.body.filter(({type}) => type === 'paragraph')).toHaveLength(6)
    expect(article.body.filter(({type}) => type === 'image')).toHaveLength(1)
    expect(articleText(article)).not.toContain('Get our app')
    expect(articleText(article)).not.toContain('other story')
  })
})

test.each([
  [
    'a dialog longer than the text',
    `<body><article><h1>Harbour plan</h1>${prose(2)}</article><div style="display:none">${prose(12, ' or so')}</div></body>`
  ],
  ['a fold', `<body><article><h1>Harbour plan</h1>${prose(6)}<div hidden>${prose(4, ' or so')}</div></article></body>`],
  ['text for readers without scripts', `<body><noscript><article><h1>Harbour plan</h1>${prose(6)}</article></noscript></body>`]
])('%s stays hidden', (_, body) => {
  expect(pageOf(page(body)).revealed.size).toBe(0)
})
