import {describe, expect, test} from 'vitest'
import {readByline} from '../../src/values/byline.js'
import {datelineReporters} from '../../src/values/dateline-reporter.js'

const read = (text: string, language = 'en') => readByline(text, {language, publisher: null})
const names = (text: string, language = 'en') => read(text, language)?.authors.map(({name}) => name) ?? []

describe('jobs, places and addresses beside a name', () => {
  test.each([
    ['Ana Silva Scotland correspondent', 'Scotland correspondent'],
    ['Ana Silva North America editor', 'North America editor'],
    ['By Ana Silva (Quaymouth, special correspondent)', 'special correspondent'],
    ['By Ana Silva, PA Scotland Correspondent', 'Scotland Correspondent'],
    ['By Ana Silva (https://www.example.com/people/ana-silva)', null],
    ['Ana Silva @anasilva', null],
    ['By Ana Silva (Example News, Oslo)', null]
  ])('%s', (text, role) => {
    expect(names(text)).toEqual(['Ana Silva'])
    expect(read(text)?.authors[0]?.role).toBe(role)
  })

  test.each([
    ['By ANA SILVA, THOMAS LIND and BO QUAY', ['Ana Silva', 'Thomas Lind', 'Bo Quay']],
    ['By ANA SILVA, THOMAS LIND', ['Ana Silva', 'Thomas Lind']],
    ['By ANA SILVA, MD PHD', ['Ana Silva']],
    ['By ANA SILVA, CPA CFP', ['Ana Silva']],
    ['By ANA SILVA, NEW YORK', ['Ana Silva']],
    ['BY ANA SILVA, STAFF WRITER', ['Ana Silva']]
  ])('names in capitals: %s', (text, all) => expect(names(text)).toEqual(all))

  test.each([
    ['Ana Maria Silva, reporter', 'Ana Maria Silva'],
    ['Ana M. Silva reporter', 'Ana M. Silva'],
    ['Ana von Lind reporter', 'Ana von Lind'],
    ['Ana García López redactora', 'Ana García López']
  ])('the whole name of %s', (text, name) => {
    expect(names(text, text.includes('redactora') ? 'es' : 'en')).toEqual([name])
  })

  test('a second full name in brackets', () => {
    expect(names('By Ana Silva (and Bo Lind)')).toEqual(['Ana Silva', 'Bo Lind'])
  })
})

describe('a weekday before the date', () => {
  test('is the date’s behind a full name', () => {
    const byline = read('By ANA SILVA, Quay Post Staff Writer Monday, March 4, 2024; Page A01')
    expect(byline?.text).toBe('By ANA SILVA, Quay Post Staff Writer')
    expect(byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
  })

  test('is a surname behind a first one', () => {
    expect(names('By Joe Friday, March 4, 2024')).toEqual(['Joe Friday'])
  })
})

test('a bracket behind the name stays in the text', () => {
  const byline = read('by Ana Silva (QuaySoft) - 4 March 2024 3 comments')
  expect(byline?.text).toBe('by Ana Silva (QuaySoft)')
  expect(byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
})

test.each(['Words: Ana Silva, Photography: Bo Lind', 'Story: Ana Silva Photos: Bo Lind', 'Words by Ana Silva\nPhotographs by Bo Lind'])(
  'who took the pictures is no author: %j',
  (text) => {
    const byline = read(text)
    expect(byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
    expect(byline?.contributors.map(({name, role}) => [name, role])).toEqual([['Bo Lind', 'photography']])
  }
)

describe('reporters in a dateline', () => {
  test.each([
    ['新华社青石4月9日电（记者李文华、赵敏）停业三年之后', ['李文华', '赵敏']],
    ['本报讯（记者 李文华）停业三年之后', ['李文华']],
    ['(산골=예시뉴스) 김하늘 기자 = 마을 도서관이', ['김하늘']],
    ['(산골=예시뉴스) 마을 도서관이 문을 열었다.', []],
    ['新华社青石4月9日电（编辑部）停业三年之后', []]
  ])('%s', (text, expected) => {
    expect(datelineReporters(text)).toEqual(expected)
  })
})
