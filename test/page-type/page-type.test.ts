import {describe, expect, test} from 'vitest'
import {explainArticle} from '../../src/explain.js'
import {parseArticle} from '../../src/index.js'
import {listing, oldThread, product, story, thread} from './pages.js'

const inCode = (name: string): string => `<a class="username" href="/members/${name}.1/">${name}</a>`
const fieldOf = (html: string, url: string, name: string) => explainArticle(html, {url}).fields.find(({field}) => field === name)

describe('kind', () => {
  test.each([
    ['an article', story, 'https://www.example.com/news/2025/03/a-bridge-for-the-town', 'article'],
    ['a list of articles', listing, 'https://www.example.com/category/stories', 'listing'],
    ['a product', product, 'https://www.example.com/products/rope', 'other'],
    ['a thread', thread(inCode), 'https://www.example.com/threads/which-rope.123456/', 'other']
  ])('of %s', (_, html, url, expected) => expect(parseArticle(html, {url}).kind).toBe(expected))

  test('is article where too little is shown to tell', () =>
    expect(
      parseArticle('<p>By Ana Silva</p><p>A rope of hemp, laid in three strands, for mooring small boats in any weather.</p>').kind
    ).toBe('article'))
})

describe('bylines and dates of what a page lists or sells', () => {
  test.each([
    ['listing', listing, 'https://www.example.com/category/stories'],
    ['product', product, 'https://www.example.com/products/rope']
  ])('are not those of the %s', (_, html, url) => {
    const article = parseArticle(html, {url})
    expect([article.byline, article.date.published]).toEqual([null, null])
    const candidates = fieldOf(html, url, 'byline')?.candidates ?? []
    expect(candidates.map(({reason}) => reason)).toContain('no-article')
  })

  test('stay those of an article', () => {
    const article = parseArticle(story, {url: 'https://www.example.com/news/2025/03/a-bridge-for-the-town'})
    expect(article.byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
    expect(article.date.published?.value).toBe('2025-03-04')
  })
})

describe('the author of a thread', () => {
  const url = 'https://www.example.com/threads/which-rope.123456/'
  const authorOf = (html: string) => parseArticle(html, {url}).byline?.authors[0] ?? null

  test.each([
    ['by the class of the name', inCode],
    ['by the address of the member’s page', (name: string) => `<a href="./memberlist.php?mode=viewprofile&u=7">${name}</a>`],
    ['by microdata', (name: string) => `<b itemprop="author">${name}</b>`]
  ])('is the first member named, %s', (_, member) => expect(authorOf(thread(member))?.name).toBe('knotty_19'))

  test('is whom the page declares, before any member shown', () => {
    const declared = `<script type="application/ld+json">${JSON.stringify({'@type': 'DiscussionForumPosting', headline: 'Which rope for a small boat?', author: {'@type': 'Person', name: 'ropewalker'}})}</script>`
    expect(authorOf(thread(inCode, declared))?.name).toBe('ropewalker')
  })

  test('is no channel of the site elsewhere', () => {
    const html = thread(inCode).replace('<article', '<a href="https://video.example/user/rope-forum">Our films</a><article')
    expect(authorOf(html)?.name).toBe('knotty_19')
  })

  test('has the address of the member’s page', () =>
    expect(authorOf(thread(inCode))?.url).toBe('https://www.example.com/members/knotty_19.1/'))
})

describe('a thread of an old system', () => {
  const url = 'https://www.example.com/viewtopic.php?id=123456'
  const read = (first: string, since: string) => parseArticle(oldThread(first, since), {url})

  test.each([
    ['', '<dd>Registered: 2024-01-27</dd>'],
    ['', '<dd><span>From: Northport</span></dd><dd>Posts: 12</dd>'],
    ['<p>It is now 4 May 2026, 10:12</p>', '<dd>Registered: 2024-01-27</dd>']
  ])('was opened by the first member on the day over the first post, %s%s', (first, since) => {
    const article = read(first, since)
    expect(article.byline?.authors.map(({name}) => name)).toEqual(['knotty_19'])
    expect(article.date.published?.value).toBe('2025-03-10T18:30:05')
  })
})
