import {isMap, isScalar, parseDocument} from 'yaml'
import {cleanStrings} from '../../util/clean-text.js'
import {readLabelledLines} from './labelled-lines.js'
import {readMailHeader} from './mail-header.js'
import {readToml} from './toml.js'

/** A value that a text states about itself before it begins, with where it stands. */
export interface Entry {
  /** Lower case. */
  readonly key: string
  readonly values: readonly string[]
  readonly start: number
  readonly end: number
}

/** Front matter, the header lines of an e-mail, or lines that label what they hold. */
export interface Header {
  readonly kind: 'front-matter' | 'mail' | 'labels'
  readonly entries: readonly Entry[]
  /** Where the text behind it begins. */
  readonly end: number
}

/** What a text states about itself: front matter, with labelled lines behind it, else the header of a letter, else labelled lines. */
export function readHeader(text: string): Header | null {
  const front = readFrontMatter(text)
  const header = front === null ? readLines(text, blankStart(text)) : joined(front, readLabelledLines(text, front.end))
  // Escapes of data may spell what no text holds.
  return header === null ? null : {...header, entries: header.entries.map((entry) => ({...entry, values: cleanStrings(entry.values)}))}
}

const readLines = (text: string, start: number): Header | null => readMailHeader(text, start) ?? readLabelledLines(text, start)

const joined = (front: Header, lines: Header | null): Header =>
  lines === null ? front : {...front, entries: [...front.entries, ...lines.entries], end: lines.end}

const longestHeader = 20_000

interface FrontMatter {
  readonly shape: RegExp
  readonly read: (matter: string, from: number) => readonly Entry[] | null
}

/** YAML between dashes, TOML between plus signs, an object of JSON whose braces stand alone. */
const frontMatters: readonly FrontMatter[] = [
  {shape: /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, read: readYaml},
  {shape: /^\s*\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/, read: readToml},
  {shape: /^\s*(\{[ \t]*\r?\n[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/, read: readYaml}
]

function readFrontMatter(text: string): Header | null {
  const head = text.slice(0, longestHeader)
  for (const {shape, read} of frontMatters) {
    const found = shape.exec(head)
    const matter = found?.[1]
    if (found === null || matter === undefined) continue
    const entries = read(matter, found[0].indexOf(matter))
    if (entries !== null) return {kind: 'front-matter', entries, end: found[0].length}
  }
  return null
}

/** JSON is YAML, too. */
function readYaml(yaml: string, from: number): Entry[] | null {
  const document = parseDocument(yaml, {schema: 'core', logLevel: 'silent'})
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  return document.contents.items.flatMap(({key, value}): Entry[] => {
    if (!isScalar(key) || !isRanged(value)) return []
    const [start, end] = value.range
    return [{key: String(key.value).toLowerCase(), values: textsOf(value.toJSON()), start: from + start, end: from + end}]
  })
}

interface Ranged {
  range: [number, number, number]
  toJSON(): unknown
}

const isRanged = (node: unknown): node is Ranged =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) && 'toJSON' in node

/** Texts of a scalar, of a list, or of the names in a list of maps. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (Array.isArray(one) ? [] : textsOf(one)))
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? [value.name] : []
}

const blank = /^\s*/
const blankStart = (text: string): number => blank.exec(text.slice(0, longestHeader))?.[0].length ?? 0
