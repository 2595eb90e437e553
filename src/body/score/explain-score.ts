import {bodyModel} from '../../data/body-model.js'
import type {Draft} from '../draft.js'
import {featureNames} from './features.js'
import {type DecodedTrees, decodeOnce} from './model.js'

/** What a feature moved a segment's score by, in log-odds; above 0 it speaks for body. */
export interface FeatureEffect {
  feature: string
  effect: number
}

/**
 * The features that moved the segment's score most, strongest first, at most `count`. On each tree's path, a step from the mean of the leaves that
 * could be reached to the mean of those that still can is the effect of the feature that was asked.
 */
export function explainScore(draft: Draft, segment: number, count = 5): FeatureEffect[] {
  const row = draft.features.subarray(segment * featureNames.length, (segment + 1) * featureNames.length)
  const effects = new Float64Array(featureNames.length)
  const decoded = decodeOnce(bodyModel)
  const trees = decoded.features.length / decoded.inner
  for (let tree = 0; tree < trees; tree++) followTree(decoded, tree, row, effects)
  const named = featureNames.map((feature, at): FeatureEffect => ({feature, effect: effects[at] ?? 0}))
  return named
    .filter(({effect}) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, count)
}

function followTree({inner, features, thresholds, leaves}: DecodedTrees, tree: number, row: Float32Array, effects: Float64Array): void {
  let first = tree * (inner + 1)
  let size = inner + 1
  let node = 0
  let mean = meanOf(leaves, first, size)
  while (node < inner) {
    const split = tree * inner + node
    const feature = features[split] ?? 0
    const right = (row[feature] ?? 0) >= (thresholds[split] ?? 0)
    node = 2 * node + (right ? 2 : 1)
    size /= 2
    if (right) first += size
    const next = meanOf(leaves, first, size)
    effects[feature] = (effects[feature] ?? 0) + next - mean
    mean = next
  }
}

function meanOf(leaves: Float32Array, first: number, size: number): number {
  let sum = 0
  for (let at = first; at < first + size; at++) sum += leaves[at] ?? 0
  return sum / size
}
