import type {Piece} from './pieces.js'
import {type Sign, type Signs, signNames} from './observe.js'

/** Signs of the piece and of its neighbours: what the weights are given for. */
export const contextNames = [
  'always', 'first', 'last', 'gap-before', 'gap-after', 'glued', 'prose', 'next-prose', 'before-prose', 'after-prose', 'next-byline', 'next-date', 'after-byline', 'after-date', 'next-short', 'next-medium', 'after-short',
  'next-chrome', 'after-chrome', 'longer-than-next', 'shorter-than-next', 'like-first', 'indented', 'next-bullet', 'after-bullet', 'after-colon', 'repeats', 'opening', 'counted', 'solid'
] as const
export type Feature = Sign | (typeof contextNames)[number]
export const featureNames: readonly Feature[] = [...signNames, ...contextNames]

export interface Observed {
  readonly piece: Piece
  readonly signs: Signs
}

/** Whether the piece reads as running text: a sentence of some length, or several. A question of one line may be a headline. */
export function isProse({signs}: Observed): boolean {
  if (signs.has('table') || signs.has('legal')) return false
  if (signs.has('huge')) return true
  if (signs.has('tiny') || signs.has('short') || signs.has('brief') || !signs.has('stop')) return false
  return signs.has('long') || signs.has('sentences') || !signs.has('question')
}

const isAbout = ({signs}: Observed): boolean => signs.has('byline') || signs.has('desk') || signs.has('name')
const isPlainShort = ({signs}: Observed): boolean => signs.has('tiny') || signs.has('short') || signs.has('brief')
const isChrome = ({signs}: Observed): boolean => signs.has('chrome') || signs.has('reading-time') || signs.has('related')

/** The features that hold for each piece. */
export function featuresOf(all: readonly Observed[]): readonly (readonly Feature[])[] {
  const prose = all.map(isProse)
  const firstProse = prose.findIndex((one, at) => one && (prose[at + 1] === true || prose[at + 2] === true))
  const first = firstProse >= 0 ? firstProse : prose.indexOf(true)
  const last = prose.lastIndexOf(true)
  const counts = countTexts(all)
  return all.map((one, at) => [...one.signs, ...contextOf(all, at, prose, first, last), ...((counts.get(one.piece.text) ?? 0) > 1 ? (['repeats'] as const) : [])])
}

function countTexts(all: readonly Observed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {piece} of all) counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1)
  return counts
}

function contextOf(all: readonly Observed[], at: number, prose: readonly boolean[], first: number, last: number): Feature[] {
  const one = all[at]
  const [before, next] = [all[at - 1], all[at + 1]]
  if (one === undefined) return []
  const tests: readonly (readonly [Feature, boolean])[] = [
    ['always', true], ['first', before === undefined], ['last', next === undefined], ['glued', one.piece.glued], ['indented', one.piece.indent >= 2],
    ['gap-before', one.piece.gap > 0], ['gap-after', next === undefined || next.piece.gap > 0], ['solid', next !== undefined && next.piece.gap === 0 && one.piece.gap === 0],
    ['prose', prose[at] === true], ['next-prose', prose[at + 1] === true], ['opening', at === first],
    ['before-prose', first >= 0 && at < first], ['after-prose', last >= 0 && at > last],
    ['after-colon', before?.signs.has('colon') === true],
    ...(next === undefined ? [] : neighbourTests(one, next)),
    ...(before === undefined ? [] : precedingTests(one, before))
  ]
  return tests.flatMap(([name, holds]) => (holds ? [name] : []))
}

const neighbourTests = (one: Observed, next: Observed): [Feature, boolean][] => [
  ['next-byline', isAbout(next)], ['next-date', next.signs.has('date')], ['next-short', isPlainShort(next) && !next.signs.has('stop')], ['next-medium', next.signs.has('medium') && !next.signs.has('stop')],
  ['next-chrome', isChrome(next)], ['next-bullet', next.signs.has('bullet')],
  ['longer-than-next', one.piece.text.length > next.piece.text.length], ['shorter-than-next', one.piece.text.length * 2 < next.piece.text.length],
  ['counted', one.piece.marker?.number !== undefined && one.piece.marker?.number !== null && next.piece.marker?.number === one.piece.marker.number + 1]
]

const precedingTests = (one: Observed, before: Observed): [Feature, boolean][] => [
  ['after-prose', false], ['after-byline', isAbout(before)], ['after-date', before.signs.has('date')], ['after-short', isPlainShort(before) && !before.signs.has('stop')],
  ['after-chrome', isChrome(before)], ['after-bullet', before.signs.has('bullet')],
  ['counted', before.piece.marker?.number !== undefined && before.piece.marker?.number !== null && one.piece.marker?.number === before.piece.marker.number + 1]
]
