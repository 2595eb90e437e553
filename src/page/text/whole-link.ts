import {attributeText} from '../attributes.js'
import type {NodeIndex} from '../page.js'
import type {Segment} from './segments.js'

/** Whether a text stands in links from end to end. */
export const isWholeLink = ({text, linkLength}: Segment): boolean => linkLength === text.length

/** The address, as written, of the first link of a text that stands in links from end to end; null for other texts. */
export function wholeLink(index: NodeIndex, segment: Segment): string | null {
  if (!isWholeLink(segment)) return null
  for (let node = segment.first; node > 0; node = index.parent[node] ?? 0) {
    const element = index.tags[node] === 'a' ? index.element(node) : null
    if (element !== null) return attributeText(element, 'href')
  }
  return null
}
