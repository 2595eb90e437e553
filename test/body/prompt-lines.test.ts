import {expect, test} from 'vitest'
import {articleText, explainArticle, parseArticle} from '../../src/index.js'

const before =
  'The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote in spring.'
const after =
  'The mayor, who had argued for a tunnel, said that she would campaign for the bridge now that the matter was decided by a majority.'
const pageWith = (line: string): string =>
  `<html lang="en"><body><article><h1>A bridge for the town</h1><p>${before}</p><p>${line}</p><p>${after}</p></article>`

test.each([
  '<a href="/b">Read more: Ferry terminal leaks again</a>',
  'Read more: <a href="/b">Ferry terminal leaks again after the storm</a>',
  '<b>[Read more: <a href="/b">Ferry terminal leaks again</a>]</b>',
  '&gt;&gt; Read more: <a href="/b">Ferry terminal leaks again</a>',
  'READ | <a href="/b">Ferry terminal leaks again</a>',
  'MORE: <a href="/b">Ferry terminal leaks again</a>'
])('%s is left out, and says why', (line) => {
  expect(articleText(parseArticle(pageWith(line)))).toBe(`${before}\n\n${after}`)
  expect(explainArticle(pageWith(line)).ledger.find(({text}) => text.includes('Ferry'))?.fate).toMatchObject({
    to: 'dropped',
    reason: 'related'
  })
})

test.each([
  'Read more books, said <a href="/a">the librarian</a>, and you will know why the old bridge was never loved by those who had to cross it.',
  'See also what <a href="/a">Ana Silva</a> and <a href="/b">Bo Lind</a> wrote about the bridge when it was first drawn by the engineers.'
])('prose stays: %s', (line) => {
  expect(articleText(parseArticle(pageWith(line)))).toContain('the bridge')
  expect(parseArticle(pageWith(line)).body).toHaveLength(3)
})

test.each([
  ['<p>Listen to this article</p>', 'control'],
  ['<p>ADVERTISEMENT</p>', 'advert'],
  ['<p>– Advertisement –</p>', 'advert'],
  ['<p>Article continues below this ad</p>', 'advert'],
  ['<p><a href="#top">Back</a></p>', 'control'],
  ['<h3>Related articles</h3>', 'related'],
  ['<p>Read more</p>', 'related']
])('%s is no text of the article', (line, reason) => {
  const html = pageWith('').replace('<p></p>', line)
  expect(articleText(parseArticle(html))).toBe(`${before}\n\n${after}`)
  expect(explainArticle(html).ledger.find(({text}) => line.includes(text))?.fate).toMatchObject({to: 'dropped', reason})
})

test.each(['<p>No.</p>', '<p>Support</p>', '<h2>Accessibility</h2>', '<p>“Back to top,” he said.</p>'])(
  '%s may be an answer or a heading',
  (line) => {
    expect(parseArticle(pageWith('').replace('<p></p>', line)).body).toHaveLength(3)
  }
)

const prose = [
  before,
  after,
  'A survey of the river bed, which the county has paid for, will be done before the first frost, the engineers told the members.'
]

test('a link alone in a div is a button where paragraphs are p, and a paragraph where they are div', () => {
  const link = '<div><a href="https://example.com/shop">Check the price of the model</a></div>'
  const written = (tag: string): string =>
    `<html lang="en"><body><article><h1>A bridge for the town</h1>${prose.map((text) => `<${tag}>${text}</${tag}>`).join(link)}</article>`
  expect(articleText(parseArticle(written('p')))).toBe(prose.join('\n\n'))
  expect(articleText(parseArticle(written('div')))).toContain('Check the price')
})

test('a table of contents is left out with the line that names it; its headings stay', () => {
  const names = ['The old bridge', 'What it costs', 'Who pays for it']
  const contents = `<p>In this story</p><ul>${names.map((name, at) => `<li><a href="#s${at}">${name}</a></li>`).join('')}</ul>`
  const sections = names.map((name, at) => `<h2 id="s${at}">${name}</h2><p>${prose[at]}</p>`).join('')
  const article = parseArticle(
    `<html lang="en"><body><article><h1>A bridge for the town</h1><p>${before.replace('bridge', 'crossing')}</p>${contents}${sections}</article>`
  )
  expect(article.body.map(({type}) => type)).toEqual(['paragraph', ...names.flatMap(() => ['heading', 'paragraph'])])
})

test('a link to the site that closes a passage is left out; one between paragraphs, behind a colon or to another site stays', () => {
  const link = (href: string): string => `<p><a href="${href}">Book a guided walk</a></p>`
  const written = (...parts: string[]): number =>
    parseArticle(`<html lang="en"><body><article><h1>A bridge for the town</h1>${parts.join('')}</article>`, {
      url: 'https://www.example.com/a'
    }).body.length
  const [first, second, third] = prose.map((text) => `<p>${text}</p>`) as [string, string, string]
  expect(written(first, link('/walks'), '<h2>What it costs</h2>', second, third)).toBe(4)
  expect(written(first, second, third, link('https://tours.example.com/walks'))).toBe(3)
  expect(written(first, link('/walks'), second, third)).toBe(4)
  expect(written(first, link('https://walks.invalid/'), '<h2>What it costs</h2>', second, third)).toBe(5)
  expect(written(first, second.replace('.</p>', ':</p>'), link('/walks'), '<h2>What it costs</h2>', third)).toBe(5)
})

test('what stands around a field for a mail address is left out, and the article is not', () => {
  const box =
    '<div><h4>The Morning Mail</h4><p>The news of the day at six, every weekday.</p><form><input type="email"><button>Go</button></form></div>'
  const written = (inner: string) => `<html lang="en"><body><article><h1>A bridge for the town</h1>${inner}</article>`
  const [first, second, third] = prose.map((text) => `<p>${text}</p>`)
  expect(articleText(parseArticle(written(`${first}${second}${third}${box}`)))).toBe(prose.join('\n\n'))
  expect(
    articleText(
      parseArticle(`<html lang="en"><body><h1>A bridge for the town</h1><div>${first}${second}<form><input type="email"></form></div>`)
    )
  ).toBe(prose.slice(0, 2).join('\n\n'))
})
