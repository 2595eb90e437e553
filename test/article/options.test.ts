import {runInNewContext} from 'node:vm'
import {describe, expect, test, vi} from 'vitest'
import {resolveOptions} from '../../src/article/options.js'

describe('referenceTime', () => {
  test.each([
    ['2025-03-04T12:00:00Z', '2025-03-04T12:00:00.000Z'],
    ['2025-03-04T12:00+01:00', '2025-03-04T11:00:00.000Z'],
    ['2025-03-04T12:00+14:00', '2025-03-03T22:00:00.000Z'],
    ['2025-03-04T12:00:30.250', '2025-03-04T12:00:30.000Z'],
    [' 2025-03-04T12:00 ', '2025-03-04T12:00:00.000Z'],
    ['2025-03-04', '2025-03-04T00:00:00.000Z'],
    [new Date('2025-03-04T12:00:00Z'), '2025-03-04T12:00:00.000Z']
  ])('%s is %s, whatever the time zone of the machine', (given, instant) => {
    vi.stubEnv('TZ', 'Asia/Tokyo')
    try {
      expect(resolveOptions({referenceTime: given}).referenceTime).toBe(instant)
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test.each(['May 2025', '1', 'soon', '2025-02-30', '2025-03-04T25:00Z', '', new Date(Number.NaN)])('%s is refused', (given) =>
    expect(() => resolveOptions({referenceTime: given})).toThrow(/referenceTime: expected a Date or an ISO 8601/u)
  )
})

test('null stands for none, as headers.get() gives it', () => {
  const none = {url: null, contentType: null, language: null, referenceTime: null, require: null, limits: null}
  expect(resolveOptions(none)).toEqual(resolveOptions({}))
  expect(resolveOptions({limits: {bytes: null, nodes: undefined, depth: 9}})).toEqual(resolveOptions({limits: {depth: 9}}))
})

test('a URL and a Date of another realm are what they are', () => {
  // jsdom and other windows bring a URL of their own.
  class ForeignUrl {
    readonly href = 'https://example.com/a'
    readonly [Symbol.toStringTag] = 'URL'
    toString() {
      return this.href
    }
  }
  const date = runInNewContext('new Date(0)') as Date
  expect(resolveOptions({url: new ForeignUrl() as unknown as URL, referenceTime: date})).toMatchObject({
    url: 'https://example.com/a',
    referenceTime: '1970-01-01T00:00:00.000Z'
  })
  expect(() => resolveOptions({url: {[Symbol.toStringTag]: 'URL', toString: null} as unknown as URL})).toThrow(/url: expected an absolute/u)
})
