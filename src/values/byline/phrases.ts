import type {Token} from './tokens.js'

const LONGEST_PHRASE = 6

export const textOf = (words: readonly Token[]) =>
  words
    .map((word) => word.text)
    .join(' ')
    .trim()

/** The phrase in `phrases` that the words from `at` on spell, at its longest: how many words it takes, 0 for none. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: {has(phrase: string): boolean}): number {
  let phrase = ''
  let found = 0
  for (let length = 1; length <= LONGEST_PHRASE; length++) {
    const token = tokens[at + length - 1]
    if (token?.kind !== 'word') break
    phrase = length === 1 ? token.folded : `${phrase} ${token.folded}`
    if (phrases.has(phrase)) found = length
  }
  return found
}

export const phraseAt = (tokens: readonly Token[], at: number, length: number) =>
  tokens
    .slice(at, at + length)
    .map((token) => token.folded)
    .join(' ')
