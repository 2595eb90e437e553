import {describe, expect, test} from 'vitest'
import {type DateContext, findDates, readDate, readUrlDate} from '../../src/values/date.js'

type Found = readonly [value: string, text: string, label: 'published' | 'modified' | null]

function find(line: string, language: string | null = null): Found[] {
  return findDates(line, {language, referenceTime: null}).map(
    ({value, start, end, label}): Found => [value.value, line.slice(start, end), label]
  )
}

const LINES: readonly (readonly [line: string, language: string | null, found: readonly Found[]])[] = [
  ['Jan 12, 2025Sign inSubscribe', 'en', [['2025-01-12', 'Jan 12, 2025', null]]],
  ['Updated: 12.01.2025 09:30Share', 'en', [['2025-01-12T09:30', '12.01.2025 09:30', 'modified']]],
  ['date 2025-01-12 Sign inSubscribe', 'en', [['2025-01-12', '2025-01-12', null]]],
  [
    'Published 12 Jan 2025 | Updated 13 Jan 2025',
    'en',
    [
      ['2025-01-12', '12 Jan 2025', 'published'],
      ['2025-01-13', '13 Jan 2025', 'modified']
    ]
  ],
  [
    '12 Jan 2025 (updated 13 Jan 2025)',
    'en',
    [
      ['2025-01-12', '12 Jan 2025', null],
      ['2025-01-13', '13 Jan 2025', 'modified']
    ]
  ],
  ['By Ana Silva | January 12, 2025 | 4 min read', 'en', [['2025-01-12', 'January 12, 2025', null]]],
  ['Published by Ana Silva on 12 January 2025 at 6:30 pm', 'en', [['2025-01-12T18:30', '12 January 2025 at 6:30 pm', 'published']]],
  ['6:30 PM, January 12, 2025 · 12 comments', 'en', [['2025-01-12T18:30', '6:30 PM, January 12, 2025', null]]],
  ['22:00, 11 July 2021 BST by Ana', 'en', [['2021-07-11T22:00', '22:00, 11 July 2021 BST', null]]],
  ['January 12, 2025 at 6:30 PM EST5 Comments', 'en', [['2025-01-12T18:30', 'January 12, 2025 at 6:30 PM EST', null]]],
  ['Veröffentlicht am 12.01.2025, 18:30 UhrTeilen', 'de', [['2025-01-12T18:30', '12.01.2025, 18:30 Uhr', 'published']]],
  [
    'Von Ana Silva, 12. Januar 2025, aktualisiert am 13. Januar 2025',
    'de',
    [
      ['2025-01-12', '12. Januar 2025', null],
      ['2025-01-13', '13. Januar 2025', 'modified']
    ]
  ],
  [
    'Par Ana Silva, publié le 12 janvier 2025 à 18h30, mis à jour le 13 janvier 2025 à 9h05',
    'fr',
    [
      ['2025-01-12T18:30', '12 janvier 2025 à 18h30', 'published'],
      ['2025-01-13T09:05', '13 janvier 2025 à 9h05', 'modified']
    ]
  ],
  ['来源：新闻网 2025年01月12日18:30 编辑：王', 'zh', [['2025-01-12T18:30', '2025年01月12日18:30', null]]],
  [
    '입력 2025.01.12 18:30 수정 2025.01.13 09:05',
    'ko',
    [
      ['2025-01-12T18:30', '2025.01.12 18:30', 'published'],
      ['2025-01-13T09:05', '2025.01.13 09:05', 'modified']
    ]
  ],
  ['12 января 2025, 18:30 Анна Иванова', 'ru', [['2025-01-12T18:30', '12 января 2025, 18:30', null]]],
  [
    'منشور 12 يناير 2025 | آخر تحديث 13 يناير 2025',
    'ar',
    [
      ['2025-01-12', '12 يناير 2025', 'published'],
      ['2025-01-13', '13 يناير 2025', 'modified']
    ]
  ],
  ['शेयर करें 12 जनवरी 2025', 'hi', [['2025-01-12', '12 जनवरी 2025', null]]],
  ['2025-01-12T18:30:05+05:30', null, [['2025-01-12T18:30:05+05:30', '2025-01-12T18:30:05+05:30', null]]],
  ['no date here', 'en', []],
  ['Call 555-1234-2025 today', 'en', []],
  ['Version 1.2.2025.3', 'en', []],
  ['Copyright 2025', 'en', []],
  ['on January 12 he said', 'en', []],
  ['12 people may 2 know', 'en', []],
  ['The score was 3-2-1 in 2025', 'en', []],
  ['192.168.10.12', 'en', []],
  ['at 10:30 on 5 lines', 'en', []],
  ['Feb 30, 2025', 'en', []],
  ['Open May 28-29 26', 'en', []]
]

