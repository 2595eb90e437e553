import {expect, test} from 'vitest'
import {dropBoxNames} from '../../src/body/choice/box-names.js'
import type {SegmentFate} from '../../src/body/choose.js'
import {draftBody} from '../../src/body/draft-body.js'
import {pageOf, prose} from './page-of.js'

/** What is left of a page; a text that begins with "x" was dropped before. */
function left(html: string): string[] {
  const page = pageOf(html)
  const fates = page.segments.map(
    ({text}): SegmentFate => (text.startsWith('x') ? {to: 'dropped', reason: 'unlikely', because: '', score: 0} : {to: 'body'})
  )
  dropBoxNames(page, draftBody(page), fates)
  return page.segments.filter(({index}) => fates[index]?.to === 'body').map(({text}) => text)
}

const teaser = (title: string): string => `<div class="box"><a href="/a"><img src="a.jpg"><h4>${title}</h4></a></div>`

test("another article's title between paragraphs goes", () => {
  expect(left(`${prose(4)}${teaser('Nets were cut')}${prose(4, ' again')}`)).not.toContain('Nets were cut')
})

test('linked headings that name the items of a list stay', () => {
  const items = ['A pot', 'A pan', 'A lid', 'A jug'].map(teaser).join('')
  expect(left(`${prose(4)}${items}`)).toEqual(expect.arrayContaining(['A pot', 'A pan', 'A lid', 'A jug']))
})

test('a linked heading beside its own text stays, and so does one that is half a link', () => {
  const html = `${prose(6)}<div><h3><a href="/p">A pot</a></h3><p>It boils.</p></div><div><h3><a href="/q">A pan</a> that we liked best</h3></div>`
  expect(left(html)).toEqual(expect.arrayContaining(['A pot', 'A pan that we liked best']))
})

test('the name of a box goes where its text went, though the body follows', () => {
  expect(left(`${prose(2)}<h3>Read also</h3><div>x teaser</div>${prose(2, ' again')}`)).not.toContain('Read also')
})

test('and so does a line of such a name that is no heading', () => {
  expect(left(`${prose(2)}<p><b>Comments are closed.</b></p><div>x comment</div>`)).not.toContain('Comments are closed.')
})

test('a section of such a name stays with its text', () => {
  expect(left(`${prose(2)}<h3>Further reading</h3><p>A book about quays.</p><h3>Read also the small print</h3>`)).toEqual(
    expect.arrayContaining(['Further reading', 'Read also the small print'])
  )
})
