import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {foldWords} from '../../util/fold-words.js'

/** Words of a language and of English, of all languages where it is unknown, folded; kept once built, for they depend on constant lists alone. */
function byLanguage(
  wordsOf: (language: Language) => readonly string[],
  always: readonly string[]
): (language: Language | null) => ReadonlySet<string> {
  const sets = new Map<Language | null, ReadonlySet<string>>()
  return (language) => {
    const known = sets.get(language)
    if (known !== undefined) return known
    const sources = language === null ? languages : [language, ...languages.filter(({tag}) => tag === 'en')]
    const built = new Set([...sources.flatMap(wordsOf).map(foldWords), ...always])
    sets.set(language, built)
    return built
  }
}

const leadsOf = ({dates, in: places}: Language): readonly string[] => [...dates.at, ...dates.fillers, ...places]
const english = ['on', 'at', 'in']

/** Small words that lead from a name to a date: "on", "am", "le". */
export const dateLeadsOf = byLanguage(leadsOf, english)

export const weekdaysOf = byLanguage(({weekdays}) => weekdays.flat(), [])

/** What leads to dates, and weekdays. Capitalised names of the kind ("May") are no such words. */
export const dateWordsOf = byLanguage((language) => [...leadsOf(language), ...language.weekdays.flat()], english)

/** The names of months, long and short. */
export const monthsOf = byLanguage(({months}) => months.flat(), [])
