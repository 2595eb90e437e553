/**
 * tsx eval/text/fidelity.ts [--corpora ../shared/corpora] [--set fundus]… [--part tuning|check] [--show]
 *
 * How many of the paragraphs and headings that parseArticle makes stand word for word, spaces too, in what a browser shows of the same page
 * (the copies that render.ts left). What does not is mostly text that shows after a click; `--show` lists it.
 */
import {existsSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Block, safeParseArticle} from '../../src/index.js'
import {callerOptions, listSets, type Page, pageBytes, readSet} from '../corpus.js'
import type {Part} from '../publisher.js'
import {fileOf} from './innertext.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', multiple: true},
    part: {type: 'string'},
    show: {type: 'boolean', default: false}
  }
})

const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu
/** Letters by case too: styles set headings in capitals. */
const fold = (text: string): string => text.replace(unseen, '').replace(/\s+/gu, ' ').trim().normalize('NFC').toLowerCase()

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(textsOf)
    if (block.type === 'quote') return textsOf(block.blocks)
    return block.type === 'paragraph' || block.type === 'heading' ? [block.text.map(({text}) => text).join('')] : []
  })
}

function missingOf({set, truth}: Page): {count: number; missing: string[]} {
  const result = safeParseArticle(pageBytes(values.corpora, set, truth.id), callerOptions(truth))
  const texts = result.success ? textsOf(result.data.body) : []
  const copy = fold(readFileSync(fileOf(set, truth.id), 'utf8'))
  return {count: texts.length, missing: texts.filter((text) => !copy.includes(fold(text)))}
}

for (const set of values.set ?? listSets(values.corpora)) {
  const pages = readSet(values.corpora, set, {part: values.part as Part | undefined}).filter(({truth}) => existsSync(fileOf(set, truth.id)))
  const found = pages.map((page) => ({...missingOf(page), id: page.truth.id}))
  const count = found.reduce((sum, page) => sum + page.count, 0)
  const missing = found.reduce((sum, page) => sum + page.missing.length, 0)
  console.log(`${set}: ${count} blocks of ${pages.length} pages, ${(1 - missing / Math.max(1, count)).toFixed(4)} stand in the copy`)
  if (values.show)
    for (const {id, missing: texts} of found) for (const text of texts) console.log(`  ${id}  ${JSON.stringify(text.slice(0, 200))}`)
}
