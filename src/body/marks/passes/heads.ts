import {languageOf} from '../../../languages/index.js'
import {headingLevels} from '../../../page/elements.js'
import type {Page} from '../../../page/page.js'
import type {Segment} from '../../../page/text/segments.js'
import {lexicon, type PhraseMatcher} from '../../../util/words.js'
import type {Marks} from '../marks.js'
import type {Reason} from '../reasons.js'

/** Longer headings are headlines that happen to begin so. */
const longestHead = 60
/** A head governs what follows up to the next heading of its rank, but no more than this. */
const reach = 40
const weight = 2

const ranks: ReadonlyMap<string, number> = new Map<string, number>([...headingLevels, ['dt', 7], ['legend', 7], ['summary', 7]])

/** Headings that name something else than the article: "Related stories", "Comments", "Newsletter". They speak for what stands under them. */
export function markHeads(page: Page, marks: Marks): void {
  const kinds = kindsOf(page)
  for (const segment of page.segments) {
    const rank = ranks.get(page.index.tags[segment.container] ?? '')
    if (rank === undefined || segment.text.length > longestHead) continue
    const kind = kinds.find(([, phrases]) => phrases.startsWith(segment.text) !== null)
    if (kind !== undefined) markUnder(page, marks, segment, rank, kind[0])
  }
}

function kindsOf(page: Page): readonly (readonly [Reason, PhraseMatcher])[] {
  const {related, comments, newsletter, authorNote, advertisement, paywall} = lexicon(languageOf(page.language))
  return [
    ['related', related],
    ['comments', comments],
    ['newsletter', newsletter],
    ['author-bio', authorNote],
    ['advert', advertisement],
    ['paywall', paywall]
  ]
}

function markUnder({index, segments}: Page, marks: Marks, head: Segment, rank: number, reason: Reason): void {
  const because = `under "${head.text}"`
  marks.addSegment(head, reason, weight, because)
  for (let at = head.index + 1; at < Math.min(segments.length, head.index + reach); at++) {
    const segment = segments[at]
    if (segment === undefined || (ranks.get(index.tags[segment.container] ?? '') ?? 9) <= rank) return
    marks.addSegment(segment, reason, weight, because)
  }
}
