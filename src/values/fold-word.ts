import {foldWords} from '../util/fold-words.js'

const LETTERS = /^[A-Za-z]+$/

/** As `foldWords`, for a single word: most are plain letters, which need their small form only. */
export const foldWord = (word: string): string => (LETTERS.test(word) ? word.toLowerCase() : foldWords(word))
