import {expect, test} from 'vitest'
import {stateMarkup} from '../../src/body/declared/state-article.js'
import {articleText, parseArticle, safeParseArticle} from '../../src/index.js'
import {indexOf} from '../page/index-of.js'

const headline = 'A bridge for the town'
const paragraphs = [
  'The first paragraph of the story tells what happened on the bridge in the morning, at some length and with care for the detail.',
  'The second tells what people said about it when they were asked in the afternoon, and what they did not say, and why they did not.',
  'The third looks back at the bridge that stood there before, which nobody had ever asked for and nobody has missed since it went.'
]
const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
const other = {title: 'Another story', html: html.replaceAll('bridge', 'harbour').repeat(4)}
const shell = (data: string): string =>
  `<title>${headline} | The Daily</title><meta property="og:title" content="${headline}"><div id="app">Loading …</div>${data}`
const json = (data: unknown): string => JSON.stringify(data).replaceAll('</', '<\\/')
const attribute = (data: unknown): string => JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const state = {props: {menu: [{title: 'Home'}], page: {id: 'x1', title: headline, slug: 'a-bridge', body: html}, related: [other]}}

test.each([
  ['JSON in a script', `<script id="state" type="application/json">${json(state)}</script>`],
  ['an object that code assigns', `<script>window.__STATE__ = ${json(state)};window.go = function () { return 1 }</script>`],
  ['a string of JSON that code parses', `<script>var state = JSON.parse(${json(JSON.stringify(state))})</script>`],
  ['JSON in an attribute', `<div data-page="${attribute(state)}"></div>`],
  ['JSON in a string of JSON', `<script type="application/json">${json({body: JSON.stringify(state)})}</script>`]
])('a page without text has the one that its scripts are given: %s', (_, data) => {
  const article = parseArticle(shell(data))
  expect(articleText(article)).toBe(paragraphs.join('\n\n'))
  expect(article.body.map(({id, range}) => [id, range])).toEqual(paragraphs.map((_, at) => [`b${at + 1}`, null]))
})

const [one = '', two = '', three = ''] = paragraphs
const formats: readonly (readonly [string, unknown])[] = [
  [
    'Contentful',
    {
      nodeType: 'document',
      content: [
        {
          nodeType: 'paragraph',
          content: [
            {nodeType: 'text', value: one.slice(0, 20), marks: [{type: 'bold'}]},
            {nodeType: 'text', value: one.slice(20)}
          ]
        },
        {nodeType: 'heading-2', content: [{nodeType: 'text', value: 'Later'}]},
        {nodeType: 'paragraph', content: [{nodeType: 'text', value: two}]},
        {
          nodeType: 'unordered-list',
          content: [{nodeType: 'list-item', content: [{nodeType: 'paragraph', content: [{nodeType: 'text', value: 'Short item'}]}]}]
        },
        {nodeType: 'blockquote', content: [{nodeType: 'paragraph', content: [{nodeType: 'text', value: three}]}]}
      ]
    }
  ],
  [
    'Sanity',
    [
      {
        _type: 'block',
        style: 'normal',
        children: [
          {_type: 'span', text: one.slice(0, 20)},
          {_type: 'span', text: one.slice(20)}
        ],
        markDefs: []
      },
      {_type: 'block', style: 'h2', children: [{_type: 'span', text: 'Later'}]},
      {_type: 'block', style: 'normal', children: [{_type: 'span', text: two}]},
      {_type: 'block', style: 'normal', listItem: 'bullet', children: [{_type: 'span', text: 'Short item'}]},
      {_type: 'block', style: 'blockquote', children: [{_type: 'span', text: three}]}
    ]
  ],
  [
    'ProseMirror',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {type: 'text', text: one.slice(0, 20), marks: [{type: 'bold'}]},
            {type: 'text', text: one.slice(20)}
          ]
        },
        {type: 'heading', attrs: {level: 2}, content: [{type: 'text', text: 'Later'}]},
        {type: 'paragraph', content: [{type: 'text', text: two}]},
        {
          type: 'bullet_list',
          content: [{type: 'list_item', content: [{type: 'paragraph', content: [{type: 'text', text: 'Short item'}]}]}]
        },
        {type: 'blockquote', content: [{type: 'paragraph', content: [{type: 'text', text: three}]}]}
      ]
    }
  ],
  [
    'Draft',
    {
      blocks: [
        {key: 'a1', text: one, type: 'unstyled'},
        {key: 'a2', text: 'Later', type: 'header-two'},
        {key: 'a3', text: two, type: 'unstyled'},
        {key: 'a4', text: 'Short item', type: 'unordered-list-item'},
        {key: 'a5', text: three, type: 'blockquote'}
      ]
    }
  ],
  [
    'Editor.js',
    {
      blocks: [
        {type: 'paragraph', data: {text: one}},
        {type: 'header', data: {text: 'Later', level: 2}},
        {type: 'paragraph', data: {text: two}},
        {type: 'list', data: {style: 'unordered', items: ['Short item']}},
        {type: 'quote', data: {text: three}}
      ]
    }
  ],
  [
    'Arc',
    [
      {type: 'text', content: one},
      {type: 'header', level: 2, content: 'Later'},
      {type: 'text', content: two},
      {type: 'list', items: [{type: 'text', content: 'Short item'}]},
      {type: 'quote', content_elements: [{type: 'text', content: three}]}
    ]
  ]
]

