import type {Page} from '../page/page.js'
import {findCore} from './core.js'
import {featureContext} from './feature-context.js'
import {computeFeatures} from './features.js'
import {Marks} from './marks.js'
import {type Measures, measureSegments} from './measures.js'
import {markChrome} from './passes/chrome.js'
import {markDeclared} from './passes/declared.js'
import {markHidden} from './passes/hidden.js'
import {markLegal} from './passes/legal.js'
import {markNames} from './passes/names.js'
import {markRepeats} from './passes/repeat.js'

/** What speaks for and against each segment being body, before any of it is weighed. */
export interface BodyEvidence {
  readonly core: number
  readonly marks: Marks
  readonly measures: Measures
  /** Values of `featureNames`, row after row. */
  readonly features: Float32Array
}

/** The passes, each a witness; their order decides nothing but the order of testimony. */
const passes: readonly ((page: Page, marks: Marks) => void)[] = [markHidden, markChrome, markDeclared, markNames, markLegal, markRepeats]

export function readEvidence(page: Page): BodyEvidence {
  const marks = new Marks()
  for (const pass of passes) pass(page, marks)
  const measures = measureSegments(page)
  const core = findCore(page, measures)
  return {core, marks, measures, features: computeFeatures(featureContext(page, measures, marks, core))}
}
