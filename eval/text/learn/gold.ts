import type {Copy} from '../../../src/plain-text/copy.js'
import {type State, stateNames} from '../../../src/plain-text/labels/labels.js'
import {findDates} from '../../../src/values/date.js'
import type {Prediction, Truth} from '../../format.js'
import {fold, foldName, shingles} from '../../scorer/text.js'

/** States that a piece may be in, by what it is. */
const ending = (...ends: readonly string[]): readonly State[] => stateNames.filter((state) => ends.some((end) => state.endsWith(end)))
const bylines = ending('-byline')
const dates = ending('-date')
const chrome = ending('-chrome')
/** What of the page around an article has a label of its own, and what such a line shows. */
const named: readonly (readonly [states: readonly State[], signs: readonly string[]])[] = [
  [ending('-trail'), ['trail']],
  [ending('-tags'), ['tags']],
  [ending('-credit'), ['credit', 'byline', 'agency']]
]

/** States of a line of the page around the article. A label without its sign would fill with lines of all kinds, and its field with them. */
const aroundOf = ({features}: Copy, at: number): readonly State[] => [
  ...chrome,
  ...named.flatMap(([states, signs]) => (signs.some((sign) => features[at]?.includes(sign as never)) ? states : []))
]
const captions = ending('-caption')
const picture: ReadonlySet<string> = new Set(['photo', 'captioned', 'image', 'credit'])
const credits: ReadonlySet<string> = new Set(['byline', 'name', 'desk', 'agency'])
const headBylines: readonly State[] = ['head-byline', 'lead-byline', 'body-byline']
const headDates: readonly State[] = ['head-date', 'lead-date', 'body-date']

/** What a piece of the article's text can be: lists, quotes and tables show by their marks, a heading is a short line that ends no sentence over one that does. */
export function contentOf({pieces, features}: Copy, at: number): readonly State[] {
  const {marker = null, quoted = 0, shape = 'text'} = pieces[at] ?? {}
  if (shape === 'table') return ['body-table']
  if (quoted > 0) return ['body-quote']
  if (marker !== null) return ['body-item']
  const found = features[at] ?? []
  if (paragraphSigns.some((sign) => found.includes(sign))) return ['body-paragraph']
  return found.includes('next-prose') ? ['body-heading'] : ['body-paragraph', 'body-heading']
}

const paragraphSigns = ['stop', 'colon', 'long', 'huge', 'sentences'] as const

/**
 * What is known of a page: its annotation, and where that says nothing what the page's HTML gives. A headline that is annotated but not shown gives way
 * to the one that is.
 */
export interface Known extends Truth {
  shownHeadline?: string | null
}

export function knownOf(truth: Truth, beside: Prediction | undefined): Known {
  if (beside === undefined || beside.error !== undefined) return truth
  const {headline, dek, authors, published, body} = beside
  const hasBody = truth.body !== undefined || truth.paragraphs !== undefined
  return {
    ...(body !== undefined && !hasBody && {body}),
    ...(dek && {dek}),
    ...(authors && authors.length > 0 && {authors}),
    ...(published && {published}),
    ...(headline && {headline, shownHeadline: headline}),
    ...truth
  }
}

/** Of each piece of a rendered page the states that are right; null where half of the article is not shown. */
export function goldOf(copy: Copy, truth: Known): readonly (readonly State[])[] | null {
  const shown = bodyShares(copy, truth)
  if (shown === null) return null
  const opening = shown.indexOf('body')
  const closing = shown.lastIndexOf('body')
  const main = mainHeadline(copy, truth, opening)
  const dek = main.at < 0 ? -1 : dekAt(copy, truth, main.at, opening)
  const place: Place = {copy, truth, opening, closing, main: main.at, loose: main.loose}
  const [byline, date] = [bylineStates(place), dateStates(place)]
  return copy.pieces.map((piece, at): readonly State[] => {
    const around = aroundOf(copy, at)
    if (piece.fixed !== null) return around
    if (at === main.at) return ['headline']
    if (at === dek) return ['lead-dek']
    if (shown[at] === 'body') return contentOf(copy, at)
    const special = [...(byline[at] ?? []), ...(date[at] ?? [])]
    if (special.length > 0) return special
    return shown[at] === 'maybe' ? [...contentOf(copy, at), ...around] : otherStates(place, at)
  })
}

interface Place {
  readonly copy: Copy
  readonly truth: Known
  readonly opening: number
  readonly closing: number
  readonly main: number
  /** The headline does not stand in the copy as a line: what its place shows is not known. */
  readonly loose: boolean
}

