import {expect, test} from 'vitest'
import {type Article, explainArticleText, parseArticle, parseArticleText, toArticle} from '../../src/index.js'
import {cleanStrings, findEscapes, levelNoise, withoutNoise} from '../../src/util/clean-text.js'

const prose =
  'The town council has abandoned its plan to build a second runway at the airport, bowing to months of protests from residents who live near it.'
const [half, otherHalf] = ['\ud800', '\udc00']
const noisy = `Cou${half}ncil sc\u0007raps plan for second run${otherHalf}way`
const clean = 'Cou\ufffdncil scraps plan for second run\ufffdway'

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
const isClean = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  !/\p{Cs}/u.test(text) && !/[\0-\x08\x0b-\x1f\x7f]/u.test(text)
const unclean = (article: Article): string[] => strings(article).filter((text) => !isClean(text))

test('plain text: halves of characters, control characters and escape sequences do not reach the article, and ranges stay', () => {
  const text = `\u001b[1m${noisy}\u001b[0m\n\nBy Mar\0tha Oka${half}for\n\n${prose}\n\n${prose.replace('town', 'to\u0000wn')} It ends.`
  const article = parseArticleText(text)
  expect(article.headline).toBe(clean)
  expect(article.byline?.authors[0]?.name).toBe('Martha Oka for')
  expect(unclean(article)).toEqual([])
  const [start, end] = article.body[1]?.range ?? [0, 0]
  expect(text.slice(start, end)).toContain('to\0wn council')
  expect(explainArticleText(text).ledger.map((entry) => entry.text)).toContain(noisy)
})

test('plain text: what references and front matter spell', () => {
  const text = `{\n"title": "Run\\u0007way ${'\\ud800'} plan",\n"author": "Ana Silva"\n}\n\n${prose} A bell&#7; and &#x1b;.\n\n\`\`\`\na\fb\u0001\n\`\`\`\n`
  expect(unclean(parseArticleText(text))).toEqual([])
  expect(parseArticleText(text).headline).toBe('Runway \ufffd plan')
})

test('a page: text, attributes and data', () => {
  const html = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Council scraps\\u0001 plan for \\ud800 runway","keywords":["a\\u0007b"]}</script>
<meta property="og:title" content="${noisy}"></head><body><article><h1>${noisy}</h1><p class="byline">By Ana${half} Silva</p><p>${prose}</p><p>\u0007 ${prose}</p><pre>a\u0001\fb</pre><p>${prose}</p><img src="a.jpg" alt="\u0007"></article></body></html>`
  const article = parseArticle(html)
  expect(article.headline).toBe(clean)
  expect(unclean(article)).toEqual([])
})

test('a tree', () => {
  const p = (value: string) => ({type: 'element' as const, tagName: 'p', properties: {}, children: [{type: 'text' as const, value}]})
  const tree = {
    type: 'root' as const,
    children: [{...p(noisy), tagName: 'h1'}, p(`${prose} \u0007${prose}`), p('\u0007\u0007'), p(`${prose}${half}`)]
  }
  expect(unclean(toArticle(tree))).toEqual([])
})

test('strings are cleaned in any value, which stays the same where they are clean', () => {
  const value = {one: ['a', {two: 'b\n\t'}], three: 3, four: null}
  expect(cleanStrings(value)).toBe(value)
  expect(cleanStrings({one: ['a\r\nb\vc', '\u0007 d', '\u0007', half]})).toEqual({one: ['a\nb\nc', 'd', '\ufffd', '\ufffd']})
})

test('pairs stay, line ends and tabs are no noise', () => {
  expect(withoutNoise('😀 a\tb\r\nc\fd\u0085e')).toBe('😀 a\tb\r\nc\fd\u0085e')
  expect(findEscapes('😀 \u001b[1;31mred\u001b]0;title\u0007!')).toContainEqual({start: 3, end: 10, by: ''})
  expect(withoutNoise('\u001b[1;31mred\u001b[0m \u001b]0;title\u0007end')).toBe('red end')
  expect(levelNoise(`😀 a${half}b\u0007c\n`)).toBe('😀 a\ufffdb\ufffec\n')
})
