import type {Element} from 'hast'
import {attributeText, attributeTokens} from '../attributes.js'
import type {NodeIndex, Thing, ThingValue} from '../page.js'
import {addValue, leaveEnded, type OpenThing, type ValueReader, valueReader} from './item-values.js'
import {entryReader, isEntry} from './microformats.js'
import {schemaName} from './schema-name.js'

/** Part of the page in which properties belong to `owner`. */
interface Scope {
  readonly end: number
  readonly owner: OpenThing | null
}

interface Marked {
  /** Elements that open an item, carry a property or are referred to, in document order. */
  readonly nodes: number[]
  readonly entries: number[]
  readonly references: ReadonlyMap<string, number>
}

/**
 * Things written into the markup: microdata, RDFa (`typeof` and `property` without a prefix or with schema.org's) and h-entry. Top-level ones, in
 * document order; nested ones are values of their parents.
 *
 * @param textOf Text of an element as a reader sees it.
 */
export function readMicrodata(index: NodeIndex, textOf: (node: number) => string): Thing[] {
  const {nodes, entries, references} = findMarked(index)
  if (nodes.length === 0 && entries.length === 0) return []
  const values = valueReader(index, textOf)
  const things = [...readItems(nodes, references, values), ...entryReader(values)(entries)]
  return things.filter((thing) => thing.properties.size > 0).sort((a, b) => a.node - b.node)
}

function findMarked(index: NodeIndex): Marked {
  const nodes: number[] = []
  const entries: number[] = []
  const references = new Map<string, number>()
  for (let node = 0; node < index.size; node++) {
    const element = index.nodes[node]
    if (element?.type !== 'element') continue
    const marks = marksOf(element)
    if ((marks & itemMark) !== 0) nodes.push(node)
    if ((marks & entryMark) !== 0) entries.push(node)
    if ((marks & referenceMark) !== 0) for (const id of attributeTokens(element, 'itemRef')) references.set(id, node)
  }
  return references.size === 0 ? {nodes, entries, references} : {nodes: withReferred(index, nodes, references), entries, references}
}

const itemMark = 1
const entryMark = 2
const referenceMark = 4

/** What an element's attributes say. Going through those it has is five times faster than asking for each that it may have. */
function marksOf({tagName, properties}: Element): number {
  let marks = 0
  for (const name in properties) {
    if (name === 'className') marks |= isEntry(properties[name]) ? entryMark : 0
    else if (name !== 'property' || tagName !== 'meta') marks |= markOf.get(name) ?? 0
  }
  return marks
}

const markOf: ReadonlyMap<string, number> = new Map([
  ['itemProp', itemMark],
  ['itemScope', itemMark],
  ['typeof', itemMark],
  ['property', itemMark],
  ['itemRef', referenceMark]
])

function withReferred(index: NodeIndex, nodes: readonly number[], references: ReadonlyMap<string, number>): number[] {
  const all = new Set(nodes)
  for (let node = 0; node < index.size; node++) {
    const id = index.element(node)?.properties['id']
    if (typeof id === 'string' && references.has(id)) all.add(node)
  }
  return [...all].sort((a, b) => a - b)
}

function readItems(nodes: readonly number[], references: ReadonlyMap<string, number>, values: ValueReader): OpenThing[] {
  const {index} = values
  const items = new Map<number, OpenThing>()
  const top: OpenThing[] = []
  const scopes: Scope[] = []
  const itemAt = (node: number): OpenThing => {
    const item = items.get(node) ?? openItem(index.element(node), node, items.size + 1)
    items.set(node, item)
    return item
  }
  for (const node of nodes) {
    const element = index.element(node)
    if (element === null) continue
    const end = index.end[node] ?? node + 1
    const referrer = references.get(String(element.properties['id'] ?? ''))
    leaveEnded(scopes, node)
    if (referrer !== undefined) scopes.push({end, owner: itemAt(referrer)})
    const item = isItem(element) ? itemAt(node) : null
    const isValue = addTo(scopes.at(-1)?.owner ?? null, namesOf(element), () => item ?? values.valueOf(node))
    if (item === null) continue
    if (!isValue) top.push(item)
    scopes.push({end, owner: item})
  }
  return top
}

/** Adds a value under each of its names; whether there was an item to take it. */
function addTo(owner: OpenThing | null, names: readonly string[], read: () => ThingValue): boolean {
  if (owner === null) return false
  for (const name of names) addValue(owner, name, read())
  return names.length > 0
}

function isItem({properties}: Element): boolean {
  return (
    (properties['itemScope'] !== undefined && properties['itemScope'] !== false && properties['itemScope'] !== null) ||
    properties['typeof'] !== undefined
  )
}

function openItem(element: Element | null, node: number, number: number): OpenThing {
  const types = element === null ? [] : [...attributeTokens(element, 'itemType'), ...attributeTokens(element, 'typeof')]
  return {
    types: types.map(schemaName),
    id: element === null ? null : idOf(element),
    source: 'microdata',
    path: `item ${number}`,
    node,
    properties: new Map()
  }
}

const idAttributes = ['itemId', 'resource', 'href'] as const

/** The item's address as written: what it says it is, else where its link leads. */
function idOf(element: Element): string | null {
  for (const name of idAttributes) {
    const value = attributeText(element, name)?.trim()
    if (value) return value
  }
  return null
}

/** Property names; those under another vocabulary's prefix ("og:title", "dc:date") are left out. */
function namesOf(element: Element): string[] {
  const names = [...attributeTokens(element, 'itemProp'), ...(element.tagName === 'meta' ? [] : attributeTokens(element, 'property'))]
  return names.map(schemaName).filter((name) => !name.includes(':'))
}
