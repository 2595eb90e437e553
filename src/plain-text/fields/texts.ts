import type {Copy} from '../copy.js'
import {type Label, labelOfState, partOfState} from '../labels/labels.js'
import type {Piece} from '../pieces.js'
import type {Find} from './decision.js'
import {pathOf} from './decision.js'

/** A piece with its place and what it is. */
export interface Labelled {
  readonly piece: Piece
  readonly at: number
}

export const piecesOf = ({pieces, states}: Copy, label: Label): Labelled[] => {
  const found: Labelled[] = []
  pieces.forEach((piece, at) => {
    const state = states[at]
    if (state !== undefined && labelOfState(state) === label) found.push({piece, at})
  })
  return found
}

export const isInTail = ({states}: Copy, at: number): boolean => partOfState(states[at] ?? 'headline') === 'tail'

/** Pieces of one label that follow each other, as one text. */
export function joined(found: readonly Labelled[], source: string, trust: number): Find<string>[] {
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    {
      value: found.map(({piece}) => piece.text).join(' '),
      source,
      trust,
      start: first.piece.start,
      end: last.piece.end,
      raw: found.map(({piece}) => piece.text).join(' '),
      path: pathOf(first.piece)
    }
  ]
}
