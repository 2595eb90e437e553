import type {Piece} from '../pieces.js'
import type {Signs} from './signs.js'

/** A piece with what can be seen on it. */
export interface Observed {
  readonly piece: Piece
  readonly signs: Signs
}
