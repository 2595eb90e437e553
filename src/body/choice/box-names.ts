import {languageOf} from '../../languages/index.js'
import {headingTag} from '../../page/elements.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {lexicon} from '../../util/words.js'
import type {SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'

/**
 * Drops the names and titles of boxes inside the body that lead elsewhere, where the body's own text follows the box and so seems to stand under them:
 * - "Related", "Newsletter", "Comments" and nothing else, heading or not, when the segment that follows was dropped. Seen on German and English
 *   news sites and blogs. It must spare a section of that name whose text was kept.
 * - titles of other articles: a link from end to end, alone in its element. Seen on German and Icelandic news sites, between paragraphs. It must
 *   spare listings, products and numbered picks, where such headings name the items: so only where paragraphs outnumber them many times.
 * Gain, both together: fundus headings +0.017 on the tuning part, none worse; nothing on the check part.
 */
export function dropBoxNames(page: Page, draft: Draft, fates: SegmentFate[]): void {
  const kept = page.segments.filter(({index}) => fates[index]?.to === 'body')
  const drop = ({index}: Segment, because: string): void => {
    fates[index] = {to: 'dropped', reason: 'related', because, score: draft.scores[index] ?? 0}
  }
  const namesBox = boxNames(page)
  for (const segment of kept)
    if (segment.text.length <= longestName && fates[segment.index + 1]?.to === 'dropped' && namesBox(segment))
      drop(segment, 'names a box of links or prompts')
  const teasers = kept.filter((segment) => isTeaser(page, draft, fates, segment))
  const prose = kept.filter(({index}) => draft.measures.significant[index] === 1).length
  if (teasers.length * proseToTeaser <= prose) for (const teaser of teasers) drop(teaser, 'the title of another article')
}

/** Paragraphs to one linked heading, from which the headings are no list of items. */
const proseToTeaser = 3
/** Share of a title's text in its link. */
const linked = 0.9

function boxNames({language}: Page): (segment: Segment) => boolean {
  const {related, comments, newsletter, paywall, advertisement, authorNote} = lexicon(languageOf(language))
  const lists = [related, comments, newsletter, paywall, advertisement, authorNote]
  return ({text}) => lists.some((list) => list.equals(text))
}

/** Letters of the longest name of a box. */
const longestName = 60

/** A heading that is all link and the only kept text of the element around it. */
function isTeaser({index}: Page, {measures}: Draft, fates: readonly SegmentFate[], {container, index: at}: Segment): boolean {
  if ((measures.linkDensity[at] ?? 0) < linked || fates[at]?.to !== 'body' || !headingTag.test(index.tags[container] ?? '')) return false
  const parent = index.parent[container] ?? 0
  for (let other = index.segmentStart[parent] ?? 0; other < (index.segmentStart[index.end[parent] ?? 0] ?? 0); other++)
    if (other !== at && fates[other]?.to === 'body') return false
  return true
}
