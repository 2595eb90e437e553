import type {Segment} from '../../src/page/text/segments.js'
import type {Truth} from '../format.js'
import {fold, words} from '../scorer/text.js'

/** A segment's share of body words, 0 to 1, and how sure that is; weight 0 keeps it out of training. */
export interface Label {
  readonly share: number
  readonly weight: number
}

const gram = 4
const unknown: Label = {share: 0, weight: 0}

/** Labels of a page's segments by whatever its source annotated; `null` where that says nothing about the body. */
export function labelSegments(segments: readonly Segment[], truth: Truth): Label[] | null {
  const head = new Set([truth.headline, truth.dek].flatMap((text) => (typeof text === 'string' ? fold(text) : [])))
  // What the head fields use is taken out whatever its score, so it teaches nothing.
  const isHead = ({text}: Segment): boolean => text.length < 1000 && head.has(fold(text))
  const labels =
    typeof truth.body === 'string'
      ? labelByBody(segments, truth.body)
      : truth.with !== undefined || truth.without !== undefined
        ? labelBySnippets(segments, truth.with ?? [], truth.without ?? [])
        : null
  return labels === null ? null : labels.map((label, at) => (isHead(segments[at] as Segment) ? unknown : label))
}

/** Where only paragraphs and headings are annotated, lists and tables between them are not known. */
export function forgetBetween(segments: readonly Segment[], tags: readonly string[], labels: readonly Label[]): Label[] {
  const first = labels.findIndex(({share}) => share > 0.5)
  const last = labels.findLastIndex(({share}) => share > 0.5)
  return labels.map((label, at) =>
    at > first && at < last && label.share < 0.5 && listTags.has(tags[segments[at]?.container ?? 0] ?? '') ? unknown : label
  )
}

const listTags: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'td', 'th', 'blockquote', 'pre'])

/** Labels by the body that annotators wrote down: the share of a segment's runs of four words that stand in it; short ones by what stands between the long. */
export function labelByBody(segments: readonly Segment[], body: string): Label[] {
  const truth = words(body)
  const places = gramPlaces(truth)
  const lines = new Set(
    body
      .split('\n')
      .map((line) => words(line).join(' '))
      .filter(Boolean)
  )
  const texts = segments.map(({text}) => words(text))
  const found = texts.map((list) => (list.length < gram ? null : locate(list, places)))
  const used = new Map<string, number>()
  return texts.map((list, at): Label => {
    const hit = found[at]
    const key = list.join(' ')
    if (list.length === 0) return {share: 0, weight: 0}
    const share = hit === null || hit === undefined ? shortShare(list, at, found, truth, lines) : hit.share
    const times = (used.get(key) ?? 0) + 1
    used.set(key, times)
    if (share > 0.5 && times > 1 && list.length >= gram && times > occurrences(hit?.times ?? 1)) return {share: 0, weight: 0}
    return {share, weight: 1}
  })
}

const occurrences = (times: number): number => Math.max(1, times)

interface Hit {
  readonly share: number
  readonly first: number
  readonly last: number
  readonly times: number
}

function gramPlaces(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + gram <= list.length; at++) {
    const key = list.slice(at, at + gram).join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  }
  return places
}

function locate(list: readonly string[], places: ReadonlyMap<string, readonly number[]>): Hit {
  let hits = 0
  let times = Number.POSITIVE_INFINITY
  const covered = new Uint8Array(list.length)
  const ends: number[] = []
  for (let at = 0; at + gram <= list.length; at++) {
    const found = places.get(list.slice(at, at + gram).join(' '))
    if (found === undefined) continue
    hits++
    times = Math.min(times, found.length)
    covered.fill(1, at, at + gram)
    if (found.length === 1) ends.push(found[0] ?? 0)
  }
  const share = covered.reduce((sum, one) => sum + one, 0) / list.length
  return {share, first: ends[0] ?? -1, last: ends.at(-1) ?? -1, times: hits === 0 ? 0 : times}
}

/** A short text is body where it stands in the annotated body between its neighbours, or alone on a line of it near them. */
function shortShare(
  list: readonly string[],
  at: number,
  found: readonly (Hit | null)[],
  truth: readonly string[],
  lines: ReadonlySet<string>
): number {
  const before = nearest(found, at, -1)
  const after = nearest(found, at, 1)
  const from = before === null ? Math.max(0, (after?.first ?? 0) - 40) : before.last
  const to = after === null ? Math.min(truth.length, (before?.last ?? 0) + 60) : after.first + gram
  if (before === null && after === null) return lines.has(list.join(' ')) ? 1 : 0
  if (to < from || to - from > 600) return 0
  const window = ` ${truth.slice(from, to).join(' ')} `
  if (!window.includes(` ${list.join(' ')} `)) return 0
  return before !== null && after !== null ? 1 : lines.has(list.join(' ')) ? 1 : 0
}

const reach = 25

function nearest(found: readonly (Hit | null)[], at: number, step: -1 | 1): Hit | null {
  for (let place = at + step, gone = 0; place >= 0 && place < found.length && gone < reach; place += step, gone++) {
    const hit = found[place]
    if (hit !== null && hit !== undefined && hit.share > 0.5 && hit.first >= 0) return hit
  }
  return null
}

/** Weak labels by snippets: only segments that hold one are known. */
export function labelBySnippets(segments: readonly Segment[], wanted: readonly string[], unwanted: readonly string[]): Label[] {
  const holds = (text: string, snippets: readonly string[]): boolean =>
    snippets.some((snippet) => snippet.length > 3 && text.includes(snippet))
  const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()
  const yes = wanted.map(squeeze)
  const no = unwanted.map(squeeze)
  return segments.map(({text}) => {
    const flat = squeeze(text)
    const isWanted = holds(flat, yes)
    const isUnwanted = holds(flat, no)
    return isWanted === isUnwanted ? {share: 0, weight: 0} : {share: isWanted ? 1 : 0, weight: 1}
  })
}
