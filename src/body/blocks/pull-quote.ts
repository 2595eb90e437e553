import type {Block, QuoteBlock} from '../../article/article.js'
import {blocksText, spansText} from '../../article/article-text.js'
import {tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {foldWords} from '../../util/fold-words.js'
import type {Leaf} from './leaf.js'

/** Share of a quote's words that one paragraph must hold, in threes in a row. */
const repeatedShare = 0.9
const fewestWords = 4
/** Longer quotations are read, not looked at. */
const longest = 400
const apartTags: ReadonlySet<string> = new Set(['aside', 'figure'])
const quoteToken = /quote|zitat|citation|citazione|cita$/iu
const highest = 4
/** What stands between words once a text is folded: folding leaves ASCII quotes and dashes only. */
const gaps = /[^a-z\d\u0080-\uffff]+|[…。、，！？：；・「」『』（）]+/gu
const unspaced = /[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3005-\u9fff\uac00-\ud7ff\uf900-\ufaff]/gu
const mayBeUnspaced = /[\u0e00-\uffff]/u
/** A page that sets more apart is laid out so. */
const mostSuspects = 100

/**
 * Marks quotations that repeat the words of a paragraph as pull quotes; a paragraph that is set apart (in `aside` or `figure`, or in a box
 * that calls itself a quote) and repeats another becomes one. What does not repeat stays what it was.
 */
export function markPullQuotes(page: Page, blocks: readonly Block[], leafOf: ReadonlyMap<Block, Leaf>): Block[] {
  const known = new Int8Array(page.index.size)
  const suspects = new Set(blocks.filter((block) => isSuspect(page, block, leafOf, known)))
  if (suspects.size === 0 || suspects.size > mostSuspects) return [...blocks]
  const shortest = Math.min(...[...suspects].map((block) => blocksText([block]).length)) / 2
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph' && !suspects.has(block) && spansText(block.text).length >= shortest
      ? [spacedWords(spansText(block.text))]
      : []
  )
  return blocks.map((block) => (suspects.has(block) && repeatsOne(block, texts) ? pulled(block) : block))
}

function pulled(block: Block): QuoteBlock {
  if (block.type === 'quote') return Object.assign(block, {pull: true})
  return {type: 'quote', id: '', range: block.range, pull: true, blocks: [block], attribution: null, cite: null}
}

function isSuspect(page: Page, block: Block, leafOf: ReadonlyMap<Block, Leaf>, known: Int8Array): boolean {
  if (block.type === 'quote') return blocksText(block.blocks).length <= longest
  const leaf = leafOf.get(block)
  if ((block.type !== 'paragraph' && block.type !== 'heading') || leaf === undefined) return false
  return standsApart(page, leaf.container, known) && spansText(block.text).length <= longest
}

/** Numbers in `known` tell of each node: 0 that it was not looked at, 1 that it stands in the text, 2 apart. */
function standsApart({index}: Page, container: number, known: Int8Array): boolean {
  let node = container
  for (let step = 0; step < highest && node > 0; step++, node = index.parent[node] ?? 0) {
    if (known[node] === 0) known[node] = setApart(index, node) ? 2 : 1
    if (known[node] === 2) return true
  }
  return false
}

function setApart(index: NodeIndex, node: number): boolean {
  return apartTags.has(index.tags[node] ?? '') || tokensAt(index, node, 'className').some((token) => quoteToken.test(token))
}

/** The words folded, a space around each; in scripts without spaces each character is a word. */
function spacedWords(text: string): string {
  const words = foldWords(text).replace(gaps, ' ').trim()
  return ` ${mayBeUnspaced.test(words) ? words.replace(unspaced, ' $& ').replaceAll('  ', ' ').trim() : words} `
}

function repeatsOne(block: Block, texts: readonly string[]): boolean {
  const words = spacedWords(block.type === 'quote' ? blocksText(block.blocks) : blocksText([block]))
    .trim()
    .split(' ')
  if (words.length < fewestWords) return false
  const samples = [0, 1, 2, 3].map((part) => triple(words, Math.floor(((words.length - 3) * part) / 3)))
  return texts.some((text) => samples.some((sample) => text.includes(sample)) && covered(words, text) >= repeatedShare * words.length)
}

const triple = (words: readonly string[], at: number): string => ` ${words[at]} ${words[at + 1]} ${words[at + 2]} `

/** How many of the words stand in the text together with two neighbours. */
function covered(words: readonly string[], text: string): number {
  let count = 0
  let done = 0
  for (let at = 0; at + 2 < words.length; at++) {
    if (!text.includes(triple(words, at))) continue
    count += at + 3 - Math.max(done, at)
    done = at + 3
  }
  return count
}
