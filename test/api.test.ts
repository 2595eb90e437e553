import {expect, test} from 'vitest'
import * as explain from '../src/explain.js'
import * as html from '../src/html.js'
import * as main from '../src/index.js'
import * as markdown from '../src/markdown.js'
import * as rehype from '../src/rehype.js'
import * as schema from '../src/schema.js'
import * as text from '../src/text.js'
import * as tree from '../src/tree.js'

test.each([
  [
    '.',
    main,
    [
      'ArticleError',
      'articleSchema',
      'articleJsonLd',
      'articleText',
      'blockSchema',
      'errorCodes',
      'explainArticle',
      'explainArticleText',
      'formatExplanation',
      'isArticleError',
      'parseArticle',
      'parseArticleText',
      'rehypeArticle',
      'safeParseArticle',
      'safeParseArticleText',
      'safeToArticle',
      'toArticle'
    ]
  ],
  ['./tree', tree, ['ArticleError', 'isArticleError', 'safeToArticle', 'toArticle']],
  ['./text', text, ['ArticleError', 'isArticleError', 'parseArticleText', 'safeParseArticleText']],
  ['./rehype', rehype, ['default', 'rehypeArticle']],
  ['./html', html, ['articleHtml', 'toHast']],
  ['./markdown', markdown, ['articleMarkdown', 'toMdast']],
  ['./explain', explain, ['explainArticle', 'explainArticleText', 'formatExplanation']],
  [
    './schema',
    schema,
    [
      'articleSchema',
      'authorSchema',
      'blockSchema',
      'bylineSchema',
      'codeSchema',
      'dateValueSchema',
      'datelineSchema',
      'dividerSchema',
      'embedSchema',
      'headingSchema',
      'imageBlockSchema',
      'imageSchema',
      'linkSchema',
      'listSchema',
      'markSchema',
      'paragraphSchema',
      'quoteSchema',
      'spanSchema',
      'tableSchema'
    ]
  ]
])('%s exports exactly these names', (_, entry, names) => {
  expect(Object.keys(entry).sort()).toEqual([...names].sort())
})
