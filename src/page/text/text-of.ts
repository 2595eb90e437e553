import {flowOfElement} from '../elements.js'
import type {NodeIndex} from '../page.js'
import {finishText, InlineText} from './inline-text.js'

/** Text of any subtree on one line: blocks and line breaks joined by a space, hidden text included, scripts left out. */
export function textOf(index: NodeIndex, node: number): string {
  const inline = new InlineText()
  const end = index.end[node] ?? node + 1
  for (let at = node; at < end; ) {
    const found = index.nodes[at]
    if (found?.type === 'text') inline.append(found.value)
    if (found?.type !== 'element') {
      at++
      continue
    }
    const flow = flowOfElement(found, index.tags[index.parent[at] ?? 0] ?? '')
    if (flow === 'block' || flow === 'break') inline.append(' ')
    at = flow === 'silent' ? (index.end[at] ?? at + 1) : at + 1
  }
  return finishText(inline.text, false)
}
