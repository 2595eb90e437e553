import type {Author, AuthorKind, Byline} from '../../article/article.js'
import {headingTag} from '../../page/elements.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {resolveUrl} from '../../page/url.js'
import {foldWords} from '../../util/fold-words.js'
import {once} from '../../util/once.js'
import {readByline} from '../../values/byline.js'
import {readDate} from '../../values/date.js'
import {type NameContext, personLikelihood, sameName, surePerson} from '../../values/name.js'
import type {FieldContext} from '../field.js'
import {isQuoted} from '../quoted.js'
import {anchorsOf, cutToAnchor, declaredNames} from './anchor.js'
import {mayBeBare} from './bare.js'
import {withJob, withoutJob} from './jobs.js'
import {fromOpening, partedText, withoutBreak} from './line-text.js'
import {linkedByline, withLinked} from './linked.js'
import {isMarked, isNote, isNoun, isOpening, linksIn, opensAsByline, opensWeakly, rubricsOf, type Signal} from './signals.js'
import {tidyAuthors} from './tidy.js'

/** Segments that name people as a byline does; `first` may be a label of its own ("Written by"). */
export interface Line {
  readonly first: number
  readonly segment: Segment
  readonly signal: Signal
  readonly byline: Byline
}

/** How much is taken for a byline: what its words or its markup call one, or a name alone as well. */
export type Openness = 'all' | 'named' | 'short' | 'none'

/** A longer line is prose. */
const longestLine = 300
const longestLead = 160
/** A longer line behind the head is prose that opens with such a word. */
const longestInBody = 90
const longestBare = 90
/** Lines that are read in one part of a page; reading one takes longer than finding it. */
const mostLines = 8
/** Segments behind a line that names a person in which the byline may go on. */
const mostBehind = 10

export const contextOf = ({page, decided}: FieldContext): NameContext => ({
  language: page.language,
  publisher: decided.publisher?.value?.name ?? null
})

const question = /[?？!]$/u

/** The lines of a run of segments that name writers. */
export function linesOf(context: FieldContext, from: number, to: number, openness: (at: number) => Openness): Line[] {
  const {page} = context
  const lines: Line[] = []
  const shown = shownOf(context)
  let label: Segment | null = null
  let end = to
  for (let at = from; at < end && lines.length < mostLines; at++) {
    const segment = page.segments[at]
    if (segment === undefined || openness(at) === 'none' || !mayBeLine(segment, shown) || isForeign(page.index, segment)) continue
    if (isOpening(page, segment.text)) {
      label = segment
      continue
    }
    if (label !== null && initials.test(segment.text)) continue
    const line = lineAt(context, segment, label, openness(at))
    label = null
    if (line === null) continue
    lines.push(line)
    if (line.signal !== 'bare' && namesPerson(line.byline)) end = Math.min(end, at + mostBehind)
  }
  return lines
}

/** What stands in place of a portrait. */
const initials = /^\p{Lu}{1,3}$/u
/** Openings of links to the posts before and behind. */
const pager = /^[«‹←<]/u
const bars = /[|•·]/gu
/** A line in so many parts is a menu. */
const mostParts = 7

const mayBeLine = ({hidden, text}: Segment, shown: Shown): boolean =>
  (hidden === null || hidden === shown) &&
  text.length <= longestLine &&
  !question.test(text) &&
  !pager.test(text) &&
  (text.match(bars)?.length ?? 0) < mostParts

/** Ways to sort a list ("By review") are options of a form, and posts shown from elsewhere are quotations ("Posted by Ana Silva on Friday, 4 May"). */
const isForeign = (index: NodeIndex, {container}: Segment): boolean =>
  index.tags[container] === 'option' || isQuoted(index, container, stepsToQuote)
const stepsToQuote = 3

type Shown = Segment['hidden']

/** Pages that show their text by script keep it in `noscript` or in parts that the script unhides, the byline with it. */
function shownOf({page: {segments}, draft: {first, last, measures}}: FieldContext): Shown {
  const [opening, closing] = [segments[first]?.hidden ?? null, segments[last]?.hidden ?? null]
  if (opening === 'noscript' || closing === 'noscript') return 'noscript'
  // Only text that is shown is significant.
  const shown = (measures.significantBefore[last + 1] ?? 0) - (measures.significantBefore[Math.max(0, first)] ?? 0)
  return shown > 0 ? null : (closing ?? opening)
}

/** The segment as a line behind a label, or as one that says itself what it is. Null where it names no writers. */
function lineAt(context: FieldContext, segment: Segment, label: Segment | null, open: Openness): Line | null {
  const {page} = context
  const parted = once(() => fromOpening(page, partedText(page.index, segment)))
  const signal = label === null ? signalOf(context, segment, parted, open) : 'lead'
  if (signal === null || isDay(parted(), page.language)) return null
  const text = parted()
  const isHead = label !== null && isNoun(label.text)
  const read = readLine(context, segment, text, isHead ? null : label)
  // An account's name, a slogan or a button is a byline only where the head of the page leads to it or marks it.
  const isSure = signal === 'lead' ? !isHead && !opensWeakly(text) : signal === 'markup' && open !== 'short'
  const linked =
    read === null || read.authors.length === 0 ? linkedByline(context.page, segment, isLineOfFacts(text), contextOf(context)) : null
  const byline = linked ?? (read !== null && isCredible(read, text, signal, isSure) ? read : null)
  return byline === null ? null : {first: label?.index ?? segment.index, segment, signal, byline}
}

