import {languages} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {foldWords} from '../../util/words.js'

const sets = new Map<Language | null, ReadonlySet<string>>()

/** Small words that lead from a name to a date, folded: "on", "am", "le". Kept once built, for they depend on constant lists alone. */
export function dateLeadsOf(language: Language | null): ReadonlySet<string> {
  const known = sets.get(language)
  if (known !== undefined) return known
  const sources = language === null ? languages : [language, ...languages.filter(({tag}) => tag === 'en')]
  const built = new Set(
    sources
      .flatMap(({dates, in: places}) => [...dates.at, ...dates.fillers, ...places])
      .map(foldWords)
      .concat(english)
  )
  sets.set(language, built)
  return built
}

const english = ['on', 'at', 'in']
