import {type About, stemsOf} from './about.js'
import type {MainRun} from './main-run.js'
import {nearTitleNames} from './near-title.js'
import type {Observed} from './observed.js'

export const surroundingNames = [
  'prose-ahead',
  'much-ahead',
  'none-ahead',
  'prose-behind',
  'much-behind',
  'none-behind',
  'about-none',
  'about-little',
  'about-half',
  'about-most',
  'about-much',
  'about-first',
  'about-best',
  'titles-none',
  'titles-few',
  'titles-many',
  'run-next',
  'run-close',
  'run-near',
  'run-far',
  'past-close',
  'past-near',
  'past-far',
  'among-titles',
  'echoed',
  'echoes',
  'restated',
  'restates',
  'closed',
  'date-first',
  'dates-many',
  'after-title',
  ...nearTitleNames
] as const
export type Surrounding = (typeof surroundingNames)[number]

type Put = (at: number, feature: Surrounding) => void

/** Pieces that are looked at ahead and behind. */
const reach = 8
/** Characters of prose among them that are some, and much. */
const [some, much] = [100, 700]

/** How much prose stands close by, before and behind. */
export function putDensity(lengths: readonly number[], prose: readonly boolean[], put: Put): void {
  const sums = [0]
  lengths.forEach((length, at) => {
    sums.push((sums[at] ?? 0) + (prose[at] === true ? length : 0))
  })
  const between = (from: number, to: number): number => (sums[Math.min(to, lengths.length)] ?? 0) - (sums[Math.max(0, from)] ?? 0)
  lengths.forEach((_, at) => {
    const [ahead, behind] = [between(at + 1, at + 1 + reach), between(at - reach, at)]
    put(at, ahead >= much ? 'much-ahead' : ahead >= some ? 'prose-ahead' : 'none-ahead')
    put(at, behind >= much ? 'much-behind' : behind >= some ? 'prose-behind' : 'none-behind')
  })
}

const aboutBins = [
  [1, 'about-none'],
  [3, 'about-little'],
  [6, 'about-half'],
  [10, 'about-most']
] as const
/** Words that a line must share with the text to be its headline for that alone; more count no further, or deks would be more about it than headlines. */
const [fewestShared, mostShared] = [3, 6]
const leastTenths = 5
/** Lines before the run in which its headline is looked for. */
const titleReach = 80

/** How much of the line's words the article has; the line before the run that has most of them, and the first that has many. */
export function putAbout(about: About, all: readonly Observed[], run: MainRun | null, put: Put): void {
  let [best, most, first] = [-1, 0, -1]
  about.forEach((shared, at) => {
    if (shared === null) return
    put(at, aboutBins.find(([limit]) => shared.tenths <= limit)?.[1] ?? 'about-most')
    if (shared.words >= fewestShared + 2) put(at, 'about-much')
    if (run === null || at >= run[0] + titleInRun || at < run[0] - titleReach || !mayTellOfRun(all[at])) return
    if (shared.words < fewestShared || shared.tenths < leastTenths) return
    if (first < 0) first = at
    const score = Math.min(mostShared, shared.words) * shared.tenths
    if (score > most) [best, most] = [at, score]
  })
  if (first >= 0) put(first, 'about-first')
  if (best >= 0) put(best, 'about-best')
}

/** The run may begin with a teaser over the headline. */
const titleInRun = 3

/** Whether a line has the shape of a headline, so that the words it shares with the run may say that it is the one. */
const mayTellOfRun = (one: Observed | undefined): boolean =>
  one !== undefined && !one.signs.has('stop') && !one.signs.has('tiny') && !one.signs.has('huge') && !one.signs.has('captioned')

const distances = [
  [1, 'run-next', 'past-close'],
  [4, 'run-close', 'past-close'],
  [16, 'run-near', 'past-near'],
  [Number.POSITIVE_INFINITY, 'run-far', 'past-far']
] as const

/** How far from the run a piece stands. */
export function putDistance(count: number, run: MainRun | null, put: Put): void {
  if (run === null) return
  for (let at = 0; at < count; at++) {
    const away = at < run[0] ? run[0] - at : at > run[1] ? at - run[1] : 0
    const found = away === 0 ? undefined : distances.find(([most]) => away <= most)
    if (found !== undefined) put(at, at < run[0] ? found[1] : found[2])
  }
}

/** How many lines that may be titles stand between a piece and the run behind it: buttons and names between them do not count. */
export function putTitles(all: readonly Observed[], run: MainRun | null, put: Put): void {
  if (run === null) return
  let between = 0
  for (let at = run[0] - 1; at >= 0; at--) {
    put(at, between <= 1 ? 'titles-none' : between <= 4 ? 'titles-few' : 'titles-many')
    if (isTitleAt(all, at)) between++
  }
}

const isTitle = ({signs}: Observed): boolean => !signs.has('stop') && (signs.has('medium') || signs.has('brief') || signs.has('long'))
const closing = ['comments', 'related', 'newsletter', 'legal', 'tags', 'author-note'] as const
const shortestEcho = 15
const echoReach = 3

/** Lists of titles, repeated titles, what closes an article, dates. */
export function putLists(all: readonly Observed[], prose: readonly boolean[], run: MainRun | null, put: Put): void {
  const dates = all.flatMap(({signs}, at) => (signs.has('date') ? [at] : []))
  if (dates[0] !== undefined) put(dates[0], 'date-first')
  if (dates.length > 3) for (const at of dates) put(at, 'dates-many')
  let closed = false
  all.forEach((one, at) => {
    if (isTitle(one) && [at - 2, at - 1, at + 1, at + 2].filter((near) => isTitleAt(all, near)).length >= 2) put(at, 'among-titles')
    if (isTitleAt(all, at - 1)) put(at, 'after-title')
    if (prose[at] === true && one.signs.has('huge')) closed = false
    if (closed) put(at, 'closed')
    if (run !== null && at > run[0] && prose[at] !== true && closing.some((sign) => one.signs.has(sign))) closed = true
    putEchoes(all, at, put)
  })
  putRestated(all.slice(0, mostRestated), put)
}

/** Lines in which titles are compared with each other. */
const mostRestated = 3000

/** Titles that say nearly the same close to each other: the one of the window or of search engines, and the one that is shown. */
function putRestated(all: readonly Observed[], put: Put): void {
  let before: {at: number; stems: ReadonlySet<string>}[] = []
  all.forEach(({piece}, at) => {
    before = before.filter((one) => one.at >= at - echoReach)
    if (!isTitleAt(all, at) || piece.text.length > 200) return
    const stems = new Set(stemsOf(piece.text))
    for (const one of before) {
      const shared = [...stems].filter((stem) => one.stems.has(stem)).length
      if (shared < fewestShared || shared * 2 < Math.min(stems.size, one.stems.size)) continue
      put(one.at, 'restated')
      put(at, 'restates')
    }
    before.push({at, stems})
  })
}

const isTitleAt = (all: readonly Observed[], at: number): boolean => {
  const one = all[at]
  return one !== undefined && isTitle(one)
}

/** A longer line over a title that ends with it: a trail of links, a title of the window. */
function putEchoes(all: readonly Observed[], at: number, put: Put): void {
  const text = all[at]?.piece.text ?? ''
  if (text.length < shortestEcho || text.length > 200) return
  for (let before = at - 1; before >= at - echoReach; before--) {
    const over = all[before]?.piece.text ?? ''
    if (over.length <= text.length || over.length > 400 || !over.includes(text)) continue
    put(before, 'echoes')
    put(at, 'echoed')
  }
}
