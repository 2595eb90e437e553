import {headingTag} from '../../page/elements.js'
import type {Page} from '../../page/page.js'
import {sharedAncestor} from '../head-zone.js'

/** Lines between a teaser's heading and its day, and how long they are. */
const mostFacts = 3
const shortFact = 60

/**
 * Whether short lines alone part a segment from a heading that leads elsewhere, in a box that does not hold the text: the days of a list of other
 * texts behind the body. Seen on block themes and portals whose lists ("More posts") have no name of their own. Must spare the page's own headline,
 * which old blogs link.
 */
export function followsTeaser({index, segments}: Page, at: number, from: number): boolean {
  for (let before = at - 1; before > Math.max(from, at - 1 - mostFacts); before--) {
    const {container, linkLength, text} = segments[before] ?? {container: 0, linkLength: 0, text: ''}
    if (headingTag.test(index.tags[container] ?? ''))
      return linkLength * 2 >= text.length && index.tags[sharedAncestor(index, container, segments[at]?.container ?? 0)] === 'li'
    if (text.length > shortFact) return false
  }
  return false
}
