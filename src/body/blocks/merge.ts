import type {ParagraphBlock} from '../../article/article.js'
import {spansText} from '../../article/article-text.js'
import type {Page} from '../../page/page.js'
import {joinRanges, type Leaf} from './leaf.js'

/** A first letter set apart, with the quotation mark before it where there is one. */
const dropCap = /^["'“”„«‘]?\p{Lu}$/u
/** Shorter texts repeat in earnest: answers, scores, names. */
const shortestRepeat = 20
const goesOn = /^[\p{Ll}'’]/u
const spaceFirst = /^\s/u

/** Joins a drop cap with the paragraph that it begins, and leaves out text that stands twice in a row. */
export function mergeLeaves(page: Page, leaves: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = []
  for (const leaf of leaves) {
    const before = merged.at(-1)
    const joined = before === undefined ? null : (joinDropCap(page, before, leaf) ?? joinRepeat(before, leaf))
    if (joined === null) merged.push(leaf)
    else merged[merged.length - 1] = joined
  }
  return merged
}

function joinDropCap(page: Page, before: Leaf, leaf: Leaf): Leaf | null {
  if (before.block.type !== 'paragraph' || leaf.block.type !== 'paragraph') return null
  if (!dropCap.test(spansText(before.block.text)) || !goesOn.test(spansText(leaf.block.text))) return null
  const first = page.index.nodes[leaf.segments[0]?.first ?? 0]
  const space = first?.type === 'text' && spaceFirst.test(first.value) ? [{text: ' '}] : []
  const block: ParagraphBlock = {...leaf.block, range: joinRanges(before.block.range, leaf.block.range), text: [...before.block.text, ...space, ...leaf.block.text]}
  return {...leaf, node: before.node, block, segments: [...before.segments, ...leaf.segments]}
}

/** The segments of a repeat count as those of the text before it. */
function joinRepeat(before: Leaf, leaf: Leaf): Leaf | null {
  const {block} = leaf
  if ((block.type !== 'paragraph' && block.type !== 'heading') || block.type !== before.block.type) return null
  const text = spansText(block.text)
  return text.length >= shortestRepeat && text === spansText((before.block as ParagraphBlock).text) ? {...before, segments: [...before.segments, ...leaf.segments]} : null
}
