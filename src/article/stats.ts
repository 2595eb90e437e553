import type {Block, Stats} from './article.js'
import {blocksText} from './article-text.js'

const wordsPerMinute = 230
/** Scripts that set no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Korean does set them. */
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\uf900-\ufaff\uff66-\uff9f]/u
/** From a letter or digit to the next white space or long dash: "don't", "well-known", "3.5" and "and/or" are one word each. */
const spacedWord = /[\p{L}\p{N}][^\s–—]*/gu

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
  if (!mayBeUnspaced.test(text)) return countMatches(text, spacedWord)
  let words = 0
  const spaced = text.replace(unspacedRun, (run) => {
    words += Math.ceil(countCodePoints(run) / 2)
    return ' '
  })
  return words + countMatches(spaced, spacedWord)
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function countCodePoints(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length - 1; at++) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) count--
  }
  return count
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00
