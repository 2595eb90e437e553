import type {Copy} from '../../../src/plain-text/copy.js'
import {type State, stateNames} from '../../../src/plain-text/labels.js'
import {findDates} from '../../../src/values/date.js'
import type {Truth} from '../../format.js'
import {fold, foldName, shingles} from '../../scorer/text.js'

/** States that a piece may be in, by what it is. */
const ending = (...ends: readonly string[]): readonly State[] => stateNames.filter((state) => ends.some((end) => state.endsWith(end)))
const bylines = ending('-byline')
const dates = ending('-date')
const around = ending('-chrome', '-trail', '-tags', '-credit')
const captions = ending('-caption')
const picture: ReadonlySet<string> = new Set(['photo', 'captioned', 'image', 'credit'])
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

/** Of each piece of a rendered page the states that the annotation allows; null where half of the article is not shown. */
export function goldOf(copy: Copy, truth: Truth): readonly (readonly State[])[] | null {
  const shown = bodyShares(copy, truth)
  if (shown === null) return null
  const opening = shown.indexOf('body')
  const closing = shown.lastIndexOf('body')
  const main = mainHeadline(copy, truth, opening)
  const dek = main.at < 0 ? -1 : dekAt(copy, truth, main.at, opening)
  const place: Place = {copy, truth, opening, closing, main: main.at, loose: main.loose}
  const [byline, date] = [bylineStates(place), dateStates(place)]
  return copy.pieces.map((piece, at): readonly State[] => {
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
  readonly truth: Truth
  readonly opening: number
  readonly closing: number
  readonly main: number
  /** The headline does not stand in the copy as a line: what its place shows is not known. */
  readonly loose: boolean
}

/** Lines that are no part of the article; where the annotation does not say, a line under the headline may be its dek, and a line over the text the headline. */
function otherStates({copy, truth, opening, main, loose}: Place, at: number): readonly State[] {
  const states: State[] = [...around]
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
function mainHeadline({pieces}: Copy, {headline}: Truth, opening: number): {at: number; loose: boolean} {
  if (!headline) return {at: -1, loose: headline === undefined}
  const wanted = fold(headline)
  const at = pieces.findLastIndex((piece, one) => one <= opening && fold(piece.text) === wanted)
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
function bylineStates({copy: {pieces}, truth: {authors}, opening, closing, main}: Place): (readonly State[] | undefined)[] {
  const names = (authors ?? []).map(foldName)
  const named = pieces.map(({text}) => text.length <= 160 && names.some((name) => name !== '' && fold(text).includes(name)))
  const start = (main < 0 ? opening : main) - headReach
  const inHead = named.map((one, at) => one && at >= start && at <= opening + 2)
  const under = inHead.includes(true) ? -1 : named.findIndex((one, at) => one && at > closing)
  return named.map((one, at) => {
    if (!one) return undefined
    if (inHead[at] === true) return (pieces[at]?.text.length ?? 0) > 60 ? [...headBylines, ...around] : headBylines
    return at === under ? bylines : [...bylines.filter((state) => state.startsWith('tail')), ...around]
  })
}

/** The first line by the headline that holds the annotated day, else the first under the text; of other days none, but for those of changes. */
function dateStates({
  copy: {pieces, features, language, source},
  truth: {published},
  opening,
  closing,
  main
}: Place): (readonly State[] | undefined)[] {
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
    return harmless ? [...dates, ...around] : around
  })
}
