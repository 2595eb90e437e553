import type {NodeIndex} from '../page.js'
import {type HiddenReason, hiddenReason} from './hidden.js'
import type {Segment} from './segments.js'

/** Share of the page's prose that stands behind a curtain. Less may be a dialog or a fold. */
const mostOfProse = 0.6
/** Letters of prose from which it is a text; fewer are a note. */
const leastProse = 250
/** Width of a paragraph that is prose. */
const paragraph = 80
/** How pages hide what scripts show; other ways are for other readers or another time. */
const byScript: ReadonlySet<HiddenReason> = new Set(['hidden-attribute', 'hidden-style'])
/** What the page's own text stands in or under: long terms in a dialog do not. */
const textTags = ['h1', 'main', 'article'] as const
const pageTags: ReadonlySet<string> = new Set(['body', ...textTags])

/**
 * The element that hides the page's own text until a script shows it: `<body style="display:none">` against flicker, `<div hidden id="S:0">` of streamed
 * pages. Its mark says nothing of the text; what is hidden within it on its own account is. 0 where there is none. It must spare dialogs and consent texts.
 */
export function curtainOf(index: NodeIndex, segments: readonly Segment[], open: ReadonlySet<number>): number {
  const prose = segments.filter(({width, text, linkLength}) => width >= paragraph && linkLength * 2 < text.length)
  const behind = prose.filter(({hidden}) => hidden !== null && byScript.has(hidden))
  const wanted = Math.max(leastProse, mostOfProse * total(prose))
  if (total(behind) < wanted) return 0
  const hiding = outermostHiding(index, open)
  const widths = new Map<number, number>()
  for (const {container, width} of behind) widths.set(hiding[container] ?? 0, (widths.get(hiding[container] ?? 0) ?? 0) + width)
  return [...widths].find(([node, width]) => width >= wanted && node > 0 && holdsText(index, node))?.[0] ?? 0
}

const total = (segments: readonly Segment[]): number => segments.reduce((sum, {width}) => sum + width, 0)

/** For each node the highest element at or above it that hides it; 0 for none. */
function outermostHiding(index: NodeIndex, open: ReadonlySet<number>): Int32Array {
  const hiding = new Int32Array(index.size)
  for (let node = 1; node < index.size; node++) {
    const element = index.element(node)
    const above = hiding[index.parent[node] ?? 0] ?? 0
    hiding[node] = above > 0 || element === null || open.has(node) || hiddenReason(element) === null ? above : node
  }
  return hiding
}

function holdsText(index: NodeIndex, node: number): boolean {
  if (pageTags.has(index.tags[node] ?? '')) return true
  const end = index.end[node] ?? node
  return textTags.some((tag) => index.byTag(tag).some((at) => at > node && at < end))
}
