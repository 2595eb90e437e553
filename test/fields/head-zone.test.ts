import {expect, test} from 'vitest'
import {headlineSegments, headZone} from '../../src/fields/head-zone.js'
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
