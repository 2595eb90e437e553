import type {Prediction, Truth} from '../format.js'
import {isExactTime, sameDay, sameInstant} from './date.js'
import {closeText, fold, foldName, sameText} from './text.js'

type Value = string | readonly string[] | null | undefined
export type Outcome = 'right' | 'wrong' | 'missed' | 'invented' | 'quiet'

/** A field with one value a page: where it stands in truth and prediction, and when two values are the same. */
interface FieldRow {
  row: string
  wanted: (truth: Truth) => Value
  got: (prediction: Prediction) => string | null | undefined
  same: (got: string, wanted: string) => boolean
}

const query = /[?#]/u
const protocol = /^https?:/u
const bareUrl = (url: string): string => url.replace(protocol, '').split(query)[0] ?? ''

const simple = (
  row: 'headline' | 'dek' | 'description' | 'byline' | 'section' | 'siteName' | 'language',
  same: FieldRow['same']
): FieldRow => ({
  row,
  wanted: (truth) => truth[row],
  got: (prediction) => prediction[row],
  same
})

/** Only annotations with a time and an offset name an instant. */
const exactTime = ({published}: Truth): string | undefined => (published && isExactTime(published) ? published : undefined)

export const fieldRows: readonly FieldRow[] = [
  simple('headline', sameText),
  simple('dek', closeText),
  simple('byline', (a, b) => closeText(foldName(a), foldName(b))),
  {row: 'publishedDay', wanted: (truth) => truth.published, got: (prediction) => prediction.published, same: sameDay},
  {row: 'publishedTime', wanted: exactTime, got: (prediction) => prediction.published, same: sameInstant},
  simple('section', sameText),
  simple('siteName', sameText),
  simple('language', (a, b) => fold(a).slice(0, 2) === fold(b).slice(0, 2)),
  {row: 'image', wanted: (truth) => truth.image, got: (prediction) => prediction.image, same: (a, b) => bareUrl(a) === bareUrl(b)},
  simple('description', closeText)
]

/** What became of the field on one page; undefined where the page is not annotated for it. */
export function judge({wanted, got, same}: FieldRow, truth: Truth, prediction: Prediction): Outcome | undefined {
  const want = wanted(truth)
  if (want === undefined) return undefined
  const value = got(prediction) ?? ''
  const right = want === null || want === '' ? [] : [want].flat()
  if (right.length === 0) return value === '' ? 'quiet' : 'invented'
  if (value === '') return 'missed'
  return right.some((one) => same(value, one)) ? 'right' : 'wrong'
}
