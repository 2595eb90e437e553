import {agencies, unnamedAgencies} from '../../data/agencies.js'
import {foldWords} from '../../util/fold-words.js'

const shortName = 4
const named: ReadonlyMap<string, string> = new Map(agencies.map((name) => [foldWords(name), name]))
const unnamedSet: ReadonlySet<string> = new Set(unnamedAgencies)

/** Whether a whole text is the name of a wire agency. */
export function isAgency(text: string): boolean {
  const name = named.get(foldWords(text))
  if (name === undefined) return false
  return text.length > shortName || text === text.toUpperCase() || text === text.toLowerCase()
}

/** "AFP Deutschland", "Reuters Staff": an agency's sign before one or two words more. */
export function opensWithAgency(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  return (
    rest.length > 0 &&
    rest.length <= 2 &&
    first.length > 2 &&
    first === first.toUpperCase() &&
    isAgency(first) &&
    rest.some((word) => word !== word.toUpperCase())
  )
}

export const isUnnamedAgency = (text: string): boolean => unnamedSet.has(foldWords(text))
