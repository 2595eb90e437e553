import type {NodeIndex} from '../page/page.js'

/** Whether a node stands in a quotation, at most so many steps up: what it names and dates is the quoted one's. */
export function isQuoted({tags, parent}: NodeIndex, node: number, steps: number): boolean {
  for (let at = node, step = 0; step < steps && at > 0; step++, at = parent[at] ?? 0) if (tags[at] === 'blockquote') return true
  return false
}
