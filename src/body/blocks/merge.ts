import type {ParagraphBlock} from '../../article/article.js'
import {spansText} from '../../article/article-text.js'
import {languageOf} from '../../languages/index.js'
import {tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {cutSpans} from '../../page/text/spans.js'
import {lexicon, type PhraseMatcher} from '../../util/words.js'
import {splitCredit} from '../../values/media-credit.js'
import {isCredit} from '../../values/media-credit-text.js'
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
  for (const read of leaves) {
    const leaf = withoutDropCapSpace(page, read)
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

const spacedDropCap = /^["'“”„«‘]?(\p{Lu}) (?=\p{Ll})/u
const dropCapToken = /drop-?cap|lettrine|initial-?(?:cap|letter)|first-?letter|^initial$/iu
/** Letters that are words, in languages of the press. */
const words: ReadonlySet<string> = new Set('AÀÁEÉÈIÍOÓÔUYKSVZАВЗИІЙКОСУЯЄ')

/** White space behind a drop cap whose markup calls it one: letters that float show none. Seen on one paper; "A" and "I" are words, and keep it. */
function withoutDropCapSpace({index}: Page, leaf: Leaf): Leaf {
  if (leaf.block.type !== 'paragraph') return leaf
  const [opening, letter] = spacedDropCap.exec(spansText(leaf.block.text)) ?? []
  if (opening === undefined || letter === undefined || words.has(letter) || !isCalledDropCap(index, leaf)) return leaf
  return {...leaf, block: {...leaf.block, text: cutSpans(leaf.block.text, opening.length - 1, opening.length)}}
}

/** Looks at the elements around the first letter. */
function isCalledDropCap(index: NodeIndex, {segments: [segment]}: Leaf): boolean {
  if (segment === undefined) return false
  let letter = segment.first
  while (index.element(letter) !== null) letter++
  for (let at = index.parent[letter] ?? 0; at > segment.container; at = index.parent[at] ?? 0)
    if (tokensAt(index, at, 'className').some((token) => dropCapToken.test(token))) return true
  return false
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
