import {expect, test} from 'vitest'
import {parseArticleText, safeParseArticleText} from '../../src/index.js'

const prose =
  'The harbour board has agreed to keep the old ferry running for ten years, and the mayor said that the boat would be repaired.'
const start = `# Old ferry to sail on\n\n${prose}\n\n`

test('a byte order mark does not move the ranges', () => {
  const input = `\ufeff${start}${prose}`
  const [first] = parseArticleText(input).body
  expect(input.slice(...(first?.range ?? [0, 0]))).toBe(prose)
})

test('Windows line ends and what a link names by a label are read', () => {
  const input = `# Old ferry\r\n\r\n${prose} [More][m].\r\n\r\n[m]: https://www.example.com/\r\n`
  const [first] = parseArticleText(input).body
  expect(first).toMatchObject({text: [{}, {text: 'More', link: {url: 'https://www.example.com/'}}, {text: '.'}]})
})

test('a wrapped word is joined, and lines in a script without spaces meet without one', () => {
  const {body} = parseArticleText(`${start}${prose} It was prac-\ntice, as all practice is.\n\n町は新しい橋を\n架けることを決めた。`)
  expect(body[1]).toMatchObject({text: [{text: `${prose} It was practice, as all practice is.`}]})
  expect(body[2]).toMatchObject({text: [{text: '町は新しい橋を架けることを決めた。'}]})
})

test('markup that stands in the text is kept', () => {
  expect(parseArticleText(`${start}${prose} The tag is <b>bold</b>.`).body[1]).toMatchObject({
    text: [{text: `${prose} The tag is <b>bold</b>.`}]
  })
})

test('lists nested deeper than blocks may be end in a paragraph', () => {
  const nested = Array.from({length: 25}, (_, at) => `${'  '.repeat(at)}- level ${at}`).join('\n')
  const {body} = parseArticleText(`${start}${nested}`)
  expect(JSON.stringify(body.at(-1))).toContain('level 24')
})

test('marks past the stretch that is read as Markdown stay as they are', () => {
  const input = `${start}${`${prose} **Yes.**\n\n`.repeat(2000)}`
  const {body} = parseArticleText(input)
  expect(body[1]).toMatchObject({text: [{}, {text: 'Yes.', marks: ['strong']}]})
  expect(body.at(-1)).toMatchObject({text: [{text: `${prose} **Yes.**`}]})
})

test.each([
  '> ',
  '- ',
  '1. ',
  '*a ',
  'a* ',
  '[',
  '![',
  '[a](',
  '_',
  '<',
  '~a ',
  '[a][b]',
  '[^1]',
  '<!--',
  '---\na: b\n',
  '**a *b ',
  '[a]: b\n',
  '|a|b|\n|-|-|\n',
  '`',
  '\\',
  '> a\n',
  '# a\n'
])('a megabyte of %j is read in bounded time', (unit) => {
  const began = performance.now()
  safeParseArticleText(`${start}${unit.repeat(1_000_000 / unit.length)}`)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each(['```\n```', '```js\n```', '```\n \n```', '```'])('a fence around nothing, %j, is no block', (fence) => {
  const {body} = parseArticleText(`# A bridge\n\n${prose}\n\n- an item\n\n  ${fence.replaceAll('\n', '\n  ')}\n\n${prose}\n\n${fence}`)
  expect(body.map(({type}) => type)).toEqual(['paragraph', 'list', 'paragraph'])
})

test('a long table of links is read as a table, whatever its marks', () => {
  const rows = Array.from({length: 600}, (_, at) => `| [port ${at}](https://example.com/${at}) | \`code ${at}\` | *${at}* |`)
  const {body} = parseArticleText(`# Ports\n\n${prose}\n\n| Port | Code | Cranes |\n| - | - | - |\n${rows.join('\n')}`)
  expect(body[1]).toMatchObject({type: 'table', rows: {length: 601}})
})

test('a megabyte of ever deeper lists is read in bounded time', () => {
  const began = performance.now()
  safeParseArticleText(`${start}${Array.from({length: 1000}, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}`)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test('a text of very many short blocks is read as Markdown for its beginning only, which costs no more than its size allows', () => {
  const heading = '# Ferry times\n\n'
  const {body} = parseArticleText(`${heading.repeat(9000)}The ferry has been late for a week, and the mayor asks why.`)
  const headings = body.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
  expect(headings.filter((level) => level === 1).length).toBeLessThan(2600)
  expect(body.at(-1)).toMatchObject({type: 'paragraph'})
})
