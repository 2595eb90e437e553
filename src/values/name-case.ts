import {degrees, generations, particles} from '../data/name-words.js'

/**
 * "MARY-ANN O'BRIEN" → "Mary-Ann O'Brien". Only names of two or more words that are all in capitals are cased: a single such word may be an
 * abbreviation, and "Bill MCCARTHY" is how some papers write every name. Initials and letters without a vowel stay as they are.
 */
export function caseName(name: string, language: string | null = null): string {
  const words = name.split(' ')
  if (words.length < 2 || !isShouted(name)) return name
  const turkic = language !== null && TURKIC.test(language)
  return words.map((word, index) => caseWord(word, index, turkic)).join(' ')
}

const TURKIC = /^(?:tr|az)\b/iu
const LOWER = /\p{Ll}/u
const CASED_RUN = /\p{Lu}{2}/u

/** Nothing in small letters, and some word of more than initials. */
export const isShouted = (text: string): boolean => !LOWER.test(text) && CASED_RUN.test(text)

function caseWord(word: string, index: number, turkic: boolean): string {
  const plain = word.toLowerCase().replace(DOTS, '')
  if (index > 0 && particles.has(plain) && plain.length > 1) return lower(word, turkic)
  if (index > 0 && generations.has(plain)) return ROMAN.test(word) ? word : title(word, turkic)
  if (index > 1 && degrees.has(plain)) return word
  if (isInitials(word)) return word
  return word.replace(PARTS, (part) => title(part, turkic)).replace(SMALL_AFTER_APOSTROPHE, (small) => small.toLowerCase())
}

const DOTS = /\./gu
const ROMAN = /^[IVX]+$/
/** Pieces of a word between hyphens and apostrophes. */
const PARTS = /[\p{L}\p{M}]+/gu
/** "JAMES'S": what stands behind the apostrophe is an ending. */
const SMALL_AFTER_APOSTROPHE = /['’]S$/u
const VOWEL = /[AEIOUYÀ-ÅÈ-ÏÒ-ÖÙ-ÝĀĂĄĒĖĘĚĪĮİŌŐŪŮŰŲАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]/u
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u

function isInitials(word: string): boolean {
  return INITIALS.test(word) || (word.length <= 3 && !VOWEL.test(word) && !word.includes('.'))
}

function title(part: string, turkic: boolean): string {
  const [first = '', ...rest] = part
  if (part.length > 4 && part.startsWith('MC')) return `Mc${title(part.slice(2), turkic)}`
  return first + lower(rest.join(''), turkic)
}

function lower(text: string, turkic: boolean): string {
  if (turkic) return text.replace(DOTLESS, 'ı').replace(DOTTED, 'i').toLowerCase()
  return text.replace(DOTTED, 'i').toLowerCase()
}

const DOTLESS = /I/gu
const DOTTED = /İ/gu
