import type {Block} from '../../article/article.js'
import {parseHtml} from '../../html/parse.js'
import {createPage} from '../../page/create-page.js'
import type {Page} from '../../page/page.js'
import {buildBlocks} from '../blocks/build-blocks.js'
import {allBlocks} from '../blocks/finish.js'
import {draftBody} from '../draft-body.js'
import type {DeclaredBody} from './declared-body.js'

const lineEnds = /[\n\r\u2028\u2029]+/u
const spaces = /\s+/gu

/** Blocks of a body that the page only declares: of HTML what its elements say, of text a paragraph a line. It has no place on the page, so they carry no range. */
export function declaredBlocks(page: Page, {source, text}: DeclaredBody, headline: string | null): Block[] {
  if (source === 'script-data') return markupBlocks(page, text, headline)
  const lines = text.split(lineEnds).map((line) => line.replace(spaces, ' ').trim())
  return lines.filter((line) => line !== '').map((line, at) => ({id: `b${at + 1}`, range: null, type: 'paragraph', text: [{text: line}]}))
}

function markupBlocks({settings, baseUrl, language}: Page, markup: string, headline: string | null): Block[] {
  const inner = createPage(parseHtml(markup, settings.limits).tree, {...settings, url: baseUrl, language}, null)
  const kept = inner.segments.map(({hidden}) => hidden === null)
  const {blocks} = buildBlocks(inner, kept, {draft: draftBody(inner), headline})
  for (const block of allBlocks(blocks)) block.range = null
  return blocks
}
