import type {Segment} from '../../page/text/segments.js'
import type {Reason} from './reasons.js'

/** A pass's testimony about a subtree or one segment: the weight is in log-odds against being body (negative speaks for it). */
export interface Mark {
  readonly reason: Reason
  readonly weight: number
  /** What was seen: a class token, an attribute, a phrase. */
  readonly because: string
}

/** Append-only verdicts beside the tree. */
export class Marks {
  readonly #all: {readonly node: number; readonly marks: readonly Mark[]}[] = []
  readonly #byNode = new Map<number, readonly Mark[]>()
  readonly #bySegment = new Map<number, readonly Mark[]>()

  add(node: number, reason: Reason, weight: number, because: string): void {
    this.addAll(node, [{reason, weight, because}])
  }

  /** Marks that many nodes may share. */
  addAll(node: number, marks: readonly Mark[]): void {
    if (marks.length === 0) return
    this.#all.push({node, marks})
    file(this.#byNode, node, marks)
  }

  /** Marks one segment alone, where what was seen is its text and not an element. */
  addSegment(segment: Segment, reason: Reason, weight: number, because: string): void {
    file(this.#bySegment, segment.index, [{reason, weight, because}])
  }

  /** Goes through the marks on nodes, in the order they were made. */
  forEach(hear: (node: number, mark: Mark) => void): void {
    for (const {node, marks} of this.#all) for (const mark of marks) hear(node, mark)
  }

  /** Marks set on this very node. */
  on(node: number): readonly Mark[] {
    return this.#byNode.get(node) ?? none
  }

  /** Marks set on the segment alone, by its index. */
  onSegment(segment: number): readonly Mark[] {
    return this.#bySegment.get(segment) ?? none
  }
}

const none: readonly Mark[] = []

function file(map: Map<number, readonly Mark[]>, key: number, marks: readonly Mark[]): void {
  const known = map.get(key)
  map.set(key, known === undefined ? marks : [...known, ...marks])
}
