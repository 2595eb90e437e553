import {eventLabels, joinedLabels} from '../../data/other-days.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {phraseMatcher} from '../../util/words.js'

const joined = phraseMatcher(joinedLabels)
const event = phraseMatcher(eventLabels)
const colon = /^\s*[:：]/
const longestLabel = 30

/**
 * Whether a line tells another day than the text's: since when its writer is a member ("Joined: 4 March 2025"), or when something takes place
 * ("When: 4 March 2025, 18:00"). The label may stand in a segment of its own before the day.
 */
export function tellsOtherDay({segments}: Page, {index, text}: Segment): boolean {
  if (joined.startsWith(text) !== null) return true
  const length = event.prefixLength(text)
  if (length > 0 && colon.test(text.slice(length))) return true
  const before = segments[index - 1]?.text ?? ''
  return before.length <= longestLabel && (joined.equals(before) || event.equals(before))
}
