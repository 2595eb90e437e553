import {bodyModel} from '../../data/body-model.js'
import {memo} from '../../util/memo.js'
import {Bins, noEdges} from './bins.js'
import type {FeatureName, FeatureRows} from './features.js'

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

/** Probability that a segment is body, for each. */
export const scoreRows = (rows: FeatureRows): Float32Array => scoreWith(bodyModel, rows)

/** Rows that are scored at a time: many, so that a tree's splits stay in the processor's cache; few beside a page of a million segments. */
const batch = 1024

export function scoreWith(model: TreeModel, {count, read}: FeatureRows): Float32Array {
  const decoded = decodeOnce(model)
  const size = decoded.edges.length
  const scores = new Float32Array(count)
  const rows = new Float32Array(Math.min(batch, count) * size)
  for (let next = 0; next < count; ) {
    const bins = new Bins(decoded.edges)
    const first: number[] = []
    for (; next < count && first.length < batch; next++) {
      read(next, rows, first.length * size)
      if (bins.move(rows, first.length * size)) first.push(next)
    }
    // A row is that of the segments from its own to the next row's.
    const sums = sumTrees(decoded, rows, new Float32Array(first.length).fill(model.bias))
    sums.forEach((sum, row) => void scores.fill(1 / (1 + Math.exp(-sum)), first[row], first[row + 1] ?? next))
  }
  return scores
}

/** The sums with what the trees say of each row. */
function sumTrees(decoded: DecodedTrees, rows: Float32Array, sums: Float32Array): Float32Array {
  const trees = decoded.features.length / decoded.inner
  for (let tree = 0; tree < trees; tree++) addTree(decoded, tree, rows, sums)
  return sums
}

/** Adds what one tree says of each row: tree by tree, so that its splits stay in the processor's cache. */
function addTree({inner, features, thresholds, leaves, edges}: DecodedTrees, tree: number, rows: Float32Array, sums: Float32Array): void {
  const split = tree * inner
  const leaf = split + tree - inner
  for (let row = 0, from = 0; row < sums.length; row++, from += edges.length) {
    let node = 0
    while (node < inner) {
      const at = split + node
      node = 2 * node + ((rows[from + (features[at] ?? 0)] ?? 0) >= (thresholds[at] ?? 0) ? 2 : 1)
    }
    sums[row] = (sums[row] ?? 0) + (leaves[leaf + node] ?? 0)
  }
}

/** Complete trees one after the other, each level by level. */
export interface DecodedTrees {
  /** Splits of one tree; it has one leaf more. */
  readonly inner: number
  /** Of each split, the feature that it asks and the least value that goes right. */
  readonly features: Uint8Array
  readonly thresholds: Float32Array
  /** Log-odds. */
  readonly leaves: Float32Array
  /** Of each feature, the least values of its bins but the first. */
  readonly edges: readonly Float32Array[]
}

/** Decoding takes as long as scoring a short page. */
export const decodeOnce = memo(decodeTrees)

function decodeTrees({trees, depth, leaf, edges: written}: TreeModel): DecodedTrees {
  const edges = Object.values(written).map((list) => Float32Array.from(list, leastFloat))
  const inner = 2 ** depth - 1
  const digits = inner * 2 + (inner + 1) * 2
  const count = trees.length / digits
  const features = new Uint8Array(count * inner)
  const thresholds = new Float32Array(count * inner)
  const leaves = new Float32Array(count * (inner + 1))
  for (let tree = 0; tree < count; tree++) {
    const start = tree * digits
    for (let place = 0; place < inner; place++) {
      const feature = digitAt(trees, start + place * 2)
      features[tree * inner + place] = feature
      thresholds[tree * inner + place] = thresholdOf(edges[feature] ?? noEdges, digitAt(trees, start + place * 2 + 1))
    }
    for (let place = 0; place <= inner; place++) {
      const at = start + inner * 2 + place * 2
      leaves[tree * (inner + 1) + place] = leaf.smallest + leaf.step * (digitAt(trees, at) * digitBase + digitAt(trees, at + 1))
    }
  }
  return {inner, features, thresholds, leaves, edges}
}

/** The least value of a bin. */
const thresholdOf = (edges: Float32Array, bin: number): number =>
  bin === 0 ? Number.NEGATIVE_INFINITY : (edges[bin - 1] ?? Number.POSITIVE_INFINITY)

/** Features are 32-bit floats, edges decimal numbers: the first float that is no smaller stands for one. */
function leastFloat(edge: number): number {
  const nearest = Math.fround(edge)
  return nearest >= edge ? nearest : nextFloat(nearest)
}

function nextFloat(value: number): number {
  const float = new Float32Array([value])
  const bits = new Int32Array(float.buffer)
  bits[0] = value === 0 ? 1 : (bits[0] ?? 0) + (value > 0 ? 1 : -1)
  return float[0] ?? value
}
