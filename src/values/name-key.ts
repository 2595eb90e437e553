import {degrees, generations, honorifics, particles} from '../data/name-words.js'
import {foldWords} from '../util/fold-words.js'

/**
 * The spelling under which one person's names meet: no case, accents, titles, degrees, particles or middle initials.
 * "Dr. José M. van der Berg, PhD" → "jose berg".
 */
export function nameKey(name: string): string {
  const words = keyWords(name)
  return words.every(isUncased) ? words.join('') : words.join(' ')
}

/** "王 小明" is 王小明. */
const isUncased = (word: string) => UNSPACED.test(word)
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\u1100-\u11ff]+$/u
const MARKS = /\p{M}/gu
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd']
])
const SPECIAL_LETTERS = /[øłđßæœþð]/gu
const APOSTROPHES = /['’ʼ`´]/gu

function plainWords(name: string): string[] {
  const folded = foldWords(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIAL_LETTERS, (letter) => FOLDED_LETTERS.get(letter) ?? letter)
  return folded
    .replace(APOSTROPHES, '')
    .split(NOT_LETTERS)
    .filter((word) => word !== '')
}

function keyWords(name: string): string[] {
  const words = plainWords(name)
  const last = words.length - 1
  const kept = words.filter((word, index) => isNameWord(word, index, last))
  return kept.length > 0 ? kept : words
}

/** First and last word count whatever they are, but for a title in front and letters behind. */
function isNameWord(word: string, index: number, last: number): boolean {
  if (last === 0) return true
  if (index === 0) return !honorifics.has(word) || word.length === 1
  if (generations.has(word) || (index > 1 && degrees.has(word))) return false
  return index === last || (word.length > 1 && !particles.has(word))
}

/**
 * Whether two texts name the same: equal but for accents, case, titles and middle names; "J. Silva" is "Joana Silva"; either order.
 * A surname alone is nobody in particular.
 */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [keyWords(a), keyWords(b)]
  if (first.length === 0 || second.length === 0) return false
  if (first.join('') === second.join('')) return true
  if (first.length < 2 || second.length < 2) return false
  return sameEnds(first, second) || [...first].sort().join(' ') === [...second].sort().join(' ')
}

function sameEnds(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false
  const [given = '', other = ''] = [a[0], b[0]]
  if (given === other) return isPart(a, b) || isPart(b, a)
  return (given.length === 1 || other.length === 1) && given.charAt(0) === other.charAt(0)
}

/** "Ana Maria Silva" and "Ana Silva" are one; "Ana Maria Silva" and "Ana Rosa Silva" are two. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word) => long.includes(word))
}
