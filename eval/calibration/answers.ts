import {resolveOptions} from '../../src/article/options.js'
import type {FieldName} from '../../src/fields/field.js'
import {examine} from '../../src/pipeline/examine.js'
import {readHtml} from '../../src/pipeline/read-html.js'
import {type Choice, callerOptions, type Page, pageBytes, readSet} from '../corpus.js'
import type {Prediction} from '../format.js'
import {toPrediction} from '../prediction.js'
import type {Part} from '../publisher.js'
import {type PageScore, scorePage} from '../scorer/page.js'

/** A value that a field holds on an annotated page. */
export interface Answer {
  readonly field: CalibratedField
  readonly part: Part
  /** Confidence as decided, before it is calibrated. */
  readonly raw: number
  readonly right: boolean
}

/** Fields whose confidence is calibrated, each with the row of the scorer that judges it. */
export const calibrated = {headline: 'headline', dek: 'dek', byline: 'authors', published: 'publishedDay'} as const satisfies Readonly<
  Partial<Record<FieldName, string>>
>
export type CalibratedField = keyof typeof calibrated
export const calibratedFields = Object.keys(calibrated) as CalibratedField[]

/** The answers on every chosen page of a set. A page where a field is silent, or is not annotated, gives none for it. */
export const answersOf = (corpora: string, set: string, choice: Choice): Answer[] =>
  readSet(corpora, set, choice).flatMap((page) => answersOn(corpora, page))

function answersOn(corpora: string, {set, truth, part}: Page): Answer[] {
  const settings = resolveOptions(callerOptions(truth))
  const {decided, outcome} = examine(readHtml(pageBytes(corpora, set, truth.id), settings))
  if (outcome.article === null) return []
  const prediction: Prediction = toPrediction(truth.id, outcome.article)
  const score = scorePage(truth, prediction)
  return calibratedFields.flatMap((field) => {
    const right = decided[field]?.value == null ? null : isRight(score, calibrated[field])
    return right === null ? [] : [{field, part, raw: decided[field]?.confidence ?? 0, right}]
  })
}

/** Whether the value is the annotated one; authors are right where all of them are and none is added. Null where nothing says. */
function isRight({outcomes, counts}: PageScore, row: string): boolean | null {
  const outcome = outcomes.get(row)
  const count = counts.get(row)
  if (count !== undefined) return count.fp + count.fn === 0
  return outcome === undefined || outcome === 'missed' || outcome === 'quiet' ? null : outcome === 'right'
}
