import type {Author, Byline} from '../../article/article.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/segments.js'
import {textOf} from '../../page/text-of.js'
import {resolveUrl} from '../../page/url.js'
import {readByline} from '../../values/byline.js'
import {type NameContext, personLikelihood, sameName} from '../../values/name.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {headlineSegments, headZone} from '../head-zone.js'
import {shownAt} from '../sources.js'
import {isMarked, linksIn, opensAsByline, type Signal} from './signals.js'

/** A segment that names people as a byline does. */
interface Line {
  readonly segment: Segment
  readonly signal: Signal
  readonly byline: Byline
}

/** A longer line is prose. */
const longestLine = 300
const longestLead = 160
const longestBare = 90
/** Segments over the headline, in the body's opening and around its end that are looked at. */
const over = 4
const opening = 8
const closing = 4
const behind = 14
/** Lines that are read on one page; reading one takes longer than finding it. */
const mostLines = 16

export const contextOf = ({page, decided}: FieldContext): NameContext => ({language: page.language, publisher: decided.publisher?.value?.name ?? null})

/** Bylines between headline and body, or over the headline. */
export const inHead: Evidence<Byline> = {
  source: 'shown-in-head',
  family: 'shown',
  *find(context) {
    const {page, draft, decided} = context
    const [first, last] = headlineSegments(decided)
    const zone = headZone(page, draft, first)
    const from = Math.max(0, first < 0 ? zone.to - over : Math.min(first, Math.max(zone.from, first - over)))
    const to = Math.min(page.segments.length, zone.to + opening)
    const lines = linesOf(context, from, to, (at) => (at >= first && at < last ? 'none' : at < Math.max(last, 0) || at >= zone.to + 2 ? 'named' : 'all'))
    yield* bylinesOf(context, lines)
  }
}

/** Bylines at the end of the body and in a box behind it. */
export const atEnd: Evidence<Byline> = {
  source: 'shown-at-end',
  family: 'shown',
  *find(context) {
    const {page, draft} = context
    if (draft.last < 0) return
    const lines = linesOf(context, Math.max(draft.first + opening, draft.last - closing), Math.min(page.segments.length, draft.last + behind), () => 'named')
    yield* bylinesOf(context, lines)
  }
}

type Openness = 'all' | 'named' | 'none'

function linesOf(context: FieldContext, from: number, to: number, openness: (at: number) => Openness): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to && lines.length < mostLines; at++) {
    const segment = context.page.segments[at]
    const open = openness(at)
    if (segment === undefined || segment.hidden !== null || open === 'none' || segment.text.length > longestLine) continue
    const signal = signalOf(context.page, segment, open)
    const byline = signal === null ? null : readByline(segment.text, contextOf(context))
    if (signal !== null && byline !== null && (signal !== 'bare' || namesPerson(byline))) lines.push({segment, signal, byline})
  }
  return lines
}

function signalOf(page: Page, segment: Segment, open: Openness): Signal | null {
  if (isCaption(page.index, segment.container)) return null
  if (segment.text.length <= longestLead && opensAsByline(page, segment.text)) return 'lead'
  if (isMarked(page, segment)) return 'markup'
  return open === 'all' && segment.text.length <= longestBare && mayBeBare(segment.text) ? 'bare' : null
}

/** A figure's texts credit pictures, but for those that the markup calls an address. */
function isCaption(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < 3 && at > 0; step++, at = index.parent[at] ?? 0) {
    if (index.tags[at] === 'address') return false
    if (index.tags[at] === 'figcaption' || index.tags[at] === 'figure') return true
  }
  return false
}

/** Parts of a line that a name alone may fill. */
const parts = /[|•·\n,/]|\d.*$/u

const mayBeBare = (text: string): boolean => text.split(parts).some((part) => personLikelihood(part.trim()) >= surePerson)
const surePerson = 0.75

const namesPerson = ({authors}: Byline): boolean => authors.some(({name, kind}) => kind === 'person' && personLikelihood(name) >= surePerson)

/** Segments that may stand between two lines of one byline: jobs, buttons. */
const mostBetween = 2

/** One byline of each run of lines that stand together under one kind of signal. */
function* bylinesOf(context: FieldContext, lines: readonly Line[]): Iterable<Found<Byline>> {
  for (const run of runsOf(lines)) {
    const byline = join(context.page, run)
    const [first, last] = [run[0]?.segment.index ?? 0, (run.at(-1)?.segment.index ?? 0) + 1]
    if (byline !== null) yield {value: byline, raw: byline.text ?? '', place: shownAt(context.page, first, last, run[0]?.signal ?? ''), fit: fitOf(run, byline)}
  }
}

function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const together = before !== undefined && line.segment.index - before.segment.index <= mostBetween + 1 && (before.signal === line.signal || line.signal === 'markup' || before.signal === 'markup')
    if (run !== undefined && together) run.push(line)
    else runs.push([line])
  }
  return runs
}

const fits: Readonly<Record<Signal, number>> = {lead: 1, markup: 0.98, bare: 0.8}
const noPersonFit = 0.75

function fitOf(run: readonly Line[], {authors}: Byline): number {
  const best = Math.max(...run.map(({signal}) => fits[signal]))
  return best * (authors.some(({kind}) => kind === 'person') ? 1 : authors.length === 0 ? 0.3 : noPersonFit)
}

/** The run as one byline: its names once each, in order. Beside a person, a line that names none is a job, a place or a paper. */
function join(page: Page, run: readonly Line[]): Byline | null {
  const people = run.some(({byline}) => byline.authors.some(({kind}) => kind === 'person'))
  const kept = people ? run.filter(({byline, signal}) => signal === 'lead' || byline.authors.some(({kind}) => kind === 'person' || kind === 'agency') || byline.contributors.length > 0) : run
  const authors = unique(kept.flatMap(({byline, segment}) => byline.authors.map((author) => withLink(page, segment, author))))
  const contributors = unique(kept.flatMap(({byline}) => byline.contributors)).filter(({name}) => !authors.some((author) => author.name === name))
  const text = [...new Set(kept.map(({byline}) => byline.text ?? ''))].join(' ')
  return authors.length + contributors.length === 0 ? null : {text, authors, contributors}
}

function unique(authors: readonly Author[]): Author[] {
  const found: Author[] = []
  for (const author of authors) if (!found.some(({name}) => name === author.name || sameName(name, author.name))) found.push(author)
  return found
}

/** The writer's page: the link in the line whose text is the name. */
function withLink({index, baseUrl}: Page, segment: Segment, author: Author): Author {
  if (author.url !== null) return author
  const link = linksIn(index, segment).find(({node}) => sameName(textOf(index, node).slice(0, longestBare), author.name))
  const url = link === undefined ? null : resolveUrl(link.href, baseUrl)
  return url === null || url.startsWith('mailto:') ? author : {...author, url}
}
