import {describe, expect, test} from 'vitest'
import {chooseSegments, type Furniture, type SegmentFate} from '../../src/body/choose.js'
import type {Draft} from '../../src/body/draft.js'
import {draftBody} from '../../src/body/draft-body.js'
import type {Page} from '../../src/page/page.js'
import {newsPage, noFurniture, pageOf, paragraphs, prose} from './page-of.js'

interface Choice {
  page: Page
  draft: Draft
  kept: string[]
  fate(text: string): SegmentFate | undefined
  declared: string | null
}

function choose(html: string, furniture: Furniture = noFurniture): Choice {
  const page = pageOf(html)
  const draft = draftBody(page)
  const {kept, fates, declared} = chooseSegments(page, draft, furniture)
  const texts = page.segments.filter(({index}) => kept[index] === 1).map(({text}) => text)
  return {
    page,
    draft,
    kept: texts,
    declared: declared?.source === 'articleBody' ? declared.text : null,
    fate: (text) => fates[page.segments.find((segment) => segment.text.includes(text))?.index ?? -1]
  }
}

test('what is hidden within a line that is shown is no body, wherever it stands', () => {
  const hidden = ['<span hidden>secret words</span>', '<b style="display:none">whispered words</b>', '<noscript>silent words</noscript>']
  const text = prose(8).replaceAll(', and that', () => `${hidden.pop() ?? ''}, and that`)
  const {kept, fate} = choose(newsPage(text))
  for (const words of ['secret', 'whispered', 'silent']) expect(fate(`${words} words`)).toMatchObject({to: 'dropped', reason: 'hidden'})
  expect(kept.join(' ')).not.toContain(' words ')
})

describe('a news page', () => {
  const choice = choose(newsPage(prose(8)))

  test('keeps every paragraph, the first and the last', () => {
    expect(choice.kept).toEqual(expect.arrayContaining(paragraphs(8)))
  })

  test.each(['Home', 'A second other story', 'I never liked this plan', 'All rights reserved'])('leaves out "%s", and says why', (text) => {
    const fate = choice.fate(text)
    expect(fate?.to).toBe('dropped')
    expect(fate?.to === 'dropped' && fate.because.length > 0).toBe(true)
  })

  test('names the reasons that the page shows', () => {
    expect(choice.fate('Home')).toMatchObject({reason: 'navigation'})
    expect(choice.fate('A second other story')).toMatchObject({reason: 'related'})
    expect(choice.fate('I never liked this plan')).toMatchObject({reason: 'comments'})
  })

  test('gives every segment exactly one fate', () => {
    const {fates} = chooseSegments(choice.page, choice.draft, noFurniture)
    expect(fates).toHaveLength(choice.page.segments.length)
  })
})

test("what a head field used is that field's, and its repeat is furniture", () => {
  const html = newsPage(
    `<p>${'Islanders may stay, and ferries will run all winter, says the council in a long letter.'}</p>${prose(6)}<p>Islanders may stay, and ferries will run all winter, says the council in a long letter.</p>`
  )
  const page = pageOf(html)
  const first = page.segments.findIndex(({text}) => text.startsWith('Islanders'))
  const last = page.segments.findLastIndex(({text}) => text.startsWith('Islanders'))
  const {fates} = chooseSegments(page, draftBody(page), {
    segments: new Map([[first, 'dek']]),
    texts: [{field: 'dek', text: page.segments[first]?.text ?? ''}]
  })
  expect(fates[first]).toEqual({to: 'field', field: 'dek'})
  expect(fates[last]).toMatchObject({to: 'dropped'})
})

test('the same long paragraph shown twice is kept once', () => {
  const [text] = paragraphs(1)
  const {kept} = choose(newsPage(`${prose(6)}<p>${text}</p>`))
  expect(kept.filter((one) => one === text)).toHaveLength(1)
})

test('what a form says is no part of an article, unless the form is around all of it', () => {
  const form = '<form><p>We would like to write to you of the harbour, its ferries and its fish, once a week.</p><input></form>'
  expect(choose(newsPage(prose(4) + form + prose(3, ' again'))).fate('We would like')).toMatchObject({to: 'dropped'})
  expect(choose(newsPage(`<form>${prose(6)}</form>`)).kept).toEqual(expect.arrayContaining(paragraphs(6)))
})

