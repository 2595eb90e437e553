import {wordsOf} from '../../util/similarity.js'
import {isSiteName} from './site-name.js'
import type {Titles} from './titles.js'

/** What may stand between the parts of a title; wider than what proves a site's name, for a line of the page must say the same. */
const joints = /\s?(?:[|»«·•›]|::|--|—|–|\s[-/:~]\s|[:：]\s|_)\s?|\s[[(]([^[\]()]{2,60})[\])]$/gu
/** Titles have up to so many parts: site, sections, headline. */
const mostParts = 8
/** Shorter pieces are names of sections as often. */
const fewestLetters = 10
const fewestWords = 2

/** The pieces of the declared titles that may be the headline alone, in letters: any parts that stand together, but all of them and a site's name. */
export function titlePieces({all, site}: Titles): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const text of new Set(all.map((title) => title.text))) {
    const parts = partsOf(text)
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= parts.length; to++) {
        const piece = parts.slice(from, to)
        const words = piece.flatMap(wordsOf)
        const letters = words.join('')
        const isLong = words.length >= fewestWords || letters.length >= fewestLetters
        if (isLong && to - from < parts.length && !(piece.length === 1 && isSiteName(piece[0] ?? '', site))) pieces.add(letters)
      }
  }
  return pieces
}

function partsOf(title: string): string[] {
  const parts = title.split(joints).filter((part): part is string => part !== undefined && part.trim() !== '')
  return parts.length > mostParts ? [] : parts
}
