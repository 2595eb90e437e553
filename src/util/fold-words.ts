import {foldSpace} from './space.js'

/**
 * The one spelling in which texts and word lists are compared: compatibility forms composed (NFKC), lower case, quotes and dashes unified,
 * marks of direction and of zero width removed, white space single and trimmed. Letters that one word is typed with in several ways become
 * one: Turkish dotless ı is i, ё is е, Romanian commas and cedillas are one, Greek has no accents (its capitals are set without), and the Arabic
 * letters that Arabic, Persian and Urdu keyboards encode differently are one.
 */
export function foldWords(text: string): string {
  if (ASCII.test(text)) return foldSpace(text.toLowerCase())
  const composed = COMPOSED.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKC')
  return foldSpace(composed.toLowerCase().replace(VARIANTS, (letter) => VARIANT_LETTERS.get(letter) ?? ''))
}

const ASCII = /^[\t-~]*$/
/**
 * Texts that NFKC leaves as they are, none of whose characters is invisible: Latin, Cyrillic, kana, ideographs, Hangul, and their usual quotes and
 * dashes. To look is a tenth of the work of composing.
 */
const COMPOSED =
  /^[\t-~\u00a0-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u045f\u0490\u0491\u2010\u2012-\u2015\u2018-\u201f\u3001\u3002\u3008-\u3011\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3]*$/
/** Soft hyphen, marks of direction and of zero width, tatweel, Arabic vowel signs. The joiners stay: Hindi and Persian spell with them. */
const INVISIBLE = /[\u00ad\u061c\u0640\u064b-\u0652\u0670\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/gu
const VARIANT_GROUPS: readonly (readonly [to: string, from: string])[] = [
  ["'", '‘’‚‛`´ʼ′׳'],
  ['"', '“”„‟«»″״'],
  ['-', '‐‑‒–—―−﹣־'],
  ['i', 'ı'],
  ['е', 'ё'],
  ['ş', 'ș'],
  ['ţ', 'ț'],
  ['α', 'ά'],
  ['ε', 'έ'],
  ['η', 'ή'],
  ['ι', 'ίϊΐ'],
  ['ο', 'ό'],
  ['υ', 'ύϋΰ'],
  ['ω', 'ώ'],
  ['σ', 'ς'],
  ['ا', 'أإآ'],
  ['ي', 'ىی'],
  ['ك', 'ک'],
  ['ه', 'ہھە'],
  ['', '\u0307']
]
const VARIANT_LETTERS: ReadonlyMap<string, string> = new Map(
  VARIANT_GROUPS.flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const))
)
const VARIANTS = /[‘’‚‛`´ʼ′׳“”„‟«»″״‐‑‒–—―−﹣־ıёșțάέήίϊΐόύϋΰώςأإآىیکہھە]|\u0307/gu
