import {joinedLabels} from '../../data/thread-words.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/segments.js'
import {phraseMatcher} from '../../util/words.js'

const joined = phraseMatcher(joinedLabels)
const longestLabel = 30

/** Whether a line says since when its writer is a member: "Joined: 4 March 2025", or that label in a segment of its own before it. */
export function saysJoined({segments}: Page, {index, text}: Segment): boolean {
  if (joined.startsWith(text) !== null) return true
  const before = segments[index - 1]?.text ?? ''
  return before.length <= longestLabel && joined.equals(before)
}
