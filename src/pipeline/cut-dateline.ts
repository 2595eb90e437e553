import type {Block, Dateline, ParagraphBlock, Range} from '../article/article.js'
import {spansText} from '../article/article-text.js'
import type {Decision} from '../fields/field.js'
import {cutSpans} from '../page/text/spans.js'
import {endsSentence} from '../util/ends-sentence.js'
import {type DatelineContext, type FoundDateline, readDateline} from '../values/dateline.js'

export interface CutDateline {
  readonly blocks: readonly Block[]
  readonly dateline: Decision<Dateline>
  /** Ids of blocks that went into others, with the others' ids: a dateline in a paragraph of its own. */
  readonly moved: ReadonlyMap<string, string>
}

/**
 * A dateline opens the first paragraph; pictures and subheadings may stand before it. In releases a summary does: behind one that is emphasised
 * throughout or no sentence, a dateline that names its agency is read.
 */
export function cutDateline(context: DatelineContext, blocks: readonly Block[]): CutDateline {
  const at = blocks.findIndex(({type}) => type === 'paragraph')
  const first = cutAt(context, blocks, at)
  if (first.dateline.value !== null || !isSummary(paragraphAt(blocks, at))) return first
  const second = cutAt(context, blocks, at + 1)
  return second.dateline.value?.source == null ? first : second
}

const isSummary = (block: ParagraphBlock | null): boolean =>
  block !== null && (block.text.every(({text, marks}) => marks !== undefined || text.trim() === '') || !endsSentence(spansText(block.text)))

function cutAt(context: DatelineContext, blocks: readonly Block[], at: number): CutDateline {
  const [block, next] = [paragraphAt(blocks, at), paragraphAt(blocks, at + 1)]
  if (block === null) return {blocks, dateline: none, moved: new Map()}
  const text = spansText(block.text)
  const found = readDateline(text, context)
  if (found !== null && found.length < text.length) {
    const cut = {...block, text: cutSpans(block.text, 0, found.length)}
    return {blocks: blocks.with(at, cut), dateline: decisionFor(block, text, found), moved: new Map()}
  }
  const alone =
    next === null || !openEnd.test(text) || text.length > longestAlone
      ? null
      : readDateline(`${text} ${spansText(next.text)}`, {...context, isAlone: true})
  if (next === null || alone === null || alone.length < text.length) return {blocks, dateline: none, moved: new Map()}
  return {blocks: blocks.toSpliced(at, 1), dateline: decisionFor(block, text, alone), moved: new Map([[block.id, next.id]])}
}

/** A dateline in a paragraph of its own ends with its dash. Seen on five papers in four languages. */
const openEnd = /[—–―-]$/u
const longestAlone = 60

function paragraphAt(blocks: readonly Block[], at: number): ParagraphBlock | null {
  const block = blocks[at]
  return block?.type === 'paragraph' ? block : null
}

const none: Decision<Dateline> = {field: 'dateline', value: null, chosen: null, confidence: 0, candidates: []}

/** `range` is the paragraph's: what of it shows the dateline is for those to say who know the input. */
function decisionFor(block: ParagraphBlock, text: string, {dateline, length}: FoundDateline): Decision<Dateline> {
  const chosen = {
    value: dateline,
    raw: text.slice(0, length).trim(),
    place: {
      path: `block ${block.id}`,
      segments: null,
      range: block.range
    },
    source: 'first-paragraph',
    family: 'text',
    trust: 0.9,
    verdict: 'chosen',
    reason: null
  } as const
  return {field: 'dateline', value: dateline, chosen, confidence: 0.9, candidates: [chosen]}
}

/** The decision on a page's dateline with its range in the source: that of its words where the source spells them in one piece, else null. */
export function placeInSource(source: string | null, decision: Decision<Dateline>): Decision<Dateline> {
  const {chosen} = decision
  if (chosen === null) return decision
  const placed = {...chosen, place: {...chosen.place, range: rangeOfWords(source ?? '', chosen.raw, chosen.place.range)}}
  return {...decision, chosen: placed, candidates: decision.candidates.map((one) => (one === chosen ? placed : one))}
}

function rangeOfWords(source: string, words: string, within: Range | null): Range | null {
  if (within === null) return null
  const at = source.slice(...within).indexOf(words)
  return at < 0 ? null : [within[0] + at, within[0] + at + words.length]
}
