const writtenDay = /^(\d{4}-\d{2}-\d{2})/u
const hasTime = /T|\d \d/u
const timeWithOffset = /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/u

const instant = (text: string): number => Date.parse(text.replace(' ', 'T'))

/** The day as written and, where there is a time, the day in UTC. */
function days(text: string): string[] {
  const written = writtenDay.exec(text)?.[1]
  const time = hasTime.test(text) ? instant(text) : Number.NaN
  return [...(written === undefined ? [] : [written]), ...(Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)])]
}

export function sameDay(a: string, b: string): boolean {
  const other = days(b)
  return days(a).some((day) => other.includes(day))
}

/** Within a minute. */
export const sameInstant = (a: string, b: string): boolean => Math.abs(instant(a) - instant(b)) < 60_000

export const isExactTime = (text: string): boolean => timeWithOffset.test(text)
