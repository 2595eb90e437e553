import {attributeText} from '../attributes.js'
import type {NodeIndex, Thing, Warning} from '../page.js'
import {type JsonSource, readThings} from './json-ld/graph.js'
import {type JsonObject, parseJson, repairJson} from './json-ld/repair.js'
import {decodeReferences} from './leftovers.js'
import {rawText} from './meta.js'

/** Longest script that is read, in UTF-16 code units. */
const longestScript = 4_194_304

/** Top-level things of every JSON-LD script, in document order; `@id` links are followed across scripts, so things may form cycles. */
export function readJsonLd(index: NodeIndex, warnings: Warning[]): Thing[] {
  const scripts = index.byTag('script').filter((node) => isJsonLd(index, node))
  const sources = scripts.flatMap((node, at) => sourceOf(index, node, at + 1, warnings))
  return sources.length === 0 ? [] : readThings(sources, warnings)
}

const jsonLdType = /^\s*application\/ld\+json\b/i

function isJsonLd(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  return element !== null && jsonLdType.test(attributeText(element, 'type') ?? '')
}

function sourceOf(index: NodeIndex, node: number, number: number, warnings: Warning[]): JsonSource[] {
  const text = rawText(index, node)
  if (text.length > longestScript) {
    warnings.push({code: 'json-ld-limit', message: `JSON-LD script ${number} is longer than ${longestScript} characters and was not read.`})
    return []
  }
  const value = readJson(text)
  if (value === undefined) warnings.push({code: 'json-ld-broken', message: `JSON-LD script ${number} could not be read as JSON.`})
  return value === undefined || value === null ? [] : [{value, node, path: `script ${number} `}]
}

const wrapper = /<!--|-->|(?:\/\/|\/\*)? ?<!\[CDATA\[ ?(?:\*\/)?|(?:\/\/|\/\*)? ?\]\]> ?(?:\*\/)?/gu

/** The script's value; `null` for an empty script, `undefined` where nothing in it can be read. */
function readJson(source: string): unknown {
  const text = trimEnds(source)
  if (text === '') return null
  return parseStrictly(text) ?? parseLeniently(text)
}

/** Trims white space, byte order marks and semicolons. A loop, because a regex anchored at the end tries every run of spaces. */
function trimEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isPadding(text.charCodeAt(start))) start++
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isPadding = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0xfeff || code === 0x3b

function parseStrictly(text: string): unknown {
  const value = parseJson(text)
  return typeof value === 'object' ? value : undefined
}

/** Repairs; a script whose very quotation marks are escaped is unescaped first. `undefined` where no object comes out. */
function parseLeniently(text: string): (JsonObject | unknown[])[] | undefined {
  const unescaped = text.includes('"') ? text : decodeReferences(text)
  const values = repairJson(unescaped.replace(wrapper, ' ')).filter((value) => Object.keys(value).length > 0)
  return values.length === 0 ? undefined : values
}
