import type {Block, Dateline, Span} from '../article/article.js'
import type {Settings} from '../article/options.js'
import type {Decision} from '../fields/field.js'
import {readDateline} from '../values/dateline.js'

/** What a dateline is read by; a page has it, and so has a plain text. */
export interface DatelineFrame {
  readonly language: string | null
  readonly settings: Pick<Settings, 'referenceTime'>
}

/** A dateline opens the first paragraph; pictures and subheadings may stand before it. */
export function cutDateline(frame: DatelineFrame, blocks: readonly Block[]): {blocks: readonly Block[]; dateline: Decision<Dateline>} {
  const at = blocks.findIndex((block) => block.type === 'paragraph')
  const block = blocks[at]
  const text = block?.type === 'paragraph' ? block.text.map((span) => span.text).join('') : ''
  const found = text === '' ? null : readDateline(text, {language: frame.language, referenceTime: frame.settings.referenceTime})
  if (block?.type !== 'paragraph' || found === null || found.length >= text.length)
    return {blocks, dateline: {field: 'dateline', value: null, chosen: null, confidence: 0, candidates: []}}
  const cut = {...block, text: dropCharacters(block.text, found.length)}
  const raw = text.slice(0, found.length).trim()
  const chosen = {
    value: found.dateline,
    raw,
    place: {
      path: `block ${block.id}`,
      segments: null,
      range: block.range === null ? null : ([block.range[0], block.range[0]] as [number, number])
    },
    source: 'first-paragraph',
    family: 'text',
    trust: 0.9,
    verdict: 'chosen',
    reason: null
  } as const
  return {blocks: blocks.with(at, cut), dateline: {field: 'dateline', value: found.dateline, chosen, confidence: 0.9, candidates: [chosen]}}
}

/** The spans without their first `count` characters; drops spans that end up empty. */
export function dropCharacters(spans: readonly Span[], count: number): Span[] {
  let left = count
  return spans.flatMap((span) => {
    const text = span.text.slice(left)
    left = Math.max(0, left - span.text.length)
    return text === '' ? [] : [{...span, text}]
  })
}
