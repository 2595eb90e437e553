import type {Root} from 'hast'
import {ArticleError} from '../article/error.js'
import {type Bounds, checkBounds} from '../page/node-index.js'

interface Frame {
  readonly node: object
  readonly children: readonly unknown[]
  next: number
}

/**
 * What a caller passed for a tree, as a tree that can be read: a root, or an element as the root's only child. Looks at every node once, without recursion.
 *
 * @throws {ArticleError} `invalid-input`, with the place of the first node that is none of hast: one without its parts, or one inside itself;
 * `too-large`, `too-deep`.
 */
export function checkTree(tree: unknown, limits: Bounds): Root {
  const type = isObject(tree) ? tree['type'] : undefined
  if (isObject(tree) && tree['nodeType'] !== undefined) throw new ArticleError('invalid-input', expectedFromDom)
  if (type !== 'root' && type !== 'element') throw new ArticleError('invalid-input', expectedTree)
  const stack: Frame[] = []
  const above = new Set<object>()
  let nodes = 0
  const enter = (node: unknown): void => {
    const children = childrenOf(node, stack)
    checkBounds(nodes++, children === null ? 0 : stack.length, limits)
    if (children === null || children.length === 0) return
    if (above.has(node as object)) fail('the node is inside itself', stack)
    above.add(node as object)
    stack.push({node: node as object, children, next: 0})
  }
  enter(tree)
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (frame.next < frame.children.length) enter(frame.children[frame.next++])
    else {
      above.delete(frame.node)
      stack.pop()
    }
  }
  return type === 'root' ? (tree as Root) : {type: 'root', children: [tree as Root['children'][number]]}
}

const expectedTree = 'Expected a hast root or element.'
const expectedFromDom = 'Expected a hast root or element, not a node of the DOM: pass fromDom(document), of hast-util-from-dom.'

/** A node's children once its own parts are known to be right; null for nodes that have none. */
function childrenOf(node: unknown, place: readonly Frame[]): readonly unknown[] | null {
  if (!isObject(node)) return fail('expected a node', place)
  if (node['type'] === 'text' && typeof node['value'] !== 'string') return fail('expected a string for value', place)
  if (node['type'] === 'element') checkElement(node, place)
  const {children} = node
  if (children === undefined && node['type'] !== 'element' && node['type'] !== 'root') return null
  return Array.isArray(children) ? children : fail('expected a list for children', place)
}

function checkElement({tagName, properties}: Record<string, unknown>, place: readonly Frame[]): void {
  if (typeof tagName !== 'string') fail('expected a string for tagName', place)
  const given = isObject(properties) ? properties : fail('expected an object for properties', place)
  for (const [name, value] of Object.entries(given))
    if (!isProperty(value)) fail(`expected a string, a number, a boolean, null or a list of strings for properties.${name}`, place)
}

const isProperty = (value: unknown): boolean =>
  value === null || plainTypes.has(typeof value) || (Array.isArray(value) && value.every((item) => itemTypes.has(typeof item)))
const plainTypes: ReadonlySet<string> = new Set(['undefined', 'string', 'number', 'boolean'])
const itemTypes: ReadonlySet<string> = new Set(['string', 'number'])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Steps of a place that are told: the last ones. */
const mostSteps = 5

function fail(problem: string, place: readonly Frame[]): never {
  const steps = place.slice(-mostSteps).map(({next}) => `children[${next - 1}]`)
  const start = place.length > mostSteps ? ['…'] : []
  throw new ArticleError('invalid-input', `${[...start, ...steps].join('.') || 'tree'}: ${problem}.`)
}
