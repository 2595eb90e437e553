import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Article, Block, Mark, Span} from '../../src/article/article.js'
import {parseHtml} from '../../src/html/parse.js'
import {articleHtml, toHast} from '../../src/html.js'
import {articleJsonLd, articleText, isArticleError, parseArticle, parseArticleText} from '../../src/index.js'
import {articleMarkdown, toMdast} from '../../src/markdown.js'

const blank = parseArticleText(
  'A bridge for the town\n\nThe people of the town have voted to keep the crane at the mouth of their harbour.'
)
const errorOf = (write: () => unknown): unknown => {
  try {
    write()
    return null
  } catch (error) {
    return error
  }
}
type Loose = Partial<Block> & {type: Block['type']}
const articleOf = (...body: Loose[]): Article => ({
  ...blank,
  language: 'en',
  body: body.map((block, at) => ({id: `b${at + 1}`, range: null, ...block}) as Block)
})
const html = (...body: Loose[]): string =>
  articleHtml(articleOf(...body), {pullQuotes: true}).replace(/^<article lang="en">|<\/article>$/gu, '')
const markdown = (...body: Loose[]): string => articleMarkdown(articleOf(...body), {pullQuotes: true}).trimEnd()
const paragraph = (...text: Span[]): Loose => ({type: 'paragraph', text})
const line = (text: string): Block => ({id: 'b9', range: null, type: 'paragraph', text: [{text}]})
const picture = {
  url: 'https://example.com/a.jpg',
  alt: 'A crane',
  caption: [{text: 'The crane.'}],
  credit: 'Mia Berg',
  width: 600,
  height: 400,
  candidates: [{url: 'https://example.com/b.jpg', width: 1200}]
}
const cell = (text: string, header = false, colspan = 1) => ({header, colspan, rowspan: 1, text: [{text}]})

test('a table that would be mostly padding is written a row each', () => {
  const rows = [
    {cells: Array.from({length: 60}, (_, at) => cell(`a${at}`))},
    ...Array.from({length: 60}, () => ({cells: [cell('b', false, 2), cell('c')]}))
  ]
  const written = markdown({type: 'table', caption: [{text: 'Votes'}], rows})
  expect(written.startsWith('*Votes*\n\na0 | a1 | ')).toBe(true)
  expect(written.endsWith('a59\n\nb | c'.concat('\n\nb | c'.repeat(59)))).toBe(true)
  expect(markdown({type: 'table', caption: null, rows: rows.slice(0, 8)})).toContain('| a0 | a1 |')
})

test.each([
  ['paragraph', paragraph({text: 'One & two.'}), '<p>One &#x26; two.</p>', 'One & two.'],
  ['line break', paragraph({text: 'One\ntwo'}), '<p>One<br>two</p>', 'One\\\ntwo'],
  ['heading', {type: 'heading', level: 3, text: [{text: 'Later'}]}, '<h3>Later</h3>', '### Later'],
  [
    'list',
    {
      type: 'list',
      ordered: false,
      start: null,
      items: [[line('One')], [line('Two'), {id: 'b', range: null, type: 'list', ordered: true, start: 3, items: [[line('In')]]}]]
    },
    '<ul><li>One</li><li>Two<ol start="3"><li>In</li></ol></li></ul>',
    '- One\n- Two\n\n  3. In'
  ],
  [
    'quote',
    {type: 'quote', pull: false, blocks: [line('We stay.')], attribution: null, cite: 'https://example.com/q'},
    '<blockquote cite="https://example.com/q"><p>We stay.</p></blockquote>',
    '> We stay.'
  ],
  [
    'quote of somebody',
    {type: 'quote', pull: true, blocks: [line('We stay.')], attribution: [{text: 'Ana Silva'}], cite: null},
    '<figure><blockquote><p>We stay.</p></blockquote><figcaption>Ana Silva</figcaption></figure>',
    '> We stay.\n>\n> Ana Silva'
  ],
  [
    'image',
    {type: 'image', ...picture},
    '<figure><img src="https://example.com/a.jpg" alt="A crane" width="600" height="400" srcset="https://example.com/b.jpg 1200w"><figcaption>The crane. <small>Mia Berg</small></figcaption></figure>',
    '![A crane](https://example.com/a.jpg)\n\n*The crane. Mia Berg*'
  ],
  ['code', {type: 'code', language: 'ts', code: 'a < b'}, '<pre><code class="language-ts">a &#x3C; b</code></pre>', '```ts\na < b\n```'],
  [
    'table',
    {
      type: 'table',
      caption: [{text: 'Votes'}],
      rows: [{cells: [cell('Town', true), cell('For', true)]}, {cells: [cell('Port | Example', false, 2)]}]
    },
    '<table><caption>Votes</caption><thead><tr><th>Town</th><th>For</th></tr></thead><tbody><tr><td colspan="2">Port | Example</td></tr></tbody></table>',
    '*Votes*\n\n| Town | For |\n| - | - |\n| Port \\| Example | |'
  ],
  [
    'embed',
    {
      type: 'embed',
      kind: 'video',
      url: 'https://video.example.com/1',
      provider: 'example',
      caption: [{text: 'The vote.'}],
      fallback: [{text: 'Watch'}]
    },
    '<figure><p>Watch</p><p><a href="https://video.example.com/1">example</a></p><figcaption>The vote.</figcaption></figure>',
    'Watch\n\n[example](https://video.example.com/1)\n\n*The vote.*'
  ],
  ['divider', {type: 'divider'}, '<hr>', '---']
] as readonly (readonly [string, Loose, string, string])[])('%s', (_, block, asHtml, asMarkdown) => {
  expect(html(block)).toBe(asHtml)
  expect(markdown(block)).toBe(asMarkdown)
})

