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
  'Read more: <a href="/b">Ferry terminal leaks again after the storm</a>'
])('%s is left out, and says why', (line) => {
  expect(articleText(parseArticle(pageWith(line)))).toBe(`${before}\n\n${after}`)
  expect(explainArticle(pageWith(line)).ledger.find(({text}) => text.startsWith('Read more'))?.fate).toMatchObject({
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
  ['<p><a href="#top">Back</a></p>', 'control'],
  ['<h3>Related articles</h3>', 'related'],
  ['<p>Read more</p>', 'related']
])('%s is no text of the article', (line, reason) => {
  const html = pageWith('').replace('<p></p>', line)
  expect(articleText(parseArticle(html))).toBe(`${before}\n\n${after}`)
  expect(explainArticle(html).ledger.find(({text}) => line.includes(text))?.fate).toMatchObject({to: 'dropped', reason})
})

test.each(['<p>No.</p>', '<p>Support</p>', '<h2>Accessibility</h2>', '<p>“Back to top,” he said.</p>'])('%s may be an answer or a heading', (line) => {
  expect(parseArticle(pageWith('').replace('<p></p>', line)).body).toHaveLength(3)
})
