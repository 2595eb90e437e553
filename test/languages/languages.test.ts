import {describe, expect, it} from 'vitest'
import {languageOf, languages} from '../../src/languages/index.js'
import type {Language} from '../../src/languages/language.js'

/** Every list of words in a language, by its path: "months.3", "contributions.editing", "dates.units.hour". */
function listsOf(value: unknown, path: string): [path: string, words: string[]][] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  if (Object.values(value).every((item) => typeof item === 'number')) return [[path, Object.keys(value)]]
  return Object.entries(value).flatMap(([key, item]) => listsOf(item, path === '' ? key : `${path}.${key}`))
}

function overlaps(lists: readonly (readonly string[])[]): string[] {
  const all = lists.flat()
  return all.filter((word, index) => all.indexOf(word) !== index)
}

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

describe.each(languages.map((language): [string, Language] => [language.tag, language]))('%s', (_tag, language) => {
  it('holds no empty, untrimmed, upper-case or repeated entry', () => {
    for (const [path, words] of listsOf(language, '')) {
      expect(
        words.filter((word) => word === '' || word !== word.trim() || word !== word.toLowerCase()),
        path
      ).toEqual([])
      expect(repeated(words), path).toEqual([])
    }
  })

  it('names twelve months and seven weekdays, each by words of its own', () => {
    expect(language.months.map((words) => words.length > 0)).toEqual(Array.from({length: 12}, () => true))
    expect(language.weekdays.map((words) => words.length > 0)).toEqual(Array.from({length: 7}, () => true))
    expect(overlaps(language.months)).toEqual([])
    expect(overlaps(language.weekdays)).toEqual([])
  })

  it('fills every list that rules rely on', () => {
    const {
      by,
      and,
      roles,
      desks,
      published,
      modified,
      related,
      newsletter,
      chrome,
      advertisement,
      consent,
      comments,
      corrections,
      photo,
      paywall,
      authorNote,
      keyPoints,
      readingTime
    } = language
    const needed = {
      by,
      and,
      roles,
      desks,
      published,
      modified,
      related,
      newsletter,
      chrome,
      advertisement,
      consent,
      comments,
      corrections,
      photo,
      paywall,
      authorNote,
      keyPoints,
      readingTime
    }
    for (const [name, words] of Object.entries(needed)) expect(words.length, name).toBeGreaterThan(0)
    expect(language.stopWords.length).toBeGreaterThanOrEqual(20)
    expect(Object.keys(language.ago.units)).toEqual(['minute', 'hour', 'day', 'week', 'month', 'year'])
    expect(Object.keys(language.contributions)).toHaveLength(11)
  })

  it('opens no byline with the name of a desk', () => {
    expect(language.by.filter((word) => language.desks.includes(word))).toEqual([])
  })

  it('calls nothing both a first publication and a change', () => {
    expect(language.published.filter((word) => language.modified.includes(word))).toEqual([])
  })
})

describe('languageOf', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['zh_TW', 'zh'],
    ['EN', 'en'],
    [' de ', 'de'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['yue-Hant-HK', 'zh'],
    ['bs-BA', 'hr'],
    ['sh', 'hr'],
    ['sr-Latn-RS', 'sr'],
    ['iw', 'he'],
    ['fa-AF', 'fa']
  ])('finds %s', (tag, expected) => {
    expect(languageOf(tag)?.tag).toBe(expected)
  })

  it.each([[null], [''], ['xx'], ['english'], ['-']])('knows no language of %s', (tag) => {
    expect(languageOf(tag)).toBeNull()
  })

  it('lists every tag once', () => {
    expect(repeated(languages.map((language) => language.tag))).toEqual([])
  })
})
