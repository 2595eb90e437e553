/** A day of either calendar. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Years that papers of this and the last century write; the rule of 33 years holds for all of them. */
export const firstSolarYear = 1300
export const lastSolarYear = 1499

/** Months of the Solar Hijri calendar are counted on from the twelve of the common one. */
export const lastCommonMonth = 12

/** The first day of 1403. */
const epochYear = 1403
const epoch = Date.UTC(2024, 2, 20)
const dayInMs = 86_400_000
const longMonths = 6
const daysOfLongMonth = 31
const daysOfShortMonth = 30

/** Leap years before a year, from some year on: eight in 33. */
const leapsBefore = (year: number): number => Math.floor((8 * year + 21) / 33)
const isLeap = (year: number): boolean => leapsBefore(year + 1) > leapsBefore(year)

function daysOfSolarMonth(year: number, month: number): number {
  if (month <= longMonths) return daysOfLongMonth
  return month < 12 || isLeap(year) ? daysOfShortMonth : daysOfShortMonth - 1
}

/** A day of the Solar Hijri calendar, in which Iran and Afghanistan write their dates, as one of the common era. Null where there is no such day. */
export function commonDay({year, month, day}: Day): Day | null {
  if (year < firstSolarYear || year > lastSolarYear || month < 1 || month > 12 || day < 1 || day > daysOfSolarMonth(year, month))
    return null
  const days =
    (year - epochYear) * 365 +
    leapsBefore(year) -
    leapsBefore(epochYear) +
    (month - 1) * daysOfShortMonth +
    Math.min(month - 1, longMonths) +
    day -
    1
  const date = new Date(epoch + days * dayInMs)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}
