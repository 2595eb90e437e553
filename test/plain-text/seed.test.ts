import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {explainArticleText} from '../../src/explain.js'

/** The sample is no part of this repository, and nothing of its wording stands here: values are checked by where they stand and how long they are. */
const folder = join(import.meta.dirname, '../../../shared/seeds')
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined
if (file === undefined) console.log(`seed.test: no sample in ${folder}, skipped`)

describe.skipIf(file === undefined)('the sample that a reader sent', () => {
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
  const {article, ledger} = explainArticleText(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')

  test('every field', () => {
    expect(article).toMatchObject({
      kind: 'article',
      language: 'en',
      kicker: lines[1],
      section: lines[1],
      headline: lines[2],
      dek: lines[3],
      byline: {text: lines[4], authors: [{name: 'Monitoring Desk', kind: 'desk'}], contributors: []},
      date: {published: {value: '2025-01-12', precision: 'day', zone: 'floating', raw: '2025-01-12', alternatives: []}, modified: null},
      dateline: null,
      leadImage: null
    })
  })

  test('all eleven paragraphs, each where it stands', () => {
    const paragraphs = lines.slice(5)
    expect(paragraphs).toHaveLength(11)
    expect(article?.body.map((block) => (block.type === 'paragraph' ? block.text : block.type))).toEqual(
      paragraphs.map((line) => [{text: line}])
    )
    expect(article?.body.map(({range}) => (range === null ? '' : text.slice(...range)))).toEqual(paragraphs)
  })

  test('what goes: the label of the day and two buttons', () => {
    const dropped = ledger.flatMap((entry) => (entry.fate.to === 'dropped' ? [[entry.text, entry.fate.reason]] : []))
    expect(dropped).toEqual([
      ['date', 'metadata'],
      ['Sign inSubscribe', 'navigation']
    ])
  })
})
