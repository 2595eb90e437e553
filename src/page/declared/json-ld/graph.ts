import type {Thing, ThingValue, Warning} from '../../page.js'
import {plainText} from '../leftovers.js'
import {schemaName} from '../schema-name.js'

/** What one script held. */
export interface JsonSource {
  readonly value: unknown
  /** Number of the script's node. */
  readonly node: number
  /** "script 2 ", a path follows. */
  readonly path: string
}

/** Objects and lists nested deeper are left out. Real pages stay below 20. */
const deepest = 64
const mostThings = 20_000

interface MutableThing extends Thing {
  readonly properties: Map<string, ThingValue[]>
}

interface Link {
  readonly values: ThingValue[]
  readonly at: number
  readonly id: string
}

interface Graph {
  readonly top: MutableThing[]
  /** The fullest thing of each `@id`. */
  readonly byId: Map<string, MutableThing>
  readonly links: Link[]
  count: number
  cut: boolean
}

/** Where a value goes and where it came from. */
interface Spot {
  readonly graph: Graph
  readonly node: number
  readonly depth: number
  readonly path: string
  readonly into: ThingValue[]
}

/**
 * Top-level things in order. A value that only names another thing by `@id` becomes that thing, the same object, wherever it stands. Recursion
 * here is over JSON and ends at `deepest`.
 */
export function readThings(sources: readonly JsonSource[], warnings: Warning[]): Thing[] {
  const graph: Graph = {top: [], byId: new Map(), links: [], count: 0, cut: false}
  for (const source of sources) readTop(source.value, {graph, node: source.node, depth: 0, path: source.path, into: []})
  for (const link of graph.links) link.values[link.at] = graph.byId.get(link.id) ?? link.values[link.at] ?? link.id
  if (graph.cut)
    warnings.push({
      code: 'json-ld-limit',
      message: `JSON-LD holds more than ${mostThings} things or nests deeper than ${deepest}; the rest was not read.`
    })
  return graph.top.filter((thing) => thing.properties.size > 0 || thing.types.length > 0)
}

function readTop(value: unknown, spot: Spot): void {
  const into: ThingValue[] = []
  readValue(value, {...spot, into})
  for (const thing of into) if (typeof thing === 'object') spot.graph.top.push(thing as MutableThing)
}

function readValue(value: unknown, spot: Spot): void {
  if (typeof value === 'string') readText(value, spot.into)
  else if (typeof value === 'number' || typeof value === 'boolean') spot.into.push(value)
  else if (typeof value !== 'object' || value === null) return
  else if (spot.depth >= deepest) spot.graph.cut = true
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) readValue(item, {...spot, depth: spot.depth + 1, path: `${spot.path}/${at}`})
  else readObject(value as Record<string, unknown>, spot)
}

function readText(value: string, into: ThingValue[]): void {
  const text = plainText(value)
  if (text !== '') into.push(text)
}

const wrappers = ['@value', '@list', '@set'] as const

function readObject(object: Record<string, unknown>, spot: Spot): void {
  const wrapper = wrappers.find((key) => Object.hasOwn(object, key))
  if (wrapper !== undefined) readValue(object[wrapper], {...spot, depth: spot.depth + 1})
  else if (spot.graph.count >= mostThings) spot.graph.cut = true
  else readThing(object, spot)
}

function readThing(object: Record<string, unknown>, spot: Spot): void {
  spot.graph.count++
  const thing: MutableThing = {
    types: typesOf(object['@type']),
    id: idOf(object['@id']),
    source: 'json-ld',
    path: spot.path.trimEnd(),
    node: spot.node,
    properties: new Map()
  }
  const at = spot.into.push(thing) - 1
  readProperties(object, thing, spot)
  register(thing, {values: spot.into, at}, spot.graph)
  if (object['@graph'] !== undefined) readTop(object['@graph'], {...spot, depth: spot.depth + 1, path: `${spot.path}/@graph`})
}

function readProperties(object: Record<string, unknown>, thing: MutableThing, spot: Spot): void {
  for (const key of Object.keys(object)) {
    if (key.startsWith('@')) continue
    const name = schemaName(key)
    const into = thing.properties.get(name) ?? []
    const value = object[key]
    if (typeof value === 'string') readText(value, into)
    else readValue(value, {...spot, depth: spot.depth + 1, path: `${spot.path}/${name}`, into})
    if (into.length > 0) thing.properties.set(name, into)
  }
}

/** A thing without properties is a link; one with properties may be what links point to. */
function register(thing: MutableThing, place: {values: ThingValue[]; at: number}, graph: Graph): void {
  if (thing.id === null) return
  if (thing.properties.size === 0) graph.links.push({...place, id: thing.id})
  else if (thing.properties.size > (graph.byId.get(thing.id)?.properties.size ?? 0)) graph.byId.set(thing.id, thing)
}

const typesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((type) => (typeof type === 'string' && type !== '' ? [schemaName(type)] : []))

const idOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
