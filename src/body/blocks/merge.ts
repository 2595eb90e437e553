import type {ParagraphBlock} from '../../article/article.js'
import {spansText} from '../../article/article-text.js'
import {languageOf} from '../../languages/index.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/segments.js'
import {lexicon, type PhraseMatcher} from '../../util/words.js'
import {isCredit, splitCredit} from '../../values/media-credit.js'
import {joinRanges, type Leaf} from './leaf.js'

/** A first letter set apart, with the quotation mark before it where there is one. */
const dropCap = /^["'“”„«‘]?\p{Lu}$/u
/** Shorter texts repeat in earnest: answers, scores, names. */
const shortestRepeat = 20
const goesOn = /^[\p{Ll}'’]/u
const spaceFirst = /^\s/u

/** A leaf that may take over the segments of those behind it. */
interface Growing extends Leaf {
  segments: Segment[]
}

/** Joins a drop cap with the paragraph that it begins and a credit with the picture before it, and leaves out text that stands twice in a row. */
export function mergeLeaves(page: Page, leaves: readonly Leaf[]): Leaf[] {
  const {photo} = lexicon(languageOf(page.language))
  const merged: Growing[] = []
  for (const leaf of leaves) {
    const before = merged.at(-1)
    if (before !== undefined && isRepeat(before, leaf)) {
      before.segments.push(...leaf.segments)
      continue
    }
    const joined = before === undefined ? null : (joinDropCap(page, before, leaf) ?? joinCredit(before, leaf, photo))
    if (joined === null) merged.push({...leaf, segments: [...leaf.segments]})
    else merged[merged.length - 1] = joined
  }
  return merged
}

/** A line behind a picture that is a credit and nothing else: "© Mia Berg". */
function joinCredit(before: Leaf, leaf: Leaf, photo: PhraseMatcher): Growing | null {
  if (before.block.type !== 'image' || before.block.credit !== null || leaf.block.type !== 'paragraph') return null
  const text = spansText(leaf.block.text)
  if (!isCredit(text, photo)) return null
  const {credit} = splitCredit(leaf.block.text, photo)
  return {...before, block: {...before.block, credit}, segments: [...before.segments], captions: [...before.captions, ...leaf.segments]}
}

function joinDropCap(page: Page, before: Leaf, leaf: Leaf): Growing | null {
  if (before.block.type !== 'paragraph' || leaf.block.type !== 'paragraph') return null
  if (!dropCap.test(spansText(before.block.text)) || !goesOn.test(spansText(leaf.block.text))) return null
  const first = page.index.nodes[leaf.segments[0]?.first ?? 0]
  const space = first?.type === 'text' && spaceFirst.test(first.value) ? [{text: ' '}] : []
  const block: ParagraphBlock = {
    ...leaf.block,
    range: joinRanges(before.block.range, leaf.block.range),
    text: [...before.block.text, ...space, ...leaf.block.text]
  }
  return {...leaf, node: before.node, block, segments: [...before.segments, ...leaf.segments]}
}

/** Whether a text stands there already; its segments then count as those of the text before it. */
function isRepeat(before: Leaf, {block}: Leaf): boolean {
  if ((block.type !== 'paragraph' && block.type !== 'heading') || block.type !== before.block.type) return false
  const text = spansText(block.text)
  return text.length >= shortestRepeat && text === spansText((before.block as ParagraphBlock).text)
}
