import {describe, expect, it} from 'vitest'
import {hash, partOf, publisherOf} from '../../eval/publisher.js'

describe('publisherOf', () => {
  it.each([
    ['https://www.example.com/a', 'example'],
    ['https://news.example.co.uk/a', 'example'],
    ['http://example.com.au:8080/', 'example'],
    ['https://a.b.example.org/', 'example'],
    ['https://co.uk/', 'co'],
    ['https://com.example.de/', 'example']
  ])('%s is by %s', (url, publisher) => expect(publisherOf({id: 'x', url})).toBe(publisher))

  it.each([
    ['TheExample_2024_05_03', 'theexample'],
    ['example.com.a-page', 'example'],
    ['example-2', 'example'],
    ['0042', '0042']
  ])('the id %s is by %s', (id, publisher) => expect(publisherOf({id})).toBe(publisher))

  it('takes the id where the address has no registered host', () =>
    expect(publisherOf({id: 'example-1', url: 'http://localhost/a'})).toBe('example'))
})

describe('partOf', () => {
  const names = Array.from({length: 2000}, (_, at) => `publisher-${at}`)
  it('puts about three publishers in five on the tuning side', () => {
    const share = names.filter((name) => partOf(name) === 'tuning').length / names.length
    expect(share).toBeGreaterThan(0.57)
    expect(share).toBeLessThan(0.63)
  })
  it('keeps sides for good: a changed hash would mix what was kept apart', () => {
    expect(hash('example')).toBe(2477971971)
    expect(names.slice(0, 8).map(partOf)).toEqual(['tuning', 'check', 'tuning', 'check', 'check', 'check', 'check', 'tuning'])
  })
})

it('a host with letters beyond ASCII has one publisher, however often it is asked', () => {
  const page = {id: 'quay', url: 'https://www.h\u00e4fen.example/a'}
  const publishers = new Set(Array.from({length: 20_000}, () => publisherOf(page)))
  expect([...publishers]).toEqual([publisherOf(page)])
  expect(publisherOf(page)).not.toBe('quay')
})
