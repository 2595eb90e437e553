import type {ParagraphBlock} from '../../article/article.js'

const lineEnds = /[\n\r\u2028\u2029]+/u
const spaces = /\s+/gu

/** Paragraphs of a text that the page only declares, one a line. It has no place on the page, so they carry no range. */
export function declaredBlocks(text: string): ParagraphBlock[] {
  const lines = text.split(lineEnds).map((line) => line.replace(spaces, ' ').trim())
  return lines.filter((line) => line !== '').map((line, at) => ({id: `b${at + 1}`, range: null, type: 'paragraph', text: [{text: line}]}))
}
