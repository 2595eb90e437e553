import {describe, expect, test} from 'vitest'
import {articleText} from '../../src/article/article-text.js'
import {explainArticle} from '../../src/index.js'
import {prose} from './page-of.js'

const page = (main: string) =>
  `<!doctype html><html lang="en"><head><title>Harbour plan goes ahead</title></head><body><main>${main}</main></body></html>`
const own = `<h1>Harbour plan goes ahead</h1><div class="byline">By Ana Example</div><time datetime="2025-03-04">4 March 2025</time>${prose(6)}`
const titles = ['Storm takes roof off chapel', 'Brass band wins county final', 'Hotel owners ask for later opening']
const cards = (text: string, more = '') =>
  `<div class="grid">${titles.map((title, at) => `<div class="x"><h3><a href="/n/${at}">${title}</a></h3><p>The ${title.toLowerCase()} after the meeting of the council, which had been called for the evening${text}</p>${more}</div>`).join('')}</div>`
const textOf = (main: string) => {
  const {article} = explainArticle(page(main), {url: 'https://example.com/news/harbour-plan'})
  return article === null ? '' : articleText(article)
}

describe('cards of other articles are no body', () => {
  test.each([
    ['at the end of the article', `<article>${own}${cards(' and had to…')}</article>`],
    ['behind the article', `<article>${own}</article>${cards(' and ...')}`],
    ['with a link to the rest', `<article>${own}${cards(' and … <a href="/n">more</a>')}</article>`],
    ['with a button', `<article>${own}${cards(' and […]', '<a href="/n">Read More »</a>')}</article>`]
  ])('%s', (_, main) => {
    const text = textOf(main)
    expect(text).toContain('on day 6 that')
    for (const title of titles) expect(text).not.toContain(title)
    expect(text).not.toContain('called for the evening')
  })
})

describe('cards are body', () => {
  test.each([
    ['with their whole text', `<article>${own}${cards('.')}</article>`],
    ['of a listing', `<h1>Harbour plan goes ahead</h1><p>All that was said of the plan, in one place.</p>${cards(' and…')}`],
    ['between paragraphs', `<article>${own}${cards(' and…')}${prose(3, ' at last')}</article>`]
  ])('%s', (_, main) => {
    for (const title of titles) expect(textOf(main)).toContain(title)
  })
})
