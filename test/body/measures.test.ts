import {expect, test} from 'vitest'
import {measureSegments, sumUnder} from '../../src/body/score/measures.js'
import {pageOf} from './page-of.js'

const measure = (html: string) => measureSegments(pageOf(html))

test('a full stop ends a sentence before a space, a closing mark or the end, and not inside a number or an address', () => {
  expect([...measure('<p>One. Two! Three?</p><p>Version 2.5 of example.com rose 3.1 points</p><p>He said: "Go."</p>').sentences]).toEqual([
    3, 0, 1
  ])
})

test('sentences and commas of other scripts count', () => {
  const {sentences, commas} = measure('<p>港口将关闭，官员说。居民不满。</p><p>یہ منصوبہ، جیسا کہ کہا گیا، جاری ہے۔</p>')
  expect([[...sentences], [...commas]]).toEqual([
    [2, 1],
    [1, 2]
  ])
})

test('a paragraph of links is not significant, one of prose is', () => {
  const text = 'The council said that the plan, which took years, would go ahead next spring.'
  expect([...measure(`<p>${text} It did.</p><p><a href="/x">${text} It did.</a></p><p hidden>${text} It did.</p>`).significant]).toEqual([
    1, 0, 0
  ])
})

test('sums under a node are those of its segments', () => {
  const page = pageOf('<body><div id=a><p>12345</p><p>1234567</p></div><p>123</p>')
  const {widthBefore} = measureSegments(page)
  expect(sumUnder(page.index, widthBefore, page.index.byTag('div')[0] ?? 0)).toBe(12)
})
