import type {DateValue} from '../../article/article.js'
import type {Candidate, Decision} from '../field.js'
import {instantOf, sameDay} from './compare.js'

const precisions = ['year', 'month', 'day', 'minute', 'second'] as const
const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/

/**
 * Of the candidates that agree on the day, the one that says most: a time of day, then its offset, then seconds. A midnight is no time of day.
 * Of two that say as much the one wins whose written day is the day that the page shows.
 */
export function mostExact(decision: Decision<DateValue>): Decision<DateValue> {
  const {chosen} = decision
  if (chosen === null) return decision
  const agreeing = decision.candidates.filter(({verdict}) => verdict === 'chosen' || verdict === 'agrees')
  const shownDays = new Set(agreeing.filter(({place}) => place.segments !== null).map(({value}) => value.value.slice(0, 10)))
  const rank = ({value}: Candidate<DateValue>): number => exactness(value) * 2 + (shownDays.has(value.value.slice(0, 10)) ? 1 : 0)
  let best = chosen
  for (const candidate of agreeing) if (rank(candidate) > rank(best)) best = candidate
  return best === chosen ? decision : chooseInstead(decision, best)
}

function exactness({value, precision, zone}: DateValue): number {
  const level = midnight.test(value) ? 2 : Math.min(3, precisions.indexOf(precision))
  return level * 2 + (level > 2 && zone === 'offset' ? 1 : 0)
}

/** From this trust on, a candidate that names an earlier day is heard against a group that the page either shows or declares, but not both. */
const wellFounded = 0.7
const dayLength = 10

/**
 * Where the page's address names a month, a day of that month: the surest one, unless the chosen day is in it already. Seen on 3 of 1,692 dated pages,
 * right on each: templates with other texts' dates, and dates of a move.
 */
export function inMonth(decision: Decision<DateValue>, month: string | null): Decision<DateValue> {
  if (month === null || decision.chosen === null || decision.chosen.value.value.startsWith(month)) return decision
  const inIt = decision.candidates.filter(({verdict, value}) => verdict !== 'rejected' && value.value.startsWith(month))
  const best = inIt.reduce<Candidate<DateValue> | null>((one, other) => (one === null || other.trust > one.trust ? other : one), null)
  return best === null ? decision : regroup(decision, best)
}

/** From this trust on, what is declared is heard against a day that is no more than the last save. */
const wellDeclared = 0.8
const minuteLength = 16

/**
 * Where the chosen moment is the one of the last change, to the minute, the earliest other day that the page declares for its publication: templates
 * print and declare the last save as the date. Seen on 1 of 1,692 dated pages, and right there.
 */
export function beforeLastSave(decision: Decision<DateValue>, modified: Decision<DateValue> | undefined): Decision<DateValue> {
  const {chosen} = decision
  const isSave = modified?.candidates.some(({value}) => chosen !== null && isSameMinute(value.value, chosen.value.value)) ?? false
  if (chosen === null || !isSave) return decision
  const earlier = decision.candidates.filter(
    ({verdict, trust, place, value}) =>
      verdict === 'outvoted' &&
      trust >= wellDeclared &&
      place.segments === null &&
      value.alternatives.length === 0 &&
      momentOf(value) < momentOf(chosen.value)
  )
  const first = earlier.reduce<Candidate<DateValue> | null>(
    (one, other) => (one === null || momentOf(other.value) < momentOf(one.value) ? other : one),
    null
  )
  return first === null ? decision : regroup(decision, first)
}

const isSameMinute = (a: string, b: string): boolean => a.length >= minuteLength && a.slice(0, minuteLength) === b.slice(0, minuteLength)

/**
 * First publication is the earliest of the days that stand on good evidence: templates fill "published" with the last save, sites that moved with
 * the day they moved, and print editions carry tomorrow's date. The day beside the writer of a thread's first post is none of these.
 */
export function earliest(decision: Decision<DateValue>): Decision<DateValue> {
  let best = decision.chosen
  if (best === null || best.source === threadSource || isShownAndDeclared(decision)) return decision
  for (const candidate of decision.candidates) {
    if (candidate.verdict !== 'outvoted' || candidate.trust < wellFounded || candidate.value.value.length < dayLength) continue
    if (
      candidate.value.alternatives.length === 0 &&
      momentOf(candidate.value) < momentOf(best.value) &&
      !sameDay(candidate.value, best.value)
    )
      best = candidate
  }
  return best === decision.chosen ? decision : regroup(decision, best)
}

const threadSource = 'thread-date'

function isShownAndDeclared({candidates}: Decision<DateValue>): boolean {
  const agreeing = candidates.filter(({verdict}) => verdict === 'chosen' || verdict === 'agrees')
  return (
    agreeing.some(({place}) => place.segments !== null) &&
    agreeing.some(({place, trust}) => place.segments === null && trust >= wellFounded)
  )
}

const momentOf = (date: DateValue): number => instantOf(date) ?? Date.parse(`${date.value.slice(0, dayLength)}T00:00:00Z`)

function chooseInstead(decision: Decision<DateValue>, best: Candidate<DateValue>): Decision<DateValue> {
  const candidates = decision.candidates.map(
    (candidate): Candidate<DateValue> =>
      candidate === best ? {...candidate, verdict: 'chosen'} : candidate === decision.chosen ? {...candidate, verdict: 'agrees'} : candidate
  )
  return {...decision, value: best.value, chosen: candidates.find(({verdict}) => verdict === 'chosen') ?? null, candidates}
}

/** Another group wins: what agrees with its candidate agrees, the rest is outvoted. */
function regroup(decision: Decision<DateValue>, best: Candidate<DateValue>): Decision<DateValue> {
  const candidates = decision.candidates.map((candidate): Candidate<DateValue> => {
    if (candidate.verdict === 'rejected') return candidate
    return {...candidate, verdict: candidate === best ? 'chosen' : sameDay(candidate.value, best.value) ? 'agrees' : 'outvoted'}
  })
  const chosen = candidates.find(({verdict}) => verdict === 'chosen') ?? null
  return {...decision, value: best.value, chosen, confidence: best.trust, candidates}
}
