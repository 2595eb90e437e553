import {languageOf} from '../../languages/index.js'
import {attributeTokens} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import {foldWords} from '../../util/fold-words.js'
import {lexicon} from '../../util/words.js'
import {findDates} from '../../values/date.js'
import type {Furniture, SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'
import {firstUnder, lastUnder} from '../score/measures.js'

/** Levels above the headline's element on which another article is looked for. */
const highest = 12
/** Paragraphs of prose from which an element may be another article; the page's own may have one. */
const leastProse = 2
/** Segments before an article's heading (a rubric), and behind it, among which its byline or date stands. */
const beforeHeading = 2
const behindHeading = 6
const longestLine = 120
/** More articles than this in a row are the entries of a live blog or a digest. */
const mostScrolled = 3
/** Share of the other articles' paragraphs from which the first one is the page's own; with fewer it is a summary over the text. */
const leastOwn = 0.1
const titleTags: ReadonlySet<string> = new Set(['h1', 'h2'])

/**
 * Ends the body where the page goes on with another article, as pages that are read by scrolling do: a later sibling of the element that holds the headline
 * and its text, of one tag and class with it, that opens with a heading and its own byline or date. Seen on news sites of several countries.
 * It must spare the sections of one text, entries of live blogs, collections whose title is none of their parts', threads and reviews.
 */
export function dropOtherArticles(page: Page, draft: Draft, {segments, texts}: Furniture, fates: SegmentFate[]): void {
  const headline = texts.find(({field}) => field === 'headline')?.text ?? ''
  if (isOtherThanArticle(draft.pageType) || isLive(page) || !isTitleOfPage(page, headline)) return
  const shown = [...segments].flatMap(([at, field]) => (field === 'headline' ? [at] : [])).sort((a, b) => a - b)[0]
  const start = shown === undefined ? -1 : startOfOther(page, draft, shown)
  if (start < 0) return
  for (let at = start; at < fates.length; at++)
    if (fates[at]?.to === 'body') fates[at] = {to: 'dropped', reason: 'outside', because: 'another article', score: draft.scores[at] ?? 0}
}

const isLive = ({things}: Page): boolean => things.some(({types}) => types.includes('LiveBlogPosting'))

/** A page that is about the one article says so in its title; a collection or a blog names itself there. */
function isTitleOfPage({meta}: Page, headline: string): boolean {
  const folded = foldWords(headline)
  return folded !== '' && [meta.title, meta.first('og:title')].some((title) => title !== null && foldWords(title).includes(folded))
}

/** First segment of the next article; −1 where there is none. */
function startOfOther(page: Page, draft: Draft, headline: number): number {
  const {index} = page
  const own = titleAbove(index, page.segments[headline]?.container ?? 0)
  if (own === 0) return -1
  let node = own
  for (let level = 0; level < highest && node > 0; level++, node = index.parent[node] ?? 0) {
    if (proseUnder(index, draft, node) === 0) continue
    const twins = twinsBehind(index, node).filter((twin) => isArticle(page, draft, twin, index.tags[own] ?? ''))
    const [first] = twins
    if (first === undefined || twins.length > mostScrolled) continue
    const others = twins.reduce((sum, twin) => sum + proseUnder(index, draft, twin), 0)
    return proseUnder(index, draft, node) >= leastOwn * others ? firstUnder(index, first) : -1
  }
  return -1
}

/** The `h1` or `h2` that a node is or stands in; 0 for none. */
function titleAbove(index: NodeIndex, container: number): number {
  for (let node = container, step = 0; step < 3 && node > 0; step++, node = index.parent[node] ?? 0)
    if (titleTags.has(index.tags[node] ?? '')) return node
  return 0
}

function twinsBehind(index: NodeIndex, node: number): number[] {
  const twins: number[] = []
  const end = index.end[index.parent[node] ?? 0] ?? 0
  const style = styleOf(index, node)
  for (let at = index.end[node] ?? end; at < end; at = index.end[at] ?? end) if (styleOf(index, at) === style) twins.push(at)
  return twins
}

function styleOf(index: NodeIndex, node: number): string {
  const element = index.element(node)
  return element === null ? '' : [element.tagName, ...attributeTokens(element, 'className')].join(' ')
}

const proseUnder = (index: NodeIndex, {measures}: Draft, node: number): number =>
  (measures.significantBefore[lastUnder(index, node)] ?? 0) - (measures.significantBefore[firstUnder(index, node)] ?? 0)

/** Whether an element opens with a heading (as the page's headline is one, else in an `article`), its own byline or date, and has prose. */
function isArticle(page: Page, draft: Draft, node: number, ownTag: string): boolean {
  const {index, segments} = page
  if (proseUnder(index, draft, node) < leastProse) return false
  const [first, last] = [firstUnder(index, node), lastUnder(index, node)]
  const opening = segments.slice(first, Math.min(last, first + beforeHeading + 1))
  const title = opening.find(({container}) => titleAbove(index, container) >= node)
  if (title === undefined) return false
  const tag = index.tags[titleAbove(index, title.container)]
  if (tag !== ownTag && index.tags[node] !== 'article') return false
  return segments.slice(title.index + 1, Math.min(last, title.index + 1 + behindHeading)).some((segment) => isOwnLine(page, draft, segment))
}

/** A short line that names a writer or a date. */
function isOwnLine(page: Page, {marks, measures}: Draft, segment: Segment): boolean {
  const {index, language, settings} = page
  const {text, container, index: at} = segment
  if (text.length > longestLine || measures.significant[at] === 1) return false
  const isNamed = marks.on(container).some(({reason, weight}) => reason === 'metadata' && weight >= 2)
  return (
    isNamed ||
    index.tags[container] === 'time' ||
    lexicon(languageOf(language)).by.prefixLength(text) > 0 ||
    findDates(text, {language, referenceTime: settings.referenceTime}).length > 0
  )
}
