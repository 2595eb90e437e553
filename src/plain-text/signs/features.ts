import {type Candidate, candidatesOf, rankTitles, type Titles} from '../labels/title-rank.js'
import {aboutness} from './about.js'
import {type MainRun, mainRun} from './main-run.js'
import {putNearTitle} from './near-title.js'
import type {Observed} from './observed.js'
import {type Sign, type Signs, signNames} from './signs.js'
import {putAbout, putDensity, putDistance, putLists, putTitles, type Surrounding, surroundingNames} from './surroundings.js'

/** Signs of the piece and of its neighbours: what the weights are given for. */
export const contextNames = [
  'always',
  'first',
  'last',
  'gap-before',
  'gap-after',
  'glued',
  'prose',
  'next-prose',
  'before-prose',
  'after-prose',
  'next-byline',
  'next-date',
  'after-byline',
  'after-date',
  'next-short',
  'next-medium',
  'after-short',
  'next-chrome',
  'after-chrome',
  'longer-than-next',
  'shorter-than-next',
  'indented',
  'next-bullet',
  'after-bullet',
  'after-colon',
  'repeats',
  'opening',
  'counted',
  'solid',
  'capitals-run',
  'before-run',
  'near-run',
  'in-run',
  'after-run'
] as const
export type Feature = Sign | (typeof contextNames)[number] | Surrounding
export const featureNames: readonly Feature[] = [...signNames, ...contextNames, ...surroundingNames]

/** Whether the piece reads as running text: a sentence of some length, or several. A question of one line may be a headline. */
export function isProse({signs}: Observed): boolean {
  if (signs.has('table') || signs.has('legal')) return false
  if (signs.has('huge')) return true
  if (signs.has('tiny') || signs.has('short') || signs.has('brief') || !signs.has('stop')) return false
  return signs.has('long') || signs.has('sentences') || !signs.has('question')
}

const isAbout = ({signs}: Observed): boolean => signs.has('byline') || signs.has('desk') || signs.has('name')
const isPlainShort = ({signs}: Observed): boolean => signs.has('tiny') || signs.has('short') || signs.has('brief')
const isChrome = ({signs}: Observed): boolean => signs.has('chrome') || signs.has('reading-time') || signs.has('related')

/** What is known of the pieces: the features that hold for each, and how likely the lines are its headline. */
export interface Features {
  readonly features: readonly (readonly Feature[])[]
  readonly titles: Titles | null
}

export function featuresOf(all: readonly Observed[]): Features {
  const {around, candidates} = surroundedBy(all)
  const known: Known = {next: new Map(), bySigns: new Map()}
  const features = all.map(({signs}, at) => together(known, around[at] ?? [], signs))
  return {features, titles: rankTitles(all, candidates)}
}

/** The features of each piece but for its signs, and the lines that may be the headline. */
export function surroundedBy(all: readonly Observed[]): {around: Feature[][]; candidates: readonly Candidate[]} {
  const prose = all.map(isProse)
  const firstProse = prose.findIndex((one, at) => one && (prose[at + 1] === true || prose[at + 2] === true))
  const first = firstProse >= 0 ? firstProse : prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  const counts = countTexts(all)
  const lengths = all.map(({piece}) => piece.text.length)
  const run = mainRun(lengths, prose)
  const beside = surroundingsOf(all, lengths, prose, run)
  const around = all.map((one, at) => {
    const found = contextOf(all, at, prose, first, last)
    if (run !== null) addRun(at, run, found)
    if ((counts.get(one.piece.text) ?? 0) > 1) found.push('repeats')
    found.push(...(beside[at] ?? []))
    return found
  })
  const candidates = run === null ? [] : candidatesOf(all, run, (at) => [...(around[at] ?? []), ...(all[at]?.signs ?? [])])
  return {around, candidates}
}

function surroundingsOf(
  all: readonly Observed[],
  lengths: readonly number[],
  prose: readonly boolean[],
  run: MainRun | null
): Surrounding[][] {
  const found = all.map((): Surrounding[] => [])
  const put = (at: number, feature: Surrounding): void => void (found[at]?.includes(feature) || found[at]?.push(feature))
  putDensity(lengths, prose, put)
  const about = aboutness(
    all.map(({piece}) => piece.text),
    prose,
    run
  )
  putAbout(about, all, run, put)
  putDistance(all.length, run, put)
  putTitles(all, run, put)
  putLists(all, prose, run, put)
  putNearTitle(all, run, put)
  return found
}

