import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/article/article.js'
import {articleText} from '../../src/article/article-text.js'

const base = {id: 'b1', range: null}
const paragraph = (text: string): Block => ({...base, type: 'paragraph', text: [{text}]})
const image: Block = {
  ...base,
  type: 'image',
  url: 'https://example.com/a.jpg',
  alt: 'Alt',
  caption: [{text: 'A ferry.'}],
  credit: 'Mia Berg',
  width: null,
  height: null,
  candidates: []
}
const textOf = (body: Block[], options = {}) => articleText({body}, options)

describe('articleText', () => {
  test('joins blocks by a blank line and spans by nothing', () => {
    const heading: Block = {...base, type: 'heading', level: 2, text: [{text: 'Win'}, {text: 'ter', marks: ['strong']}]}
    expect(textOf([paragraph('One.'), heading, {...base, type: 'divider'}, paragraph('Two.')])).toBe('One.\n\nWinter\n\nTwo.')
  })

  test('gives list items a line each and indents nested lists', () => {
    const inner: Block = {...base, type: 'list', ordered: true, start: 1, items: [[paragraph('c')], [paragraph('d')]]}
    const list: Block = {...base, type: 'list', ordered: false, start: null, items: [[paragraph('a')], [paragraph('b'), inner]]}
    expect(textOf([list])).toBe('a\nb\n  c\n  d')
  })

  test('reads tables by rows and tabs, code as it is', () => {
    const cell = (text: string) => ({header: false, colspan: 1, rowspan: 1, text: text === '' ? [] : [{text}]})
    const table: Block = {
      ...base,
      type: 'table',
      caption: [{text: 'Ships'}],
      rows: [{cells: [cell('2013'), cell('1,204')]}, {cells: [cell(''), cell('one\ntwo')]}]
    }
    expect(textOf([table])).toBe('2013\t1,204\n\tone two')
    expect(textOf([table], {captions: true})).toBe('Ships\n2013\t1,204\n\tone two')
    expect(textOf([{...base, type: 'code', language: null, code: 'a\n  b'}])).toBe('a\n  b')
  })

  test('leaves pull quotes, captions and credits out unless asked', () => {
    const quote = (pull: boolean): Block => ({
      ...base,
      type: 'quote',
      pull,
      blocks: [paragraph('We stay.')],
      attribution: [{text: 'Kari Nord'}],
      cite: null
    })
    expect(textOf([quote(true), quote(false), image])).toBe('We stay.\nKari Nord')
    expect(textOf([quote(true)], {pullQuotes: true})).toBe('We stay.\nKari Nord')
    expect(textOf([image], {captions: true})).toBe('A ferry.')
    expect(textOf([image], {captions: true, credits: true})).toBe('A ferry.\nMia Berg')
  })

  test('an embed gives the text shown until it loads', () => {
    expect(
      textOf([{...base, type: 'embed', kind: 'post', url: null, provider: null, caption: [{text: 'C'}], fallback: [{text: 'Post'}]}])
    ).toBe('Post')
  })

  test('a body nested deeper than any article does not overflow', () => {
    let block = paragraph('deep')
    for (let depth = 0; depth < 50_000; depth++)
      block = {...base, type: 'quote', pull: false, blocks: [block], attribution: null, cite: null}
    expect(textOf([block])).toBe('')
  })
})
