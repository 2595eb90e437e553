import {describe, expect, test} from 'vitest'
import type {Block} from '../src/index.js'
import {parseArticle, parseArticleText} from '../src/index.js'

const prose =
  'The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote in spring. '
const url = 'https://news.example.com/bridge'

const htmlBody = (html: string): Block[] =>
  parseArticle(`<h1>A bridge for the town</h1><p>${prose.repeat(2)}</p>${html}<p>${prose.repeat(3)}</p>`, {url}).body
const textBody = (markdown: string): Block[] =>
  parseArticleText(`# A bridge for the town\n\n${prose.repeat(2)}\n\n${markdown}\n\n${prose.repeat(3)}`, {url}).body

/** Addresses as pages and copies spell them, with what an article holds of them; null: no address that it may hold. */
const spellings: readonly (readonly [given: string, read: string | null])[] = [
  ['https://post.example/a b', 'https://post.example/a%20b'],
  ['HTTPS://post.example/a', 'https://post.example/a'],
  ['https://', null],
  ['https://[', null],
  ['javascript:alert(1)', null],
  ['data:text/html,a', null]
]

describe('addresses come out as the model allows them, or not at all', () => {
  test.each(spellings)('of links: %s', (given, read) => {
    const link = read === null ? undefined : {url: read, title: null}
    const linkIn = (body: readonly Block[]) =>
      body.flatMap((block) => (block.type === 'paragraph' ? block.text : [])).find(({text}) => text === 'vote')?.link
    expect(linkIn(htmlBody(`<p>${prose}<a href="${given}">vote</a> ${prose}</p>`))).toEqual(link)
    expect(linkIn(textBody(`${prose}[vote](<${given}>) ${prose}`))).toEqual(link)
  })

  test.each(spellings)('of pictures: %s', (given, read) => {
    const urlsIn = (body: readonly Block[]) => body.flatMap((block) => (block.type === 'image' ? [block.url] : []))
    expect(urlsIn(textBody(`![A bridge](<${given}>)`))).toEqual([read])
    expect(urlsIn(htmlBody(`<figure><img src="${given}" alt="A bridge"><figcaption>A bridge.</figcaption></figure>`))).toEqual(
      read === null ? [] : [read]
    )
  })

  test.each([
    ['![ ](https://post.example/a.png)', null],
    ['![a bridge ](https://post.example/a.png)', 'a bridge']
  ])('words for a picture are trimmed: %s', (markdown, alt) =>
    expect(textBody(markdown)[1]).toMatchObject({type: 'image', alt, url: 'https://post.example/a.png'})
  )

  test.each(['//www.chirp.com/ana/status/1', ' https://www.chirp.com/ana/status/1 ', 'https://www.chirp.com/ana/status/1'])(
    'of posts: %j',
    (href) =>
      expect(htmlBody(`<blockquote class="chirp-post"><p>A bridge at last</p><a href="${href}">1 May</a></blockquote>`)[1]).toMatchObject({
        type: 'embed',
        url: 'https://www.chirp.com/ana/status/1'
      })
  )

  test('a post without a link to its provider is one by its cite, if that leads there', () => {
    const post = (cite: string) => htmlBody(`<blockquote class="chirp-post" cite="${cite}"><p>A bridge at last</p></blockquote>`)[1]
    expect(post('//chirp.com/ana/status/1')).toMatchObject({type: 'embed', url: 'https://chirp.com/ana/status/1'})
    expect(post('https://other.example/a')?.type).toBe('quote')
  })

  test.each([
    ['https://post.example/a b', 'https://post.example/a%20b'],
    ['https:post.example/x', 'https://post.example/x'],
    [' https://post.example/x ', 'https://post.example/x'],
    ['https://post.example', 'https://post.example']
  ])('of the page: %j', (given, read) => {
    expect(parseArticle(`<h1>A bridge</h1><p>${prose.repeat(3)}</p>`, {url: given}).url).toBe(read)
    expect(parseArticleText(`# A bridge\n\n${prose.repeat(3)}`, {url: given}).url).toBe(read)
  })
})