/** Lines that are no part of the article; where the annotation does not say, a line under the headline may be its dek, and a line over the text the headline. */
function otherStates({copy, truth, opening, main, loose}: Place, at: number): readonly State[] {
  const states: State[] = [...aroundOf(copy, at)]
  if (truth.authors === undefined && copy.features[at]?.some((feature) => credits.has(feature)) === true) states.push(...bylines)
  const long = (copy.pieces[at]?.text.length ?? 0) >= 40
  if (copy.features[at]?.some((feature) => picture.has(feature)) === true) states.push(...captions)
  if (copy.features[at]?.includes('divider') === true) states.push('body-divider')
  if (main >= 0 && at < main && at >= main - 3) states.push('head-kicker')
  if (main >= 0 && at > main && at < opening && truth.dek === undefined && long) states.push('lead-dek')
  if (loose && at < opening) states.push('headline', 'head-kicker', ...(at > opening - 12 ? (['lead-dek'] as const) : []))
  return states
}

const shortest = 25

/** Whether each piece is the article's text: its four-word runs are the annotated body's. */
function bodyShares({pieces}: Copy, {body, paragraphs}: Truth): ('body' | 'maybe' | 'other')[] | null {
  const text = body ?? (paragraphs ?? []).join('\n')
  if (text.length < shortest) return null
  const [known, folded] = [new Set(shingles(fold(text))), fold(text)]
  let found = 0
  const shares = pieces.map((piece): 'body' | 'maybe' | 'other' => {
    const one = fold(piece.text)
    if (one.length < shortest) return folded.includes(one) ? 'maybe' : 'other'
    const share = folded.includes(one) ? 1 : shareOf(shingles(one), known)
    if (share >= 0.8) found += one.length
    return share >= 0.8 ? 'body' : share >= 0.3 ? 'maybe' : 'other'
  })
  if (found < folded.length / 2) return null
  const [first, last] = [shares.indexOf('body'), shares.lastIndexOf('body')]
  return shares.map((share, at) => (share === 'maybe' && (at < first || at > last) ? 'other' : share))
}

const fewestRuns = 3
const shareOf = (runs: readonly string[], known: ReadonlySet<string>): number =>
  runs.length < fewestRuns ? 0 : runs.filter((run) => known.has(run)).length / runs.length

/** The last line before the text that is the headline; others are in lists of links. */
function mainHeadline({pieces}: Copy, {headline, shownHeadline}: Known, opening: number): {at: number; loose: boolean} {
  if (headline === null) return {at: -1, loose: false}
  const lines = pieces.slice(0, opening + 1).map(({text}) => fold(text))
  const places = [headline, shownHeadline].map((one) => (one ? lines.lastIndexOf(fold(one)) : -1))
  const at = places.find((place) => place >= 0) ?? -1
  return {at, loose: at < 0}
}

function dekAt({pieces}: Copy, {dek}: Truth, main: number, opening: number): number {
  if (!dek) return -1
  const wanted = new Set(shingles(fold(dek)))
  return pieces.findIndex((piece, at) => {
    if (at <= main || at > opening + 1) return false
    const runs = shingles(fold(piece.text))
    const shared = runs.filter((run) => wanted.has(run)).length
    return shared / runs.length > 0.8 && shared / wanted.size > 0.8
  })
}

const headReach = 8

/** The lines that name the annotated authors: by the headline, else under the text. */
function bylineStates({copy, truth: {authors}, opening, closing, main}: Place): (readonly State[] | undefined)[] {
  const {pieces} = copy
  const names = (authors ?? []).map(foldName)
  const named = pieces.map(({text}) => text.length <= 160 && names.some((name) => name !== '' && fold(text).includes(name)))
  const start = (main < 0 ? opening : main) - headReach
  const inHead = named.map((one, at) => one && at >= start && at <= opening + 2)
  const under = inHead.includes(true) ? -1 : named.findIndex((one, at) => one && at > closing)
  return named.map((one, at) => {
    if (!one) return undefined
    if (inHead[at] === true) return (pieces[at]?.text.length ?? 0) > 60 ? [...headBylines, ...aroundOf(copy, at)] : headBylines
    return at === under ? bylines : [...bylines.filter((state) => state.startsWith('tail')), ...aroundOf(copy, at)]
  })
}

/** The first line by the headline that holds the annotated day, else the first under the text; of other days none, but for those of changes. */
function dateStates({copy, truth: {published}, opening, closing, main}: Place): (readonly State[] | undefined)[] {
  const {pieces, features, language, source} = copy
  const days = pieces.map(({start, end}, at) =>
    features[at]?.includes('date') === true ? findDates(source.text.slice(start, end), {language, referenceTime: null}) : []
  )
  const right = days.map((found) =>
    found.some(({value, label}) => label !== 'modified' && published && value.value.startsWith(published.slice(0, 10)))
  )
  const from = (main < 0 ? opening : main) - headReach * 2
  const inHead = right.findIndex((one, at) => one && at >= from && at <= opening + 2)
  const chosen = inHead >= 0 ? inHead : right.findIndex((one, at) => one && at > closing)
  return days.map((found, at) => {
    if (found.length === 0) return undefined
    if (at === chosen) return inHead >= 0 ? headDates : dates
    const unknown = chosen < 0 && at >= from && at <= opening + 2
    const harmless = unknown || right[at] === true || found.every(({label}) => label === 'modified')
    return harmless ? [...dates, ...aroundOf(copy, at)] : aroundOf(copy, at)
  })
}
