import type {Copy} from '../copy.js'
import {type Label, labelOfState} from '../labels/labels.js'
import type {Feature} from '../signs/features.js'
import type {Labelled} from './texts.js'

/** Lines of the text itself: dates and names in them are what it tells. */
const ofText: ReadonlySet<Label> = new Set(['paragraph', 'item', 'quote', 'table', 'headline', 'dek'])

/** Lines that the labels give to the page around the article, for fields that no line was labelled as. */
export const strayPieces = ({pieces, states, features}: Copy, signs: readonly Feature[]): Labelled[] =>
  pieces.flatMap((piece, at) => {
    const label = labelOfState(states[at] ?? 'headline')
    return piece.fixed === null && !ofText.has(label) && signs.some((sign) => features[at]?.includes(sign)) ? [{piece, at}] : []
  })

export const hasFeature = ({features}: Copy, at: number, ...names: readonly Feature[]): boolean =>
  names.some((name) => features[at]?.includes(name) === true)

/** The line close over the text that names the writer where no line is labelled so: it says by whom, or it is a name beside a date. */
export function strayByline(copy: Copy): Labelled[] {
  const lines = strayPieces(copy, ['byline', 'name', 'name-first']).filter(({at}) => hasFeature(copy, at, 'near-run'))
  const best =
    lines.find(({at}) => hasFeature(copy, at, 'byline')) ??
    lines.find(({at}) => hasFeature(copy, at, 'by-date') && hasFeature(copy, at, 'under-title')) ??
    lines.find(({at}) => hasFeature(copy, at, 'by-date'))
  return best === undefined ? [] : [best]
}
