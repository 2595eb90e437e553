import type {Block, Stats} from './article.js'
import {blocksText} from './article-text.js'

const wordsPerMinute = 230
/**
 * Scripts that set no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Korean does set them. A piece of a run at a time (of an even
 * length, so that the pieces count as the run does): engines keep a state for each character of a match, and run out of it at some four million.
 */
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,1000}/gu
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\uf900-\ufaff\uff66-\uff9f]/u
const wordStart = /^[\p{L}\p{N}]/u
/** White space and the long dashes: what ends a word, beyond ASCII. */
const wordEnd = /[\s–—]/u

/** Figures about the text of blocks, pull quotes, captions and credits left out, as in `articleText`. */
export function statsOf(blocks: readonly Block[]): Stats {
  const text = blocksText(blocks)
  const words = countWords(text)
  return {words, characters: countCodePoints(text), minutes: Math.ceil(words / wordsPerMinute)}
}

/**
 * Words of a text: what stands between white space and long dashes and begins with a letter or digit once outer punctuation is off.
 * In scripts without spaces two characters count as a word, an odd one at the end of a run as a whole one.
 */
export function countWords(text: string): number {
  if (!mayBeUnspaced.test(text)) return countSpacedWords(text)
  let words = 0
  const spaced = text.replace(unspacedRun, (run) => {
    words += Math.ceil(countCodePoints(run) / 2)
    return ' '
  })
  return words + countSpacedWords(spaced)
}

/**
 * From a letter or digit to the next white space or long dash: "don't", "well-known", "3.5" and "and/or" are one word each. By hand and not by
 * `text.match`, which makes a string of every word: on 10 MB that took a third of all the time.
 */
function countSpacedWords(text: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isInside) isInside = !endsWord(text, at, code)
    else if (startsWord(text, at, code)) {
      isInside = true
      count++
    }
  }
  return count
}

const endsWord = (text: string, at: number, code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : wordEnd.test(text.charAt(at))

const startsWord = (text: string, at: number, code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : wordStart.test(text.slice(at, at + 2))

function countCodePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) count--
  }
  return count
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00
