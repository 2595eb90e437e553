import {describe, expect, test} from 'vitest'
import {articleText} from '../../src/article/article-text.js'
import {parseArticle} from '../../src/index.js'
import {paragraphs, prose} from './page-of.js'

const menu = '<ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul>'
const close = '<p>© 2025 Example Post. All rights reserved.</p>'
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour plan goes ahead - Example Post</title>${head}</head><body>${menu}${body}${close}</body></html>`
const headline = '<h1>Harbour plan goes ahead</h1>'
const wanted = paragraphs(6)
const data = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour plan goes ahead',
  articleBody: wanted.join('\n\n')
})

const shapes: Readonly<Record<string, string>> = {
  'a body that stands in JSON-LD alone': page(`${headline}<div id="app"></div>`, `<script type="application/ld+json">${data}</script>`),
  'a body in <noscript>': page(`${headline}<div id="app"></div><noscript>${prose(6)}</noscript>`),
  'a body that waits hidden for a script': page(`${headline}<div style="display:none">${prose(6)}</div>`),
  'paragraphs set apart by <br><br>': page(`${headline}<div>${wanted.join('<br><br>')}</div>`),
  'bare text between elements': page(`${headline}<article>${wanted.join('<div><img src="a.jpg"></div>')}</article>`),
  'a table that lays out the page': page(
    `<table><tr><td>${menu}</td><td><table><tr><td>${headline}</td></tr><tr><td>${prose(6)}</td></tr></table></td><td><a href="/a">A first other story</a></td></tr></table>`
  ),
  'a container for each part': page(
    `${headline}<main><section><div>${prose(2)}</div></section><figure><img src="a.jpg"></figure>${wanted
      .slice(2)
      .map((text) => `<section><div><p>${text}</p></div></section>`)
      .join('')}</main>`
  ),
  'a lead outside the container': page(
    `<main>${headline}<div class="intro"><p>${wanted[0]}</p></div><div class="content">${wanted
      .slice(1)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div></main>`
  )
}

describe.each(Object.entries(shapes))('%s', (_, html) => {
  const article = parseArticle(html, {url: 'https://example.com/news/story'})

  test('loses no paragraph, and keeps them in order', () => {
    const places = wanted.map((text) => `${article.dek ?? ''}\n${articleText(article)}`.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('takes in no menu and no copyright line', () => {
    expect(articleText(article)).not.toMatch(/Sport|All rights reserved/u)
  })

  test('makes each paragraph a block of its own', () => {
    const texts = article.body.flatMap((block) => (block.type === 'paragraph' ? [block.text.map(({text}) => text).join('')] : []))
    expect(texts).toEqual(wanted.filter((text) => text !== article.dek))
  })
})
