import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/article/article.js'
import {articleText} from '../../src/article/article-text.js'
import {explainArticleText} from '../../src/explain/explain-article-text.js'
import {foldWords} from '../../src/util/fold-words.js'

const root = join(import.meta.dirname, '../fixtures/text')
const reply = `>\n> Ferry to sail on for ten years\n>\n> ${'The board has agreed to keep the old ferry running for ten years. '.repeat(3)}\n> >\n>`
const texts: [string, string][] = [
  ...readdirSync(root).map((name): [string, string] => [name, readFileSync(join(root, name, 'index.txt'), 'utf8')]),
  ['a reply with empty quoted lines', reply]
]
/** Characters that show nothing: white space, marks of direction and of zero width. */
const shownCharacter = /[^\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const shownIn = (text: string, start: number): number[] => [...text.matchAll(shownCharacter)].map((found) => start + found.index)

/** Ids of the blocks and of those inside quotes and lists. */
const idsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => [
    block.id,
    ...(block.type === 'quote' ? idsOf(block.blocks) : block.type === 'list' ? block.items.flatMap(idsOf) : [])
  ])

describe.each(texts)('the ledger of %s', (_, text) => {
  const {article, ledger, fields, coverage} = explainArticleText(text)

  test('holds every character that shows exactly once', () => {
    const covered = ledger.flatMap(({range}) => (range === null ? [] : shownIn(text.slice(...range), range[0])))
    expect([...covered].sort((a, b) => a - b)).toEqual(shownIn(text, 0))
  })

  test('quotes the input by its ranges', () => {
    for (const {text: quoted, range} of ledger) expect(range === null ? '' : text.slice(...range)).toBe(quoted)
    for (const {candidates} of fields)
      for (const {range} of candidates) if (range !== null) expect(range[1]).toBeLessThanOrEqual(text.length)
  })

  test('says body for what the body holds, and adds up', () => {
    const named = ledger.flatMap(({fate}) => (fate.to === 'body' ? [fate.block] : []))
    const blocks = idsOf(article?.body ?? [])
    expect(blocks).toEqual(expect.arrayContaining(named))
    expect(named.length === 0).toBe(blocks.length === 0)
    expect(coverage.body + coverage.fields + coverage.dropped).toBeCloseTo(1)
    if (article !== null) expect(foldWords(articleText(article))).not.toBe('')
  })
})
