import {nameKind} from '../../values/name.js'
import {endsSentence} from '../lines/characters.js'
import {isNames, spaceBehindBy} from '../signs/names.js'
import type {Phrases} from '../signs/phrases.js'
import {isDateOnly} from './split.js'

const longest = 90
const capital = /^[\p{Lu}\p{Lo}]/u
const lead = /^[\s:：]+/

/**
 * Whether a line says one thing about the article and no more: who wrote it, when it came out, how long it takes to read. Neither a bare name nor a button
 * does: headlines end with names ("… the European⏎Union") and with words of buttons ("… that voters⏎like") as often as those stand under them.
 */
export function isOwnLine(text: string, phrases: Phrases): boolean {
  if (text.length > longest || endsSentence(text)) return false
  return phrases.isReadingTime(text) || isCredit(text, phrases) || isDateOnly(text, phrases.language)
}

/** "By Ana Silva", "Text: Example Wire": words of a credit with nothing but names behind them. */
function isCredit(text: string, {by, language}: Phrases): boolean {
  const spaced = spaceBehindBy(text, by)
  const led = capital.test(spaced) ? by.prefixLength(spaced) : 0
  const names = spaced.slice(led).replace(lead, '')
  if (led === 0 || names === '') return false
  return isNames(names, language) || nameKind(names, {language, publisher: null}) === 'agency'
}
