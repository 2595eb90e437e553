import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {lettersOf} from '../../util/similarity.js'
import type {Title} from './titles.js'

/** Widest label over a headline, in reading width. */
const widest = 60
/** Segments between label and headline: an image's badge, a hidden separator. */
const between = 3

/**
 * The headline with the label over it, where the publisher declares both as one: structured data and another of its titles say "Label: Headline".
 * Null where they do not; a label that one title alone carries is a kicker.
 *
 * @param first First segment of the headline.
 */
export function withLabel({segments}: Page, first: number, headline: string, titles: readonly Title[]): string | null {
  const letters = lettersOf(headline)
  const joined = titles.find(
    (title) => title.source === 'json-ld-headline' && title.letters.length > letters.length && title.letters.endsWith(letters)
  )
  if (joined === undefined || !titles.some((title) => title.family !== joined.family && title.letters === joined.letters)) return null
  const label = joined.letters.slice(0, -letters.length)
  return segments.slice(Math.max(0, first - between), first).some((segment) => isLabel(segment, label)) ? joined.text : null
}

const isLabel = (segment: Segment, label: string): boolean =>
  segment.hidden === null && segment.width <= widest && lettersOf(segment.text) === label
