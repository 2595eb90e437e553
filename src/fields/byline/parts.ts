import {languageOf} from '../../languages/index.js'
import {lexicon} from '../../util/words.js'
import {findDates} from '../../values/date.js'

/** Marks that part a line of facts: "25 April | 14:07 | By Ana Silva", "5 May 2025 // Ana Silva". */
const partMark = /[|•·\n]|\/\//u
const digit = /\d/u
/** Words of a part in which a date's label is looked for; longer parts are no names. */
const mostWords = 12

/** The parts of a line of facts: what its marks and its dates leave, trimmed; a label that led to a date is no part. */
export const partsOf = (text: string, language: string | null): string[] =>
  withoutDates(text, language)
    .split(partMark)
    .map((part) => part.trim())

/** The line with a mark in place of each date and of its label: "Ana Silva Updated on 5 May 2025" is "Ana Silva |". */
function withoutDates(text: string, language: string | null): string {
  if (!digit.test(text)) return text
  let rest = ''
  let at = 0
  for (const {start, end} of findDates(text, {language, referenceTime: null})) {
    rest += `${withoutLabel(text.slice(at, start), language)}|`
    at = end
  }
  return rest + text.slice(at)
}

function withoutLabel(text: string, language: string | null): string {
  const words = text.trim().split(' ')
  if (words.length > mostWords) return text
  const {published, modified} = lexicon(languageOf(language))
  const label = words.findIndex((_, at) => {
    const rest = words.slice(at).join(' ')
    return published.startsWith(rest) !== null || modified.startsWith(rest) !== null
  })
  return label <= 0 ? text : words.slice(0, label).join(' ')
}
