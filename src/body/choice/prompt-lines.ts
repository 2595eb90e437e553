import {languageOf} from '../../languages/index.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import {once} from '../../util/once.js'
import {lexicon} from '../../util/words.js'
import type {Draft} from '../draft.js'
import {bodyThreshold} from '../draft-body.js'
import type {Reason} from '../marks/reasons.js'

/** What gives a line away, and the reason it is left out for. */
export interface Prompt {
  readonly reason: Reason
  readonly because: string
}

/** Letters of the longest line that only sends the reader elsewhere. */
const longest = 250
/** Letters of the longest line that is nothing but a phrase. */
const longestPhrase = 60
/** Width of a text that is prose. */
const leastProse = 100
/** Share of its text that is its link; prose with a link or two in it stays far below. */
const leastLinked = 0.6

/**
 * Tells the lines between paragraphs that send readers elsewhere, on news sites of many languages, inside the body's own container, where
 * nothing around them gives them away:
 * - a lead-in such as "Read more" and one link that is most of it. Gain: fundus paragraphs +0.001 (three pages better by up to 0.056, one worse
 *   by 0.010). It must spare prose that links twice, and "Read more" without a link.
 * - a line that is a head of related links and nothing else: of 15 that were kept on the tuning part 14 are no body.
 * - a line that is a button's words and nothing else, "Listen to this article": of 13 that were kept 12 are no body. It must spare the words of cells
 *   and headings (73 of 74 are body), and answers of one word.
 * - a link alone in a `div` of an article that writes its paragraphs as `p`: "Check price". Of 62 that were kept 50 are no body, on 16 of 20 pages
 *   all. It must spare pages that write paragraphs as `div`, and threads, goods and lists of links.
 */
export function promptLines(page: Page, {pageType, scores}: Draft): (segment: Segment) => Prompt | null {
  const {related, chrome} = lexicon(languageOf(page.language))
  const writesParagraphs = once(() => !isOtherThanArticle(pageType) && mostlyParagraphs(page, scores))
  const isBareLink = (segment: Segment): boolean => isLink(segment) && page.index.tags[segment.container] === 'div' && writesParagraphs()
  const isButton = (segment: Segment): boolean =>
    !labelTags.has(page.index.tags[segment.container] ?? '') &&
    (isLink(segment) || severalWords.test(segment.text)) &&
    chrome.equals(segment.text)
  return (segment) => {
    const {text, linkLength} = segment
    if (text.length > longest) return null
    if (linkLength >= leastLinked * text.length && related.startsWith(text) !== null)
      return {reason: 'related', because: 'a lead-in and a link'}
    if (isBareLink(segment)) return {reason: 'control', because: 'a link in a box of its own'}
    if (text.length > longestPhrase) return null
    if (related.equals(text)) return {reason: 'related', because: 'heads links to other articles'}
    return isButton(segment) ? {reason: 'control', because: "a button's words"} : null
  }
}

/** Elements whose text may be one such word for good: "Share" over a column of numbers. */
const labelTags: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'code'])

/** Words parted by a space, with no mark of a sentence behind them. */
const severalWords = /^\S+ [^.!?"”“]+$/

/** Whether most of what may be body is prose in `p`, rather than prose in `div` or such links. */
function mostlyParagraphs(page: Page, scores: Float32Array): boolean {
  let balance = 0
  for (const segment of page.segments) {
    if ((scores[segment.index] ?? 0) < bodyThreshold) continue
    const tag = page.index.tags[segment.container]
    if (tag === 'div') balance -= isLink(segment) || isProse(segment) ? 1 : 0
    else if (tag === 'p') balance += isProse(segment) ? 1 : 0
  }
  return balance > 0
}

const isLink = ({text, linkLength}: Segment): boolean => linkLength === text.length

const isProse = ({text, width, linkLength}: Segment): boolean => width >= leastProse && linkLength <= text.length / 2
