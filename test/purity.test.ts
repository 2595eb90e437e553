import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test, vi} from 'vitest'
import {parseArticle, toArticle} from '../src/index.js'
import {page} from './pages.js'

const parse = (html: string) => unified().use(rehypeParse).parse(html)

function deepFreeze(value: unknown): void {
  const waiting = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue
    Object.freeze(next)
    waiting.push(...Object.values(next))
  }
}

test('a deep-frozen tree goes in and comes out equal', () => {
  const tree = parse(page)
  const before = JSON.stringify(tree)
  deepFreeze(tree)
  expect(toArticle(tree).headline).toBe('Harbour town votes to keep its old crane')
  expect(JSON.stringify(tree)).toBe(before)
})

test('the same input gives byte-identical JSON, whatever the clock and the time zone say', () => {
  const relative = `<h1>A bridge for the town</h1><p>3 hours ago</p><p>${'The council agreed to put the matter to a vote. '.repeat(9)}</p>`
  const read = () => JSON.stringify([parseArticle(page), parseArticle(relative, {referenceTime: '2025-03-04T12:00'})])
  const first = read()
  expect(first).toContain('2025-03-04T09:00')
  const zone = process.env['TZ']
  vi.useFakeTimers({now: new Date('1999-12-31T23:59:59Z')})
  process.env['TZ'] = 'Pacific/Kiritimati'
  try {
    expect(read()).toBe(first)
  } finally {
    vi.useRealTimers()
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('options are not changed', () => {
  const options = {url: 'https://news.example.com/town/crane', limits: {depth: 500}}
  deepFreeze(options)
  expect(parseArticle(page, options).url).toBe('https://news.example.com/town/crane')
})

const sources = readdirSync(join(import.meta.dirname, '../src'), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))

test.each([
  ['the clock', /\bDate\.now\(|new Date\(\)|performance\.now/u],
  ['chance', /Math\.random/u],
  ['the network or the disk', /\bfetch\(|from 'node:|require\(/u],
  ['the locale', /toLocale\w+\(|localeCompare|Intl\.DateTimeFormat/u],
  ['the console', /\bconsole\./u]
])('no source file reads %s', (_, pattern) => {
  const guilty = sources.filter((file) => pattern.test(readFileSync(join(import.meta.dirname, '../src', file), 'utf8')))
  expect(guilty).toEqual([])
})
