import {describe, expect, test} from 'vitest'
import {dropLooseHeadings, keepHeadingsOfKept} from '../../src/body/choice/loose-headings.js'
import type {SegmentFate} from '../../src/body/choose.js'
import {draftBody} from '../../src/body/draft-body.js'
import {pageOf} from './page-of.js'

/** What is left of headings and texts; a text that begins with "x" was dropped before. */
function left(html: string): string[] {
  const page = pageOf(html)
  const draft = {...draftBody(page), scores: new Float32Array(page.segments.length).fill(0.6)}
  const fates = page.segments.map(
    ({text}): SegmentFate => (text.startsWith('x') ? {to: 'dropped', reason: 'unlikely', because: '', score: 0} : {to: 'body'})
  )
  dropLooseHeadings(page, draft, fates)
  return page.segments.filter(({index}) => fates[index]?.to === 'body').map(({text}) => text)
}

test('a heading stays with its text, and goes where its text went', () => {
  expect(left('<h2>One</h2><p>a</p><h2>Related</h2><p>x</p><h2>Two</h2><p>b</p>')).toEqual(['One', 'a', 'Two', 'b'])
})

test('a heading is one through a button', () => {
  expect(left('<h2><button>Box</button></h2><p>x</p><h2><button>Two</button></h2><p>b</p>')).toEqual(['Two', 'b'])
})

test('a heading over a subheading that stays, stays', () => {
  expect(left('<h2>Part</h2><p>x</p><h3>Chapter</h3><p>a</p>')).toEqual(['Part', 'Chapter', 'a'])
  expect(left('<h3>Chapter</h3><p>x</p><h2>Part</h2><p>a</p>')).toEqual(['Part', 'a'])
})

test('a heading over nothing at all stays where body follows: an image may stand under it', () => {
  expect(left('<h2>The quay</h2><img src="a.jpg"><h2>The town</h2><p>a</p>')).toEqual(['The quay', 'The town', 'a'])
})

test('the last heading goes where no body follows', () => {
  expect(left('<p>a</p><h2>See you</h2>')).toEqual(['a'])
})

test('a heading that is a link names an item and stays', () => {
  expect(
    left('<h3><a href="/p">A pot</a></h3><p>x 12.00</p><p>a</p><h3><a href="/q">A pan</a></h3><p>x 9.00</p><h3>End</h3><p>b</p>')
  ).toContain('A pan')
})

describe('headings that were nearly kept', () => {
  const answer = 'The ferry leaves every hour from the old quay, and every half hour in summer when the town is full.'
  const keep = (html: string, lowScore: number): string[] => {
    const page = pageOf(html)
    const isLow = (text: string): boolean => text.startsWith('x')
    const draft = {...draftBody(page), scores: Float32Array.from(page.segments, ({text}) => (isLow(text) ? lowScore : 0.9))}
    const fates = page.segments.map(
      ({text}): SegmentFate => (isLow(text) ? {to: 'dropped', reason: 'control', because: '', score: lowScore} : {to: 'body'})
    )
    keepHeadingsOfKept(page, draft, fates)
    return page.segments.filter(({index}) => fates[index]?.to === 'body').map(({text}) => text)
  }
  const page = (head: string): string => `<h3>When</h3><p>${answer}</p><h3>${head}</h3><p>${answer} Really.</p>`

  test('go with the text under them', () => {
    expect(keep(page('<button>x Where?</button>'), 0.4)).toContain('x Where?')
  })

  test.each([
    ['a link', page('<a href="/x">x Where?</a>'), 0.4],
    ['surely no body', page('x Where?'), 0.2],
    ['over a short line', `<h3>When</h3><p>${answer}</p><h3>x Where?</h3><p>Here.</p>`, 0.4],
    ['of a rank of which none was kept', `<p>${answer}</p><h3>x Where?</h3><p>${answer} Really.</p>`, 0.4]
  ])('but not %s', (_, html, score) => {
    expect(keep(html, score)).not.toContain('x Where?')
  })
})
