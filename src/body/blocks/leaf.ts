import type {Block, Range} from '../../article/article.js'
import type {Segment} from '../../page/text/segments.js'

/** A block without blocks inside, and where on the page it stands. Ids are given at the end; until then they are empty. */
export interface Leaf {
  /** First node: the place in reading order. */
  readonly node: number
  /** Element whose ancestors say in which lists and quotations the block stands. */
  readonly container: number
  readonly block: Block
  /** Segments whose text is in the block. */
  readonly segments: readonly Segment[]
  /** Segments that are its caption. */
  readonly captions: readonly Segment[]
  /** Whether the subtree of `node` is done with this block: nothing inside stands for itself. */
  readonly whole: boolean
}

/** Where segments stand in the source; null where the tree has no offsets. */
export function rangeOfSegments(segments: readonly Segment[]): Range | null {
  let range: Range | null = null
  for (const {start, end} of segments) if (start !== null && end !== null) range = joinRanges(range, [start, end])
  return range
}

/** The range that covers both. */
export function joinRanges(a: Range | null, b: Range | null): Range | null {
  return a === null || b === null ? (a ?? b) : [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
