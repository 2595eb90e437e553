import type {NodeIndex, Page} from '../../page/page.js'
import {sharedAncestor} from '../head-zone.js'
import type {Line} from './lines.js'

/** Letters of the shortest text that somebody signs. */
const shortestText = 25

/**
 * Leaves out lines that sign texts of others: names that close one card after the other, as under what customers or readers say. Seen behind the text of
 * service pages and shops (wcxb, tuning part: seven invented authors on three pages less, no author lost). Must spare one signature under a text, and
 * boxes about several writers, in which the name comes first.
 */
export function withoutSigners(page: Page, lines: readonly Line[]): Line[] {
  const signers = new Set(lines.slice(1).flatMap((line, at) => cardClosers(page, lines[at], line)))
  return lines.filter((line) => !signers.has(line))
}

const cardClosers = (page: Page, one: Line | undefined, other: Line): Line[] =>
  one !== undefined && closeCards(page, one, other) ? [one, other] : []

/** Whether two lines close two elements side by side that begin with a text. */
function closeCards({index, segments}: Page, one: Line, other: Line): boolean {
  const parent = sharedAncestor(index, one.segment.container, other.segment.container)
  return [one, other].every(({first, segment}) => {
    const card = childHolding(index, parent, segment.container)
    const [from, to] = [index.segmentStart[card] ?? 0, index.segmentStart[index.end[card] ?? 0] ?? 0]
    if (to !== segment.index + 1) return false
    let width = 0
    for (let at = from; at < first; at++) width += segments[at]?.width ?? 0
    return width >= shortestText
  })
}

/** The child of an element that a node below it stands in. */
function childHolding({parent}: NodeIndex, element: number, node: number): number {
  let at = node
  while (at > 0 && parent[at] !== element) at = parent[at] ?? 0
  return at
}
