import {describe, expect, it} from 'vitest'
import {readMeta} from '../../src/page/declared/meta.js'
import {baseUrlOf, canonicalUrlOf, hostLabel, pathSegments, resolveUrl} from '../../src/page/url.js'
import {indexOf} from './index-of.js'

const base = 'https://example.com/news/rain.html?x=1'

describe('resolveUrl', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    [' /a b ', 'https://example.com/a%20b'],
    ['wind', 'https://example.com/news/wind'],
    ['//example.org/a', 'https://example.org/a'],
    ['\\\\example.org\\a', 'https://example.org/a'],
    ['#top', 'https://example.com/news/rain.html?x=1#top'],
    ['?p=2', 'https://example.com/news/rain.html?p=2'],
    ['../a/./b', 'https://example.com/a/b'],
    ['/a\n\t/b', 'https://example.com/a/b'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['mailto:mina@example.com', 'mailto:mina@example.com'],
    ['mailto:mina lind@example.com?subject=The ice', 'mailto:mina%20lind@example.com?subject=The%20ice'],
    ['mailto:?subject=Ice', 'mailto:?subject=Ice']
  ])('resolves %j', (href, url) => expect(resolveUrl(href, base)).toBe(url))

  it.each([
    ['https://ana:secret@example.com/a', 'https://example.com/a'],
    ['https://ana@example.com', 'https://example.com/'],
    ['//ana:secret@example.com/a', 'https://example.com/a'],
    ['https://example.com/@ana:a', 'https://example.com/@ana:a'],
    ['mailto:ana@example.com', 'mailto:ana@example.com']
  ])('leaves out name and password of %j', (href, url) => expect(resolveUrl(href, base)).toBe(url))

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://example.com/x',
    'ftp://example.com/',
    'mailto:',
    'tel:+123',
    'file:///etc',
    '',
    '  ',
    'https://',
    'http://[x/',
    'about:blank'
  ])('rejects %j', (href) => expect(resolveUrl(href, base)).toBeNull())

  it('needs a base for a relative address', () => {
    expect(resolveUrl('/a', null)).toBeNull()
    expect(resolveUrl('https://example.org/ä', null)).toBe('https://example.org/%C3%A4')
  })

  it.each([
    'https://example.com/a/../b',
    'https://example.com/a/./b',
    'https://example.com/..',
    'https://example.com/%2e%2E/a',
    'https://example.com',
    "https://example.com/?a='b'",
    'https://example.com:443/a',
    'https://example.com/a%zz',
    'https://example.com/a?b=/./c#d',
    'https://xn--bcher-kva.example/a',
    'https://xn--zzzzzzz.example/a',
    'https://1.2.3/a',
    'https://0x7f.1/a',
    'https://example.com/.a',
    'https://a_b.example.com/',
    'https://example.com//a',
    'https://example.com/@me/(x);y=1,2',
    'https://-a.example/',
    'https://example.com/a#b#c',
    'https://a..example.com/',
    'https://example.c0m/',
    'https://example.0x1/'
  ])('agrees with URL on %j', (href) => {
    expect(resolveUrl(href, null)).toBe(URL.canParse(href) ? new URL(href).href : null)
  })
})

describe('baseUrlOf', () => {
  it('is the first <base href> that resolves, else the page’s address', () => {
    expect(baseUrlOf(indexOf('<base target="_top"><base href="/a/"><base href="/b/">'), base)).toBe('https://example.com/a/')
    expect(baseUrlOf(indexOf('<base href="javascript:x">'), base)).toBe(base)
    expect(baseUrlOf(indexOf(''), null)).toBeNull()
  })
})

describe('canonicalUrlOf', () => {
  const canonical = (html: string, from: string | null = null) => canonicalUrlOf(readMeta(indexOf(html)), from)
  it('is the canonical link’s address, else og:url', () => {
    expect(canonical('<link rel="canonical" href="/rain"><meta property="og:url" content="https://example.com/other">', base)).toBe(
      'https://example.com/rain'
    )
    expect(canonical('<meta property="og:url" content="https://example.com/rain">')).toBe('https://example.com/rain')
    expect(canonical('<link rel="canonical" href="/rain">')).toBeNull()
    expect(canonical('<link rel="canonical" href="mailto:a@example.com">')).toBeNull()
  })
  it('is not the site’s root on a page that has a path', () => {
    const root = '<link rel="canonical" href="https://example.com/">'
    expect(canonical(root, base)).toBeNull()
    expect(canonical(`${root}<meta property="og:url" content="https://example.com/rain">`)).toBe('https://example.com/rain')
    expect(canonical(root, 'https://example.com/')).toBe('https://example.com/')
    expect(canonical(root)).toBe('https://example.com/')
    expect(canonical('<link rel="canonical" href="https://example.com/?p=12">', base)).toBe('https://example.com/?p=12')
  })
})

describe('hostLabel', () => {
  it.each([
    ['https://www.the-post.co.uk/a', 'the-post'],
    ['https://news.example.com', 'example'],
    ['example.org', 'example'],
    ['https://m.zeitung.de/', 'zeitung'],
    ['https://abc.net.au/', 'abc'],
    ['https://www.office.gv.at/news', 'office'],
    ['https://co.uk/', 'co'],
    ['https://localhost:80/', null],
    ['http://127.0.0.1/', null],
    ['http://[::1]/', null],
    ['', null]
  ])('of %j is %j', (url, label) => expect(hostLabel(url)).toBe(label))
})

describe('pathSegments', () => {
  it('are decoded where they can be', () =>
    expect(pathSegments('https://example.com/2025/01//a%20b/%zz/?x#y')).toEqual(['2025', '01', 'a b', '%zz']))
  it('are none for what is no address', () => expect(pathSegments('nowhere')).toEqual([]))
})

it.each([
  '/a/b.html',
  '/',
  '/a?b=/../c',
  '/a%20b',
  '/a#b',
  '/a/./b',
  '/a/../b',
  '//other.example/x',
  '/%2E./a',
  '/a b',
  '/ä',
  "/it's",
  '/a\\b'
])('%s from the root is what the URL parser makes of it', (href) => {
  for (const base of ['https://www.example.com/a/b?c', 'http://example.com:8080/x', 'https://Example.com/x', 'https://example.com'])
    expect(resolveUrl(href, base)).toBe(new URL(href, base).href)
})
