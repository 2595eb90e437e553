import {describe, expect, it} from 'vitest'
import {articleThing, pageThing} from '../../src/page/declared/article-thing.js'
import {readJsonLd} from '../../src/page/declared/json-ld.js'
import {readMicrodata} from '../../src/page/declared/microdata.js'
import {addresses, allThings, flag, names, nested, pathOf, strings, text} from '../../src/page/declared/things.js'
import type {Thing} from '../../src/page/page.js'
import {indexOf, indexOfScripts, textWithin} from './index-of.js'

const read = (...values: unknown[]): Thing[] => readJsonLd(indexOfScripts(...values.map((value) => JSON.stringify(value))), [])
const one = (value: unknown): Thing => read(value)[0] as Thing

describe('look-ups', () => {
  const thing = one({
    '@type': 'Article',
    keywords: ['rain ', 7, {name: 'wind\n speed'}, true],
    author: [{'@type': 'Person', name: 'Mina Roth', url: 'https://example.com/m'}, 'Otto Falk'],
    image: [{url: '/a.png', contentUrl: '/b.png'}, '/c.png', {'@id': '/d.png'}]
  })
  it('gives texts, things, names and addresses', () => {
    expect(strings(thing, 'keywords')).toEqual(['rain', '7'])
    expect(names(thing, 'keywords')).toEqual(['rain', '7', 'wind speed'])
    expect(names(thing, 'author')).toEqual(['Mina Roth', 'Otto Falk'])
    expect(nested(thing, 'author')).toHaveLength(1)
    expect(addresses(thing, 'image')).toEqual(['/a.png', '/b.png', '/c.png', '/d.png'])
    expect([text(thing, 'keywords'), text(thing, 'headline'), strings(thing, 'headline')]).toEqual(['rain', null, []])
  })
  it('reads booleans however they are written', () => {
    const values = [true, false, 'True', 'false', 'http://schema.org/False', 'perhaps', null]
    expect(values.map((isAccessibleForFree) => flag(one({name: 'a', isAccessibleForFree}), 'isAccessibleForFree'))).toEqual([
      true,
      false,
      true,
      false,
      false,
      null,
      null
    ])
  })
  it('names places', () => {
    const [top, inner] = allThings([thing])
    expect([top, inner].map((at) => at && pathOf(at, 'name'))).toEqual(['script 1 /name', 'script 1 /keywords/2/name'])
  })
})

describe('articleThing', () => {
  const article = (headline: string, more: object = {}) => ({'@type': 'NewsArticle', headline, datePublished: '2025-01-12', ...more})
  const chosen = (things: Thing[], url?: string): string | null => {
    const thing = articleThing(things, url)
    return thing && text(thing, 'headline')
  }

  it('is null where no article is declared', () => expect(chosen(read({'@type': 'Organization', name: 'The Post'}))).toBeNull())
  it('finds the article in a page that it is the main entity of', () =>
    expect(chosen(read({'@type': 'WebPage', mainEntity: article('Rain')}))).toBe('Rain'))
  it('prefers the one whose address is the page’s', () => {
    const things = read(article('Other', {author: 'x', articleBody: 'y', url: 'https://example.com/other'}), {
      '@type': 'BlogPosting',
      headline: 'Rain',
      url: 'http://www.example.com/rain/'
    })
    expect(chosen(things, 'https://example.com/rain?from=feed')).toBe('Rain')
    expect(chosen(things)).toBe('Other')
  })
  it('prefers the one that tells more', () => expect(chosen(read({'@type': 'Article', name: 'x'}, article('Rain')))).toBe('Rain'))
  it('takes no related item, unless its address is the page’s', () => {
    const list = {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: article('Other', {url: '/other'})}]}
    expect(chosen(read(list))).toBeNull()
    expect(chosen(read(list), 'https://example.com/rain')).toBeNull()
    expect(chosen(read(list), 'https://example.com/other')).toBe('Other')
    expect(chosen(read(list, {'@type': 'Report', headline: 'Rain'}))).toBe('Rain')
  })
  const cards = (...items: string[]): Thing[] => {
    const html = items
      .map(
        (inner) =>
          `<article itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished">2025-01-12</time>${inner}</article>`
      )
      .join('')
    const index = indexOf(html)
    return readMicrodata(index, textWithin(index))
  }
  const headed = (headline: string): string => `<h3 itemprop="headline">${headline}</h3>`

  it('prefers the one that is called as the page is', () =>
    expect(
      articleThing(read(article('Other', {author: 'x'}), article('Rain over the hills')), null, [
        'Rain over the hills | The Post'
      ])?.properties.get('headline')
    ).toEqual(['Rain over the hills']))
  it('takes no card of microdata that is called otherwise, but data of a script', () => {
    expect(articleThing(cards(headed('A ferry in the fog')), null, ['Rain over the hills'])).toBeNull()
    expect(articleThing(cards(headed('Rain on the hills')), null, ['Rain over the hills'])).not.toBeNull()
    expect(articleThing(read(article('A ferry in the fog')), null, ['Rain over the hills'])).not.toBeNull()
  })
  it('takes no card of microdata that tells neither headline nor address and stands among others', () => {
    expect(articleThing(cards('', ''), null, ['Rain over the hills'])).toBeNull()
    expect(articleThing(cards(''), null, ['Rain over the hills'])).not.toBeNull()
  })
  it('takes no update of a live blog for the live blog', () => {
    expect(
      chosen(read({'@type': 'LiveBlogPosting', headline: 'Storm', liveBlogUpdate: [article('Update', {articleBody: 'x', author: 'y'})]}))
    ).toBe('Storm')
  })
  it('is safe for cycles', () => {
    expect(
      chosen(
        read({
          '@graph': [
            {'@id': 'p', '@type': 'WebPage', mainEntity: {'@id': 'a'}},
            {'@id': 'a', ...article('Rain'), mainEntityOfPage: {'@id': 'p'}}
          ]
        })
      )
    ).toBe('Rain')
  })
})

describe('pageThing', () => {
  it('is what stands for the page where there is no article', () => {
    expect(pageThing(read({'@type': 'WebPage', name: 'Soup page'}, {'@type': 'Recipe', name: 'Soup'}))?.types).toEqual(['Recipe'])
    expect(pageThing(read({'@type': 'Organization', name: 'The Post'}))).toBeNull()
  })
})
