import {bodyModel} from '../data/body-model.js'
import type {FeatureName} from './features.js'

/** Gradient-boosted trees as the trainer writes them; see eval/train. */
export interface TreeModel {
  /** Log-odds before any tree. */
  readonly bias: number
  /** Every tree is complete: 2^depth − 1 splits, then 2^depth leaves. */
  readonly depth: number
  /** Ascending; a value's bin is the count of edges at or under it. In the order of `featureNames`. */
  readonly edges: Readonly<Record<FeatureName, readonly number[]>>
  /** Leaves are written as whole numbers from 0: value = smallest leaf + number × step. */
  readonly leaf: {readonly smallest: number; readonly step: number}
  /** Tree after tree: each split as a feature's number and the first bin that goes right, each leaf as two digits. One character a digit. */
  readonly trees: string
}

/** Printable characters from "(" on, the backslash left out. */
const digitAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place)
  return code > 92 ? code - 41 : code - 40
}
export const digitBase = 86

/** Probability that a segment is body, for rows of `featureNames` values. */
export const scoreRows = (rows: Float32Array): Float32Array => scoreWith(bodyModel, rows)

export function scoreWith(model: TreeModel, rows: Float32Array): Float32Array {
  const {splits, leaves, depth} = decodeOnce(model)
  const edges = Object.values(model.edges)
  const inner = 2 ** depth - 1
  const bins = new Uint8Array(rows.length)
  for (let from = 0; from < rows.length; from += edges.length) fillBins(edges, rows, from, bins, from)
  const scores = new Float32Array(rows.length / edges.length).fill(model.bias)
  for (let split = 0, leaf = 0; leaf < leaves.length; split += inner * 2, leaf += inner + 1) {
    for (let row = 0, from = 0; row < scores.length; row++, from += edges.length) {
      let node = 0
      while (node < inner) {
        const at = split + node * 2
        // One more to the right: the sign bit of "first bin to the right − 1 − bin". Half the time of a comparison, which the processor cannot foresee.
        node = 2 * node + 1 + (((splits[at + 1] ?? 0) - 1 - (bins[from + (splits[at] ?? 0)] ?? 0)) >>> 31)
      }
      scores[row] = (scores[row] ?? 0) + (leaves[leaf + node - inner] ?? 0)
    }
  }
  for (let row = 0; row < scores.length; row++) scores[row] = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
  return scores
}

const decodedTrees = new WeakMap<TreeModel, DecodedTrees>()

/** Decoding takes as long as scoring a short page. */
function decodeOnce(model: TreeModel): DecodedTrees {
  const decoded = decodedTrees.get(model) ?? decodeTrees(model)
  decodedTrees.set(model, decoded)
  return decoded
}

export interface DecodedTrees {
  readonly depth: number
  readonly splits: Uint8Array
  readonly leaves: Float32Array
}

/** Splits as pairs (feature, first bin to the right) and leaves as log-odds, tree after tree. */
export function decodeTrees({trees, depth, leaf}: TreeModel): DecodedTrees {
  const inner = 2 ** depth - 1
  const digits = inner * 2 + (inner + 1) * 2
  const count = trees.length / digits
  const splits = new Uint8Array(count * inner * 2)
  const leaves = new Float32Array(count * (inner + 1))
  for (let tree = 0; tree < count; tree++) {
    const start = tree * digits
    for (let place = 0; place < inner * 2; place++) splits[tree * inner * 2 + place] = digitAt(trees, start + place)
    for (let place = 0; place <= inner; place++) {
      const at = start + inner * 2 + place * 2
      leaves[tree * (inner + 1) + place] = leaf.smallest + leaf.step * (digitAt(trees, at) * digitBase + digitAt(trees, at + 1))
    }
  }
  return {depth, splits, leaves}
}

/** The bin of each value of the row that begins at `from`. */
export function binsOf({edges}: TreeModel, rows: Float32Array, from: number): Uint8Array {
  const lists = Object.values(edges)
  const bins = new Uint8Array(lists.length)
  fillBins(lists, rows, from, bins, 0)
  return bins
}

function fillBins(edges: readonly (readonly number[])[], rows: Float32Array, from: number, bins: Uint8Array, to: number): void {
  for (let feature = 0; feature < edges.length; feature++) {
    const list = edges[feature] ?? []
    const value = rows[from + feature] ?? 0
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] ?? 0) <= value) low = middle + 1
      else high = middle
    }
    bins[to + feature] = low
  }
}
