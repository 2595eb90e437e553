import type {Author, Byline} from '../../article/article.js'
import {attributeText} from '../../page/attributes.js'
import {names} from '../../page/declared/things.js'
import type {Page} from '../../page/page.js'
import {personLikelihood, sameName, surePerson} from '../../values/name.js'
import {endOfOwn, isOfOther} from '../date/zones.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {endOfDek, firstHeadline, headlineSegments, headZone} from '../head-zone.js'
import {shownAt} from '../sources.js'
import {jobLine} from './jobs.js'
import {type Line, linesOf, namesPerson} from './lines.js'
import type {Signal} from './signals.js'
import {withoutSigners} from './signed-cards.js'

/** Segments over the headline, in the body's opening and around its end that are looked at. */
const over = 4
const opening = 12
const closing = 4
const behind = 14
/** Segments into the body in which a name alone may be a byline. */
const bare = 2

/** Bylines between headline and body, or over the headline. */
export const inHead: Evidence<Byline> = {
  source: 'shown-in-head',
  family: 'shown',
  *find(context) {
    const {page, draft, decided} = context
    const [first, last] = headlineSegments(decided)
    const zone = headZone(page, draft, first, endOfDek(decided))
    const from = Math.max(0, (first < 0 ? zone.to : firstHeadline(draft, decided)) - over)
    const to = Math.max(zone.to, Math.min(draft.last, zone.to + opening))
    const lines = linesOf(context, from, to, (at) =>
      at >= first && at < last ? 'none' : at >= zone.to + bare ? 'short' : at < last ? 'named' : 'all'
    )
    const found = withoutSigners(page, lines)
    const below = found.filter((line) => line.first >= last)
    yield* bylinesOf(page, below)
    yield* bylinesOf(
      page,
      found.filter((line) => line.first < last),
      below.some(({byline}) => namesPerson(byline)) ? laterFit : 1
    )
  }
}

/** Bylines at the end of the body and in a box behind it: only those that name a person. */
export const atEnd: Evidence<Byline> = {
  source: 'shown-at-end',
  family: 'shown',
  *find(context: FieldContext) {
    const {page, draft} = context
    if (draft.last < 0 || declaresPerson(page)) return
    const from = Math.max(draft.first + 1, draft.last - closing)
    const to = endOfOwn(page, draft.last, Math.min(page.segments.length, draft.last + behind))
    const own = page.segments[draft.last]?.container ?? 0
    const lines = withoutSigners(
      page,
      linesOf(context, from, to, () => 'short')
    )
    yield* bylinesOf(
      page,
      lines.filter((line) => isOfPerson(line) && !isOfOther(page.index, line.segment.container, own))
    )
  }
}

const isOfPerson = ({signal, byline}: Line): boolean =>
  namesPerson(byline) || (signal === 'lead' && byline.authors.some(({kind}) => kind === 'person'))

/** What the page declares is surer than what stands behind its body. */
const declaresPerson = ({article}: Page): boolean =>
  article !== null && names(article, 'author').some((name) => personLikelihood(name) >= surePerson)

const fits: Readonly<Record<Signal, number>> = {lead: 1, markup: 1, bare: 0.75}
/** Bylines of desks and agencies, of accounts and papers, and of nobody but contributors. */
const deskFit = 0.995
const accountFit = 0.75
const nobodyFit = 0.3
/** Share of its fit that each byline behind the first keeps: other texts' bylines and boxes about the writers follow. */
const laterFit = 0.7

/** One byline of each run of lines that stand together. */
function* bylinesOf(page: Page, lines: readonly Line[], first = 1): Iterable<Found<Byline>> {
  let [rank, leadRank] = [first, first]
  for (const run of runsOf(page, lines)) {
    const [opener] = run
    if (opener === undefined) continue
    const byline = join(withJobLines(run, page.language))
    const people = peopleFit(byline)
    yield {
      value: byline,
      raw: byline.text ?? '',
      place: shownAt(page, opener.first, (run.at(-1)?.segment.index ?? 0) + 1, opener.signal),
      fit: fits[opener.signal] * people * (opener.signal === 'lead' ? leadRank : rank)
    }
    if (people < 1 && !(opener.signal === 'lead' && byline.authors.some(isLinkedAccount))) continue
    rank *= laterFit
    // A name alone may be a caption's, and takes nothing from a line that says what it is.
    if (opener.signal !== 'bare') leadRank *= laterFit
  }
}

/** "By seatern", with a link to a page about the account: the writer's only name there is. */
const isLinkedAccount = ({kind, url}: Author): boolean => kind === 'unknown' && url !== null

function peopleFit({authors}: Byline): number {
  if (authors.length === 0) return nobodyFit
  if (authors.some(({kind}) => kind === 'person')) return 1
  return authors.some(({kind}) => kind === 'desk' || kind === 'agency') ? deskFit : accountFit
}

/** Segments that may stand between two lines of one byline: jobs, buttons, pictures' texts. */
const mostBetween = 3

function runsOf(page: Page, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && line.first - before.segment.index <= mostBetween + 1 && goOn(page, before, line))
      run.push(line)
    else runs.push([line])
  }
  return runs
}

const openEnd = /(?:[,&]|\b(?:and|und|et|y|e|i|og|och|en))$/u

/** Whether a line goes on with the byline before it: items of one list look alike, credits for other parts follow, or the line before is not at its end. */
function goOn(page: Page, before: Line, line: Line): boolean {
  if (openEnd.test(before.segment.text)) return true
  if (line.byline.authors.length === 0) return line.first - before.segment.index <= 1
  return line.signal === 'markup' && before.signal !== 'bare' && lookOf(page, line) === lookOf(page, before)
}

/** Tag, class and depth of the element around a line. */
function lookOf({index}: Page, {segment: {container}}: Line): string {
  const element = index.element(container)
  return `${element?.tagName} ${element === null ? '' : (attributeText(element, 'className') ?? '')} ${index.depth[container]}`
}

/** The run with the lines that tell a job alone given to the one person of the line before. */
function withJobLines(run: readonly Line[], language: string | null): Line[] {
  const lines: Line[] = []
  for (const line of run) {
    const before = lines.at(-1)
    const [author, ...others] = before?.byline.authors ?? []
    const job = author?.kind === 'person' && others.length === 0 && author.role === null ? jobLine(line.segment.text, language) : null
    if (before === undefined || author === undefined || job === null) lines.push(line)
    else {
      const told = {...author, role: job.role, location: author.location ?? job.location}
      lines.splice(-1, 1, {
        ...before,
        segment: line.segment,
        byline: {...before.byline, text: `${before.byline.text} ${line.segment.text}`, authors: [told]}
      })
    }
  }
  return lines
}

/** The run as one byline, its names once each, in order. */
function join(run: readonly Line[]): Byline {
  const authors = withoutHouses(unique(run.flatMap(({byline}) => byline.authors)))
  const contributors = unique(run.flatMap(({byline}) => byline.contributors)).filter(
    ({name}) => !authors.some((author) => author.name === name)
  )
  return {text: [...new Set(run.map(({byline}) => byline.text ?? ''))].join(' '), authors, contributors}
}

/** Organisations sign alone: beside a person or a desk such a line is the paper's name, or whom the person works for. */
const withoutHouses = (authors: Author[]): Author[] =>
  authors.some(({kind}) => kind === 'person' || kind === 'desk') ? authors.filter(({kind}) => kind !== 'organisation') : authors

function unique(authors: readonly Author[]): Author[] {
  const found: Author[] = []
  for (const author of authors) if (!found.some(({name}) => name === author.name || sameName(name, author.name))) found.push(author)
  return found
}
