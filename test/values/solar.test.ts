import {describe, expect, test} from 'vitest'
import {commonDay} from '../../src/values/date/solar.js'
import {findDates, readDate} from '../../src/values/date.js'

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric'})
const dayInMs = 86_400_000

/** The day of the Persian calendar, as the platform counts it. */
function persianDay(moment: number): {year: number; month: number; day: number} {
  const parts = new Map(persian.formatToParts(moment).map(({type, value}) => [type as string, Number(value)]))
  return {year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0}
}

describe('Solar Hijri days', () => {
  test('are those of the common era, day by day for 150 years', () => {
    const wrong: string[] = []
    for (let moment = Date.UTC(1930, 0, 1); moment < Date.UTC(2080, 0, 1); moment += dayInMs) {
      const {year = 0, month = 0, day = 0} = commonDay(persianDay(moment)) ?? {}
      if (Date.UTC(year, month - 1, day) !== moment) wrong.push(new Date(moment).toISOString())
    }
    expect(wrong).toEqual([])
  })

  test.each([
    [1402, 12, 30],
    [1403, 7, 31],
    [1403, 13, 1],
    [1299, 1, 1]
  ])('%i-%i-%i is none', (year, month, day) => expect(commonDay({year, month, day})).toBeNull())

  test.each([
    ['۲۲ اسفند ۱۴۰۳', '2025-03-12'],
    ['چهارشنبه ۲۲ اسفند ۱۴۰۳ - ۱۸:۳۰', '2025-03-12T18:30'],
    ['۱۴۰۳/۱۲/۲۲', '2025-03-12'],
    ['1403/12/22 18:30', '2025-03-12T18:30'],
    ['۱ فروردین ۱۴۰۴', '2025-03-21']
  ])('%s', (text, value) => expect(readDate(text, {language: 'fa', referenceTime: null})?.value).toBe(value))

  test('are read on Persian pages only', () => {
    expect(readDate('1403/12/22', {language: 'en', referenceTime: null})).toBeNull()
    expect(findDates('Built 1403/12/22', {language: null, referenceTime: null})).toEqual([])
  })
})

describe('dates as papers set them', () => {
  test.each([
    ['ar', 'الأربعاء، 12 مارس/آذار 2025', '2025-03-12'],
    ['ar', '12 آذار (مارس) 2025', '2025-03-12'],
    ['pl', '12.03.2025 r., godz. 18:30', '2025-03-12T18:30'],
    ['hu', '2025. márc. 12., 18.30', '2025-03-12T18:30']
  ])('in %s: %s', (language, text, value) => {
    expect(findDates(text, {language, referenceTime: null}).map((found) => found.value.value)).toEqual([value])
  })
})
