import {expect, test} from 'vitest'
import {draftBody} from '../../src/body/draft-body.js'
import {scoreExplainer} from '../../src/body/score/explain-score.js'
import {featureNames} from '../../src/body/score/features.js'
import {newsPage, pageOf, prose} from './page-of.js'

const page = pageOf(newsPage(prose(8)))
const draft = draftBody(page)
const at = (text: string): number => page.segments.findIndex((segment) => segment.text.includes(text))

test('names features, strongest first', () => {
  const effects = scoreExplainer(draft)(at('town council'))
  expect(effects).toHaveLength(5)
  for (const {feature} of effects) expect(featureNames as readonly string[]).toContain(feature)
  expect(effects.map(({effect}) => Math.abs(effect))).toEqual(effects.map(({effect}) => Math.abs(effect)).sort((a, b) => b - a))
})

test('all effects of a paragraph together speak for it, those of the menu against it', () => {
  const sum = (segment: number): number =>
    scoreExplainer(draft, featureNames.length)(segment).reduce((total, {effect}) => total + effect, 0)
  expect(sum(at('town council'))).toBeGreaterThan(0)
  expect(sum(at('Home'))).toBeLessThan(0)
})
