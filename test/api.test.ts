import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {errorCodes} from '../src/article/error.js'
import {reasons} from '../src/body/reasons.js'
import * as explain from '../src/explain.js'
import * as main from '../src/index.js'
import * as rehype from '../src/rehype.js'
import * as schema from '../src/schema.js'
import * as text from '../src/text.js'
import * as tree from '../src/tree.js'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test.each([
  ['.', main, ['ArticleError', 'articleSchema', 'articleText', 'blockSchema', 'errorCodes', 'explainArticle', 'explainArticleText', 'formatExplanation', 'isArticleError', 'parseArticle', 'parseArticleText', 'rehypeArticle', 'safeParseArticle', 'safeParseArticleText', 'safeToArticle', 'toArticle']],
  ['./tree', tree, ['ArticleError', 'isArticleError', 'safeToArticle', 'toArticle']],
  ['./text', text, ['ArticleError', 'isArticleError', 'parseArticleText', 'safeParseArticleText']],
  ['./rehype', rehype, ['default', 'rehypeArticle']],
  ['./explain', explain, ['explainArticle', 'explainArticleText', 'formatExplanation']],
  ['./schema', schema, ['articleSchema', 'authorSchema', 'blockSchema', 'bylineSchema', 'codeSchema', 'dateValueSchema', 'datelineSchema', 'dividerSchema', 'embedSchema', 'headingSchema', 'imageBlockSchema', 'imageSchema', 'linkSchema', 'listSchema', 'markSchema', 'paragraphSchema', 'quoteSchema', 'spanSchema', 'tableSchema']]
])('%s exports exactly these names', (_, entry, names) => {
  expect(Object.keys(entry).sort()).toEqual([...names].sort())
})

/** First cells, in backquotes, of the table under a heading of the README. */
function idsUnder(heading: string): string[] {
  const section = readme.split(/^#+ /mu).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \|/gmu)].map((match) => match[1] ?? '')
}

test('README lists every error code with its sentence', () => {
  expect(idsUnder('Errors')).toEqual(Object.keys(errorCodes))
  for (const sentence of Object.values(errorCodes)) expect(readme).toContain(sentence)
})

test('README lists every reason id with its sentence', () => {
  expect(idsUnder('Reasons')).toEqual(Object.keys(reasons))
  for (const sentence of Object.values(reasons)) expect(readme).toContain(sentence)
})

test('README names every export of the main entry', () => {
  for (const name of Object.keys(main)) expect(readme, name).toContain(name)
})

