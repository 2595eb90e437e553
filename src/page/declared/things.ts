import type {Thing, ThingValue} from '../page.js'
import {foldSpace} from './leftovers.js'

/** Every thing once, nested ones after the thing that holds them, in document order. Safe for cycles. */
export const allThings = (things: readonly Thing[]): Thing[] => reach(things, () => true)

/** Things that can be reached through properties that `follow` allows. */
export function reach(things: readonly Thing[], follow: (property: string) => boolean): Thing[] {
  const seen = new Set<Thing>()
  const waiting = [...things].reverse()
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    if (seen.has(thing)) continue
    seen.add(thing)
    const from = waiting.length
    for (const [property, list] of thing.properties) {
      if (!follow(property)) continue
      for (const value of list) if (isThing(value)) waiting.push(value)
    }
    reverseFrom(waiting, from)
  }
  return [...seen]
}

/** Turns the end of a list round, in place. */
function reverseFrom(list: Thing[], from: number): void {
  if (list.length - from < 2) return
  for (const [at, thing] of list.slice(from).reverse().entries()) list[from + at] = thing
}

const none: readonly ThingValue[] = []

const valuesOf = (thing: Thing, name: string): readonly ThingValue[] => thing.properties.get(name) ?? none

const isThing = (value: ThingValue): value is Thing => typeof value === 'object'

/** Texts of a property, each on one line; numbers as text. Nested things and booleans are left out. */
export function strings(thing: Thing, name: string): string[] {
  return valuesOf(thing, name).flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? foldSpace(String(value)) || [] : []
  )
}

/** Things that are values of a property. */
export const nested = (thing: Thing, name: string): Thing[] => valuesOf(thing, name).filter(isThing)

/** First text of a property. */
export const text = (thing: Thing, name: string): string | null => strings(thing, name)[0] ?? null

/** Texts of a property where it may also hold things, which count by their `name`: authors, publishers, sections, keywords. */
export function names(thing: Thing, name: string): string[] {
  return valuesOf(thing, name).flatMap((value) =>
    isThing(value) ? (text(value, 'name') ?? []) : typeof value === 'boolean' ? [] : foldSpace(String(value)) || []
  )
}

const addressProperties = ['url', 'contentUrl'] as const

/** Addresses of a property as written: texts, and of things their `url`, `contentUrl` or `@id`. */
export function addresses(thing: Thing, name: string): string[] {
  return valuesOf(thing, name).flatMap((value) => {
    if (!isThing(value)) return typeof value === 'string' ? value : []
    const written = addressProperties.flatMap((property) => strings(value, property))
    return written.length > 0 ? written : (value.id ?? [])
  })
}

/** First boolean of a property, also where it is written as text: `"False"`, "http://schema.org/True". */
export function flag(thing: Thing, name: string): boolean | null {
  const value = valuesOf(thing, name).find((candidate) => !isThing(candidate))
  if (typeof value === 'boolean') return value
  return value === undefined ? null : (flags.get(String(value).toLowerCase().split('/').at(-1) ?? '') ?? null)
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false]
])

/** Where a property stands: "script 2 /@graph/3/headline". */
export const pathOf = (thing: Thing, name: string): string => `${thing.path}${thing.path.includes('/') ? '/' : ' /'}${name}`

/** Whether the thing is of any of the types. */
export const isOfType = (thing: Thing, types: ReadonlySet<string>): boolean => thing.types.some((type) => types.has(type))
