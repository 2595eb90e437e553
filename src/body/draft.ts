import type {PageTypeShares} from '../page-type/page-type.js'
import type {Marks} from './marks/marks.js'
import type {FeatureRows} from './score/features.js'
import type {Measures} from './score/measures.js'

/** Where the body seems to be: read off the page alone, before the head fields are known. */
export interface Draft {
  /** The deepest element that holds most of the long paragraphs' text; 0, the root, where nothing does. */
  readonly core: number
  /** Evidence that a segment is body, 0 to 1, by segment index. */
  readonly scores: Float32Array
  /** Segments that begin and end the body as it seems; −1 where there is none. */
  readonly first: number
  readonly last: number
  readonly marks: Marks
  /** Gathers what the scores were computed from. */
  readonly features: () => FeatureRows
  readonly measures: Measures
  readonly pageType: PageTypeShares
}
