import type {Element, Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {articleSchema, explainArticle, safeParseArticle, safeToArticle} from '../src/index.js'

const prose =
  'The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote in spring. '
const story = `<h1>A bridge for the town</h1><p>${prose.repeat(2)}</p><p>${prose.repeat(3)}</p>`
const seconds = (count: number): number => count * 1000

/** Hostile pages with the longest time each may take. They may fail, but only with an ArticleError. */
const pages: readonly [name: string, html: () => string, milliseconds: number][] = [
  ['100,000 nested elements', () => `<body>${'<div>'.repeat(100_000)}${story}`, seconds(5)],
  ['100,000 nested inline elements', () => `<body><p>${'<b>'.repeat(100_000)}${story}`, seconds(5)],
  ['a million siblings', () => `<body>${story}${'<i></i>'.repeat(1_000_000)}`, seconds(12)],
  ['a huge attribute', () => `<body class="${'a '.repeat(2_000_000)}" style="${'x'.repeat(2_000_000)}">${story}`, seconds(5)],
  ['200,000 attributes', () => `<body ${Array.from({length: 200_000}, (_, at) => `a${at}=1`).join(' ')}>${story}`, seconds(5)],
  [
    'misnested b reopened by p',
    () => `<p>${Array.from({length: 4000}, (_, at) => `<b id=${at}>`).join('')}${'</p><p>x'.repeat(4000)}${story}`,
    seconds(5)
  ],
  ['attribute names that are numbers', () => `<body>${'<p 1020 4294967294 0>'.repeat(50_000)}${story}`, seconds(5)],
  [
    '__proto__ in JSON-LD',
    () =>
      `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"A bridge for the town"}</script>${story}`,
    seconds(2)
  ],
  [
    'deep JSON-LD',
    () =>
      `<script type="application/ld+json">${'['.repeat(200_000)}</script><script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>${story}`,
    seconds(5)
  ],
  ['everything unclosed', () => `<html><body><table><tr><td><ul><li><a href=x><b><i><p>${story}<script>`, seconds(2)],
  ['100,000 fractions in fractions', () => `<body>${story}<p><math>${'<mfrac><mi>x</mi>'.repeat(100_000)}</math>`, seconds(6)],
  ['100,000 scripts of one base', () => `<body>${story}<p>a <math><msup>${'<mi>x</mi>'.repeat(100_000)}</msup></math>`, seconds(6)],
  ['deep lists', () => `<body><h1>A bridge</h1>${'<ul><li>'.repeat(20_000)}${prose.repeat(4)}`, seconds(5)],
  ['deep quotes', () => `<body><h1>A bridge</h1>${'<blockquote>'.repeat(5000)}<p>${prose.repeat(4)}`, seconds(5)],
  [
    'a table of a billion columns',
    () => `<body>${story}<table><tr><td colspan=9007199254740991 rowspan=1e9>a<td>b</tr></table>${story}`,
    seconds(2)
  ],
  ['five megabytes of one paragraph', () => `<body><h1>A bridge</h1><p>${prose.repeat(40_000)}`, seconds(8)],
  ['five megabytes of white space', () => `<body>${story}<p>a${' '.repeat(5_000_000)}b`, seconds(5)],
  ['100,000 line breaks', () => `<body>${story}<div>${'text<br>'.repeat(100_000)}</div>`, seconds(8)],
  ['a long run without spaces', () => `<body>${story}<p>${'a'.repeat(2_000_000)}</p><p>${'-'.repeat(1_000_000)}</p>`, seconds(8)],
  [
    '100,000 bylines',
    () => `<body><h1>A bridge</h1>${'<p class="byline">By Ana Silva and Bo Lind</p>'.repeat(100_000)}${story}`,
    seconds(12)
  ],
  [
    '100,000 dates',
    () => `<body><h1>A bridge</h1>${'<time datetime="2025-01-12">12 January 2025</time> '.repeat(100_000)}${story}`,
    seconds(12)
  ],
  ['100,000 headings', () => `<body>${'<h1>A bridge</h1>'.repeat(100_000)}${story}`, seconds(12)]
]

describe('hostile pages end in time, with an article or a typed error', () => {
  test.each(pages)(
    '%s',
    (_, html, milliseconds) => {
      const input = html()
      const start = performance.now()
      const result = safeParseArticle(input)
      expect(performance.now() - start).toBeLessThan(milliseconds)
      if (result.success) expect(articleSchema.safeParse(result.data).success).toBe(true)
      else expect(['no-body', 'too-large', 'too-deep']).toContain(result.error.code)
      expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
    },
    60_000
  )
})

test('the text of a page nested 100,000 deep is found', () => {
  const result = safeParseArticle(`<body>${'<div>'.repeat(100_000)}${story}`)
  expect(result.success && result.data.headline).toBe('A bridge for the town')
})

test('a tree nested 100,000 deep, made by hand, is read without recursion', () => {
  let element: Element = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: prose.repeat(5)}]}
  for (let depth = 0; depth < 100_000; depth++)
    element = {type: 'element', tagName: depth % 2 ? 'div' : 'b', properties: {}, children: [element]}
  const root: Root = {type: 'root', children: [element]}
  expect(safeToArticle(root).success).toBe(true)
  expect(explainArticle(root).article).not.toBeNull()
  expect(safeToArticle(root, {limits: {depth: 50_000}})).toMatchObject({success: false, error: {code: 'too-deep'}})
})

test('script addresses and markup never reach the article', () => {
  const html = `<h1>A bridge &lt;script&gt;</h1><p>${prose}<a href="jAvAsCrIpT:alert(1)">here</a> <a href="data:text/html,x">there</a> <img src="javascript:x" onerror=alert(1)></p><p>${prose.repeat(3)}</p>`
  const result = safeParseArticle(html, {url: 'https://example.com/a'})
  const json = JSON.stringify(result.success ? result.data : null)
  expect(json).toContain('A bridge')
  expect(json.toLowerCase()).not.toMatch(/javascript:|data:text|onerror/u)
})
