import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {wholeLink} from '../../page/text/whole-link.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import type {SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'

/** Links in a row from which they are a table of contents. */
const leastLinks = 3
/** Letters of the longest name of one. */
const longestName = 40

/**
 * Drops an article's table of contents: links in a row that lead to places of the page itself, and nothing else, under a short
 * line that names them. Of 12 such lines that were kept on the tuning part 11 are no body; the links' words are headings too, so annotations seldom tell
 * (wcxb articles: 19 pages better, 13 worse, none by more than 0.025). It must spare other pages: in documentation they are what there is.
 */
export function dropContents(page: Page, draft: Draft, fates: SegmentFate[]): void {
  if (isOtherThanArticle(draft.pageType)) return
  const {segments} = page
  for (let at = 0; at < segments.length; at++) {
    let end = at
    while (end < segments.length && isWithinPage(page, segments[end] as Segment)) end++
    if (end - at >= leastLinks && fates[at - 1]?.to !== 'field' && namesThem(segments[at - 1]))
      for (let one = at - 1; one < end; one++) drop(draft, fates, one)
    at = Math.max(at, end - 1)
  }
}

function drop({scores}: Draft, fates: SegmentFate[], at: number): void {
  if (fates[at]?.to === 'body') fates[at] = {to: 'dropped', reason: 'navigation', because: 'the table of contents', score: scores[at] ?? 0}
}

const namesThem = (before: Segment | undefined): boolean =>
  before !== undefined && before.text.length <= longestName && before.linkLength === 0 && !closing.test(before.text)

const closing = /[.!?。！？]$/u

/** Whether a segment is a link to another place of the same page, from end to end. */
const isWithinPage = ({index}: Page, segment: Segment): boolean => fragment.test(wholeLink(index, segment) ?? '')

const fragment = /^#./u
