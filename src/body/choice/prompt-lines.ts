import {languageOf} from '../../languages/index.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {lexicon} from '../../util/words.js'
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
 */
export function promptLines(page: Page): (segment: Segment) => Prompt | null {
  const {related, chrome} = lexicon(languageOf(page.language))
  const isButton = ({text, linkLength, container}: Segment): boolean =>
    !labelTags.has(page.index.tags[container] ?? '') && (linkLength === text.length || severalWords.test(text)) && chrome.equals(text)
  return (segment) => {
    const {text, linkLength} = segment
    if (text.length > longest) return null
    if (linkLength >= leastLinked * text.length && related.startsWith(text) !== null)
      return {reason: 'related', because: 'a lead-in and a link'}
    if (text.length > longestPhrase) return null
    if (related.equals(text)) return {reason: 'related', because: 'heads links to other articles'}
    return isButton(segment) ? {reason: 'control', because: "a button's words"} : null
  }
}

/** Elements whose text may be one such word for good: "Share" over a column of numbers. */
const labelTags: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'code'])

/** Words parted by a space, with no mark of a sentence behind them. */
const severalWords = /^\S+ [^.!?"”“]+$/
