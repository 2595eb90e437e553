import type {Page} from '../../../page/page.js'
import type {Marks} from '../marks.js'

/** Shorter texts recur by chance: labels, numbers, names. */
const shortest = 25

/** Text that stands on the page more than once, told after its first time. */
export function markRepeats({segments}: Page, marks: Marks): void {
  const seen = new Set<string>()
  for (const segment of segments) {
    if (segment.text.length < shortest) continue
    if (seen.has(segment.text)) marks.addSegment(segment, 'repeat', 2, 'the same text stands above')
    else seen.add(segment.text)
  }
}
