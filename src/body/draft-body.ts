import type {Page} from '../page/page.js'
import {findCore} from './core.js'
import type {Draft} from './draft.js'
import {featureContext} from './feature-context.js'
import {computeFeatures} from './features.js'
import {Marks} from './marks.js'
import {measureSegments} from './measures.js'
import {scoreRows} from './model.js'
import {markChrome} from './passes/chrome.js'
import {markDeclared} from './passes/declared.js'
import {markHidden} from './passes/hidden.js'
import {markLegal} from './passes/legal.js'
import {markNames} from './passes/names.js'
import {markRepeats} from './passes/repeat.js'

/** From this score on a segment is taken for body. */
export const bodyThreshold = 0.4

/** The passes, each a witness; their order decides nothing but the order of testimony. */
const passes: readonly ((page: Page, marks: Marks) => void)[] = [markHidden, markChrome, markDeclared, markNames, markLegal, markRepeats]

/** Scores every segment of the page by what it is, what is around it and what the passes say. */
export function draftBody(page: Page): Draft {
  const marks = new Marks()
  for (const pass of passes) pass(page, marks)
  const measures = measureSegments(page)
  const core = findCore(page, measures)
  const features = computeFeatures(featureContext(page, measures, marks, core))
  const scores = scoreRows(features)
  return {core, scores, first: scores.findIndex(isBody), last: scores.findLastIndex(isBody), marks, features, measures}
}

const isBody = (score: number): boolean => score >= bodyThreshold
