import {expect, test} from 'vitest'
import {decideByline} from '../../src/fields/byline.js'
import {decidePublished} from '../../src/fields/date/date.js'
import {firstHeadline, headlineSegments, headZone} from '../../src/fields/head-zone.js'
import {contextOf, contextWithHeadline, pageOf} from './context-of.js'

const html = pageOf({
  before: '<header><p>Menu</p></header>',
  head: '<title>Ice shuts the harbour</title>',
  zone: '<p>Shipping</p><h1>Ice shuts the harbour</h1><p>By Ada Lund</p>'
})

test('head zone: from the innermost element around headline and body to the first body segment', () => {
  const {page, draft, decided} = contextWithHeadline(html)
  const [first] = headlineSegments(decided)
  const zone = headZone(page, draft, first)
  expect(page.segments.slice(zone.from, zone.to).map(({text}) => text)).toEqual(['Shipping', 'Ice shuts the harbour', 'By Ada Lund'])
  expect(zone.headline).toBe(first)
  expect(zone.to).toBe(draft.first)
})

test('head zone: without a headline it is what stands before the body', () => {
  const {page, draft} = contextOf(html)
  expect(headZone(page, draft, -1)).toEqual({headline: -1, from: 0, to: draft.first})
})

test('head zone: is bounded where the page has no body', () => {
  const {page, draft} = contextOf('<h1>Ice</h1><p>a</p>')
  const zone = headZone(page, draft, 0)
  expect(zone.to).toBeLessThanOrEqual(page.segments.length)
  expect(zone.from).toBe(0)
})

test('head zone: goes on behind a dek that reads like body, to the next segment that does', () => {
  const {page, draft, decided} = contextWithHeadline(html)
  const [first] = headlineSegments(decided)
  const scores = Float32Array.from(page.segments, ({text}) => (text === 'Shipping' || text === 'By Ada Lund' ? 0.1 : 0.9))
  const dek = {...draft, scores, first: first + 1}
  expect(headZone(page, {...dek, scores: scores.fill(0.1, first + 2, first + 3)}, first, first + 2).to).toBe(first + 3)
})

test('head zone: does not end at a caption', () => {
  const {page, draft} = contextOf(
    '<main><h1>Ice</h1><figure><figcaption>A caption</figcaption></figure><p>By Ada Lund</p><p>The body</p></main>'
  )
  const scores = Float32Array.from(page.segments, ({text}) => (text === 'A caption' || text === 'The body' ? 0.9 : 0.1))
  const zone = headZone(page, {...draft, scores, first: 1}, 0)
  expect(page.segments[zone.to]?.text).toBe('The body')
})

const twice = (between: string) =>
  pageOf({head: '<title>Ice shuts the harbour</title>', zone: `<h1>Ice shuts the harbour</h1>${between}<h1>Ice shuts the harbour</h1>`})
const buttons = '<p><a href="/share">Share</a></p>'.repeat(12)

test('a headline that is shown twice: byline and date under the first are found', () => {
  const context = contextWithHeadline(twice(`<p>By Ada Lund</p><p>4 March 2025</p>${buttons}`))
  expect(headlineSegments(context.decided)[0]).toBeGreaterThan(firstHeadline(context.draft, context.decided))
  expect(decideByline(context).value?.authors.map(({name}) => name)).toEqual(['Ada Lund'])
  expect(decidePublished(context).value?.value).toBe('2025-03-04')
})

test('a headline that is shown twice with body between is another text’s', () => {
  const {draft, decided} = contextWithHeadline(twice('<p>By Ada Lund</p><p>Share</p>'))
  const [chosen] = headlineSegments(decided)
  const scores = draft.scores.map((score, at) => (at === chosen - 1 ? 0.9 : score))
  expect(firstHeadline({...draft, scores}, decided)).toBe(chosen)
})
