import {describe, expect, test} from 'vitest'
import {isPlaceholder, readSourceSet} from '../../src/values/media-source.js'

describe('readSourceSet', () => {
  const base = 'https://example.com/a/'

  test('reads widths, densities and bare addresses', () => {
    expect(readSourceSet('one.jpg 320w, /two.jpg 1200w,three.jpg 2x, four.jpg', base)).toEqual([
      {url: 'https://example.com/a/one.jpg', width: 320},
      {url: 'https://example.com/two.jpg', width: 1200},
      {url: 'https://example.com/a/three.jpg', width: null},
      {url: 'https://example.com/a/four.jpg', width: null}
    ])
  })

  test('an address may hold commas', () => {
    expect(readSourceSet('/w_300,h_200/a.jpg 300w, /w_600,h_400/a.jpg 600w', base).map(({url}) => url)).toEqual([
      'https://example.com/w_300,h_200/a.jpg',
      'https://example.com/w_600,h_400/a.jpg'
    ])
  })
})

describe('isPlaceholder', () => {
  test.each(['data:image/gif;base64,R0', 'about:blank', '/img/blank.gif', '/img/1x1.png', '/a/placeholder-300.jpg', '/lazy-load.svg', '#'])(
    '%s',
    (href) => {
      expect(isPlaceholder(href)).toBe(true)
    }
  )

  test.each(['/img/ferry.jpg', '/img/blanket.jpg', '/placeholder/ferry.jpg', '/img/ferry.jpg?fallback=blank.gif', '/img/grayling.jpg'])(
    'not %s',
    (href) => {
      expect(isPlaceholder(href)).toBe(false)
    }
  )
})
