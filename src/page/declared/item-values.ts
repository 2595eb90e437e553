import {attributeText} from '../attributes.js'
import type {NodeIndex, Thing, ThingValue} from '../page.js'
import {foldSpace} from './leftovers.js'

/** A thing while it is read. */
export interface OpenThing extends Thing {
  readonly properties: Map<string, ThingValue[]>
}

/** Reads the values of elements that carry a property. */
export interface ValueReader {
  readonly index: NodeIndex
  valueOf(node: number): string
  /** The element's text, whatever its attributes say. */
  textWithin(node: number): string
}

/** Text of nested properties is read once for each level, so a hostile page could make it quadratic: this many nodes are read, then no more. */
const nodesPerNode = 8
const spareNodes = 10_000

const sourceAttributes: ReadonlyMap<string, string> = new Map([
  ...['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map((tag): [string, string] => [tag, 'src']),
  ...['a', 'area', 'link'].map((tag): [string, string] => [tag, 'href']),
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'dateTime'],
  ['abbr', 'title']
])

/**
 * Values as the HTML standard gives them for microdata: `content` first (any element, as RDFa and most publishers write it), then the tag's own
 * attribute, else the text. Addresses stay as written.
 */
export function valueReader(index: NodeIndex, textOf: (node: number) => string): ValueReader {
  let budget = index.size * nodesPerNode + spareNodes
  const textWithin = (node: number): string => {
    budget -= (index.end[node] ?? node) - node
    return budget < 0 ? '' : textOf(node).trim()
  }
  return {
    index,
    textWithin,
    valueOf(node) {
      const element = index.element(node)
      if (element === null) return ''
      const attribute = sourceAttributes.get(element.tagName)
      const written = attributeText(element, 'content') ?? (attribute === undefined ? null : attributeText(element, attribute))
      return written === null ? textWithin(node) : foldSpace(written)
    }
  }
}

/** Adds a value under a name; an empty string is no value. */
export function addValue(thing: OpenThing, name: string, value: ThingValue): void {
  if (value === '') return
  const values = thing.properties.get(name)
  if (values === undefined) thing.properties.set(name, [value])
  else values.push(value)
}

/** Takes off the stack what has ended before `node`, in preorder. */
export function leaveEnded(open: {readonly end: number}[], node: number): void {
  while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= node) open.pop()
}
