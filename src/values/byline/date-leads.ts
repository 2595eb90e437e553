import {withEnglish} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {foldWords} from '../../util/fold-words.js'
import {memo} from '../../util/memo.js'

/** Words of a language and of English, of all languages where it is unknown, folded; kept once built, for they depend on constant lists alone. */
const byLanguage = (wordsOf: (language: Language) => readonly string[], always: readonly string[]) =>
  memo((language: Language | null): ReadonlySet<string> => new Set([...withEnglish(language).flatMap(wordsOf).map(foldWords), ...always]))

const leadsOf = ({dates, in: places}: Language): readonly string[] => [...dates.at, ...dates.fillers, ...places]
const english = ['on', 'at', 'in']

/** Small words that lead from a name to a date: "on", "am", "le". */
export const dateLeadsOf = byLanguage(leadsOf, english)

export const weekdaysOf = byLanguage(({weekdays}) => weekdays.flat(), [])

/** What leads to dates, and weekdays. Capitalised names of the kind ("May") are no such words. */
export const dateWordsOf = byLanguage((language) => [...leadsOf(language), ...language.weekdays.flat()], english)

/** The names of months, long and short. */
export const monthsOf = byLanguage(({months}) => months.flat(), [])
