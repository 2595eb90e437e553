import {builtLabels, eventLabels, joinedLabels, sinceWords} from '../../data/other-days.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {phraseMatcher} from '../../util/words.js'

const joined = phraseMatcher(joinedLabels)
const built = phraseMatcher(builtLabels)
const since = phraseMatcher(sinceWords)
const event = phraseMatcher(eventLabels)
const colon = /^\s*[:：]/
const longestLabel = 30
/** Letters of a month's name that may stand between the word and the day's figures: "since 3 March", "since March 3". */
const figuresNext = /^\s?(?:\p{L}{1,12}\.?\s)?\d/u
const wordStart = /(?<![\p{L}\p{N}])\p{L}/gu

/**
 * Whether a line tells another day than the text's: since when its writer is a member ("Joined: 4 March 2025") or visits are counted, when a program made
 * the page, or when something takes place ("When: 4 March 2025, 18:00"). The label may stand in a segment of its own before the day.
 */
export function tellsOtherDay({segments}: Page, {index, text}: Segment): boolean {
  if (joined.startsWith(text) !== null || built.startsWith(text) !== null || countsSince(text)) return true
  const length = event.prefixLength(text)
  if (length > 0 && colon.test(text.slice(length))) return true
  const before = segments[index - 1]?.text ?? ''
  return before.length <= longestLabel && (joined.equals(before) || event.equals(before))
}

function countsSince(text: string): boolean {
  for (const {index} of text.matchAll(wordStart)) {
    const rest = text.slice(index, index + longestLabel)
    const length = since.prefixLength(rest)
    if (length > 0 && figuresNext.test(rest.slice(length))) return true
  }
  return false
}
