import type {Block, ParagraphBlock, QuoteBlock} from '../../article/article.js'
import {blocksText, spansText} from '../../article/article-text.js'
import type {Page} from '../../page/page.js'
import {attributeTokens} from '../../page/attributes.js'
import {foldWords, isUnspaced} from '../../util/words.js'
import type {Leaf} from './leaf.js'

/** Share of a quote's word triples that one paragraph must hold. */
const repeatedShare = 0.9
const fewestWords = 4
const longest = 600
const apartTags: ReadonlySet<string> = new Set(['aside', 'figure'])
const quoteToken = /quote|zitat|citation|citazione|cita$/iu
const highest = 4
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Marks quotations that repeat the words of a paragraph as pull quotes; a paragraph that is set apart (in `aside` or `figure`, or in a box
 * that calls itself a quote) and repeats another becomes one. What does not repeat stays what it was.
 */
export function markPullQuotes(page: Page, blocks: readonly Block[], leafOf: ReadonlyMap<Block, Leaf>): Block[] {
  const suspects = new Set(blocks.filter((block) => isSuspect(page, block, leafOf)))
  if (suspects.size === 0) return [...blocks]
  const texts = blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph').map((block) => ({block, words: ` ${wordsOf(spansText(block.text)).join(' ')} `}))
  return blocks.map((block) => {
    if (!suspects.has(block)) return block
    const words = wordsOf(block.type === 'quote' ? blocksText(block.blocks) : blocksText([block]))
    const isPull = texts.some((text) => text.block !== block && !suspects.has(text.block) && repeats(words, text.words))
    return isPull ? pulled(block) : block
  })
}

function pulled(block: Block): QuoteBlock {
  if (block.type === 'quote') return Object.assign(block, {pull: true})
  return {type: 'quote', id: '', range: block.range, pull: true, blocks: [block], attribution: null, cite: null}
}

function isSuspect(page: Page, block: Block, leafOf: ReadonlyMap<Block, Leaf>): boolean {
  if (block.type === 'quote') return blocksText(block.blocks).length <= longest
  const leaf = leafOf.get(block)
  if ((block.type !== 'paragraph' && block.type !== 'heading') || leaf === undefined || spansText(block.text).length > longest) return false
  return standsApart(page, leaf.container)
}

function standsApart({index}: Page, container: number): boolean {
  let node = container
  for (let step = 0; step < highest && node > 0; step++, node = index.parent[node] ?? 0) {
    const element = index.element(node)
    if (apartTags.has(index.tags[node] ?? '')) return true
    if (element !== null && attributeTokens(element, 'className').some((token) => quoteToken.test(token))) return true
  }
  return false
}

/** Words, folded; in scripts without spaces each character is one. */
function wordsOf(text: string): string[] {
  return (foldWords(text).match(wordPattern) ?? []).flatMap((word) => (isUnspaced(word.charCodeAt(0)) ? [...word] : [word]))
}

/** Whether a text holds at least nine in ten of the triples of words. */
function repeats(words: readonly string[], text: string): boolean {
  if (words.length < fewestWords) return false
  let found = 0
  for (let at = 0; at + 2 < words.length; at++) if (text.includes(` ${words[at]} ${words[at + 1]} ${words[at + 2]} `)) found++
  return found >= repeatedShare * (words.length - 2)
}