function isCredible(byline: Byline, text: string, signal: Signal, isSure: boolean): boolean {
  const {authors} = byline
  if (signal === 'markup' && isLineOfFacts(text) && authors.length > 1 && authors.every(isUnlinked)) return false
  return isSure || namesPerson(byline) || authors.every(({kind}) => signsAlone.has(kind))
}

/** "March 6, 2025", "Mar 6", in the box of a byline: a day, whose month has the shape of a name. */
const isDay = (text: string, language: string | null): boolean =>
  text.length <= longestDay &&
  digit.test(text) &&
  [text, `${text} 2000`].some((day) => readDate(day, {language, referenceTime: null}) !== null)
const longestDay = 24

/** In a line of facts words of a rubric or a button are no accounts, unless they lead to one: "4 March 2025 | Law & Order | Comment". */
const isLineOfFacts = (text: string): boolean => dateLike.test(text)
const isUnlinked = ({kind, url}: Author): boolean => kind === 'unknown' && url === null

const signsAlone: ReadonlySet<AuthorKind> = new Set(['agency', 'desk'])

function readLine(context: FieldContext, segment: Segment, text: string, label: Segment | null): Byline | null {
  const {page} = context
  const parted = withoutJob(page.index, segment, text)
  const shown = (label === null ? '' : `${label.text} `) + parted.text
  const byline = readByline(withoutBreak(page, shown), contextOf(context))
  if (byline === null) return null
  const anchors = anchorsOf(page, segment)
  const rubrics = rubricsOf(page, segment).filter((rubric) => !declaredNames(page).some((name) => foldWords(name).includes(rubric)))
  const authors = tidyAuthors(
    byline.authors.map((author) => cutToAnchor(author, anchors, contextOf(context))).filter(({name}) => !rubrics.includes(foldWords(name))),
    anchors,
    page.language
  )
  const named = withJob(withLinked(page, segment, authors, contextOf(context)), parted.job)
  return {...byline, authors: named.map((author) => withLink(page, segment, author))}
}

/** `text` is asked for only where the segment is no longer than such lines are. */
function signalOf(fields: FieldContext, segment: Segment, text: () => string, open: Openness): Signal | null {
  const {page} = fields
  if (isCaption(page.index, segment.container)) return null
  if (segment.text.length <= (open === 'short' ? longestInBody : longestLead) && opensAsByline(page, withoutBreak(page, text())))
    return 'lead'
  if (isMarked(page, segment)) return 'markup'
  return open === 'all' &&
    !headingTag.test(page.index.tags[segment.container] ?? '') &&
    !isNote(page, segment) &&
    segment.linkLength * 2 < segment.text.length &&
    segment.text.length <= longestBare &&
    isBesideDate(page, segment) &&
    mayBeBare(segment.text, contextOf(fields))
    ? 'bare'
    : null
}

/** A figure's texts credit pictures, but for those that the markup calls an address. */
function isCaption(index: NodeIndex, node: number): boolean {
  for (let at = node, step = 0; step < 3 && at > 0; step++, at = index.parent[at] ?? 0) {
    if (index.tags[at] === 'address') return false
    if (index.tags[at] === 'figcaption' || index.tags[at] === 'figure') return true
  }
  return false
}

/** Segments within which a date makes a name alone a byline. */
const nearDate = 2
/** A day in figures, a time of day, a count of hours. */
const dateLike = /\d{4}|\d[./-]\d|\d\s?[:h]\s?\d|^\d{1,2} \p{L}+/u
const longestDate = 80

function isBesideDate({segments}: Page, {index}: Segment): boolean {
  for (let at = index - nearDate; at <= index + nearDate; at++) {
    const text = segments[at]?.text ?? ''
    if (text.length <= longestDate && dateLike.test(text)) return true
  }
  return false
}

const digit = /\d/u

export const namesPerson = ({authors}: Byline): boolean =>
  authors.some(({name, kind}) => kind === 'person' && personLikelihood(name) >= surePerson)

/** The writer's page: the link in the line whose text is the name. */
function withLink({index, baseUrl}: Page, segment: Segment, author: Author): Author {
  if (author.url !== null) return author
  const link = linksIn(index, segment).find(({node}) => sameName(textOf(index, node).slice(0, longestBare), author.name))
  const url = link === undefined ? null : resolveUrl(link.href, baseUrl)
  return url === null || url.startsWith('mailto:') ? author : {...author, url}
}
