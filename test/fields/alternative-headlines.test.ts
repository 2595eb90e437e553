import {expect, test} from 'vitest'
import {decideAlternativeHeadlines} from '../../src/fields/alternative-headlines.js'
import {contextWithHeadline, pageOf} from './context-of.js'

test('alternative headlines: every other title once, with its role', () => {
  const head = `<title>Harbour ice: what to know | example.com</title><meta property="og:title" content="No ship sails before Saturday"><meta name="twitter:title" content="No ship sails before Saturday">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ice shuts the harbour","alternativeHeadline":"Harbour shut"}</script>`
  const context = contextWithHeadline(pageOf({head, zone: '<h1>Ice shuts the harbour</h1>'}))
  expect(decideAlternativeHeadlines(context).value).toEqual([
    {role: 'short', text: 'Harbour shut'},
    {role: 'social', text: 'No ship sails before Saturday'},
    {role: 'seo', text: 'Harbour ice: what to know'}
  ])
})

test('alternative headlines: none where every title is the headline', () => {
  expect(
    decideAlternativeHeadlines(
      contextWithHeadline(pageOf({head: '<title>Ice shuts the harbour</title>', zone: '<h1>Ice shuts the harbour</h1>'}))
    ).value
  ).toBeNull()
})
