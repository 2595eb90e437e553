import type {Root} from 'hast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseHtml} from '../../src/html/parse.js'
import {articleParser} from '../../src/html/unified-parser.js'

const limits = {nodes: 1000, depth: 1000}

test('articleParser parses for unified', () => {
  const tree: Root = unified().use(articleParser).parse('<p class=a>x')
  expect(tree).toEqual(parseHtml('<p class=a>x', limits).tree)
})

test('warnings become messages on the file', () => {
  const file = new VFile('<div>'.repeat(600))
  unified().use(articleParser).parse(file)
  expect(file.messages.map((message) => [message.ruleId, message.source])).toEqual([['nesting-cap', 'standfirst']])
})
