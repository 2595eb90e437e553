import type {Feature} from '../signs/features.js'
import type {State} from './labels.js'

type Row = Readonly<Partial<Record<Feature, number>>>

export interface Weights {
  /** How much a feature speaks for a state, in no unit: differences count. */
  readonly emit: Readonly<Record<State, Row>>
  /** From a state to another, by name; "*head" and the like hold for all states of a part where no name is given. */
  readonly follow: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** States that a text may begin with. */
  readonly begin: Readonly<Partial<Record<State, number>>>
}
