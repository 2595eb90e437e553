import type {Block, QuoteBlock} from '../article/article.js'
import {spansText} from '../article/article-text.js'
import {sliceSpans} from '../page/text/spans.js'

/** A closing line "— Name, office", as on pages. */
const dashLine = /^(?:[—–―]|--)\s*(?=\p{L})/u
const longestSource = 120

/** The blocks of a quotation without the line at its end that names the speaker, and that line without its dash. */
export function attributed(blocks: Block[]): Pick<QuoteBlock, 'blocks' | 'attribution'> {
  const last = blocks.at(-1)
  const text = last?.type === 'paragraph' ? spansText(last.text) : ''
  const dash = text.length > longestSource ? null : dashLine.exec(text)
  if (blocks.length < 2 || last?.type !== 'paragraph' || dash === null) return {blocks, attribution: null}
  return {blocks: blocks.slice(0, -1), attribution: sliceSpans(last.text, dash[0].length, text.length)}
}
