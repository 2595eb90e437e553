import {bodyModel} from '../data/body-model.js'
import {type FeatureName, featureNames} from './features.js'

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
  const {splits, leaves, depth} = decodeTrees(model)
  const width = featureNames.length
  const innerCount = 2 ** depth - 1
  const scores = new Float32Array(rows.length / width)
  for (let row = 0; row < scores.length; row++) {
    const bins = binsOf(model, rows, row * width)
    let sum = model.bias
    for (let tree = 0; tree < leaves.length / (innerCount + 1); tree++) {
      let node = 0
      while (node < innerCount) {
        const split = (tree * innerCount + node) * 2
        node = 2 * node + (bins[splits[split]!]! >= splits[split + 1]! ? 2 : 1)
      }
      sum += leaves[tree * (innerCount + 1) + node - innerCount]!
    }
    scores[row] = 1 / (1 + Math.exp(-sum))
  }
  return scores
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
  return Uint8Array.from(Object.values(edges), (list, at) => binOf(list, rows[from + at] ?? 0))
}

function binOf(edges: readonly number[], value: number): number {
  let bin = 0
  while (bin < edges.length && edges[bin]! <= value) bin++
  return bin
}
