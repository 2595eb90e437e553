import {describe, expect, test} from 'vitest'
import {resolveOptions} from '../../src/article/options.js'
import {parseHtml} from '../../src/html/parse.js'
import {createPage} from '../../src/page/create-page.js'
import {decidePage, prose} from '../fields/decided.js'

const pageOf = (html: string) => {
  const settings = resolveOptions({})
  return createPage(parseHtml(html, settings.limits).tree, settings, html)
}
const item = (type: string, inner: string): string => `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`
const day = '<meta itemprop="datePublished" content="2020-01-01">'
const head = '<title>A bridge for the town</title><h1>A bridge for the town</h1>'
const dayOf = (html: string): string | null => pageOf(head + html).meta.first('datePublished')

describe('metas with itemprop', () => {
  test.each([
    ['in the head', `<head>${day}</head>`],
    ['in the body, in no item', `<div>${day}</div>`],
    ['in the page\u2019s article', item('NewsArticle', `<h2 itemprop="headline">A bridge for the town</h2>${day}`)],
    ['in what stands for the page', item('WebPage', day)],
    ['behind an item', `${item('Comment', '<b itemprop="text">So be it</b>')}${day}`]
  ])('are the page\u2019s: %s', (_, html) => expect(dayOf(html)).toBe('2020-01-01'))

  test.each([
    ['a teaser', item('NewsArticle', `<h3 itemprop="headline">Ferries are late because of fog</h3>${day}`)],
    ['a comment', item('Comment', `<b itemprop="text">So be it</b>${day}`)],
    ['a film in the article', item('NewsArticle', `<h2 itemprop="headline">A bridge for the town</h2>${item('VideoObject', day)}`)]
  ])('are none of the page\u2019s in %s', (_, html) => expect(dayOf(html)).toBeNull())

  test('of a teaser give the page neither day nor writer', () => {
    const teaser = item(
      'NewsArticle',
      `${day}<meta itemprop="author" content="Ana Silva"><a href="/fog">Ferries are late because of fog</a>`
    )
    const {published, byline} = decidePage(
      `<html lang=en><body>${item('NewsArticle', `<h1 itemprop="headline">A bridge for the town</h1>${prose}`)}${teaser}`
    )
    expect([published?.value ?? null, byline?.value ?? null]).toEqual([null, null])
  })

  test('a name beside the itemprop counts as ever', () =>
    expect(dayOf(item('NewsArticle', day.replace('itemprop', 'name="datePublished" itemprop')))).toBe('2020-01-01'))
})

describe('the page\u2019s article', () => {
  const card = item(
    'NewsArticle',
    '<h3 itemprop="headline">Ferries are late because of fog</h3><time itemprop="datePublished">2020-01-01</time>'
  )
  test.each([
    ['title', '<title>A bridge for the town</title>'],
    ['h1', '<h1>A bridge for the town</h1>']
  ])('is no card that is called otherwise than the %s', (_, named) => {
    expect(pageOf(named + card).article).toBeNull()
    expect(pageOf(named.replace('A bridge for the town', 'Ferries are late because of fog') + card).article).not.toBeNull()
  })
  test('is not judged by the title of an icon', () =>
    expect(pageOf(`<svg><title>Menu of ours</title></svg>${card}`).article).not.toBeNull())
})
