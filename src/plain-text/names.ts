import {nameKind, personLikelihood} from '../values/name.js'

const mark = /[,;，、/&]|\s(?:and|und|et|y|e|i|a|og|och|ja|en|и|і|ve|و|और)\s/u
const longest = 90

/** Whether a text is nothing but the names of people, one or several. */
export const isNames = (text: string, language: string | null): boolean =>
  text.length <= longest && text.split(mark).every((name) => isName(name.trim(), language))

const isName = (name: string, language: string | null): boolean =>
  personLikelihood(name) >= 0.6 && nameKind(name, {language, publisher: null}) === 'person'
