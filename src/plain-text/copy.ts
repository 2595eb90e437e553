import type {Settings} from '../article/options.js'
import type {Warning} from '../page/page.js'
import type {Header} from './front-matter/header.js'
import type {State} from './labels/labels.js'
import type {Titles} from './labels/title-rank.js'
import type {Source} from './lines/source.js'
import type {Piece} from './pieces.js'
import type {Feature} from './signs/features.js'

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
