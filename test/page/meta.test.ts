import {describe, expect, it} from 'vitest'
import {readMeta} from '../../src/page/declared/meta.js'
import {indexOf} from './index-of.js'

const read = (html: string) => readMeta(indexOf(html))

describe('readMeta', () => {
  it('keeps name, property, itemprop and http-equiv apart, in order, keys in lower case', () => {
    const {entries} = read(
      '<meta name="Author" content="Mina Roth"><meta property="OG:Title" content="Rain"><meta itemprop="datePublished" content="2025"><meta http-equiv="Content-Language" content="de">'
    )
    expect(entries.map(({attribute, key, content}) => [attribute, key, content])).toEqual([
      ['name', 'author', 'Mina Roth'],
      ['property', 'og:title', 'Rain'],
      ['itemprop', 'datepublished', '2025'],
      ['http-equiv', 'content-language', 'de']
    ])
  })

  it('counts a meta once for each key that it carries', () => {
    const {entries} = read('<meta name="description" property="og:description twitter:description" content="Wet.">')
    expect(entries.map(({key}) => key)).toEqual(['description', 'og:description', 'twitter:description'])
  })

  it('reads metas that stand in the body', () => {
    expect(read('<p>Text</p><meta name="author" content="Mina Roth">').first('author')).toBe('Mina Roth')
  })

  it('decodes references that were escaped twice, once, and folds white space', () => {
    const meta = read('<meta name="a" content="&amp;quot;Rain&amp;quot; &amp;amp;amp; wind"><meta name="b" content="  two\n\n lines ">')
    expect(meta.first('a')).toBe('"Rain" &amp; wind')
    expect(meta.first('b')).toBe('two lines')
  })

  it('gives the first entry with content, under any spelling of the key, and all entries', () => {
    const meta = read('<meta name="author" content=" "><meta name="AUTHOR" content="Mina Roth"><meta name="author">')
    expect(meta.first('Author')).toBe('Mina Roth')
    expect(meta.all('author')).toHaveLength(2)
    expect(meta.first('editor')).toBeNull()
    expect(meta.all('editor')).toEqual([])
  })

  it('takes keys that every object has for plain keys', () => {
    const meta = read('<meta name="__proto__" content="a"><meta name="constructor" content="b">')
    expect([meta.first('__proto__'), meta.first('constructor'), meta.first('tostring')]).toEqual(['a', 'b', null])
  })

  it('reads links', () => {
    const {links} = read('<link rel="Alternate Canonical" href="/a" type="text/html"><link rel="icon">')
    expect(links.map(({rel, href, type}) => ({rel, href, type}))).toEqual([
      {rel: ['alternate', 'canonical'], href: '/a', type: 'text/html'}
    ])
  })
})

describe('title', () => {
  it('is the head’s, folded', () => expect(read('<title>\n Rain &amp;amp; wind\n</title>').title).toBe('Rain & wind'))
  it('is never an icon’s', () => {
    expect(read('<body><svg><g><title>Menu</title></g></svg><div><title>Rain</title></div>').title).toBe('Rain')
    expect(read('<body><svg><title>Menu</title></svg>').title).toBeNull()
  })
  it('is passed over while empty', () => expect(read('<head><title> </title><title>Rain</title></head>').title).toBe('Rain'))
  it('is null where there is none', () => expect(read('<p>Text</p>').title).toBeNull())
})
