import {countWords} from '../article/stats.js'
import {readNames} from '../values/byline.js'
import {nameKind, personLikelihood} from '../values/name.js'
import type {Phrases} from './phrases.js'

const mark = /[,;，、/&]|\s(?:and|und|et|y|e|i|a|og|och|ja|en|и|і|ve|و|और)\s/u
const longest = 90

/** Whether a text is nothing but the names of people, one or several. */
export const isNames = (text: string, language: string | null): boolean =>
  text.length <= longest && text.split(mark).every((name) => isName(name.trim(), language))

const isName = (name: string, language: string | null): boolean =>
  personLikelihood(name) >= 0.6 && nameKind(name, {language, publisher: null}) === 'person'

const mostWordsWithRole = 7

/** "김하늘 기자", "Ana Silva, Town Correspondent": people, one of them with a job, and nothing else. */
export function isNameWithRole(text: string, {language, roles}: Phrases): boolean {
  if (countWords(text) > mostWordsWithRole || !roles.includes(text)) return false
  const people = readNames(text, {language, publisher: null})
  return people.length > 0 && people.some(({role}) => role !== null) && people.every(({kind}) => kind === 'person')
}
