import {stemsOf} from './about.js'
import type {MainRun} from './main-run.js'
import type {Observed} from './observed.js'

export const nearTitleNames = [
  'meta-ahead',
  'date-ahead',
  'trail-behind',
  'title-again',
  'title-inside',
  'about-lead',
  'about-top',
  'under-title',
  'over-title',
  'by-date',
  'by-name',
  'named-again',
  'name-opens'
] as const
export type NearTitle = (typeof nearTitleNames)[number]

type Put = (at: number, feature: NearTitle) => void

/** Pieces before the text's run in which a headline is looked for, and pieces of it that may stand over the headline. */
const [reach, inRun] = [80, 3]
/** Pieces ahead in which dates, names and reading times follow a headline. */
const metaReach = 4
const trailReach = 3
/** A title has some length to be told from a button when it is met again. */
const shortestAgain = 18
const longestInside = 400
const mostCompared = 1500

/** What stands around lines that may be the headline, and where that stands again. */
export function putNearTitle(all: readonly Observed[], run: MainRun | null, put: Put): void {
  if (run === null) return
  const [from, to] = [Math.max(0, run[0] - reach), Math.min(all.length, run[0] + inRun)]
  const titles = titlesBetween(all, from, to)
  for (const at of titles) putMeta(all, at, put)
  putAgain(all, titles, run, put)
  const best = putTop(all, titles, run, put)
  putNames(all, {best, from, to: Math.min(all.length, run[0] + inRun * 2)}, put)
}

/** Whether a line may be the headline at all. */
export const mayBeTitle = (one: Observed | undefined): boolean =>
  one !== undefined && !one.signs.has('huge') && !one.signs.has('date') && !one.signs.has('no-letters')

function titlesBetween(all: readonly Observed[], from: number, to: number): number[] {
  const found: number[] = []
  for (let at = from; at < to; at++) if (mayBeTitle(all[at])) found.push(at)
  return found
}

const isName = ({signs}: Observed): boolean => signs.has('byline') || signs.has('name') || signs.has('desk') || signs.has('name-first')
const isMeta = (one: Observed): boolean => isName(one) || one.signs.has('date') || one.signs.has('reading-time')

function putMeta(all: readonly Observed[], at: number, put: Put): void {
  const ahead = all.slice(at + 1, at + 1 + metaReach)
  if (ahead.some(isMeta)) put(at, 'meta-ahead')
  if (ahead.some(({signs}) => signs.has('date'))) put(at, 'date-ahead')
  if (all.slice(Math.max(0, at - trailReach), at).some(({signs}) => signs.has('trail'))) put(at, 'trail-behind')
}

/** The headline comes back as a whole line, or in a longer one: a trail, "Comments on …", the title of the window. */
function putAgain(all: readonly Observed[], titles: readonly number[], run: MainRun, put: Put): void {
  const first = Math.max(0, run[0] - mostCompared / 2)
  const texts = all.slice(first, first + mostCompared).map(({piece}) => piece.text.toLowerCase())
  for (const at of titles) {
    const text = texts[at - first] ?? ''
    if (text.length < shortestAgain) continue
    if (texts.some((one, other) => other !== at - first && one === text)) put(at, 'title-again')
    if (texts.some((one) => one.length > text.length && one.length <= longestInside && one.includes(text))) put(at, 'title-inside')
  }
}

const mostOfText = 20_000
const fewestStems = 2

/** The line whose words the text has most often, each word's count dampened; and lines that share words with the text's first paragraph. */
function putTop(all: readonly Observed[], titles: readonly number[], run: MainRun, put: Put): number {
  const counts = wordCounts(all, run)
  const lead = new Set(all.slice(run[0], run[0] + 2).flatMap(({piece}) => stemsOf(piece.text.slice(0, 600))))
  let [best, most] = [-1, 0]
  for (const at of titles) {
    const stems = stemsOf(all[at]?.piece.text ?? '')
    const shared = at >= run[0] ? 0 : stems.filter((stem) => lead.has(stem)).length
    if (shared >= fewestStems && shared * 3 >= stems.length) put(at, 'about-lead')
    const score = stems.length < fewestStems || all[at]?.signs.has('stop') ? 0 : weightOf(stems, counts)
    if (score > most) [best, most] = [at, score]
  }
  if (best >= 0) put(best, 'about-top')
  return best
}

/** How much the text has a line's words. */
export const weightOf = (stems: readonly string[], counts: ReadonlyMap<string, number>): number =>
  stems.reduce((total, stem) => total + Math.log1p(counts.get(stem) ?? 0), 0) / Math.sqrt(stems.length + 1)

/** How often the long lines of the run have each word. */
export function wordCounts(all: readonly Observed[], [first, last]: MainRun): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let left = mostOfText
  for (const {piece, signs} of all.slice(first, last + 1)) {
    if (left <= 0) break
    if (!signs.has('long') && !signs.has('huge')) continue
    const text = piece.text.slice(0, left)
    left -= text.length
    for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

interface Head {
  readonly best: number
  readonly from: number
  readonly to: number
}

const [under, over] = [8, 4]
const besideReach = 2

/** Names and dates close to the likely headline, and to each other; names that are met again, as under an article in a note on its writer. */
function putNames(all: readonly Observed[], {best, from, to}: Head, put: Put): void {
  const openings = openingsOf(all.slice(to))
  const again = namesAgain(all)
  all.slice(from, to).forEach((one, index) => {
    if (!isName(one) && !one.signs.has('date')) return
    putPlace(all, from + index, best, put)
    if (isName(one) && again.has(one.piece.text)) put(from + index, 'named-again')
    if (isName(one) && openings.has(openingOf(one.piece.text))) put(from + index, 'name-opens')
  })
}

function putPlace(all: readonly Observed[], at: number, best: number, put: Put): void {
  if (best >= 0 && at > best && at - best <= under) put(at, 'under-title')
  if (best >= 0 && at < best && best - at <= over) put(at, 'over-title')
  const beside = [...all.slice(Math.max(0, at - besideReach), at), ...all.slice(at + 1, at + besideReach + 1)]
  if (beside.some(({signs}) => signs.has('date'))) put(at, 'by-date')
  if (beside.some(isName)) put(at, 'by-name')
}

function namesAgain(all: readonly Observed[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const one of all) if (isName(one)) (once.has(one.piece.text) ? again : once).add(one.piece.text)
  return again
}

/** The first two words of longer lines, which a note on the writer begins with. */
const openingsOf = (all: readonly Observed[]): ReadonlySet<string> =>
  new Set(all.slice(0, mostCompared).flatMap(({piece}) => (piece.text.length > shortestNote ? [openingOf(piece.text)] : [])))

const shortestNote = 40
const gap = /[\s,]+/
const openingOf = (text: string): string => text.slice(0, 60).toLowerCase().split(gap, 2).join(' ')
