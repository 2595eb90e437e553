import type {Element} from 'hast'
import {type Flow, flowOfElement} from '../elements.js'
import type {NodeIndex} from '../page.js'
import {repeatsFormula, texOf} from './formula.js'
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
    const instead = insteadOf(index, found, at, flow)
    inline.append(instead ?? (flow === 'inline' ? '' : ' '))
    at = instead === null ? at + 1 : (index.end[at] ?? at + 1)
  }
  return finishText(inline.text, false)
}

/** What stands in a text in place of an element's content; null where the content is read. */
function insteadOf(index: NodeIndex, element: Element, node: number, flow: Flow): string | null {
  return flow === 'silent' || repeatsFormula(index, node) ? '' : texOf(element)
}
