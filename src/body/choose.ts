import type {Page} from '../page/page.js'
import type {Segment} from '../page/text/segments.js'
import {isOtherThanArticle} from '../page-type/page-type.js'
import {foldWords} from '../util/fold-words.js'
import {once} from '../util/once.js'
import {dropBoxNames} from './choice/box-names.js'
import {isCaption} from './choice/captions.js'
import {dropClosingLinks} from './choice/closing-links.js'
import {dropContents} from './choice/contents.js'
import {counters} from './choice/counters.js'
import {formTexts} from './choice/forms.js'
import {dropLooseHeadings, keepHeadingsOfKept} from './choice/loose-headings.js'
import {dropOtherArticles} from './choice/other-articles.js'
import {promptLines} from './choice/prompt-lines.js'
import {keepQuoteSources} from './choice/quote-sources.js'
import {repeats} from './choice/repeats.js'
import {signUpTexts} from './choice/sign-up.js'
import {dropTeaserCards} from './choice/teaser-cards.js'
import {type DeclaredBody, declaredBodyOf} from './declared/declared-body.js'
import type {Draft} from './draft.js'
import {bodyThreshold} from './draft-body.js'
import {blamer} from './marks/blame.js'
import type {Reason} from './marks/reasons.js'

/** What the head fields used. */
export interface Furniture {
  /** The field that shows a segment, by segment index. */
  readonly segments: ReadonlyMap<number, string>
  /** Texts that are no body where they are shown again. */
  readonly texts: readonly {readonly field: string; readonly text: string}[]
}

/** Where a segment went. */
export type SegmentFate =
  | {readonly to: 'body'}
  | {readonly to: 'field'; readonly field: string}
  | {readonly to: 'dropped'; readonly reason: Reason; readonly because: string; readonly score: number}

export interface Selection {
  /** 1 for a segment of the body, by segment index. */
  readonly kept: Uint8Array
  readonly fates: readonly SegmentFate[]
  /** The body as the page's data declare it, where the page itself shows next to none of it; else null. */
  readonly declared: DeclaredBody | null
}

const body: SegmentFate = {to: 'body'}

/** Thresholds in the order they are tried: a looser one only where the stricter leaves a body too thin to be one. */
const thresholds = [bodyThreshold, 0.25, 0.12] as const
/** Letters under which a body is thin, and the share of the page's significant text under which it is. */
const thinWidth = 250
const thinShare = 0.15

/** Decides for every segment whether it is body, once the head fields are known. */
export function chooseSegments(page: Page, draft: Draft, furniture: Furniture): Selection {
  let fates: SegmentFate[] = []
  for (const threshold of thresholds) {
    fates = decideFates(page, draft, furniture, threshold)
    if (!isThin(page, draft, fates)) break
  }
  dropOtherArticles(page, draft, furniture, fates)
  dropTeaserCards(page, draft, furniture, fates)
  dropContents(page, draft, fates)
  dropClosingLinks(page, draft, fates)
  dropBoxNames(page, draft, fates)
  keepHeadingsOfKept(page, draft, fates)
  keepQuoteSources(page, fates)
  dropLooseHeadings(page, draft, fates)
  dropBareLinks(page, draft, fates)
  const kept = Uint8Array.from(fates, (fate) => (fate.to === 'body' ? 1 : 0))
  const headline = furniture.texts.find(({field}) => field === 'headline')?.text ?? null
  return {kept, fates, declared: declaredBodyOf(page, fates, headline)}
}

type Dropped = Extract<SegmentFate, {to: 'dropped'}>

function decideFates(page: Page, draft: Draft, furniture: Furniture, threshold: number): SegmentFate[] {
  const rules = dropRules(page, draft, furniture, threshold)
  return page.segments.map((segment): SegmentFate => {
    const field = furniture.segments.get(segment.index)
    if (field !== undefined) return {to: 'field', field}
    return firstAnswer(rules, segment) ?? body
  })
}

type DropRule = (segment: Segment) => Dropped | null

function firstAnswer(rules: readonly DropRule[], segment: Segment): Dropped | null {
  for (const rule of rules) {
    const answer = rule(segment)
    if (answer !== null) return answer
  }
  return null
}

