import type {SegmentFate} from '../body/choose.js'
import {scoreExplainer} from '../body/score/explain-score.js'
import {describeNode} from '../page/describe-node.js'
import type {Segment} from '../page/text/segments.js'
import type {Testimony} from '../pipeline/examine.js'
import type {Fate, LedgerEntry} from './explanation.js'

export function ledgerOf(testimony: Testimony): LedgerEntry[] {
  const {page, draft, selection} = testimony
  const effectsOf = scoreExplainer(draft)
  return page.segments.map((segment): LedgerEntry => {
    const {text, start, end, container, index} = segment
    return {
      text,
      path: describeNode(page.index, container),
      range: start === null || end === null ? null : [start, end],
      fate: fateOf(testimony, segment, selection.fates[index]),
      score: draft.scores[index] ?? 0,
      effects: effectsOf(index)
    }
  })
}

function fateOf({blockOf}: Testimony, segment: Segment, fate: SegmentFate | undefined): Fate {
  const block = blockOf(segment.index)
  if (block !== undefined) return {to: 'body', block}
  if (fate?.to === 'field') return {to: 'field', field: fate.field}
  if (fate?.to === 'dropped') return {to: 'dropped', reason: fate.reason, because: fate.because}
  return {to: 'dropped', reason: 'repeat', because: 'no block of its own'}
}