test.each([
  ['code', '<code>x</code>', '`x`'],
  ['emphasis', '<em>x</em>', '*x*'],
  ['highlight', '<mark>x</mark>', 'x'],
  ['strike', '<s>x</s>', '~~x~~'],
  ['strong', '<strong>x</strong>', '**x**'],
  ['sub', '<sub>x</sub>', 'x'],
  ['sup', '<sup>x</sup>', 'x'],
  ['underline', '<u>x</u>', 'x']
] as readonly (readonly [Mark, string, string])[])('%s', (mark, asHtml, asMarkdown) => {
  const block = paragraph({text: 'a '}, {text: 'x', marks: [mark]}, {text: ' b'})
  expect(html(block)).toBe(`<p>a ${asHtml} b</p>`)
  expect(markdown(block)).toBe(`a ${asMarkdown} b`)
})

test('neighbours share a link and a mark', () => {
  const link = {url: 'https://example.com/', title: 'There'}
  const block = paragraph(
    {text: 'a', link},
    {text: 'b', link, marks: ['strong']},
    {text: 'c', marks: ['emphasis', 'strong']},
    {text: 'd', marks: ['emphasis']}
  )
  expect(html(block)).toBe('<p><a href="https://example.com/" title="There">a<strong>b</strong></a><em><strong>c</strong>d</em></p>')
})

test('marks of Markdown in the text are text', () => {
  expect(markdown(paragraph({text: '# 1. *not* [a](b) <b>'}))).toBe('\\# 1. \\*not\\* \\[a]\\(b) \\<b>')
})

describe('articles that hold what no parse finds', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'tel:+47123', 'vbscript:x', '/relative', 'no address'])(
    '%s is no address',
    (url) => {
      const blocks: Loose[] = [
        paragraph({text: 'a', link: {url, title: null}}),
        {type: 'image', ...picture, url},
        {type: 'embed', kind: 'other', url, provider: 'x', caption: null, fallback: null},
        {type: 'quote', pull: false, blocks: [line('q')], attribution: null, cite: url}
      ]
      expect(html(...blocks)).toBe('<p>a</p><blockquote><p>q</p></blockquote>')
      expect(markdown(...blocks)).toBe('a\n\n> q')
    }
  )

  test('neither text nor level nor language can open an element', () => {
    const evil = '"><script>alert(1)</script>'
    const blocks: Loose[] = [
      paragraph({text: evil}),
      {type: 'heading', level: evil as unknown as 1, text: [{text: evil}]},
      {type: 'code', language: evil, code: evil}
    ]
    const written = html(...blocks, {type: 'image', ...picture, alt: evil, credit: evil})
    const {tree} = parseHtml(written, {nodes: 1000, depth: 100})
    expect(JSON.stringify(tree)).not.toContain('"tagName":"script"')
    expect(written).toContain('<h6>')
  })

  test('a heading has a level that there is', () => {
    for (const [level, depth] of [
      [9, 6],
      [0, 1],
      [-3, 1],
      [2.5, 3],
      ['2', 2]
    ] as [never, number][]) {
      expect(toMdast(articleOf({type: 'heading', level, text: [{text: 'x'}]})).children[0]).toMatchObject({depth})
      expect(html({type: 'heading', level, text: [{text: 'x'}]})).toBe(`<h${depth}>x</h${depth}>`)
    }
  })

  test('an address among the candidates of a picture is one candidate', () => {
    const srcset = (url: string, width: unknown = 5): string | undefined =>
      /srcset="([^"]*)"/u.exec(html({type: 'image', ...picture, candidates: [{url, width: width as number}]}))?.[1]
    expect(srcset('https://example.com/w_1,h_2/a.jpg')).toBe('https://example.com/w_1,h_2/a.jpg 5w')
    expect(srcset('https://example.com/x, data:text/html,1')).toBe('https://example.com/x,%20data:text/html,1 5w')
    expect(srcset('https://example.com/x,,')).toBe('https://example.com/x%2C%2C 5w')
    expect(srcset('mailto:a, https://example.com/x')).toBeUndefined()
    expect(srcset('https://example.com/x', '5w, https://example.com/y 6')).toBeUndefined()
  })

  test('blocks and marks of a later minor schema are left out, the text stays', () => {
    const later = {id: 'b1', range: null, type: 'poll', text: [{text: 'q'}]} as never
    const marked = paragraph({text: 'a', marks: ['constructor' as Mark]}, {text: 'b', marks: ['blink' as Mark, 'strong']})
    expect(html(later, marked)).toBe('<p>a<strong>b</strong></p>')
    expect(markdown(later, marked)).toBe('a**b**')
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['keys that are missing', {head: true}, {body: [line('x')]}],
    ['a hole in the body', {}, {...blank, body: [null]}],
    ['a paragraph without text', {}, {...blank, body: [{type: 'paragraph'}]}],
    ['a text that is a number', {}, {...blank, body: [{type: 'paragraph', text: [{text: 5}]}]}],
    ['code that is an object', {}, {...blank, body: [{type: 'code', language: null, code: {}}]}],
    ['a list without items', {}, {...blank, body: [{type: 'list'}]}]
  ])('%s: an article or a typed error', (_, options, broken) => {
    const article = broken as unknown as Article
    for (const write of [
      () => articleHtml(article, options),
      () => articleMarkdown(article, options),
      () => toHast(article, options),
      () => toMdast(article, options),
      () => articleText(article),
      () => articleJsonLd(article)
    ]) {
      const error = errorOf(write)
      if (error !== null) expect(isArticleError(error) && error.code).toBe('invalid-input')
    }
    expect(isArticleError(errorOf(() => articleHtml(article, options)))).toBe(true)
  })

  test('nesting is written to a bounded depth', () => {
    let block = line('in')
    for (let depth = 0; depth < 20_000; depth++)
      block = {id: 'b', range: null, type: 'quote', pull: false, blocks: [block], attribution: null, cite: null}
    expect(articleHtml(articleOf(block)).length).toBeLessThan(5000)
    expect(articleMarkdown(articleOf(block)).length).toBeLessThan(5000)
  })
})

