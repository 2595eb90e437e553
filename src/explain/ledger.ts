import type {Range} from '../article/article.js'
import type {SegmentFate} from '../body/choose.js'
import {explainScore, type FeatureEffect} from '../body/explain-score.js'
import type {Reason} from '../body/reasons.js'
import {describeNode} from '../page/describe-node.js'
import type {Segment} from '../page/segments.js'
import type {Testimony} from '../pipeline/examine.js'

/** A piece of text and where it went: into the body, into a field, or left out for a reason. */
export interface LedgerEntry {
  text: string
  /** "div.story > p". */
  path: string
  range: Range | null
  fate: Fate
  /** Evidence that it is body text, 0 to 1. */
  score: number
  /** What moved the score most, strongest first. */
  effects: FeatureEffect[]
}

export type Fate =
  | {to: 'body'; block: string}
  | {to: 'field'; field: string}
  | {to: 'dropped'; reason: Reason; because: string}

/** Shares of the characters of text on the page; they add up to 1, or all are 0. */
export interface Coverage {
  body: number
  fields: number
  dropped: number
}

export function ledgerOf(testimony: Testimony): LedgerEntry[] {
  const {page, draft, selection} = testimony
  return page.segments.map((segment): LedgerEntry => {
    const {text, start, end, container, index} = segment
    return {
      text,
      path: describeNode(page.index, container),
      range: start === null || end === null ? null : [start, end],
      fate: fateOf(testimony, segment, selection.fates[index]),
      score: draft.scores[index] ?? 0,
      effects: explainScore(page, draft, index)
    }
  })
}

function fateOf({blockOf}: Testimony, segment: Segment, fate: SegmentFate | undefined): Fate {
  const block = blockOf.get(segment.index)
  if (block !== undefined) return {to: 'body', block}
  if (fate?.to === 'field') return {to: 'field', field: fate.field}
  if (fate?.to === 'dropped') return {to: 'dropped', reason: fate.reason, because: fate.because}
  return {to: 'dropped', reason: 'repeat', because: 'no block of its own'}
}

export function coverageOf(ledger: readonly LedgerEntry[]): Coverage {
  const counts = {body: 0, field: 0, dropped: 0}
  for (const {text, fate} of ledger) counts[fate.to] += text.length
  const total = counts.body + counts.field + counts.dropped
  return total === 0 ? {body: 0, fields: 0, dropped: 0} : {body: counts.body / total, fields: counts.field / total, dropped: counts.dropped / total}
}
