import type {Signs} from './observe.js'
import type {Piece} from './pieces.js'

/** A piece with what can be seen on it. */
export interface Observed {
  readonly piece: Piece
  readonly signs: Signs
}
