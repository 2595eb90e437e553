import type {Root} from 'hast'
import type {Block} from '../../article/article.js'
import {createPage} from '../../page/create-page.js'
import type {Page} from '../../page/page.js'
import {buildBlocks} from '../blocks/build-blocks.js'
import {forEachBlock} from '../blocks/finish.js'
import {draftBody} from '../draft-body.js'
import type {DeclaredBody} from './declared-body.js'

const lineEnds = /[\n\r\u2028\u2029]+/
const spaces = /\s+/g

/** Blocks of a body that the page only declares: of HTML what its elements say, of text a paragraph a line. It has no place on the page, so they carry no range. */
export function declaredBlocks(page: Page, declared: DeclaredBody, headline: string | null): Block[] {
  if (declared.source === 'script-data') return treeBlocks(page, declared.tree, headline)
  const lines = declared.text.split(lineEnds).map((line) => line.replace(spaces, ' ').trim())
  return lines.filter((line) => line !== '').map((line, at) => ({id: `b${at + 1}`, range: null, type: 'paragraph', text: [{text: line}]}))
}

function treeBlocks({settings, baseUrl, language}: Page, tree: Root, headline: string | null): Block[] {
  const inner = createPage(tree, {...settings, url: baseUrl, language}, null)
  const kept = inner.segments.map(({hidden}) => hidden === null)
  const {blocks} = buildBlocks(inner, kept, {draft: draftBody(inner), headline})
  forEachBlock(blocks, (block) => {
    block.range = null
  })
  return blocks
}
