import type {Element} from 'hast'
import type {NodeIndex} from './page.js'

/** Text of an attribute by its hast name; lists are joined by a space. `null` where it is absent or a bare boolean. */
export function attributeText(element: Element, name: string): string | null {
  const value = element.properties[name]
  if (typeof value === 'string') return value
  if (value === undefined || value === null || typeof value === 'boolean') return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

const whiteSpace = /\s+/
const noTokens: readonly string[] = []

/** Tokens of an attribute by its hast name, whether the tree holds them as a list or as one string. */
export function attributeTokens(element: Element, name: string): readonly string[] {
  const value = element.properties[name]
  if (value === undefined || value === null || typeof value === 'boolean') return noTokens
  if (Array.isArray(value)) return value.every(isString) ? value : value.map(String)
  const text = String(value)
  return whiteSpace.test(text) ? text.split(whiteSpace).filter(Boolean) : text === '' ? noTokens : [text]
}

/** Tokens of attributes of a node, one attribute after the other; none where the node is no element. */
export function tokensAt(index: NodeIndex, node: number, ...names: readonly string[]): readonly string[] {
  const element = index.element(node)
  if (element === null) return noTokens
  let found = noTokens
  // Most elements have one of the attributes, or none: no list is made for those.
  for (const name of names) {
    const tokens = attributeTokens(element, name)
    if (tokens.length > 0) found = found.length === 0 ? tokens : [...found, ...tokens]
  }
  return found
}

const isString = (value: string | number): value is string => typeof value === 'string'