test('items and cells that repeat among others of their kind are kept each time', () => {
  const item = 'Room for four bicycles and a folding bench on the upper deck'
  const list = (last: string): string => `<ul><li>Leaves every hour of the day, in any weather</li><li>${item}</li><li>${last}</li></ul>`
  const {kept} = choose(
    newsPage(
      prose(4) + list('A bar that opens at noon and closes at ten') + prose(3, ' again') + list('No bar at all, but a kiosk on the quay')
    )
  )
  expect(kept.filter((one) => one === item)).toHaveLength(2)
})

test('a caption belongs to its image; one without an image is text like any other', () => {
  const figure = '<figure><img src="a.jpg"><figcaption>The old quay in the evening, seen from the ferry.</figcaption></figure>'
  expect(choose(newsPage(prose(4) + figure + prose(3, ' again'))).fate('The old quay')).toMatchObject({to: 'dropped', reason: 'caption'})
})

test('a named caption right behind its image belongs to it, whatever stands around them', () => {
  const {fate} = choose(
    newsPage(
      `${prose(4)}<a href="/big"><img src="a.jpg"></a><p class="caption">The old quay, seen from the ferry.</p>${prose(3, ' again')}`
    )
  )
  expect(fate('The old quay')).toMatchObject({to: 'dropped', reason: 'caption'})
})

test('short lines of a box that shows a picture and nothing else are its caption, though nothing says so', () => {
  const box = '<div><div><picture><img src="a.jpg"></picture></div><div>The old quay in the evening</div><div>Harbour Photos</div></div>'
  const {kept} = choose(newsPage(prose(4) + box + prose(3, ' again')))
  expect(kept).not.toContain('The old quay in the evening')
  expect(kept).not.toContain('Harbour Photos')
})

test('what an article says to screen readers only is left out', () => {
  const {fate} = choose(
    newsPage(
      `<h2 class="visually-hidden">Article content</h2>${prose(4)}<div class="visually-hidden">Story goes on</div>${prose(3, ' again')}`
    )
  )
  expect(fate('Article content')).toMatchObject({to: 'dropped'})
  expect(fate('Story goes on')).toMatchObject({to: 'dropped'})
})

test('paragraphs parted by two line breaks are kept', () => {
  const {kept} = choose(newsPage(`<div>${paragraphs(6).join('<br><br>')}</div>`))
  expect(kept).toEqual(expect.arrayContaining(paragraphs(6)))
})

test('text laid out in tables is kept', () => {
  const {kept} = choose(
    `<title>Old page</title><table><tr><td><a href="/">Home</a><br><a href="/x">Links</a></td><td>${paragraphs(5).join('<br><br>')}</td></tr></table>`
  )
  expect(kept).toEqual(expect.arrayContaining(paragraphs(5)))
})

test('a body that is only in noscript is won back', () => {
  const {kept} = choose(`<title>T</title><body><div>Loading</div><noscript><div>${prose(6)}</div></noscript>`)
  expect(kept).toEqual(expect.arrayContaining(paragraphs(6)))
})

test('a text that the page only declares in data is offered, and none where the page shows it', () => {
  const declared = paragraphs(6).join(' ')
  const script = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'T', articleBody: declared})}</script>`
  expect(choose(`<title>T</title>${script}<body><div id=app>Loading the story</div>`).declared).toBe(declared)
  expect(choose(newsPage(script + prose(6))).declared).toBeNull()
})

test('a heading that no body follows is dropped', () => {
  const {kept} = choose(newsPage(`${prose(5)}<h2>What the harbour needs</h2>${prose(3, ' again')}<h2>Where to look next</h2>`))
  expect(kept).toContain('What the harbour needs')
  expect(kept).not.toContain('Where to look next')
})

test.each(['', '<p>', '<title>x</title>', '<nav><a href="/">Home</a></nav>'])('does not fail on %j', (html) => {
  expect(() => choose(`<html>${html}`)).not.toThrow()
})
