import {describe, expect, test} from 'vitest'
import {parseArticleText, safeParseArticleText} from '../../src/text.js'

const prose = 'The board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town.'
const more = 'About 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay.'
const codeOf = (input: unknown, options?: object): string | null => {
  const result = safeParseArticleText(input as string, options)
  return result.success ? null : result.error.code
}

describe('errors say what was wrong', () => {
  test.each([
    ['', 'empty-input'],
    [' \n\u00a0\r\n', 'empty-input'],
    [42, 'invalid-input'],
    [null, 'invalid-input'],
    ['<!doctype html><html><body><p>x</p></body></html>', 'not-text'],
    ['&lt;html&gt;&lt;body&gt;&lt;p&gt;x&lt;/p&gt;&lt;/body&gt;&lt;/html&gt;', 'not-text'],
    ['%PDF-1.7\n%\u00e2\u00e3', 'not-text'],
    ['Share\nSign in\nSubscribe', 'no-body']
  ])('%j: %s', (input, code) => {
    expect(codeOf(input)).toBe(code)
  })

  test('HTML is sent to parseArticle', () => {
    const result = safeParseArticleText('<p>one</p><p>two</p>')
    expect(result.success ? '' : result.error.message).toContain('parseArticle')
  })

  test('a limit and a missing field', () => {
    expect(codeOf(prose, {limits: {bytes: 20}})).toBe('too-large')
    expect(codeOf(`${prose}\n\n${more}`, {require: ['headline']})).toBe('missing-field')
  })
})

test('an input of one paragraph is body alone', () => {
  const article = parseArticleText(prose)
  expect(article.headline).toBeNull()
  expect(article.body).toMatchObject([{type: 'paragraph', range: [0, prose.length], text: [{text: prose}]}])
})

test.each([['\n'], ['\r\n'], ['\r'], ['\u2028'], ['\u0085']])('lines may end in %j', (end) => {
  const article = parseArticleText(['Ferry to sail on for ten years', '', prose, '', more].join(end))
  expect(article.headline).toBe('Ferry to sail on for ten years')
  expect(article.body).toHaveLength(2)
})

test('ranges give back the raw piece, entities and all', () => {
  const input = `Bread &amp; boats\n\n${prose} It is &ldquo;good&rdquo;.\n\n${more}`
  const article = parseArticleText(input)
  expect(article.headline).toBe('Bread & boats')
  const [first] = article.body
  expect(input.slice(...(first?.range ?? [0, 0]))).toBe(`${prose} It is &ldquo;good&rdquo;.`)
})

test('a list, a quote, a table and a divider are blocks of their own', () => {
  const input = `Ferry to sail on for ten years\n\n${prose}\n\n- new engines for the boat\n- a new keel\n\n> Nobody wanted to lose the boat.\n\nYear   Trips   Guests\n2023   1,204   40,100\n2024   1,310   44,020\n\n* * *\n\n${more}`
  const {body} = parseArticleText(input)
  expect(body.map(({type}) => type)).toEqual(['paragraph', 'list', 'quote', 'code', 'divider', 'paragraph'])
  expect(body[3]).toMatchObject({code: 'Year   Trips   Guests\n2023   1,204   40,100\n2024   1,310   44,020'})
})

test('a line of nothing but marks of quoting parts paragraphs', () => {
  const {body} = parseArticleText(`Anna wrote:\n\n> ${prose}\n>\n> ${more}\n>\n\n${prose}`)
  expect(body.find(({type}) => type === 'quote')).toMatchObject({blocks: [{text: [{text: prose}]}, {text: [{text: more}]}]})
})

test.each([
  ['- ', 'list'],
  ['> ', 'quote']
])('a text of nothing but lines that open with %j is one %s, however long', (mark, type) => {
  const lines = Array.from({length: 1000}, (_, at) => `${mark}${at % 2 === 0 ? prose : more}`)
  expect(parseArticleText(lines.join('\n')).body.map((block) => block.type)).toEqual([type])
})

