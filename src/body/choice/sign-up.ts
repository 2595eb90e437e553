import {attributeText} from '../../page/attributes.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import {firstWithin} from '../blocks/structure.js'
import type {Draft} from '../draft.js'
import {firstUnder, lastUnder} from '../score/measures.js'

/** Most texts and letters of a box around a field for an address. */
const mostInBox = 8
const longestBox = 600
const highest = 12
/** A paragraph that is as surely body is no pitch. */
const sureBody = 0.85

/**
 * Tells the texts around a field for a mail address, its pitch and its small print, which stand beside the form. Of 11 such texts that were kept on
 * articles none is body. Spares boxes that hold the article's own text, and other pages.
 */
export function signUpTexts(page: Page, draft: Draft): (segment: Segment) => boolean {
  if (isOtherThanArticle(draft.pageType)) return () => false
  const {index, segments} = page
  const within = new Uint8Array(segments.length)
  for (const field of index.byTag('input')) {
    const element = index.element(field)
    if (element === null || attributeText(element, 'type') !== 'email') continue
    const [from, to] = boxAround(page, draft, field)
    within.fill(1, from, to)
  }
  return (segment) => within[segment.index] === 1
}

/** Segments of the largest small box around a node that holds none of the core, the headline, sure body and half of the page's prose. */
function boxAround({index, segments}: Page, draft: Draft, field: number): readonly [from: number, to: number] {
  const {core, measures} = draft
  const prose = measures.significantWidthBefore
  let box: readonly [number, number] = [0, 0]
  for (let at = field, step = 0; step < highest && at > 0; at = index.parent[at] ?? 0, step++) {
    const [from, to, end] = [firstUnder(index, at), lastUnder(index, at), index.end[at] ?? 0]
    const holdsHead = (at <= core && core < end) || firstWithin(index.byTag('h1'), at, end)
    const holdsProse = ((prose[to] ?? 0) - (prose[from] ?? 0)) * 2 > (prose[measures.count] ?? 0)
    if (to - from > mostInBox || holdsHead || holdsProse || holdsText(draft, from, to) || lengthOf(segments.slice(from, to)) > longestBox)
      break
    box = [from, to]
  }
  return box
}

const lengthOf = (segments: readonly Segment[]): number => segments.reduce((sum, {text}) => sum + text.length, 0)

function holdsText({scores, measures}: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (measures.significant[at] === 1 && (scores[at] ?? 0) >= sureBody) return true
  return false
}
