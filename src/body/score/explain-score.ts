import {bodyModel} from '../../data/body-model.js'
import type {Draft} from '../draft.js'
import {Bins} from './bins.js'
import {featureNames} from './features.js'
import {type DecodedTrees, decodeOnce} from './model.js'

/** What a feature moved a segment's score by, in log-odds; above 0 it speaks for body. */
export interface FeatureEffect {
  feature: string
  effect: number
}

/**
 * Tells the features that moved a segment's score most, strongest first, at most `count`. On each tree's path, a step from the mean of the leaves that
 * could be reached to the mean of those that still can is the effect of the feature that was asked. Neighbours that every tree takes for the same share
 * one list.
 */
export function scoreExplainer(draft: Draft, count = 5): (segment: number) => FeatureEffect[] {
  const rows = draft.features()
  const decoded = decodeOnce(bodyModel)
  const means = meansOf(decoded)
  const bins = new Bins(decoded.edges)
  const row = new Float32Array(featureNames.length)
  let strongest: FeatureEffect[] = []
  return (segment) => {
    rows.read(segment, row, 0)
    if (bins.move(row, 0)) strongest = strongestOf(effectsOn(decoded, means, row), count)
    return strongest
  }
}

function effectsOn(decoded: DecodedTrees, means: Float64Array, row: Float32Array): Float64Array {
  const effects = new Float64Array(featureNames.length)
  const trees = decoded.features.length / decoded.inner
  for (let tree = 0; tree < trees; tree++) followTree(decoded, means, tree, row, effects)
  return effects
}

const strongestOf = (effects: Float64Array, count: number): FeatureEffect[] =>
  featureNames
    .map((feature, at): FeatureEffect => ({feature, effect: effects[at] ?? 0}))
    .filter(({effect}) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, count)

function followTree(
  {inner, features, thresholds}: DecodedTrees,
  means: Float64Array,
  tree: number,
  row: Float32Array,
  effects: Float64Array
): void {
  const start = tree * (2 * inner + 1)
  let node = 0
  while (node < inner) {
    const split = tree * inner + node
    const feature = features[split] ?? 0
    const next = 2 * node + ((row[feature] ?? 0) >= (thresholds[split] ?? 0) ? 2 : 1)
    effects[feature] = (effects[feature] ?? 0) + (means[start + next] ?? 0) - (means[start + node] ?? 0)
    node = next
  }
}

/** Mean of the leaves under each split and leaf, tree by tree. */
function meansOf({inner, features, leaves}: DecodedTrees): Float64Array {
  const size = 2 * inner + 1
  const trees = features.length / inner
  const means = new Float64Array(trees * size)
  for (let tree = 0; tree < trees; tree++) {
    means.set(leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)), tree * size + inner)
    for (let node = inner - 1; node >= 0; node--) {
      const below = tree * size + 2 * node
      means[tree * size + node] = ((means[below + 1] ?? 0) + (means[below + 2] ?? 0)) / 2
    }
  }
  return means
}
