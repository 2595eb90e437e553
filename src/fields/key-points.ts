import {keyPointWords} from '../data/dek-words.js'
import {languageOf} from '../languages/index.js'
import {describeNode} from '../page/describe-node.js'
import type {Page} from '../page/page.js'
import {readingWidth, type Segment} from '../page/text/segments.js'
import {lettersOf} from '../util/similarity.js'
import {lexicon} from '../util/words.js'
import {decide} from './decide.js'
import {nameTokens} from './dek/features.js'
import type {Decision, Evidence, Field, FieldContext, Found} from './field.js'
import {headlineSegments, headZone} from './head-zone.js'
import {introducesBody} from './introduces-body.js'
import {shownAt} from './sources.js'

/** Segments past the head in which a named box of key points still belongs to it. */
const past = 12

/** A bulleted list between headline and body, or a little below where its heading or its class says what it is. */
const listInHead: Evidence<string[]> = {
  source: 'list-in-head',
  family: 'shown',
  *find({page, draft, decided}) {
    const {index, segments} = page
    const [, last] = headlineSegments(decided)
    const zone = headZone(page, draft, last - 1)
    const from = zone.headline < 0 ? zone.from : last
    const seen = new Set<number>()
    for (const segment of segments.slice(from, zone.to + past)) {
      const list = listAround(page, segment.container)
      if (list <= 0 || seen.has(list)) continue
      seen.add(list)
      const first = index.segmentStart[list] ?? 0
      const end = index.segmentStart[index.end[list] ?? 0] ?? first
      if (boxOf(page, list, first) === list && proseBetween(page, draft, zone.to, first) >= mostProse) continue
      const isNamed = hasName(page, list, first)
      if (!isNamed && end > zone.to) continue
      yield readList(page, first, end, list, isNamed)
    }
  }
}

/** Paragraphs of the body from which a list under them is part of it, whatever it is called, unless it has a box of its own. */
const mostProse = 2

function proseBetween({segments}: Page, {measures, scores}: FieldContext['draft'], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to && at < segments.length; at++)
    count += (measures.significant[at] ?? 0) === 1 && (scores[at] ?? 0) >= sureBody ? 1 : 0
  return count
}

const sureBody = 0.5
const plainFit = 0.6

function readList(page: Page, first: number, end: number, list: number, isNamed: boolean): Found<string[]> {
  const shown = page.segments.slice(first, end).filter((segment) => segment.hidden === null)
  const items = groupByItem(page, shown)
  return {
    value: items,
    raw: items.join('\n'),
    place: shownAt(page, first, end, describeNode(page.index, list)),
    fit: isNamed ? 1 : plainFit
  }
}

function groupByItem({index}: Page, shown: readonly Segment[]): string[] {
  const items = new Map<number, string[]>()
  for (const segment of shown) {
    const item = itemAround(index.tags, index.parent, segment.container)
    const texts = items.get(item) ?? []
    texts.push(segment.text.replace(lineBreaks, ' '))
    items.set(item, texts)
  }
  return Array.from(items.values(), (texts) => texts.join(' ').replace(bullet, ''))
}

const lineBreaks = /\n+/g
const bullet = /^[•·▪●–—-]\s+/
const steps = 4

function itemAround(tags: readonly string[], parent: Int32Array, container: number): number {
  let node = container
  for (let step = 0; step < steps && node > 0; step++) {
    if (tags[node] === 'li') return node
    node = parent[node] ?? 0
  }
  return container
}

/** The list that the element is an item of; 0 where it is in none. */
function listAround({index}: Page, container: number): number {
  let node = container
  for (let step = 0; step < steps && node > 0; step++) {
    const tag = index.tags[node]
    if (tag === 'ul' || tag === 'ol') return node
    node = index.parent[node] ?? 0
  }
  return 0
}

/** Whether the list's heading or its class names it: "Key points", `class="highlights"`. */
function hasName(page: Page, list: number, first: number): boolean {
  const before = page.segments[first - 1]
  if (before !== undefined && before.width < 60 && lexicon(languageOf(page.language)).keyPoints.startsWith(before.text) !== null)
    return true
  const tokens = nameTokens(page.index, list, boxOf(page, list, first))
  return tokens.some((token) => keyPointWords.has(token)) && !tokens.some((token) => token === 'toc' || token === 'related')
}

/** The element around a list that holds nothing else but its heading, whose name is the list's; the list itself where there is none. */
function boxOf({index}: Page, list: number, first: number): number {
  const parent = index.parent[list] ?? 0
  const holdsMore =
    (index.segmentStart[parent] ?? 0) < first - 1 || index.segmentStart[index.end[parent] ?? 0] !== index.segmentStart[index.end[list] ?? 0]
  return holdsMore ? list : parent
}

const fewest = 2
const most = 8
/** Reading width of a point, and how wide points are on average: labels and menu entries are shorter. */
const widest = 350
const meanWidth = 35

const field: Field<string[]> = {
  name: 'keyPoints',
  evidence: [listInHead],
  same: (a, b) => a.join('\n') === b.join('\n'),
  reject: ({value, place}, {page, draft, decided}) => {
    if (value.length < fewest || value.length > most) return 'not-a-summary'
    if (value.some((point) => readingWidth(point) > widest || lettersOf(point) === '')) return 'not-a-summary'
    if (value.reduce((sum, point) => sum + readingWidth(point), 0) < meanWidth * value.length) return 'labels'
    if (!introducesBody(page, draft, place.segments)) return 'is-body'
    const segments = page.segments.slice(...(place.segments ?? [0, 0]))
    if (segments.some((segment) => segment.linkLength * 2 > segment.text.length)) return 'links'
    return value.some((point) => lettersOf(point) === lettersOf(decided.headline?.value ?? '')) ? 'is-headline' : null
  }
}

export const decideKeyPoints = (context: FieldContext): Decision<string[]> => decide(field, context)
