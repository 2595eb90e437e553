import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import {readMicrodata} from '../../src/page/declared/microdata.js'
import {nested, strings, text} from '../../src/page/declared/things.js'
import {indexTree} from '../../src/page/node-index.js'
import type {Thing} from '../../src/page/page.js'
import {indexOf, textWithin} from './index-of.js'

const read = (html: string): Thing[] => {
  const index = indexOf(html)
  return readMicrodata(index, textWithin(index))
}

const first = (html: string): Thing => {
  const [thing] = read(html)
  if (thing === undefined) throw new Error('nothing was read')
  return thing
}

describe('microdata', () => {
  it('reads an item with its type, names and nested items', () => {
    const article =
      first(`<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Rain <b>and</b> wind</h1>
      <span itemprop="author" itemscope itemtype="http://schema.org/Person">By <i itemprop="name">Mina Roth</i></span><p itemprop="articleBody">Text.</p></article>`)
    expect([article.types, text(article, 'headline'), text(article, 'name'), text(article, 'articleBody')]).toEqual([
      ['NewsArticle'],
      'Rain and wind',
      'Rain and wind',
      'Text.'
    ])
    const [author] = nested(article, 'author')
    expect(author && [author.types[0], text(author, 'name')]).toEqual(['Person', 'Mina Roth'])
  })

  it('takes values where the standard says: content, then the tag’s attribute, then text', () => {
    const thing =
      first(`<div itemscope><meta itemprop="a" content="1"><time itemprop="b" datetime="2025-01-12">12 January</time><time itemprop="c">13 January</time>
      <a itemprop="d" href="/d">D</a><img itemprop="e" src="/e.png"><span itemprop="f" content="6">six</span><data itemprop="g" value="7">seven</data><link itemprop="h" href="/h"></div>`)
    expect([...'abcdefgh'].map((name) => text(thing, name))).toEqual(['1', '2025-01-12', '13 January', '/d', '/e.png', '6', '7', '/h'])
  })

  it('keeps items apart and gives each its place', () => {
    const things = read(
      '<div itemscope><b itemprop="name">a</b></div><b itemprop="name">nobody’s</b><div itemscope itemid="#b"><b itemprop="name">b</b></div>'
    )
    expect(things.map((thing) => [thing.path, thing.id, ...strings(thing, 'name')])).toEqual([
      ['item 1', null, 'a'],
      ['item 2', '#b', 'b']
    ])
  })

  it('follows itemref, also to what stands before the item', () => {
    const [thing] = read(
      '<div id="x"><b itemprop="name">a</b></div><div itemscope itemref="x y"><i itemprop="url">b</i></div><p id="y" itemprop="text">c</p>'
    )
    expect(thing && ['name', 'url', 'text'].map((name) => text(thing, name))).toEqual(['a', 'b', 'c'])
  })

  it('survives an item that refers to what holds it', () => {
    expect(read('<div id="x" itemprop="part"><div itemscope itemref="x"><b itemprop="name">a</b></div></div>')).toBeInstanceOf(Array)
  })

  it('reads RDFa without a prefix or with schema.org’s, and no other vocabulary', () => {
    const list = first(
      '<ol vocab="https://schema.org/" typeof="BreadcrumbList"><li property="itemListElement" typeof="ListItem"><a property="item" typeof="WebPage" href="/n"><span property="schema:name">News</span></a><i property="dc:title">x</i></li></ol>'
    )
    const [item] = nested(list, 'itemListElement')
    const [page] = item ? nested(item, 'item') : []
    expect([list.types[0], page?.id, page && text(page, 'name'), item?.properties.size]).toEqual(['BreadcrumbList', '/n', 'News', 1])
  })

  it('does not read texts that nest without end again at every level', () => {
    const started = performance.now()
    let element: Element = {type: 'element', tagName: 'div', properties: {}, children: [{type: 'text', value: 'text '.repeat(5000)}]}
    for (let depth = 0; depth < 20_000; depth++)
      element = {type: 'element', tagName: 'div', properties: depth === 19_999 ? {itemScope: true} : {itemProp: ['a']}, children: [element]}
    const {index} = indexTree({type: 'root', children: [element]}, {nodes: 100_000, depth: 100_000})
    const thing = readMicrodata(index, textWithin(index))[0] as Thing
    expect(performance.now() - started).toBeLessThan(4000)
    expect(strings(thing, 'a').length).toBeLessThan(100)
  })
})

describe('h-entry', () => {
  const entry = `<article class="post hentry"><h2 class="entry-title">Rain</h2><span class="author vcard"><a class="url fn n" href="/m">Mina Roth</a></span>
    <time class="entry-date published updated" datetime="2025-01-12T08:00:00Z">12 January</time></article>`

  it('is read as an article under schema.org’s names', () => {
    const article = first(entry)
    const [author] = nested(article, 'author')
    expect([article.types[0], ...['headline', 'datePublished', 'dateModified'].map((name) => text(article, name))]).toEqual([
      'Article',
      'Rain',
      '2025-01-12T08:00:00Z',
      '2025-01-12T08:00:00Z'
    ])
    expect(author && [text(author, 'name'), text(author, 'url')]).toEqual(['Mina Roth', '/m'])
  })

  it('names an author by the card’s text where no class does, and takes no commenter', () => {
    const article = first(
      '<div class="h-entry"><h1 class="p-name">Rain</h1><b class="p-author h-card">Mina Roth</b><div class="comment-author vcard"><b class="fn">Otto</b></div></div>'
    )
    expect(nested(article, 'author').map((author) => text(author, 'name'))).toEqual(['Mina Roth'])
  })

  it('keeps entries apart, one inside another too', () => {
    const things = read(
      `${entry}<div class="hentry"><h2 class="entry-title">Outer</h2><div class="hentry"><h3 class="entry-title">Inner</h3></div></div>`
    )
    expect(things.map((thing) => [thing.path, ...strings(thing, 'headline')])).toEqual([
      ['entry 1', 'Rain'],
      ['entry 2', 'Outer'],
      ['entry 3', 'Inner']
    ])
  })

  it('reads nothing outside an entry', () => expect(read('<h1 class="entry-title">Rain</h1><div class="hentry">empty</div>')).toEqual([]))
})
