import {expect, test} from 'vitest'
import {articleJsonLd, parseArticle, parseArticleText} from '../../src/index.js'

const prose =
  'The people of the town have voted to keep the crane at the mouth of their harbour, which has stood there for a hundred years.'
const html = `<!doctype html><html lang="en"><head><title>Harbour town keeps its crane | Quay Notes</title>
<link rel="canonical" href="https://example.com/crane"><meta property="og:site_name" content="Quay Notes">
<meta name="description" content="A vote, and what came of it."><meta property="og:image" content="https://example.com/crane.jpg">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour town keeps its crane","datePublished":"2025-03-04T18:30:00+01:00",
"articleSection":"Harbour","keywords":["cranes","votes"],"isAccessibleForFree":true,"publisher":{"@type":"Organization","name":"Quay Notes"}}</script></head>
<body><nav class="breadcrumb"><a href="/">Home</a> <a href="/harbour">Harbour</a></nav><article><h1>Harbour town keeps its crane</h1>
<p class="standfirst">After ten years of dispute the old landmark stays where it is</p>
<p class="byline">By <a rel="author" href="/ana">Ana Silva</a>, Town Correspondent. Editing by Bo Lind</p>
<figure><img src="/crane.jpg" width="800" height="600"><figcaption>The crane at dusk. Photo: Mia Berg</figcaption></figure>
<p>${prose}</p><p>${prose.replace('voted', 'sworn')}</p></article></body></html>`

test('an article in the terms of schema.org', () => {
  expect(articleJsonLd(parseArticle(html, {url: 'https://example.com/crane'}))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Harbour town keeps its crane',
    alternativeHeadline: 'After ten years of dispute the old landmark stays where it is',
    description: 'A vote, and what came of it.',
    author: [{'@type': 'Person', name: 'Ana Silva', jobTitle: 'Town Correspondent', url: 'https://example.com/ana'}],
    contributor: [{'@type': 'Role', roleName: 'editing', contributor: {'@type': 'Person', name: 'Bo Lind'}}],
    datePublished: '2025-03-04T18:30:00+01:00',
    articleSection: 'Harbour',
    keywords: ['cranes', 'votes'],
    publisher: {'@type': 'Organization', name: 'Quay Notes'},
    image: {
      '@type': 'ImageObject',
      url: 'https://example.com/crane.jpg',
      caption: 'The crane at dusk.',
      creditText: 'Mia Berg',
      width: 800,
      height: 600
    },
    inLanguage: 'en',
    url: 'https://example.com/crane',
    mainEntityOfPage: 'https://example.com/crane',
    isAccessibleForFree: true,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.com/'},
        {'@type': 'ListItem', position: 2, name: 'Harbour', item: 'https://example.com/harbour'}
      ]
    },
    wordCount: 50,
    articleBody: `${prose}\n\n${prose.replace('voted', 'sworn')}`
  })
})

test('what was not found is left out', () => {
  expect(Object.keys(articleJsonLd(parseArticleText(`A bridge for the town\n\n${prose}\n\n${prose}`)))).toEqual([
    '@context',
    '@type',
    'headline',
    'inLanguage',
    'wordCount',
    'articleBody'
  ])
})

test('it says the same when it is read back', () => {
  const article = parseArticle(html, {url: 'https://example.com/crane'})
  const script = JSON.stringify(articleJsonLd(article)).replaceAll('<', '\\u003c')
  const again = parseArticle(
    `<script type="application/ld+json">${script}</script><h1>${article.headline}</h1><p>${prose}</p><p>${prose.repeat(2)}</p>`
  )
  expect(again).toMatchObject({
    headline: article.headline,
    date: article.date,
    section: 'Harbour',
    breadcrumbs: article.breadcrumbs,
    tags: article.tags
  })
  expect(again.byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
})

test('only web addresses come out, and no article is an error', () => {
  const article = parseArticleText(`A bridge for the town\n\n${prose}`)
  const url = 'javascript:alert(1)'
  const stored = {...article, url, canonicalUrl: url, publisher: {name: 'Quay Notes', url}, breadcrumbs: [{name: 'Home', url}]}
  expect(JSON.stringify(articleJsonLd(stored))).not.toContain('javascript')
  expect(() => articleJsonLd(null as never)).toThrow(expect.objectContaining({code: 'invalid-input'}))
})
