import type {DateValue} from '../../article/article.js'

/** Zones that are in use lie this many hours around UTC. */
const west = -12
const east = 14
const hour = 3_600_000
const zeroOffset = /(?:Z|[+-]00:?00)$/

/** Whether two values may name one day: as written, in UTC, or, where an instant is given in UTC, in the zone that the page's readers live in. */
export function sameDay(a: DateValue, b: DateValue): boolean {
  const other = days(b)
  return days(a).some((day) => other.includes(day)) || mayShow(a, b) || mayShow(b, a)
}

/** The written day (or month or year) and, where the value is an instant, the day in UTC. */
function days(date: DateValue): string[] {
  const written = date.value.slice(0, 10)
  const instant = instantOf(date)
  return instant === null ? [written] : [written, dayOf(instant)]
}

/** The moment of a value with a time and an offset, in milliseconds; null for any other. */
export function instantOf({value, zone, precision}: DateValue): number | null {
  if (zone !== 'offset' || (precision !== 'minute' && precision !== 'second')) return null
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? null : instant
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Whether the day of a date without a zone may be how a page in some zone shows an instant given in UTC. */
function mayShow(shown: DateValue, given: DateValue): boolean {
  const instant = instantOf(given)
  if (
    instant === null ||
    !zeroOffset.test(given.value) ||
    shown.zone === 'offset' ||
    shown.precision === 'year' ||
    shown.precision === 'month'
  )
    return false
  const day = shown.value.slice(0, 10)
  return day === dayOf(instant + west * hour) || day === dayOf(instant + east * hour)
}
