import type {Author} from '../../article/article.js'
import {trimEndOf} from '../../util/trim.js'

const SPACES = /\s+/g
const FIGURE = /\p{N}/u
const LEADING = /^[\s|•·,;:/–—-]+/
/** What parts a credit from a button or a count that stood behind it. */
const JOINTS: ReadonlySet<string> = new Set(' |•·')
/** The bracket that holds the last credit, or one right behind it with a pen name or a place: "Ana Silva (Quayside)". */
const CLOSING_BRACKET = /^(?:[)\]）】]|\s?\(\p{Lu}[\p{L} ,.-]{0,40}\))/u

/** Names, jobs, papers and places of a credit. */
interface Credited {
  readonly authors: readonly Author[]
  readonly contributors: readonly Author[]
}

/**
 * The part of a line that is the byline: days, times and counts around the credits are no part of it ("5 May 2025 | By Ana Silva | 6 min read"),
 * nor is what stands behind them. A line without figures beside the credits stands whole. `dates` are the ends of the dates in the line.
 */
export function creditText(line: string, {authors, contributors}: Credited, dates: readonly {readonly end: number}[]): string {
  const folded = line.toLowerCase()
  // Where small letters are more or fewer than capitals, places cannot be told.
  const places = folded.length === line.length ? [...authors, ...contributors].flatMap((author) => placesOf(folded, author)) : []
  if (places.length === 0) return trimEndOf(line.replace(SPACES, ' '), JOINTS)
  const first = Math.min(...places.map(([start]) => start))
  const last = Math.max(...places.map(([, end]) => end))
  const from = Math.max(0, ...dates.map(({end}) => end).filter((end) => end <= first))
  const rest = line.slice(last)
  const to = FIGURE.test(rest) ? last + (CLOSING_BRACKET.exec(rest)?.[0].length ?? 0) : line.length
  const shown = line
    .slice(from, to)
    .replace(from > 0 ? LEADING : '', '')
    .replace(SPACES, ' ')
    .trim()
  return trimEndOf(shown, JOINTS)
}

/** Where a line in small letters shows what is known of an author. */
function placesOf(folded: string, {name, role, affiliation, location}: Author): [start: number, end: number][] {
  return [name, role, affiliation, location].flatMap((part) => {
    const at = part === null ? -1 : folded.indexOf(part.toLowerCase())
    return part === null || at < 0 ? [] : [[at, at + part.length] as [number, number]]
  })
}
