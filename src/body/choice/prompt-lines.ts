import {languageOf} from '../../languages/index.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isWholeLink} from '../../page/text/whole-link.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import {once} from '../../util/once.js'
import {trimOf} from '../../util/trim.js'
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
 * nothing around them gives them away. Brackets, arrows and dashes around them do not matter.
 * - a lead-in such as "Read more" and one link that is most of it. Gain: fundus paragraphs +0.001 (three pages better by up to 0.056, one worse
 *   by 0.010). It must spare prose that links twice, and "Read more" without a link.
 * - a line that is a head of related links and nothing else: of 15 that were kept on the tuning part 14 are no body.
 * - a line that is a button's words and nothing else, "Listen to this article": of 13 that were kept 12 are no body. It must spare the words of cells
 *   and headings (73 of 74 are body), and answers of one word. So with the labels of advertising.
 * - a link alone in a `div` of an article that writes its paragraphs as `p`: "Check price". Of 62 that were kept 50 are no body, on 16 of 20 pages
 *   all. It must spare pages that write paragraphs as `div`, and threads, goods and lists of links.
 */
export function promptLines(page: Page, {pageType, scores}: Draft): (segment: Segment) => Prompt | null {
  const {related, chrome, advertisement} = lexicon(languageOf(page.language))
  const writesParagraphs = once(() => !isOtherThanArticle(pageType) && mostlyParagraphs(page, scores))
  const tagOf = ({container}: Segment): string => page.index.tags[container] ?? ''
  const phraseOf = (segment: Segment, text: string): Prompt | null => {
    if (related.equals(text)) return relatedHead
    if (labelTags.has(tagOf(segment))) return null
    if (advertisement.equals(text)) return advertLabel
    return (isWholeLink(segment) || severalWords.test(text)) && chrome.equals(text) ? button : null
  }
  return (segment) => {
    if (segment.text.length > longest) return null
    const text = trimOf(segment.text, around)
    if (segment.linkLength >= leastLinked * segment.text.length && related.startsWith(text) !== null) return leadIn
    if (isWholeLink(segment) && tagOf(segment) === 'div' && writesParagraphs()) return bareLink
    return text.length <= longestPhrase ? phraseOf(segment, text) : null
  }
}

const leadIn: Prompt = {reason: 'related', because: 'a lead-in and a link'}
const relatedHead: Prompt = {reason: 'related', because: 'heads links to other articles'}
const advertLabel: Prompt = {reason: 'advert', because: 'the label of an advertisement'}
const bareLink: Prompt = {reason: 'control', because: 'a link in a box of its own'}
const button: Prompt = {reason: 'control', because: "a button's words"}

/** Marks that set a line apart. */
const around: ReadonlySet<string> = new Set(' \n()[]{}<>«»‹›→►▶▸•*=|_-–—~#+:')

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
    if (tag === 'div') balance -= isWholeLink(segment) || isProse(segment) ? 1 : 0
    else if (tag === 'p') balance += isProse(segment) ? 1 : 0
  }
  return balance > 0
}

const isProse = ({text, width, linkLength}: Segment): boolean => width >= leastProse && linkLength <= text.length / 2
