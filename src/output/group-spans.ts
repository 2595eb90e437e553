import type {Mark, Span} from '../article/article.js'
import {webAddress} from './web-address.js'

/** What spans stand in, from the outside in: a link, marks. */
export type Wrap = {readonly type: 'link'; readonly url: string; readonly title: string | null} | {readonly type: Mark}

/** Inline text as a tree: neighbours that share a wrap stand in one. */
export type Inline = string | {readonly wrap: Wrap; readonly children: readonly Inline[]}

interface Wrapped {
  readonly text: string
  readonly wraps: readonly Wrap[]
}

/** Spans as nested wraps, a link outermost. Links that are no web or mail address are left out, their text kept. */
export const groupSpans = (spans: readonly Span[]): Inline[] => group(spans.map((span) => ({text: span.text, wraps: wrapsOf(span)})))

/** There are nine kinds of wrap: nothing nests deeper. */
function group(parts: readonly Wrapped[]): Inline[] {
  const found: Inline[] = []
  for (let at = 0; at < parts.length; ) {
    const {text, wraps} = parts[at] ?? {text: '', wraps: []}
    const [wrap] = wraps
    let end = at + 1
    if (wrap === undefined) found.push(text)
    else {
      while (end < parts.length && isSame(parts[end]?.wraps[0], wrap)) end++
      found.push({wrap, children: group(parts.slice(at, end).map((part) => ({text: part.text, wraps: part.wraps.slice(1)})))})
    }
    at = end
  }
  return found
}

function wrapsOf({link, marks = []}: Span): Wrap[] {
  const url = webAddress(link?.url ?? null)
  return [
    ...(url === null ? [] : [{type: 'link', url, title: link?.title ?? null} as const]),
    ...marks.filter(isKnown).map((type) => ({type}))
  ]
}

/** A mark of a later minor schema is left out. */
const isKnown = (mark: Mark): boolean => known.has(mark)
const known: ReadonlySet<Mark> = new Set<Mark>(['code', 'emphasis', 'highlight', 'strike', 'strong', 'sub', 'sup', 'underline'])

const isSame = (one: Wrap | undefined, other: Wrap): boolean => JSON.stringify(one) === JSON.stringify(other)
