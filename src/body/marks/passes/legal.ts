import type {Page} from '../../../page/page.js'
import type {Marks} from '../marks.js'

/** Longer texts that begin so are about copyright. */
const longest = 400
const copyrightLine = /^(?:©|\(c\) ?\d{4}|copyright\b)|©\s?\d{4}|\ball rights reserved\b/iu

/** Copyright lines: the sign or the word with a year means the same in every language. */
export function markLegal({segments}: Page, marks: Marks): void {
  for (const segment of segments) {
    if (segment.text.length < longest && copyrightLine.test(segment.text)) marks.addSegment(segment, 'legal', 3, 'copyright line')
  }
}
