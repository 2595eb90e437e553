import {expect, test} from 'vitest'
import {pictureName, sameRendition} from '../../src/values/picture-name.js'
import {decidePage, prose} from './decided.js'

const options = {url: 'https://example.com/a'}
const lead = (html: string) => decidePage(html, options).leadImage?.value ?? null
const story = (head: string) => `<html lang=en><body><main><h1>A bridge for the town</h1>${head}${prose}</main>`
const og = (file: string) => `<meta property="og:image" content="https://example.com/img/${file}">`
const figure = (file: string, caption = '') =>
  `<figure><img src="/img/${file}" width=800 alt="An arch"><figcaption>${caption}</figcaption></figure>`

test('the shown rendition of the declared picture stands, with its caption', () => {
  const image = lead(
    og('bridge-arch-1200x630.jpg') + story(`${figure('ferry-landing.jpg')}${figure('bridge-arch-640x480.jpg', 'The arch in winter.')}`)
  )
  expect(image?.url).toBe('https://example.com/img/bridge-arch-640x480.jpg')
  expect(image?.caption?.map(({text}) => text).join('')).toBe('The arch in winter.')
})

test('the place of a shown picture is told as of any other element', () => {
  const place = decidePage(story(figure('bridge.jpg')), options).leadImage?.chosen?.place
  expect(place?.path).toBe('main > figure > img')
})

test('the widest rendition stands, and the shown one beside it', () => {
  const image = lead(story('<figure><img src="/img/quay-small.jpg" srcset="/img/quay-400.jpg 400w, /img/quay-1600.jpg 1600w"></figure>'))
  expect(image?.url).toBe('https://example.com/img/quay-1600.jpg')
  expect(image?.candidates.map(({url}) => url)).toContain('https://example.com/img/quay-small.jpg')
})

test('without a declared picture the first in a figure stands, but no portrait or logo', () => {
  expect(lead(story(`<img class="avatar" src="/img/ana.jpg"><img src="/img/logo.png">${figure('bridge.jpg')}`))?.url).toBe(
    'https://example.com/img/bridge.jpg'
  )
})

test('a rendition of the declared picture stands in a box of any name, an undeclared picture does not', () => {
  const banner = `<div class="banner"><img src="/img/bridge-arch-640x480.jpg" width=800 alt="An arch"></div>`
  expect(lead(og('bridge-arch-1200x630.jpg') + story(banner))?.url).toBe('https://example.com/img/bridge-arch-640x480.jpg')
  expect(lead(story(banner))).toBeNull()
})

const afar = [
  ['over the text', (picture: string) => story('').replace('<main>', `${picture}<main>`)],
  ['deep in the text', (picture: string) => story('').replace('</main>', `${prose}${picture}${prose}</main>`)]
] as const

test.each(afar)('a rendition of the declared picture stands %s too', (_, page) =>
  expect(lead(og('bridge-arch-1200x630.jpg') + page(figure('bridge-arch-640x480.jpg')))?.url).toBe(
    'https://example.com/img/bridge-arch-640x480.jpg'
  )
)

test.each(afar)('a picture %s that shares a word of many with the declared one does not', (_, page) =>
  expect(lead(og('bridge-arch-timber-plan-1200x630.jpg') + page(figure('bridge-ferry-landing-tower.jpg')))?.url).toBe(
    'https://example.com/img/bridge-arch-timber-plan-1200x630.jpg'
  )
)

test.each(afar)('a picture %s from the same folder of an image server does not', (_, page) =>
  expect(
    lead(og('harbour/fill,progressive,center/4711abcd.jpg') + page(figure('harbour/fill,progressive,center/99a06e43.jpg')))?.url
  ).toContain('4711abcd')
)

test('of a blurred preview and the declared picture the declared address stands, with the caption', () => {
  const image = lead(
    '<meta property="og:image" content="https://example.com/max/1200/bridge-arch.png">' +
      story('<figure><img src="/max/60/bridge-arch.png?q=20" width=540><figcaption>The arch.</figcaption></figure>')
  )
  expect(image?.url).toBe('https://example.com/max/1200/bridge-arch.png')
  expect(image?.caption?.map(({text}) => text).join('')).toBe('The arch.')
})

test('another file in the folder of the declared picture is no rendition of it', () =>
  expect(
    lead(
      '<meta property="og:image" content="https://example.com/stellar/prod/bridge-arch.jpg">' +
        story('<div><img src="/stellar/prod/newsletter-promo.jpg"></div>')
    )?.url
  ).toBe('https://example.com/stellar/prod/bridge-arch.jpg'))

test('without a shown picture the declared one stands', () =>
  expect(lead(`${og('bridge.jpg')}<meta property="og:image:width" content="1200">${story('')}`)).toMatchObject({
    url: 'https://example.com/img/bridge.jpg',
    width: 1200,
    caption: null
  }))

test.each(['logo.png', 'default-share.jpg', 'placeholder.png', 'social-image.png'])('%s stands for the site', (file) =>
  expect(lead(og(file) + story(''))).toBeNull()
)

test.each([
  ['https://a.example/img/bridge-arch-640x480.jpg', 'https://b.example/w1200/bridge-arch.webp', true],
  ['https://a.example/t/4711abcd.jpg?w=1', 'https://a.example/t/4711abcd.jpg?w=2', true],
  ['https://a.example/img/bridge.jpg', 'https://a.example/img/ferry.jpg', false],
  ['https://a.example/stellar/prod/arch.jpg', 'https://a.example/stellar/prod/ferry.jpg', false]
])('%s and %s: %s', (a, b, same) => expect(sameRendition(pictureName(a), pictureName(b))).toBe(same))