test('the head, where it is asked for', () => {
  const article: Article = {
    ...articleOf(paragraph({text: 'The vote is over.'})),
    kicker: 'Town',
    headline: 'Crane stays',
    dek: 'A vote ends a dispute',
    keyPoints: ['It stays'],
    byline: {
      text: null,
      authors: [{name: 'Ana Silva', kind: 'person', role: null, affiliation: null, location: null, url: null, email: null}],
      contributors: []
    },
    date: {
      published: {value: '2025-03-04', precision: 'day', zone: 'floating', zoneName: null, raw: '4 March 2025', alternatives: []},
      modified: null
    },
    leadImage: picture
  } as Article
  expect(articleHtml(article, {head: true})).toBe(
    '<article lang="en"><header><p>Town</p><h1>Crane stays</h1><p>A vote ends a dispute</p><ul><li>It stays</li></ul><p>Ana Silva</p><p><time datetime="2025-03-04">2025-03-04</time></p></header>' +
      '<figure><img src="https://example.com/a.jpg" alt="A crane" width="600" height="400" srcset="https://example.com/b.jpg 1200w"><figcaption>The crane. <small>Mia Berg</small></figcaption></figure><p>The vote is over.</p></article>'
  )
  expect(articleMarkdown(article, {head: true})).toBe(
    'Town\n\n# Crane stays\n\nA vote ends a dispute\n\n- It stays\n\nAna Silva\n\n2025-03-04\n\n![A crane](https://example.com/a.jpg)\n\n*The crane. Mia Berg*\n\nThe vote is over.\n'
  )
  const shown = {...article, body: articleOf({type: 'image', ...picture}).body}
  expect(articleHtml(shown, {head: true}).match(/<img/gu)).toHaveLength(1)
})

test('right-to-left articles say so', () => {
  expect(toHast({...articleOf(), language: 'ar', direction: 'rtl'}).children[0]).toMatchObject({properties: {lang: 'ar', dir: 'rtl'}})
})

const fixtures = join(import.meta.dirname, '../fixtures/html')
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

test.each(readdirSync(fixtures))('no text of %s is lost on the way to HTML, to Markdown and back', (name) => {
  const stored = JSON.parse(readFileSync(join(fixtures, name, 'article.json'), 'utf8')) as Article
  if (!Array.isArray(stored.body)) return
  const wanted = letters(articleText(stored))
  const back = parseArticle(`<title>x</title>${articleHtml(stored)}`)
  expect(letters(articleText(back)).length).toBeGreaterThanOrEqual(wanted.length * 0.95)
  expect(letters(articleMarkdown(stored).replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')).length).toBeGreaterThanOrEqual(wanted.length)
})
