import type {Page} from '../page/page.js'
import type {Draft} from './draft.js'
import {readEvidence} from './score/evidence.js'
import {scoreRows} from './score/model.js'

/** From this score on a segment is taken for body. */
export const bodyThreshold = 0.45

/** Scores every segment of the page by what it is, what is around it and what the passes say. */
export function draftBody(page: Page): Draft {
  const evidence = readEvidence(page)
  const scores = scoreRows(evidence.features())
  return {...evidence, scores, first: scores.findIndex(isBody), last: scores.findLastIndex(isBody)}
}

const isBody = (score: number): boolean => score >= bodyThreshold
