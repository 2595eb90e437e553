import {articleTypes} from '../../page/declared/article-thing.js'
import {foldSpace} from '../../page/declared/leftovers.js'
import {allThings, isOfType, names, strings} from '../../page/declared/things.js'
import {headingTag} from '../../page/elements.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import type {ClassNames} from '../marks/class-names.js'
import {type MarkSums, sumMarks} from '../marks/mark-sums.js'
import type {Marks} from '../marks/marks.js'
import {besideArticle, type Reason} from '../marks/reasons.js'
import type {Measures} from './measures.js'
import {type Surroundings, surroundingsOf} from './surroundings.js'

/** All that features are computed from. */
export interface FeatureContext {
  readonly page: Page
  readonly measures: Measures
  readonly core: number
  readonly around: Surroundings
  readonly sums: MarkSums
  /** First and last significant segment in the core; −1 where there is none. */
  readonly first: number
  readonly last: number
  /** Significant paragraphs in the core, by style of their containers. */
  readonly styles: ReadonlyMap<number, number>
  /** Depth at which most significant paragraphs of the core stand. */
  readonly usualDepth: number
  /** Distance in segments to the nearest significant one before and behind; its own distance is 0. */
  readonly since: Int32Array
  readonly until: Int32Array
  /** Distance to the nearest heading above; the segment count where there is none. */
  readonly sinceHeading: Int32Array
  /** The article's text as the page declares it in data, white space folded; "" where it does not. */
  readonly declared: string
  /** The three elements above each segment's container, steps that add no segment left out; three values a segment. */
  readonly levels: Int32Array
  /** Sums before segment i of text that passes speak strongly against. */
  readonly markedBefore: Float64Array
  /** Names of the article's authors as data and metadata give them, lower case. */
  readonly authors: readonly string[]
  /** Segment of the heading that shows the page's title; −1 where none does. */
  readonly headline: number
  /** Whether the page declares itself an article. */
  readonly declaresArticle: boolean
  /** Share of the page's text that stands in one of several elements of a kind: cards, posts, rows. */
  readonly twinShare: number
  /** How often each text stands on the page. */
  readonly repeats: ReadonlyMap<string, number>
  readonly title: string
}

export function featureContext(page: Page, measures: Measures, marks: Marks, core: number, classes: ClassNames): FeatureContext {
  const around = surroundingsOf(page, core, classes)
  const inCore = significantIn(page, measures, core)
  const isSignificant = (segment: Segment): boolean => measures.significant[segment.index] === 1
  const isHeading = ({container}: Segment): boolean => headingTag.test(page.index.tags[container] ?? '')
  const title = (page.meta.first('og:title') ?? page.meta.title ?? '').toLowerCase()
  const sums = sumMarks(page, marks, core)
  return {
    page,
    measures,
    core,
    around,
    sums,
    levels: levelsAbove(page.segments, around),
    markedBefore: sumMarked(page.segments, sums),
    authors: authorNames(page),
    first: inCore[0]?.index ?? -1,
    last: inCore.at(-1)?.index ?? -1,
    styles: countBy(inCore, ({container}) => around.style[container] ?? 0),
    usualDepth: mostCommon(countBy(inCore, ({container}) => page.index.depth[container] ?? 0)),
    since: distances(page.segments, isSignificant, false),
    until: distances(page.segments, isSignificant, true),
    sinceHeading: distances(page.segments, isHeading, false),
    declared: declaredText(page),
    repeats: countBy(page.segments, ({text}) => text),
    headline: headlineSegment(page, title),
    declaresArticle: page.meta.first('og:type') === 'article' || page.things.some((thing) => isOfType(thing, articleTypes)),
    twinShare: shareOfTwins(page, measures, around),
    title
  }
}

function significantIn({index, segments}: Page, {significant}: Measures, core: number): Segment[] {
  return segments
    .slice(index.segmentStart[core] ?? 0, index.segmentStart[index.end[core] ?? 0] ?? 0)
    .filter((segment) => significant[segment.index] === 1)
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

function mostCommon(counts: ReadonlyMap<number, number>): number {
  let winner = 0
  let most = 0
  for (const [key, count] of counts) {
    if (count <= most) continue
    winner = key
    most = count
  }
  return winner
}

function distances(segments: readonly Segment[], hits: (segment: Segment) => boolean, backwards: boolean): Int32Array {
  const found = new Int32Array(segments.length)
  let distance = segments.length
  for (let step = 0; step < segments.length; step++) {
    const at = backwards ? segments.length - 1 - step : step
    const segment = segments[at]
    distance = segment !== undefined && hits(segment) ? 0 : Math.min(segments.length, distance + 1)
    found[at] = distance
  }
  return found
}

function levelsAbove(segments: readonly Segment[], {wider}: Surroundings): Int32Array {
  const levels = new Int32Array(segments.length * 3)
  for (const {index, container} of segments) {
    let node = container
    for (let level = 0; level < 3; level++) levels[index * 3 + level] = node = wider[node] ?? 0
  }
  return levels
}

/** Marks of this weight are strong. */
const strong = 2
const outsiders: readonly Reason[] = [...besideArticle, 'share', 'tags', 'metadata']

function sumMarked(segments: readonly Segment[], sums: MarkSums): Float64Array {
  const before = new Float64Array(segments.length + 1)
  const against = outsiders.flatMap((reason) => sums.get(reason) ?? [])
  for (const {index, width} of segments)
    before[index + 1] = (before[index] ?? 0) + (against.some((sum) => (sum[index] ?? 0) >= strong) ? width : 0)
  return before
}

/** Shorter names are in any text. */
const shortestName = 5

function authorNames({meta, things}: Page): string[] {
  const found = [...meta.all('author').map(({content}) => content), ...allThings(things).flatMap((thing) => names(thing, 'author'))]
  return [...new Set(found.map((name) => name.toLowerCase()).filter((name) => name.length >= shortestName && name.length < 60))].slice(0, 8)
}

/** The first h1 that the title repeats, else the first h1. */
function headlineSegment({index, segments}: Page, title: string): number {
  const headings = index
    .byTag('h1')
    .flatMap((node) => segments[index.segmentStart[node] ?? 0] ?? [])
    .filter(({container}) => index.tags[container] === 'h1')
  return (headings.find(({text}) => text.length > 3 && title.includes(text.toLowerCase())) ?? headings[0])?.index ?? -1
}

/** Fewer siblings of a kind are no list. */
const fewestTwins = 4

function shareOfTwins({segments}: Page, {widthBefore, count}: Measures, {twins}: Surroundings): number {
  let sum = 0
  for (const {container, width} of segments) if ((twins[container] ?? 0) >= fewestTwins) sum += width
  return sum / Math.max(1, widthBefore[count] ?? 0)
}

/** Shorter texts are summaries under the wrong name. */
const shortestBody = 400

/** Longest `articleBody` of the page's things. */
function declaredText({things}: Page): string {
  const texts = allThings(things).flatMap((thing) => strings(thing, 'articleBody'))
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '')
  return longest.length >= shortestBody ? foldSpace(longest) : ''
}