test('a relative date needs a reference time', () => {
  const input = `Ferry to sail on for ten years\n3 hours ago\n\n${prose}\n\n${more}`
  expect(parseArticleText(input).date.published).toBeNull()
  expect(parseArticleText(input, {referenceTime: '2025-01-12T18:00:00Z'}).date.published?.value).toContain('2025-01-12')
})

test('two megabytes take no longer than their length asks', () => {
  const text = Array.from({length: 8000}, (_, at) => `${prose} ${at}`).join('\n\n')
  const long = Array.from({length: 16_000}, () => 'word word word word').join('\n')
  for (const input of [
    text,
    long,
    `${'a'.repeat(1_000_000)}-\n${'b'.repeat(1_000_000)}`,
    '> '.repeat(500_000),
    '='.repeat(1_000_000),
    '&'.repeat(1_000_000)
  ]) {
    const start = performance.now()
    safeParseArticleText(input)
    expect(performance.now() - start).toBeLessThan(8000)
  }
})

const sentence = (at: number): string =>
  `The harbour office counted ${at} boats on the quay, the clerk wrote, and the ${at % 17}th was let through.`
const sentences = (count: number): string[] => Array.from({length: count}, (_, at) => sentence(at))
const paragraphs = (): string[] =>
  Array.from({length: 5000}, (_, at) => [sentence(at), sentence(at * 7), sentence(at * 11), sentence(at * 13)].join(' '))
const wrapped = (text: string): string => text.replace(/(.{50,70}) /gu, '$1\n')

/** Short lines took 4.5 s before their words were read within a budget, the others half a second; the bounds leave room for a slow machine. */
test.each([
  ['one line', sentences(20_000).join(' '), 1500],
  ['paragraphs', paragraphs().join('\n\n'), 1500],
  ['wrapped lines', paragraphs().map(wrapped).join('\n\n'), 1500],
  ['short lines', [...sentences(3), ...Array.from({length: 100_000}, (_, at) => `Quay news item ${at}`)].join('\n'), 3000]
])('two megabytes of %s are read in a second or two', (_, input, most) => {
  expect(input.length).toBeGreaterThan(1_800_000)
  safeParseArticleText(input.slice(0, 20_000))
  const start = performance.now()
  safeParseArticleText(input)
  expect(performance.now() - start).toBeLessThan(most)
})

/** CPU time in milliseconds, the least of three: what else the machine does adds to it, and never takes off. */
function leastTime(input: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage()
    safeParseArticleText(input)
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

const unspaced = '市政府决定让旧渡轮再运行十年，这场争论曾使全镇分裂，市长说船只将得到修理。'
const shapes: readonly (readonly [name: string, unit: string])[] = [
  ['one line', `${prose} `],
  ['paragraphs', `${prose} ${more}\n\n`],
  ['wrapped lines', `${wrapped(`${prose} ${more}`)}\n`],
  ['lines of a word', 'harbour\nferry\nboat\nquay\n'],
  ['bylines', 'By Ana Silva\n'],
  ['dates', '12 May 2024, Ferry\n14 May 2024, Boat\n'],
  ['a line without spaces', unspaced],
  ['lines without spaces', `${unspaced}\n`],
  ['Markdown', `## A boat\n\n${prose} **${more}**\n\n- [a boat](https://www.example.com/)\n\n`],
  ['quoted mail', `> ${prose}\n>\n> ${more}\n`]
]

/** Squares would make four times the text sixteen times as dear. */
test.each(shapes)(
  'time grows as the length of %s does',
  (_, unit) => {
    const input = (size: number): string => `Ferry to sail on\n\n${prose}\n\n${unit.repeat(size / unit.length)}`
    leastTime(input(50_000))
    expect(leastTime(input(1_600_000))).toBeLessThan(10 * Math.max(20, leastTime(input(400_000))))
  },
  60_000
)