test.each(formats)("blocks of an editor's format keep what they are: %s", (_, content) => {
  const {body} = parseArticle(shell(`<script type="application/json">${json({story: {headline, content}})}</script>`))
  expect(body.map(({type}) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'list', 'quote'])
  expect(body[0]).toMatchObject({text: [{text: one}]})
  expect(JSON.stringify(body[3])).toContain('Short item')
  expect(JSON.stringify(body[4])).toContain(three)
})

test('data of other texts are no body, and neither is any where the page shows its text', () => {
  const others = `<script type="application/json">${json({related: [other], story: {title: 'No such story', html}})}</script>`
  expect(safeParseArticle(shell(others))).toMatchObject({error: {code: 'no-body'}})
  const shown = parseArticle(
    shell(`<h1>${headline}</h1>${html}<script type="application/json">${json({title: headline, html: other.html})}</script>`)
  )
  expect(articleText(shown)).toContain(paragraphs.join('\n\n'))
  expect(articleText(shown)).not.toContain('harbour')
})

test.each([
  ['deep', `{"title":${json(headline)},"a":${'['.repeat(200_000)}`],
  ['deep and whole', `{"title":${json(headline)},"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['wide', `{"title":${json(headline)},"a":[${'{"text":"a b c"},'.repeat(200_000)}1]}`],
  ['without an end', `{"title":${json(headline)},"a":"${'\\"'.repeat(500_000)}`]
])('hostile data take linear time: %s', (_, data) => {
  const started = performance.now()
  expect(safeParseArticle(shell(`<script type="application/json">${data}</script>`))).toMatchObject({error: {code: 'no-body'}})
  expect(performance.now() - started).toBeLessThan(5000)
})

const markupUnder = (key: string): string | null => {
  const data = {[key]: {title: headline, body: html.repeat(2)}}
  return stateMarkup(indexOf(`<script type="application/json">${json(data)}</script>`), headline)
}

test.each(['article', 'preview', 'commentary', 'unavailable', 'navy', 'authoring', 'latestRevision', 'currentDraft'])(
  'a key that only holds the letters of a word for other texts is none: %s',
  (key) => expect(markupUnder(key)).toBe(html.repeat(2))
)

test.each([
  'related',
  'relatedArticles',
  'most_popular',
  'next-story',
  'latestNews',
  'userComments',
  'RECOMMENDED',
  'sideNav',
  'relatedposts'
])('what stands under a word for other texts is no article: %s', (key) => expect(markupUnder(key)).toBeNull())
