import {describe, expect, it} from 'vitest'
import {languages} from '../../src/languages/index.js'
import type {Language} from '../../src/languages/language.js'
import {foldWords} from '../../src/util/fold-words.js'

/** Short weekdays of Unicode's CLDR that the tables leave out: single letters and words of two that are others' prose, and those that names are. */
const unusable: Readonly<Record<string, readonly string[]>> = {
  hu: ['h', 'k', 'p', 'v'],
  id: ['sen', 'rab', 'kam', 'min'],
  ms: ['rab', 'kha'],
  bn: ['সোম', 'মঙ্গল', 'রবি'],
  mr: ['सोम', 'गुरु', 'रवि'],
  lt: ['pr', 'an', 'tr', 'kt', 'pn', 'št', 'sk'],
  et: ['e', 't', 'k', 'n', 'r', 'l', 'p']
}

const isNumber = (word: string): boolean => /^\p{N}+(?:월|月)?$/u.test(word)
/** Marks of an abbreviation are no part of the words. */
const bare = (word: string): string => foldWords(word).replace(/[.']+$/u, '')

const tagsOf = (tag: string): string[] => (tag === 'hr' ? ['hr', 'bs'] : tag === 'sr' ? ['sr', 'sr-Latn'] : [tag])

type Part = 'month' | 'weekday'

/** How CLDR writes the part of a day: alone and within a date, long and short. */
function formsOf(tag: string, part: Part, day: Date): string[] {
  const forms = tagsOf(tag).flatMap((one) =>
    (['long', 'short'] as const).flatMap((width) =>
      [{}, {day: 'numeric', month: width}, {day: 'numeric', month: width, year: 'numeric'}].map((around) => {
        const format = new Intl.DateTimeFormat(`${one}-u-ca-gregory-nu-latn`, {
          ...around,
          [part]: width,
          timeZone: 'UTC'
        } as Intl.DateTimeFormatOptions)
        return bare(format.formatToParts(day).find(({type}) => type === part)?.value ?? '')
      })
    )
  )
  return [...new Set(forms)].filter((form) => form !== '' && !isNumber(form) && !(unusable[tag] ?? []).includes(form))
}

function monthWords({months, dates}: Language, index: number): Set<string> {
  const own = Object.entries(dates.ownMonths ?? {}).flatMap(([word, month]) => (month === index + 1 ? [word] : []))
  return new Set([...(months[index] ?? []), ...own].map(bare))
}

describe.each(languages.map((language): [string, Language] => [language.tag, language]))('%s', (tag, language) => {
  it.each(Array.from({length: 12}, (_, index) => index))('names month %i as CLDR does', (index) => {
    const words = monthWords(language, index)
    expect(formsOf(tag, 'month', new Date(Date.UTC(2025, index, 3))).filter((form) => !words.has(form))).toEqual([])
  })

  it.each(Array.from({length: 7}, (_, index) => index))('names weekday %i as CLDR does', (index) => {
    const words = new Set((language.weekdays[index] ?? []).map(bare))
    expect(formsOf(tag, 'weekday', new Date(Date.UTC(2025, 0, 6 + index))).filter((form) => !words.has(form))).toEqual([])
  })
})
