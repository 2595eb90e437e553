import type {Draft} from '../../body/draft.js'
import type {Page} from '../../page/page.js'
import {textOf} from '../../page/text/text-of.js'
import {lettersOf, overlapOf, wordsOf} from '../../util/similarity.js'
import {trimEndOf} from '../../util/trim.js'
import {bodyStart} from '../head-zone.js'
import {equalsSiteName} from './site-name.js'
import {surroundings} from './surroundings.js'
import type {Title, Titles} from './titles.js'

/** A heading element that may show the headline. */
export interface Heading {
  readonly node: number
  /** Its segments, first and one past the last. */
  readonly segments: readonly [first: number, last: number]
  /** All of its text that is shown (all of it where none is). */
  readonly text: string
  readonly hidden: boolean
  /** How well it fits the part, 0 to 1. */
  readonly fit: number
}

const levels: readonly (readonly [tag: string, points: number])[] = [
  ['h1', 1.5],
  ['h2', 0.5],
  ['h3', 0.2],
  ['h4', 0]
]

/** What speaks for and against a heading, in points; set by hand, checked on news pages, blogs and institutions' pages. */
const points = {
  declared: 3,
  declaredAsHeadline: 1,
  declaredAgain: 0.7,
  alike: 2,
  beforeBody: 1,
  distance: -0.02,
  hidden: -1.5,
  link: -1
} as const
const farthest = 60
/** Headings below the first level that are looked at, nearest before the body. */
const mostLower = 8
/** Headings of the first level that are looked at, from the top. */
const mostFirst = 16

/** Headings that may show the headline, best first; equal ones in page order. */
export function headingsOf(page: Page, draft: Draft, titles: Titles): Heading[] {
  const start = bodyStart(page, draft)
  const found = levels.flatMap(([tag, level]) =>
    nearHeadings(page, start, titles, tag).flatMap((node) => readHeading(page, start, titles, node, level) ?? [])
  )
  const pieces = piecesOf(found, titles.all)
  const ranked = found
    .map((heading) => ({...heading, fit: Math.min(1, heading.fit * (pieces.get(heading) ?? 1))}))
    .sort((a, b) => b.fit - a.fit || a.node - b.node)
  return ranked.map((heading, rank) => (rank === 0 ? heading : {...heading, fit: heading.fit * lowerFit}))
}

function nearHeadings({index, segments}: Page, start: number, titles: Titles, tag: string): readonly number[] {
  const nodes = index.byTag(tag)
  if (tag === 'h1') return nodes.slice(0, mostFirst)
  const segmentOf = (node: number): number => index.segmentStart[node] ?? 0
  const before = nodes.filter((node) => segmentOf(node) <= Math.max(start, 0)).slice(-mostLower)
  const behind = nodes
    .filter((node) => segmentOf(node) > start && segmentOf(node) <= start + mostInBody)
    .filter((node) => opensTitle(lettersOf(segments[segmentOf(node)]?.text ?? ''), titles.all))
  return [...before, ...behind]
}

/**
 * Segments into the body in which a lower heading is looked at that a declared title opens with. Seen on blogs and forums whose search box or
 * author's card before the headline reads like body; the text's own subheads repeat no title.
 */
const mostInBody = 12
const shortestOpening = 8

const opensTitle = (letters: string, titles: readonly Title[]): boolean =>
  letters.length >= shortestOpening && titles.some((title) => title.letters.startsWith(letters))

/** Share of its fit that a heading keeps where another fits better. */
const lowerFit = 0.4
/** Share that a heading keeps which is only the shorter piece of a title whose other piece is shown as a heading too: a blog's name, a section. */
const pieceFit = 0.2

function piecesOf(headings: readonly Heading[], titles: readonly Title[]): ReadonlyMap<Heading, number> {
  const shown = new Map(headings.map((heading) => [lettersOf(heading.text), heading]))
  const pieces = new Map<Heading, number>()
  for (const [letters, heading] of shown) {
    if (titles.some((title) => title.letters === letters)) continue
    const rest = titles.map((title) => restOf(title.letters, letters)).find((other) => shown.has(other))
    if (rest === undefined) continue
    // A blog's name may be longer than the headline that the page declares.
    const isShorter = rest.length > letters.length || titles.some((title) => title.letters === rest)
    pieces.set(heading, isShorter ? pieceFit : longerPieceFit)
  }
  return pieces
}

