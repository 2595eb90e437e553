import type {NodeIndex} from '../page.js'
import {type JsonObject, parseJson, repairJson} from './json-ld/repair.js'
import {rawText} from './meta.js'

/** Code units of a script or an attribute that may hold an article, and that are read. */
const shortest = 500
const longest = 4_194_304
const mostSources = 50

export type JsonData = JsonObject | readonly unknown[]

/**
 * What scripts are given to build the page from: JSON in scripts and in attributes, objects assigned in code. Code around them is passed over.
 * Seen with Next, Nuxt, Inertia, Apollo and others (`__NEXT_DATA__`, `data-page`, `window.__INITIAL_STATE__ = {…}`, `JSON.parse("…")`).
 */
export function readScriptData(index: NodeIndex): JsonData[] {
  const sources = [...index.byTag('script').map((node) => rawText(index, node)), ...attributeValues(index)]
  return sources.filter(mayHoldData).slice(0, mostSources).flatMap(valuesOf)
}

const bracket = /[{[]/u
const mayHoldData = (text: string): boolean => text.length >= shortest && text.length <= longest && bracket.test(text)

function* attributeValues(index: NodeIndex): Iterable<string> {
  for (let node = 1; node < index.size; node++)
    for (const value of Object.values(index.element(node)?.properties ?? {})) if (typeof value === 'string' && opensJson(value)) yield value
}

const jsonOpening = /^\s*(?:\{\s*["}]|\[\s*[[{"])/
/** Whether a string holds JSON rather than text. */
export const opensJson = (text: string): boolean => text.length >= shortest && jsonOpening.test(text)

const parsed = /JSON\.parse\(\s*(?=")/
const stringStop = /["\\]/gu

/** The values in a script's text; of one that parses a string those in the string. */
function valuesOf(text: string): JsonData[] {
  const call = parsed.exec(text)
  return jsonIn(call === null ? text : stringAt(text, call.index + call[0].length))
}

/** The objects and lists of a text: of JSON the one, of code those in it. */
export function jsonIn(text: string): JsonData[] {
  const value = opensJson(text) ? parseJson(text) : undefined
  return typeof value === 'object' && value !== null ? [value as JsonData] : repairJson(text)
}

/** What the string literal at `start` stands for; empty where it does not end or cannot be read. */
function stringAt(text: string, start: number): string {
  stringStop.lastIndex = start + 1
  for (let stop = stringStop.exec(text); stop !== null; stop = stringStop.exec(text)) {
    if (stop[0] === '"') return String(parseJson(text.slice(start, stop.index + 1)) ?? '')
    stringStop.lastIndex++
  }
  return ''
}
