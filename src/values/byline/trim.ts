import {generations} from '../../data/name-words.js'
import {personLikelihood} from '../name-shape.js'
import {phraseAt, phraseLength, textOf} from './phrases.js'
import type {Token} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

const NUMBER = /^\p{N}+(?:st|nd|rd|th|[.:]\p{N}+)?(?:am|pm|h|k|m|min|s|d|w)?$/iu

/** Whether the segment opens with a number: a counter, not a name. */
export const isCounter = (words: readonly Token[]): boolean => words[0] !== undefined && NUMBER.test(words[0].text)

/**
 * The words of a segment without what pages set around names: labels of dates, buttons, counters, reading times. A number ends the name:
 * "Ana Silva 5 min read". Numbers inside a word are pen names.
 */
export function trimWords(words: readonly Token[], vocabulary: Vocabulary): Token[] {
  const number = words.findIndex((word) => NUMBER.test(word.text) && word.kind === 'word')
  const whole = phraseAt(words, 0, words.length)
  // Menus lead to the desk ("Redakce"), but where a line is read for names it signs.
  if (vocabulary.desks.has(whole)) return words.slice()
  if (vocabulary.alone.has(whole)) return []
  const kept = number === -1 ? words.slice() : words.slice(0, number)
  let before = -1
  while (before !== kept.length && kept.length > 0) {
    before = kept.length
    dropEnd(kept, vocabulary)
    dropStart(kept, vocabulary)
  }
  return kept
}

function dropEnd(words: Token[], {labels, chrome}: Vocabulary): void {
  for (let at = Math.max(0, words.length - 5); at < words.length; at++) {
    const phrase = phraseAt(words, at, words.length - at)
    if (
      labels.has(phrase) ||
      (chrome.has(phrase) && (at === 0 || at > 1 || phrase.includes(' ') || (at === 1 && !generations.has(phrase))))
    ) {
      words.length = at
      return
    }
  }
}

/** "Follow Ana Silva", but "Help Net Security". */
const NAME = 0.6

function dropStart(words: Token[], {labels, chrome, ins}: Vocabulary): void {
  const label = ins.has(words[0]?.folded ?? '') ? 0 : phraseLength(words, 0, labels)
  const button = phraseLength(words, 0, chrome)
  const follows = button > 0 && personLikelihood(textOf(words.slice(button))) >= NAME
  const length = Math.max(label, follows || button > 1 ? button : 0)
  if (length > 0) words.splice(0, length)
}
