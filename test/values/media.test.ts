import {describe, expect, test} from 'vitest'
import {spansText} from '../../src/article/article-text.js'
import {readImage} from '../../src/values/media.js'
import {pageOf} from '../body/blocks/build.js'

function read(html: string, tag = 'img', headline: string | null = null) {
  const page = pageOf(html)
  return readImage(page, page.index.byTag(tag)[0] ?? 0, headline)
}

describe('readImage', () => {
  test('reads address, text, size', () => {
    expect(read('<img src="/a.jpg" alt=" A &amp;amp; B " width="640px" height="50%">')).toEqual({
      url: 'https://example.com/a.jpg',
      alt: 'A & B',
      caption: null,
      credit: null,
      width: 640,
      height: null,
      candidates: []
    })
  })

  test.each([
    ['data-src', '<img src="data:image/gif;base64,R0" data-src="/real.jpg">'],
    ['an attribute of any name that holds an image', '<img data-flickity-lazyload="/real.jpg">'],
    ['a name that says source, without an extension', '<img src="/blank.gif" data-original="https://example.com/real.jpg">'],
    ['noscript', '<div><img src="data:,x" class="lazy"> <noscript><img src="/real.jpg"></noscript></div>'],
    ['noscript behind a picture', '<div><picture><img></picture><noscript><img src="/real.jpg"></noscript></div>'],
    ['the widest of data-srcset', '<img src="/blank.gif" data-srcset="/small.jpg 320w, /real.jpg 900w">'],
    ['a source of the picture', '<picture><source srcset="/real.jpg 900w, /small.jpg 200w"><img alt="x"></picture>']
  ])('finds the address in %s', (_, html) => {
    expect(read(html)?.url).toBe('https://example.com/real.jpg')
  })

  test('lists renditions widest first, each once', () => {
    const image = read(
      '<picture><source srcset="/b.webp 800w"><source srcset="/c.jpg 1600w, /b.webp 800w"><img src="/a.jpg" srcset="/a.jpg 400w, /d.jpg 2x"></picture>'
    )
    expect(image?.url).toBe('https://example.com/a.jpg')
    expect(image?.candidates.map(({url, width}) => [url.slice(20), width])).toEqual([
      ['c.jpg', 1600],
      ['b.webp', 800],
      ['a.jpg', 400],
      ['d.jpg', null]
    ])
  })

  test('is null where only placeholders are given', () => {
    expect(read('<img src="data:image/png;base64,AA" alt="x">')).toBeNull()
    expect(read('<figure></figure>', 'figure')).toBeNull()
  })

  test('reads the caption of the figure and parts it from the credit', () => {
    const image = read(
      '<figure><a href="/big"><img src="/a.jpg"></a><figcaption><p>A <em>ferry</em> at dusk.</p><p>Photo: Mia Berg</p></figcaption></figure>',
      'figure'
    )
    expect(image?.caption).toEqual([{text: 'A '}, {text: 'ferry', marks: ['emphasis']}, {text: ' at dusk.'}])
    expect(image?.credit).toBe('Mia Berg')
  })

  test('reads a caption by its name beside the image', () => {
    const image = read(
      '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">A ferry <span class="photo-credit">Mia Berg</span></p></div>'
    )
    expect([image?.caption && spansText(image.caption), image?.credit]).toEqual(['A ferry', 'Mia Berg'])
  })

  test('takes a cite that ends the caption for the credit, not the title of a work in its sentence', () => {
    const figure = (caption: string) => read(`<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`, 'figure')
    const parts = (caption: string) => {
      const image = figure(caption)
      return [image?.caption && spansText(image.caption), image?.credit]
    }
    expect(parts('A ferry at dusk. <cite>Ana Ruiz</cite>')).toEqual(['A ferry at dusk.', 'Ana Ruiz'])
    expect(parts('A ferry at dusk.<br><cite>Ana Ruiz</cite>')).toEqual(['A ferry at dusk.', 'Ana Ruiz'])
    expect(parts('<cite>Ana Ruiz</cite>')).toEqual([null, 'Ana Ruiz'])
    expect(parts('The cover of <cite>The Long Ferry</cite>')).toEqual(['The cover of The Long Ferry', null])
    expect(parts('A quote. <cite>The Long Ferry</cite> was her first book.')[1]).toBeNull()
  })

  test('takes neither prose beside an image for a caption nor the button of a figure', () => {
    expect(read('<div><img src="/a.jpg"><p>The harbour stays open through the winter.</p></div>')?.caption).toBeNull()
    expect(read('<figure><img src="/a.jpg"><button>Enlarge</button></figure>')?.caption).toBeNull()
  })

  test('gives the caption of a figure with two images to the first', () => {
    const page = pageOf('<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Two ferries.</figcaption></figure>')
    expect(page.index.byTag('img').map((node) => readImage(page, node)?.caption?.length ?? 0)).toEqual([1, 0])
  })

  test('leaves out a caption that repeats the alternative text or the headline', () => {
    const html = '<figure><img src="/a.jpg" alt="A ferry at dusk"><figcaption>A ferry at dusk</figcaption></figure>'
    expect(read(html)?.caption).toBeNull()
    expect(read(html.replace('alt="A ferry at dusk"', ''), 'img', 'A Ferry at Dusk')?.caption).toBeNull()
    expect(read(html.replace('alt="A ferry at dusk"', ''))?.caption).toHaveLength(1)
  })
})