/** The longer piece is as good as declared: its fit is raised above that of an undeclared heading. */
const longerPieceFit = 1.3

/** What a title has besides one of its ends. */
function restOf(title: string, piece: string): string {
  if (title.startsWith(piece)) return title.slice(piece.length)
  return title.endsWith(piece) ? title.slice(0, -piece.length) : ''
}

function readHeading(page: Page, start: number, titles: Titles, node: number, level: number): Heading | null {
  const {index, segments} = page
  const first = index.segmentStart[node] ?? 0
  const last = index.segmentStart[index.end[node] ?? 0] ?? first
  const all = segments.slice(first, last)
  const shown = all.filter((segment) => segment.hidden === null)
  const hidden = shown.length === 0
  const text = (hidden ? all : shown)
    .map((segment) => segment.text)
    .join(' ')
    .replace(lineBreaks, ' ')
  if (text === '' || equalsSiteName(text, titles.site)) return null
  const links = all.reduce((sum, segment) => sum + segment.linkLength, 0)
  const before = start < 0 || first < start
  const distance = start < 0 ? 0 : Math.min(farthest, Math.abs(start - last))
  const score =
    level +
    agreement(text, titles.all) +
    (before ? points.beforeBody : 0) +
    distance * points.distance +
    (hidden ? points.hidden : 0) +
    (links * 10 > text.length * 9 ? points.link : 0) +
    surroundings(index, node)
  return {node, segments: [first, last], text, hidden, fit: 1 / (1 + Math.exp(-score))}
}

/** Text of the element that opens a heading, where other text follows it; null where nothing is set apart so. */
export function leadOf({index}: Page, {node, text, hidden}: Pick<Heading, 'node' | 'text' | 'hidden'>): string | null {
  if (hidden) return null
  for (let at = node + 1; at < (index.end[node] ?? 0); at++) {
    const found = index.nodes[at]
    if (found?.type === 'text' && found.value.trim() !== '') return null
    if (found?.type !== 'element') continue
    const lead = textOf(index, at)
    if (lead !== '' && lead.length < text.length && text.startsWith(trimEndOf(lead, colons))) return lead
  }
  return null
}

/** Ancestors that are looked at. */
const steps = 6

/** `leadOf` the heading that a segment is in; null where it is in none. */
export function leadAt(page: Page, segment: number): string | null {
  const {index, segments} = page
  let node = segments[segment]?.container ?? 0
  for (let step = 0; step < steps && node > 0; step++, node = index.parent[node] ?? 0) {
    if (levels.some(([tag]) => tag === index.tags[node])) return leadOf(page, {node, text: textOf(index, node), hidden: false})
  }
  return null
}

const lineBreaks = /\n/gu
/** A colon behind a label may be hidden. */
const colons: ReadonlySet<string> = new Set(': ')

/** Points for what the page declares as its titles. */
function agreement(text: string, titles: readonly Title[]): number {
  const words = wordsOf(text)
  const letters = words.join('')
  const families = new Set(titles.filter((title) => isDeclared(letters, title.letters)).map((title) => title.family))
  const alike = families.size > 0 ? 1 : distinct(titles).reduce((most, title) => Math.max(most, overlapOf(words, title.words).both), 0)
  const declared = families.size === 0 ? 0 : points.declared + (families.size - 1) * points.declaredAgain
  return declared + (families.has('structured-data') ? points.declaredAsHeadline : 0) + alike * points.alike
}

const distinct = (titles: readonly Title[]): readonly Title[] =>
  titles.filter((title, at) => titles.findIndex((other) => other.words === title.words) === at)

/** A label may stand before the title in its heading. */
const isDeclared = (letters: string, title: string): boolean =>
  title === letters || (letters.length > title.length && letters.endsWith(title))
