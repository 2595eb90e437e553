import type {Settings} from '../article/options.js'
import type {Warning} from '../page/page.js'
import type {Feature} from './features.js'
import type {Header} from './header.js'
import type {State} from './labels.js'
import type {Piece} from './pieces.js'
import type {Source} from './source.js'
import type {Titles} from './title-rank.js'

/** A copy of an article as plain text, read once: its pieces and what each of them is. */
export interface Copy {
  readonly settings: Settings
  readonly source: Source
  /** BCP 47; the caller's, else guessed from the text. */
  readonly language: string | null
  /** What the text says of itself before it begins. */
  readonly header: Header | null
  readonly pieces: readonly Piece[]
  readonly features: readonly (readonly Feature[])[]
  /** Places are those among the pieces behind the header. */
  readonly titles: Titles | null
  readonly states: readonly State[]
  readonly warnings: readonly Warning[]
}
