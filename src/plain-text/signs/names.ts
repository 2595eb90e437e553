import {countWords} from '../../article/stats.js'
import type {PhraseMatcher} from '../../util/words.js'
import {readNames} from '../../values/byline.js'
import {nameKind, personLikelihood} from '../../values/name.js'
import type {Phrases} from './phrases.js'

const mark = /[,;，、/&]|\s(?:and|und|et|y|e|i|a|og|och|ja|en|и|і|ve|و|और)\s/u
const longest = 90

/** Whether a text is nothing but the names of people, one or several. */
export const isNames = (text: string, language: string | null): boolean =>
  text.length <= longest &&
  withoutContact(text)
    .split(mark)
    .every((name) => isName(name.trim(), language))

/** "Ana Silva @anasilva", "Ana Silva (https://www.example.com/ana)": where the person can be found. */
const contact = /\s[([]?(?:@[\w.]{2,30}|https?:\/\/[^\s()]{4,80})[)\]]?$/u
const withoutContact = (text: string): string => text.replace(contact, '')

const isName = (name: string, language: string | null): boolean =>
  personLikelihood(name) >= 0.6 && nameKind(name, {language, publisher: null}) === 'person'

const behindName = /\s?[,|–—-]\s|\s[|·•]/u
const mostWordsBehind = 7

/** "Ana Silva, MD", "Ana Silva | Harbour Weekly": a person, and some words that say who that is. */
export function isNameFirst(text: string, language: string | null): boolean {
  const at = text.length <= longest ? text.search(behindName) : -1
  return at > 0 && isName(text.slice(0, at).trim(), language) && countWords(text.slice(at)) <= mostWordsBehind
}

/** "来源：青石日报　作者：李文华", "Source: Harbour Wire | Author: Ana Silva": behind another label. */
export const labelsAuthor = (text: string, by: PhraseMatcher): boolean =>
  labelled.test(text) &&
  text
    .split(gap)
    .slice(1)
    .some((part) => by.prefixLength(part) > 0 && colonFirst.test(part.slice(by.prefixLength(part))))

const labelled = /^\p{L}[\p{L} ]{0,30}[:：]/u
const gap = /[\s\u3000|·]{1,8}/
const colonFirst = /^[:：]/

const gluedBy = /^(\p{Lu}\p{Ll}{1,3})(?=\p{Lu}\p{Ll})/u

/** "ByAna Silva": the word and the name are shown apart. */
export function spaceBehindBy(text: string, by: PhraseMatcher): string {
  const spaced = text.replace(gluedBy, '$1 ')
  return spaced !== text && by.prefixLength(spaced) > 0 ? spaced : text
}

/** "Ana Silva in Oslo": where somebody wrote, in small letters between a name and a place; no verb may stand in the line. */
export function isNameInPlace(text: string, language: string | null): boolean {
  if (!nameWordPlace.test(text)) return false
  const [person, ...others] = readNames(text, {language, publisher: null})
  return (
    person !== undefined && others.length === 0 && person.kind === 'person' && person.location !== null && isName(person.name, language)
  )
}

const nameWordPlace =
  /^\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,2} \p{Ll}{1,4} \p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?$/u

const mostWordsWithRole = 7

/** "김하늘 기자", "Ana Silva, Town Correspondent": people, one of them with a job, and nothing else. */
export function isNameWithRole(text: string, {language, roles}: Phrases): boolean {
  if (countWords(text) > mostWordsWithRole || !roles.includes(text)) return false
  const people = readNames(text, {language, publisher: null})
  return people.length > 0 && people.some(({role}) => role !== null) && people.every(({kind}) => kind === 'person')
}