describe('findDates', () => {
  test.each(LINES)('%s (%s)', (line, language, found) => {
    expect(find(line, language)).toEqual(found)
  })

  test('finds dates of another language than the page says', () => {
    expect(find('12 января 2025', 'en')).toEqual([['2025-01-12', '12 января 2025', null]])
    expect(find('Publicado el 12 de enero de 2025', 'en')).toEqual([['2025-01-12', '12 de enero de 2025', 'published']])
  })

  test('offsets are UTF-16 places, whatever stands before', () => {
    expect(find('📅 Jan\u200b 12,\u00a02025', 'en')).toEqual([['2025-01-12', 'Jan\u200b 12,\u00a02025', null]])
  })

  test('two dates side by side stay two', () => {
    expect(find('2025-01-12 2025-01-13').map(([value]) => value)).toEqual(['2025-01-12', '2025-01-13'])
    expect(find('12.01.2025 13.01.2025', 'de').map(([value]) => value)).toEqual(['2025-01-12', '2025-01-13'])
  })

  test('says at once that a line without digits has none', () => {
    const line = 'no number in here '.repeat(100_000)
    const start = performance.now()
    for (let round = 0; round < 1000; round++) expect(findDates(line, {language: 'en', referenceTime: null})).toEqual([])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('readUrlDate', () => {
  test.each([
    ['https://example.com/2025/01/12/a-storm', '2025-01-12'],
    ['https://example.com/news/2025/jan/12/a-storm', '2025-01-12'],
    ['https://example.com/news/2025/january/12/a-storm', '2025-01-12'],
    ['https://example.com/news/2025/marketing/12/a-storm', null],
    ['https://example.com/2025-01-12-a-storm', '2025-01-12'],
    ['https://example.com/news/2025-01-12/a-storm', '2025-01-12'],
    ['https://example.com/story-20250112.html', '2025-01-12'],
    ['https://example.com/2025/0112/c1-2.html', '2025-01-12'],
    ['https://example.com/2025/01/a-storm', '2025-01'],
    ['/2025/1/2/x', '2025-01-02'],
    ['//example.com/2025/01/12/', '2025-01-12'],
    ['https://example.com/2025/01/12', '2025-01-12'],
    ['https://example.com/a?d=2025/01/12', null],
    ['https://example.com/a#2025/01/12/', null],
    ['https://2025-01-12.example.com/a', null],
    ['https://example.com/2025/13/12/x', null],
    ['https://example.com/2025/02/30/x', null],
    ['https://example.com/120250112345', null],
    ['https://example.com/id-99999999.html', null],
    ['https://example.com/vision-2030/x', null],
    ['https://example.com/1890/01/12/x', null],
    ['', null]
  ])('%s', (url, value) => {
    expect(readUrlDate(url)?.value ?? null).toBe(value)
  })
})

/** The shape that src/article/schema.ts asks for. */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/u

/** A small generator of the same numbers every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

describe('fuzz', () => {
  const PIECES = [
    '2025',
    '12',
    '1',
    '31',
    '99',
    '0',
    '2025-01-12',
    '18:30',
    ':30',
    'T',
    'Z',
    '+05:30',
    '-',
    '/',
    '.',
    ',',
    ' ',
    '  ',
    '(',
    ')',
    '|',
    'Jan',
    'January',
    'mai',
    'März',
    'января',
    '年',
    '月',
    '日',
    '午後',
    '오후',
    '시',
    'م',
    'يناير',
    'بجے',
    'जनवरी',
    '١٢',
    '１２',
    'PM',
    'a.m.',
    'ET',
    'GMT',
    'UTC',
    'Uhr',
    'at',
    'um',
    'published',
    'Updated:',
    'vor',
    'ago',
    'hours',
    'yesterday',
    '令和',
    '元',
    '\u200b',
    '\u202e',
    '\ud83d',
    '😀',
    "'",
    '’',
    'st',
    'º',
    '12345678',
    '1234567890123456789012345'
  ]

  /** Whatever was read has the shape of ISO 8601, and what was found lies inside the text, in order. */
  function check(text: string, context: DateContext): void {
    const value = readDate(text, context)
    const found = findDates(text, context)
    const values = [value, ...found.map((item) => item.value)].flatMap((item) => (item === null ? [] : [item.value, ...item.alternatives]))
    expect(
      values.filter((iso) => !ISO.test(iso)),
      text
    ).toEqual([])
    const places = [0, ...found.flatMap(({start, end}) => [start, end]), text.length]
    expect(places, text).toEqual([...places].sort((a, b) => a - b))
  }

  test('reads anything without throwing, and gives ISO values inside the text', () => {
    const next = numbers(7)
    const pick = () => PIECES[Math.floor(next() * PIECES.length)] ?? ''
    const languages = ['en', 'de', 'ko', 'ar', null, 'xx']
    for (let round = 0; round < 4000; round++) {
      const text = Array.from({length: 1 + Math.floor(next() * 12)}, pick).join(next() < 0.5 ? '' : ' ')
      check(text, {language: languages[round % languages.length] ?? null, referenceTime: round % 2 ? '2025-01-12T18:30Z' : null})
    }
  })

  test.each([
    ['1'],
    ['1.'],
    ['Jan '],
    ['12 Jan '],
    ['(12:30'],
    ['2025-'],
    ['vor 3 '],
    ['令和'],
    ['１'],
    ['\u200b1'],
    ['published '],
    ['2025年']
  ])('takes a long line of %j in its stride', (piece) => {
    const line = piece.repeat(Math.ceil(200_000 / piece.length))
    const start = performance.now()
    findDates(line, {language: 'en', referenceTime: null})
    findDates(line, {language: null, referenceTime: null})
    readDate(line, {language: null, referenceTime: null})
    readUrlDate(line)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
