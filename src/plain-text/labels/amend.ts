import {findDates} from '../../values/date.js'
import type {Piece} from '../pieces.js'
import type {Feature} from '../signs/features.js'
import type {State} from './labels.js'

/** Lines that are about the story's way into the paper. */
const aside: readonly Feature[] = ['embargo', 'slug', 'jump']

/**
 * The states, but for those that what a line says rules out: notes to editors and slugs are no kicker and no dek, a line that is mostly a date is no dek, and
 * a paragraph all in italics under a headline of Markdown is one.
 */
export const amendStates = (
  pieces: readonly Piece[],
  features: readonly (readonly Feature[])[],
  states: readonly State[],
  language: string | null
): State[] =>
  states.map((state, at): State => {
    const [piece, found = []] = [pieces[at], features[at]]
    if (piece === undefined) return state
    if (state === 'head-kicker') return has(found, aside) ? 'head-chrome' : state
    if (state === 'lead-dek') return amendedDek(piece, found, language)
    return state === 'lead-chrome' && states[at - 1] === 'headline' && isItalic(piece) && !has(found, saysMore) ? 'lead-dek' : state
  })

const has = (features: readonly Feature[], some: readonly Feature[]): boolean => some.some((one) => features.includes(one))

function amendedDek({text}: Piece, features: readonly Feature[], language: string | null): State {
  if (has(features, aside)) return 'lead-chrome'
  return isMostlyDate(text, language) ? 'lead-date' : 'lead-dek'
}

const saysMore: readonly Feature[] = [
  'byline',
  'name',
  'name-first',
  'desk',
  'date',
  'credit',
  'photo',
  'chrome',
  'reading-time',
  'related'
]
const shortestDek = 20

const isItalic = ({spans, level, text}: Piece): boolean =>
  spans !== undefined && level === undefined && text.length >= shortestDek && spans.every(({marks}) => marks?.includes('emphasis') === true)

const digit = /\p{N}/u
const year = /\p{N}{4}/u
const longestLine = 100
/** Share of a line that its dates take where it says little else: "12 March 2024, 10:30 Source: Example". */
const mostly = 0.4

function isMostlyDate(text: string, language: string | null): boolean {
  if (text.length > longestLine || !digit.test(text)) return false
  const dates = findDates(text, {language, referenceTime: null}).filter(({value}) => year.test(value.raw))
  return dates.reduce((sum, {start, end}) => sum + end - start, 0) >= text.length * mostly
}
