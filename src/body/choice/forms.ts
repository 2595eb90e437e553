import {attributeText} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import {firstWithin} from '../blocks/structure.js'
import type {Draft} from '../draft.js'
import {firstUnder, lastUnder} from '../score/measures.js'

/**
 * Tells what an article's page says in forms: prompts, choices, consent to mail. Of 6 such texts on the tuning part's articles that were kept none is body,
 * of 479 on the check part's 2. Spares forms around the article, as old servers write them, and other pages, whose threads and goods stand in forms.
 */
export function formTexts({index, segments}: Page, {core, pageType}: Draft): (segment: Segment) => boolean {
  if (isOtherThanArticle(pageType)) return () => false
  const within = new Uint8Array(segments.length)
  const choices = index.byTag('input').filter((node) => isChoice(index, node))
  for (const form of index.byTag('form')) {
    if (holds(index, form, core)) continue
    const hasChoices = firstWithin(choices, form, index.end[form] ?? 0)
    within.fill(1, hasChoices ? startOfPoll(index, segments, form, core) : firstUnder(index, form), lastUnder(index, form))
  }
  return (segment) => within[segment.index] === 1
}

const holds = ({end}: NodeIndex, node: number, inner: number): boolean => node <= inner && inner < (end[node] ?? 0)

const isChoice = (index: NodeIndex, node: number): boolean => {
  const element = index.element(node)
  const type = element === null ? null : attributeText(element, 'type')
  return type === 'radio' || type === 'checkbox'
}

/** Segments over the choices of a poll in its box: a rubric and the question. */
const mostOver = 2
const longestQuestion = 200

/** First segment of the form, or of the box that holds nothing but it and the question over its choices. */
function startOfPoll(index: NodeIndex, segments: readonly Segment[], form: number, core: number): number {
  const [from, to] = [firstUnder(index, form), lastUnder(index, form)]
  const box = index.parent[form] ?? 0
  const first = firstUnder(index, box)
  const isBox = box > 0 && !holds(index, box, core) && lastUnder(index, box) === to && from - first <= mostOver
  return isBox && segments.slice(first, from).every(({width}) => width <= longestQuestion) ? first : from
}
