import type {Page} from '../../../page/page.js'
import type {Marks} from '../marks.js'

const word = /cookie/giu
/** Two mentions in a text of this many letters are a notice and no story. */
const longest = 1500

/** Cookie notices: the word is the same in nearly every language. */
export function markConsent({segments}: Page, marks: Marks): void {
  for (const segment of segments) {
    if (segment.text.length > longest) continue
    const times = segment.text.match(word)?.length ?? 0
    if (times > 0) marks.addSegment(segment, 'consent', Math.min(3, times), 'speaks of cookies')
  }
}