/** Lists of features that have been met, by the context's features one after the other and then by the signs. */
interface Known {
  readonly next: Map<Feature, Known>
  readonly bySigns: Map<Signs, readonly Feature[]>
}

/** All features as one list, the same list for the same features: a long text has few, and what is reckoned from a list is reckoned once. */
function together(known: Known, context: readonly Feature[], signs: Signs): readonly Feature[] {
  let place = known
  for (const feature of context) {
    const next = place.next.get(feature) ?? {next: new Map(), bySigns: new Map()}
    place.next.set(feature, next)
    place = next
  }
  const found = place.bySigns.get(signs) ?? [...context, ...signs]
  place.bySigns.set(signs, found)
  return found
}

/** Pieces before the main run that a headline with all that stands under it keeps to: dek, bylines, dates, buttons, a picture with its caption. */
const nearby = 16

function addRun(at: number, [first, last]: MainRun, found: Feature[]): void {
  if (at >= first && at <= last) found.push('in-run')
  else if (at > last) found.push('after-run')
  else found.push(first - at <= nearby ? 'near-run' : 'before-run')
}

function countTexts(all: readonly Observed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {piece} of all) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1)
  return counts
}

/** Of a piece by itself, by its place, and by its neighbours. */
function contextOf(all: readonly Observed[], at: number, prose: readonly boolean[], first: number, last: number): Feature[] {
  const one = all[at]
  const [before, next] = [all[at - 1], all[at + 1]]
  const found: Feature[] = ['always']
  if (one === undefined) return found
  if (before === undefined) found.push('first')
  if (next === undefined) found.push('last')
  if (one.piece.glued) found.push('glued')
  if (one.piece.indent >= 2) found.push('indented')
  if (prose[at] === true) found.push('prose')
  if (prose[at + 1] === true) found.push('next-prose')
  if (at === first) found.push('opening')
  if (first >= 0 && at < first) found.push('before-prose')
  if (last >= 0 && at > last) found.push('after-prose')
  addGaps(one, next, found)
  if (next !== undefined) addNext(one, next, found)
  if (before !== undefined) addBefore(one, before, found)
  return found
}

function addGaps(one: Observed, next: Observed | undefined, found: Feature[]): void {
  if (one.piece.gap > 0) found.push('gap-before')
  if (next === undefined || next.piece.gap > 0) found.push('gap-after')
  else if (one.piece.gap === 0) found.push('solid')
}

function addNext(one: Observed, next: Observed, found: Feature[]): void {
  if (isAbout(next)) found.push('next-byline')
  if (next.signs.has('date')) found.push('next-date')
  if (!next.signs.has('stop') && isPlainShort(next)) found.push('next-short')
  if (!next.signs.has('stop') && next.signs.has('medium')) found.push('next-medium')
  if (isChrome(next)) found.push('next-chrome')
  if (next.signs.has('bullet')) found.push('next-bullet')
  if (one.piece.text.length > next.piece.text.length) found.push('longer-than-next')
  if (one.piece.text.length * 2 < next.piece.text.length) found.push('shorter-than-next')
  if (countsUp(one, next)) found.push('counted')
  if (one.signs.has('capitals') && next.signs.has('capitals')) found.push('capitals-run')
}

function addBefore(one: Observed, before: Observed, found: Feature[]): void {
  if (isAbout(before)) found.push('after-byline')
  if (before.signs.has('date')) found.push('after-date')
  if (!before.signs.has('stop') && isPlainShort(before)) found.push('after-short')
  if (isChrome(before)) found.push('after-chrome')
  if (before.signs.has('bullet')) found.push('after-bullet')
  if (before.signs.has('colon')) found.push('after-colon')
  if (countsUp(before, one)) found.push('counted')
}

const countsUp = ({piece: {marker}}: Observed, next: Observed): boolean =>
  marker !== null && marker.number !== null && next.piece.marker?.number === marker.number + 1
