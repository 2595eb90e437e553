import {expect, test} from 'vitest'
import {articleText, explainArticle, parseArticle} from '../../src/index.js'

const first =
  'The first paragraph of the story tells what happened on the bridge in the morning, at some length and with care for the detail.'
const second =
  'The second tells what people said about it when they were asked in the afternoon, and what they did not say, and why they did not.'
const third =
  'The third looks back at the bridge that stood there before, which nobody had ever asked for and nobody has missed since it went.'
const declared = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'A bridge for the town',
  articleBody: [first, second, third].join('\n\n')
})
const pageWith = (body: string): string => `<script type="application/ld+json">${declared}</script><h1>A bridge for the town</h1>${body}`

test('a page that builds its text by script has the text that it declares, without ranges', () => {
  const article = parseArticle(pageWith('<div id="app"></div><p>Loading, please wait.</p>'))
  expect(articleText(article)).toBe([first, second, third].join('\n\n'))
  expect(article.body.map(({id, range}) => [id, range])).toEqual([
    ['b1', null],
    ['b2', null],
    ['b3', null]
  ])
})

test('a page that shows its text keeps what it shows', () => {
  const article = parseArticle(pageWith(`<p>${second}</p><p>${first}</p>`))
  expect(articleText(article)).toBe(`${second}\n\n${first}`)
})

test('what the page showed instead is listed as left out', () => {
  const {ledger} = explainArticle(pageWith('<p>Loading, please wait.</p>'))
  expect(ledger.find(({text}) => text.startsWith('Loading'))?.fate.to).toBe('dropped')
})

test('a warning says that the body is from data, and of which kind', () => {
  const {warnings} = explainArticle(pageWith('<p>Loading, please wait.</p>'))
  expect(warnings.map(({code, message}) => [code, message.includes('articleBody')])).toEqual([['body-from-data', true]])
  expect(explainArticle(pageWith(`<p>${second}</p><p>${first}</p>`)).warnings).toEqual([])
})
