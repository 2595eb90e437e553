import {attributeTokens} from '../../page/attributes.js'
import {headingTag} from '../../page/elements.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isWholeLink} from '../../page/text/whole-link.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import type {Furniture, SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'
import {firstUnder, lastUnder} from '../score/measures.js'

/** Cards from which a row of them leads elsewhere; one may be a link that the text makes. */
const leastCards = 2
/** Segments of a card: a date, a rubric, the title, the text, a button. */
const mostInCard = 8
/** Levels above a title on which its card is looked for. */
const highest = 5
/** A text that was cut off, with a link to the rest behind it or not. */
const cutOff = /(?:…|\.{3}|\. \. \.)\s?[\])”"»]?$/
const cutOffAndLink = /(?:…|\.{3})\s?[\])”"»]?\s[^.…]{1,30}$/

interface Card {
  readonly node: number
  readonly from: number
  readonly to: number
}

/**
 * Drops cards of other articles behind the last paragraph: two or more alike siblings, each a heading that is a link from end to end over a text that is cut
 * off. Seen on blogs and on pages made with site builders, which name them by nothing. It must spare listicles and digests, whose cards have their whole
 * text, cards between paragraphs, and listings: where the cards have more text than what stands before them, a byline or date must stand there too.
 */
export function dropTeaserCards(page: Page, draft: Draft, furniture: Furniture, fates: SegmentFate[]): void {
  if (isOtherThanArticle(draft.pageType)) return
  const cards = [...groupsOf(page.index, cardsOf(page))].filter((group) => group.length >= leastCards).flat()
  const within = new Uint8Array(fates.length)
  for (const {from, to} of cards) within.fill(1, from, to)
  if (!isSigned(furniture, within.indexOf(1)) && lettersOf(page, fates, within, 0) < lettersOf(page, fates, within, 1)) return
  const last = page.segments.findLast(({index}) => within[index] === 0 && isOwnProse(draft, fates, index))
  for (const {from, to} of cards) {
    if (last === undefined || from < last.index) continue
    for (let at = from; at < to; at++)
      if (fates[at]?.to === 'body')
        fates[at] = {to: 'dropped', reason: 'related', because: 'a card of another article', score: draft.scores[at] ?? 0}
  }
}

/** Whether a byline or a date is shown before a segment. */
const isSigned = ({segments}: Furniture, before: number): boolean =>
  [...segments].some(([at, field]) => at < before && (field === 'byline' || field === 'published'))

/** Letters of kept text outside of cards (0) or within them (1). */
const lettersOf = ({segments}: Page, fates: readonly SegmentFate[], within: Uint8Array, where: 0 | 1): number =>
  segments.reduce((sum, {index, text}) => sum + (within[index] === where && fates[index]?.to === 'body' ? text.length : 0), 0)

const isOwnProse = ({measures}: Draft, fates: readonly SegmentFate[], at: number): boolean =>
  fates[at]?.to === 'body' && (measures.sentences[at] ?? 0) > 0 && (measures.linkDensity[at] ?? 0) < 0.5

function cardsOf({index, segments}: Page): Card[] {
  return segments.flatMap((segment) => {
    if (!headingTag.test(index.tags[segment.container] ?? '') || !isWholeLink(segment)) return []
    const node = boxOf(index, segment.container)
    const [from, to] = [firstUnder(index, node), lastUnder(index, node)]
    return segments.slice(segment.index + 1, to).some(isCutOff) ? [{node, from, to}] : []
  })
}

const isCutOff = ({text, linkLength}: Segment): boolean => cutOff.test(text) || (linkLength > 0 && cutOffAndLink.test(text.slice(-60)))

/** The widest element around a title that is no more than a card. */
function boxOf(index: NodeIndex, container: number): number {
  let box = container
  for (let level = 0, parent = index.parent[box] ?? 0; level < highest && parent > 0; level++, parent = index.parent[box] ?? 0) {
    if (lastUnder(index, parent) - firstUnder(index, parent) > mostInCard || countHeadings(index, parent) > 1) break
    box = parent
  }
  return box
}

function countHeadings(index: NodeIndex, node: number): number {
  let count = 0
  for (let at = node; at < (index.end[node] ?? 0) && count < 2; at++) if (headingTag.test(index.tags[at] ?? '')) count++
  return count
}

/** Cards of one parent, tag and class. */
function groupsOf(index: NodeIndex, cards: readonly Card[]): Iterable<readonly Card[]> {
  const groups = new Map<string, Card[]>()
  for (const card of cards) {
    const element = index.element(card.node)
    const key = [index.parent[card.node], element?.tagName, ...(element === null ? [] : attributeTokens(element, 'className'))].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [card])
    else group.push(card)
  }
  return groups.values()
}
