/**
 * Between which edges each value of the last row lies. A row between the same ones goes the same way in every tree: a page of a million short paragraphs
 * has a few thousand different rows, and to score one takes ten times as long as to compare it.
 */
export class Bins {
  readonly #edges: readonly Float32Array[]
  readonly #low: Float32Array
  readonly #high: Float32Array

  constructor(edges: readonly Float32Array[]) {
    this.#edges = edges
    this.#low = new Float32Array(edges.length).fill(Number.POSITIVE_INFINITY)
    this.#high = new Float32Array(edges.length)
  }

  /** Takes the row at `from` for the last one; true where a value of it lies elsewhere. */
  move(rows: Float32Array, from: number): boolean {
    let moved = false
    for (let feature = 0; feature < this.#low.length; feature++) {
      const value = rows[from + feature] ?? 0
      if (value >= (this.#low[feature] ?? 0) && value < (this.#high[feature] ?? 0)) continue
      moved = true
      const edges = this.#edges[feature] ?? noEdges
      const bin = binOf(edges, value)
      this.#low[feature] = edges[bin - 1] ?? Number.NEGATIVE_INFINITY
      this.#high[feature] = edges[bin] ?? Number.POSITIVE_INFINITY
    }
    return moved
  }
}
/** Of a feature that no tree asks. */
export const noEdges = new Float32Array()

/** How many of the ascending edges are at or under the value. */
function binOf(edges: Float32Array, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (edges[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
