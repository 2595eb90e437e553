import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/index.js'
import {explainArticle} from '../../src/index.js'

const folder = join(import.meta.dirname, '../fixtures/html')
const unseen = new Set(['head', 'script', 'style', 'template', 'iframe', 'svg', 'rp', 'title'])

/** Words of a page by another parser and another walk than the library's own. */
function wordsOf(node: Nodes): string[] {
  if (node.type === 'text') return node.value.split(/\s+/u).filter(Boolean)
  if (!('children' in node) || (node.type === 'element' && unseen.has(node.tagName))) return []
  return node.children.flatMap(wordsOf)
}

function idsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    block.id,
    ...idsOf(block.type === 'list' ? block.items.flat() : block.type === 'quote' ? block.blocks : [])
  ])
}

describe.each(readdirSync(folder))('%s', (name) => {
  const html = readFileSync(join(folder, name, 'index.html'), 'utf8')
  const {article, ledger, coverage, fields} = explainArticle(html, {referenceTime: '2025-03-04T12:00:00Z'})

  test('every word of the page is in the ledger once, none is made up', () => {
    const letters = (words: readonly string[]): string => words.join('').replace(/[\s()“”]/gu, '')
    expect(letters(ledger.map((entry) => entry.text))).toBe(letters(wordsOf(fromHtml(html))))
  })

  test('what went into the body names a block of the article', () => {
    const ids = new Set(idsOf(article?.body ?? []))
    const named = ledger.flatMap(({fate}) => (fate.to === 'body' ? fate.block : []))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('what went into a field names a field that was found', () => {
    const found = new Set(fields.filter((field) => field.value !== null).map((field) => field.field as string))
    expect(ledger.flatMap(({fate}) => (fate.to === 'field' && !found.has(fate.field) ? fate.field : []))).toEqual([])
  })

  test('ranges point at the text in the source', () => {
    for (const {text, range} of ledger) {
      expect(range, text).not.toBeNull()
      const word = /\p{L}{4,}/u.exec(text)?.[0] ?? ''
      expect(html.slice(...(range ?? [0, 0]))).toContain(word)
    }
  })

  test('the shares of the text add up', () => {
    expect(coverage.body + coverage.fields + coverage.dropped).toBeCloseTo(1)
    expect(coverage.body).toBeGreaterThan(0.3)
  })
})
