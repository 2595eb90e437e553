import type {NodeIndex} from '../page/page.js'
import type {Segment} from '../page/segments.js'
import type {Reason} from './reasons.js'

/** A pass's testimony about a subtree or one segment: the weight is in log-odds against being body (negative speaks for it). */
export interface Mark {
  readonly node: number
  readonly reason: Reason
  readonly weight: number
  /** What was seen: a class token, an attribute, a phrase. */
  readonly because: string
}

/** Append-only verdicts beside the tree. */
export class Marks {
  readonly #all: Mark[] = []
  readonly #byNode = new Map<number, Mark[]>()
  readonly #bySegment = new Map<number, Mark[]>()

  add(node: number, reason: Reason, weight: number, because: string): void {
    const mark = {node, reason, weight, because}
    this.#all.push(mark)
    file(this.#byNode, node, mark)
  }

  /** Marks one segment alone, where what was seen is its text and not an element. */
  addSegment(segment: Segment, reason: Reason, weight: number, because: string): void {
    file(this.#bySegment, segment.index, {node: segment.container, reason, weight, because})
  }

  /** Marks on nodes, in the order they were made. */
  get all(): readonly Mark[] {
    return this.#all
  }

  /** Marks set on this very node. */
  on(node: number): readonly Mark[] {
    return this.#byNode.get(node) ?? none
  }

  /** Marks set on the segment alone, by its index. */
  onSegment(segment: number): readonly Mark[] {
    return this.#bySegment.get(segment) ?? none
  }

  /** Marks on the node and its ancestors, nearest first. */
  *reaching(node: number, index: NodeIndex): Iterable<Mark> {
    if (this.#all.length === 0) return
    for (let at = node; at >= 0; at = index.parent[at] ?? -1) yield* this.on(at)
  }
}

const none: readonly Mark[] = []

function file(map: Map<number, Mark[]>, key: number, mark: Mark): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [mark])
  else list.push(mark)
}
