import {describe, expect, test} from 'vitest'
import {blocksText} from '../../../src/article/article-text.js'
import {blocksOf, build, prose} from './build.js'

const images = (html: string, drop: string[] = []) =>
  blocksOf(html, {drop}).flatMap((block) => (block.type === 'image' ? [block.url?.split('/').at(-1)] : []))
const around = (html: string) => prose('first') + html + prose('last')

describe('images', () => {
  test('stand where they stand, with their caption, which is no paragraph', () => {
    const {blocks, captions, blockOf} = build(
      around('<figure><img src="/a.jpg"><figcaption>A ferry. Photo: Mia Berg</figcaption></figure>')
    )
    expect(blocks.map(({id, type}) => `${id} ${type}`)).toEqual(['b1 paragraph', 'b2 image', 'b3 paragraph'])
    expect(blocks[1]).toMatchObject({caption: [{text: 'A ferry.'}], credit: 'Mia Berg'})
    expect([...captions]).toEqual([[1, 'b2']])
    expect([...blockOf]).toEqual(['b1', undefined, 'b3'])
  })

  test('a caption that was dropped from the text is still the caption', () => {
    const {captions} = build(around('<figure><img src="/a.jpg"><figcaption>A ferry.</figcaption></figure>'), {drop: ['A ferry']})
    expect([...captions]).toEqual([[1, 'b2']])
  })

  test('a credit on a line of its own behind the picture goes with it', () => {
    const {blocks, captions} = build(around('<div><img src="/a.jpg"></div><p>© Mia Berg</p>'))
    expect(blocks.map(({type}) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(blocks[1]).toMatchObject({caption: null, credit: 'Mia Berg'})
    expect([...captions]).toEqual([[1, 'b2']])
  })

  test('in a paragraph, in a list', () => {
    expect(blocksOf(around('<p><img src="/a.jpg">Text.</p><ul><li><img src="/b.jpg"> One</li></ul>')).map((block) => block.type)).toEqual([
      'paragraph',
      'image',
      'paragraph',
      'list',
      'paragraph'
    ])
  })

  test.each([
    ['an icon by its size', '<img src="/a.jpg" width="32" height="32">'],
    ['a counter', '<img src="/a.jpg" width="1" height="1">'],
    ['a portrait by its name', '<div class="author-avatar"><img src="/a.jpg"></div>'],
    ['a logo by its file', '<img src="/site-logo.png">'],
    ['a drawn sign', '<img src="/arrow.svg">'],
    ['a hidden one', '<div hidden><img src="/a.jpg"></div>'],
    ['a placeholder', '<img src="data:image/gif;base64,R0">']
  ])('left out: %s', (_, html) => {
    expect(images(around(html))).toEqual([])
  })

  test('of a box with nothing but captioned pictures, though their captions are no text', () => {
    const figures = ['a', 'b'].map(
      (name) => `<figure><img src="/${name}.jpg"><figcaption>The tug ${name} at its berth in the old harbour.</figcaption></figure>`
    )
    expect(images(around(`<div>${figures.join('')}</div>`), ['at its berth'])).toEqual(['a.jpg', 'b.jpg'])
    const teasers = figures.map((figure) => figure.replace(/The tug.*harbour\./, '<a href="/x">$&</a>'))
    expect(images(around(`<div>${teasers.join('')}</div>`), ['at its berth'])).toEqual([])
  })

  test('behind the last text where a figure or a caption speaks for them', () => {
    const last = (html: string) => images(`<article>${prose('first')}${prose('last')}${html}</article><p>Elsewhere</p>`, ['Elsewhere'])
    expect(last('<figure><img src="/a.jpg"></figure>')).toEqual(['a.jpg'])
    expect(last('<img src="/a.jpg">')).toEqual([])
    expect(
      images(`<article>${prose('first')}${prose('last')}</article><p>Elsewhere</p><figure><img src="/a.jpg"></figure>`, ['Elsewhere'])
    ).toEqual([])
  })

  test('shown twice, at two qualities or for two screens, are one; of two with one address the one with a credit', () => {
    const twice = (one: string, two: string) => blocksOf(around(one + two)).flatMap((block) => (block.type === 'image' ? [block] : []))
    expect(twice('<img src="/a.jpg?q=80">', '<img src="/a.jpg?q=75">')).toHaveLength(1)
    expect(twice('<img src="/106113552/750/422/image.jpg" alt="Tug">', '<img src="/106113552/750/562/image.jpg" alt="Tug">')).toHaveLength(
      1
    )
    expect(twice('<img src="/tug-1.jpg" alt="Tug">', '<img src="/tug-2.jpg" alt="Tug">')).toHaveLength(2)
    const credited = '<figure><img src="/a.jpg"><figcaption>Photo: Mia Berg</figcaption></figure>'
    expect(twice('<img src="/a.jpg">', prose('next') + credited)).toMatchObject([{credit: 'Mia Berg'}])
  })

  test('left out: one in a part of the page that was dropped', () => {
    expect(
      images(around('<div><a href="/other"><img src="/a.jpg"><h4>Read another story of ours</h4></a></div>'), ['another story'])
    ).toEqual([])
  })

  test('a label beside it does not speak against it', () => {
    expect(images(around('<div><img src="/a.jpg"><span>Enlarge</span></div>'), ['Enlarge'])).toEqual(['a.jpg'])
  })

  test('one outside the text is left out, one between headline and text is not', () => {
    expect(images(`<img src="/top.jpg"><h1>Harbour</h1><img src="/lead.jpg">${prose('first')}<img src="/end.jpg">`, ['Harbour'])).toEqual([
      'lead.jpg'
    ])
  })

  test('the twin in noscript and the same picture again are given once', () => {
    expect(
      images(around('<div><img src="data:,x" data-src="/a.jpg"><noscript><img src="/a.jpg?2"></noscript></div><img src="/a.jpg">'))
    ).toEqual(['a.jpg'])
  })

  test('a picture that only noscript holds is given', () => {
    expect(images(around('<figure><noscript><img src="/a.jpg"></noscript></figure>'))).toEqual(['a.jpg'])
  })
})

describe('embeds', () => {
  const embeds = (html: string, drop: string[] = []) => blocksOf(around(html), {drop}).filter((block) => block.type === 'embed')

  test('frames and players, with provider and kind', () => {
    expect(
      embeds(
        '<iframe src="https://www.tube.example.com/embed/a1" width="560" height="315"></iframe><video><source src="/clip.mp4"></video><audio src="/talk.mp3"></audio>'
      )
    ).toMatchObject([
      {kind: 'video', url: 'https://www.tube.example.com/embed/a1', provider: 'example'},
      {kind: 'video', url: 'https://example.com/clip.mp4'},
      {kind: 'audio', url: 'https://example.com/talk.mp3'}
    ])
  })

  test('a figure gives the caption', () => {
    expect(embeds('<figure><iframe src="https://tube.test/embed/a1"></iframe><figcaption>A walk.</figcaption></figure>')).toMatchObject([
      {caption: [{text: 'A walk.'}]}
    ])
  })

  test.each([
    [
      'by the class',
      '<blockquote class="birdsite-post"><p>Hello there</p><a href="https://birdsite.test/kari/status/1">1 May</a></blockquote>'
    ],
    [
      'by the script behind it',
      '<blockquote class="x"><p>Hello there</p><a href="https://birdsite.test/kari/status/1">1 May</a></blockquote><script async src="https://platform.birdsite.test/widgets.js"></script>'
    ]
  ])('a post is known %s', (_, html) => {
    const [embed] = embeds(html)
    expect(embed).toMatchObject({kind: 'post', provider: 'birdsite', url: 'https://birdsite.test/kari/status/1'})
    expect(embed && blocksText([embed])).toBe('Hello there\n1 May')
  })

  test('a quotation with a link is none', () => {
    expect(
      embeds('<blockquote class="quote"><p>Hello there</p><a href="https://birdsite.test/kari/status/1">1 May</a></blockquote>')
    ).toEqual([])
  })

  test.each([
    ['adverts', '<div class="ad-slot"><iframe src="https://ads.test/a"></iframe></div>'],
    ['counters', '<iframe src="https://count.test/a" width="1" height="1"></iframe>'],
    ['hidden ones', '<iframe style="display:none" src="https://count.test/a"></iframe>'],
    ['empty ones', '<iframe src="about:blank"></iframe>']
  ])('left out: %s', (_, html) => {
    expect(embeds(html)).toEqual([])
  })
})

test('hostile pages take no long time', () => {
  const start = performance.now()
  build(`<p>x</p>${'<div>'.repeat(400)}${'<figure><img src="/a.jpg"><p>y'.repeat(2000)}`)
  build(`<p>x</p>${'<img src="/a.jpg">'.repeat(20_000)}<p>y</p>`)
  build(`<p>x</p>${'<blockquote class="quote"><p>One two three four five six.</p></blockquote>'.repeat(3000)}<p>y</p>`)
  build(`<p>x</p>${'<table><tr><td>'.repeat(150)}y`)
  expect(performance.now() - start).toBeLessThan(8000)
})