/** What keeps a segment out of the body, in the order the rules are asked. */
function dropRules(page: Page, draft: Draft, furniture: Furniture, threshold: number): readonly DropRule[] {
  const blameFor = blamer(page, draft)
  const promptOf = promptLines(page, draft)
  const repeatedField = fieldRepeats(furniture)
  const isInForm = formTexts(page, draft)
  const isInSignUp = signUpTexts(page, draft)
  const isCounter = counters(page, draft)
  const isRepeat = repeats(page, draft.scores)
  const scoreOf = ({index}: Segment): number => draft.scores[index] ?? 0
  const dropped = (segment: Segment, reason: Reason, because: string): Dropped => ({
    to: 'dropped',
    reason,
    because,
    score: scoreOf(segment)
  })
  const asCaption = (segment: Segment): Dropped | null =>
    isCaption(page, draft, segment) ? dropped(segment, 'caption', 'belongs to an image') : null
  // Most of a page goes by its score; why is worked out when somebody asks.
  const asUnlikely = (segment: Segment): Dropped => {
    const score = scoreOf(segment)
    const blame = once(() => asCaption(segment) ?? blameFor(segment))
    return {
      to: 'dropped',
      score,
      get reason() {
        return blame().reason
      },
      get because() {
        return blame().because
      }
    }
  }
  return [
    (segment) => (scoreOf(segment) < threshold ? asUnlikely(segment) : null),
    asCaption,
    (segment) => (isInForm(segment) ? dropped(segment, 'control', 'in a form') : null),
    (segment) => (isInSignUp(segment) ? dropped(segment, 'newsletter', 'around a field for a mail address') : null),
    (segment) => (isCounter(segment) ? dropped(segment, 'metadata', 'counts slides') : null),
    (segment) => (isOnlyRead(draft, segment) ? dropped(segment, 'hidden', 'said to screen readers only') : null),
    (segment) => (isInShownLine(page, segment) ? dropped(segment, 'hidden', 'hidden within a line that is shown') : null),
    (segment) => {
      const prompt = promptOf(segment)
      return prompt === null ? null : dropped(segment, prompt.reason, prompt.because)
    },
    (segment) => {
      const field = repeatedField(segment)
      return field === undefined ? null : dropped(segment, 'furniture', `repeats the ${field}`)
    },
    (segment) => (isRepeat(segment) ? dropped(segment, 'repeat', 'the same text is kept elsewhere') : null)
  ]
}

/**
 * Whether a text on an article's page is for screen readers alone: "Article content", "Open this photo in gallery:". Of 8 such texts that were kept on the
 * tuning part's articles and are annotated 7 are no body; shops say prices so, and their pages are spared.
 */
const isOnlyRead = ({pageType}: Draft, {hidden, width}: Segment): boolean =>
  hidden === 'screen-reader' && !isOtherThanArticle(pageType) && width < longestOnlyRead

/**
 * Whether a hidden text stands in one element with text that is shown: no tab or fold that a click opens. Of 146 such texts that were kept on the tuning part
 * of wcxb and fundus 40 are body, most of them words that the line says too.
 */
const isInShownLine = ({segments}: Page, {index, container, hidden}: Segment): boolean =>
  hidden !== null && [index - 1, index + 1].some((at) => segments[at]?.container === container && segments[at]?.hidden === null)

/** Longer texts describe what cannot be seen, and may be all there is. */
const longestOnlyRead = 200

/** A reply's title, by mail's conventions in several languages. */
const replyMark = /^(?:re|aw|sv|antw|odp)\s?: /iu

/** The field whose text a segment shows again. */
function fieldRepeats({texts}: Furniture): (segment: Segment) => string | undefined {
  const fields = new Map(texts.map(({field, text}) => [foldWords(text), field]))
  const longest = mostLonger * Math.max(0, ...texts.map(({text}) => text.length))
  return ({text}) => (text.length <= longest ? fields.get(foldWords(text.replace(replyMark, ''))) : undefined)
}

/** Two spellings of one text differ in length by the mark of a reply, by marks that are not seen and by letters composed: by no more than this factor. */
const mostLonger = 2

function isThin({segments}: Page, {measures}: Draft, fates: readonly SegmentFate[]): boolean {
  let kept = 0
  for (const [at, fate] of fates.entries()) if (fate.to === 'body') kept += segments[at]?.width ?? 0
  return kept < thinWidth || kept < thinShare * (measures.significantWidthBefore[measures.count] ?? 0)
}

/** Letters of links from which a page of nothing but links is a listing; fewer are its menu. */
const leastListing = 200

/** What was kept where nothing better is there can be a menu: a few links and no other text. A page of that has no body. */
function dropBareLinks({segments}: Page, {scores}: Draft, fates: SegmentFate[]): void {
  const kept = segments.filter(({index}) => fates[index]?.to === 'body')
  const letters = kept.reduce((sum, {text}) => sum + text.length, 0)
  if (letters >= leastListing || kept.some(({text, linkLength}) => linkLength < text.length)) return
  for (const {index} of kept)
    fates[index] = {to: 'dropped', reason: 'navigation', because: 'nothing but a few links', score: scores[index] ?? 0}
}
