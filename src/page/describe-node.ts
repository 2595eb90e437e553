import {attributeTokens} from './attributes.js'
import type {NodeIndex} from './page.js'

const mostSteps = 3

/** Short path of an element for people to read: the element and its nearest ancestors, "div#story > section > p.lead". */
export function describeNode(index: NodeIndex, node: number): string {
  const steps: string[] = []
  for (let at = node; at > 0 && steps.length < mostSteps; at = index.parent[at] ?? 0) steps.push(describeElement(index, at))
  return steps.reverse().join(' > ') || 'root'
}

function describeElement(index: NodeIndex, node: number): string {
  const element = index.element(node)
  if (element === null) return '#text'
  const {id} = element.properties
  const classes = attributeTokens(element, 'className')
    .slice(0, 2)
    .map((name) => `.${name}`)
  return element.tagName + (typeof id === 'string' && id !== '' ? `#${id}` : '') + classes.join('')
}
