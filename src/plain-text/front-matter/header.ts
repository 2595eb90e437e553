import {isMap, isScalar, parseDocument} from 'yaml'
import {cleanStrings} from '../../util/clean-text.js'
import {readToml} from './toml.js'

/** A value that a text states about itself before it begins, with where it stands. */
export interface Entry {
  /** Lower case. */
  readonly key: string
  readonly values: readonly string[]
  readonly start: number
  readonly end: number
}

/** Front matter or the header lines of an e-mail. */
export interface Header {
  readonly kind: 'front-matter' | 'mail'
  readonly entries: readonly Entry[]
  /** Where the text behind it begins. */
  readonly end: number
}

/** Escapes of data may spell what no text holds. */
export function readHeader(text: string): Header | null {
  const header = readFrontMatter(text) ?? readMailHeader(text)
  return header === null ? null : {...header, entries: header.entries.map((entry) => ({...entry, values: cleanStrings(entry.values)}))}
}

const longestHeader = 20_000

interface FrontMatter {
  readonly shape: RegExp
  readonly read: (matter: string, from: number) => readonly Entry[] | null
}

/** YAML between dashes, TOML between plus signs, an object of JSON whose braces stand alone. */
const frontMatters: readonly FrontMatter[] = [
  {shape: /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u, read: readYaml},
  {shape: /^\s*\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/u, read: readToml},
  {shape: /^\s*(\{[ \t]*\r?\n[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/u, read: readYaml}
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

const mailLine = /[ \t]*([\p{L}-]{1,14})[ \t]*:[ \t]+(\S[^\r\n]*)(?:\r?\n|$)/uy
const mailKeys: ReadonlyMap<string, string> = new Map([
  ['from', 'from'],
  ['von', 'from'],
  ['de', 'from'],
  ['da', 'from'],
  ['van', 'from'],
  ['от', 'from'],
  ['fra', 'from'],
  ['från', 'from'],
  ['subject', 'subject'],
  ['betreff', 'subject'],
  ['objet', 'subject'],
  ['asunto', 'subject'],
  ['oggetto', 'subject'],
  ['onderwerp', 'subject'],
  ['assunto', 'subject'],
  ['тема', 'subject'],
  ['emne', 'subject'],
  ['ämne', 'subject'],
  ['date', 'date'],
  ['sent', 'date'],
  ['datum', 'date'],
  ['gesendet', 'date'],
  ['envoyé', 'date'],
  ['fecha', 'date'],
  ['enviado', 'date'],
  ['data', 'date'],
  ['дата', 'date'],
  ['dato', 'date'],
  ['to', 'to'],
  ['an', 'to'],
  ['à', 'to'],
  ['para', 'to'],
  ['a', 'to'],
  ['aan', 'to'],
  ['кому', 'to'],
  ['til', 'to'],
  ['till', 'to'],
  ['cc', 'cc'],
  ['bcc', 'cc'],
  ['reply-to', 'cc'],
  ['content-type', 'cc'],
  ['mime-version', 'cc'],
  ['list-id', 'cc']
])

/** Lines such as "From: …" that open the text; at least two of sender, subject and date. */
function readMailHeader(text: string): Header | null {
  const entries: Entry[] = []
  let at = blankStart(text)
  for (;;) {
    mailLine.lastIndex = at
    const found = mailLine.exec(text)
    const key = mailKeys.get(found?.[1]?.toLowerCase() ?? '')
    const value = found?.[2]?.trimEnd()
    if (found === null || key === undefined || value === undefined) break
    const start = at + found[0].indexOf(value)
    entries.push({key, values: [value], start, end: start + value.length})
    at = mailLine.lastIndex
  }
  const known = new Set(entries.map(({key}) => key))
  return ['from', 'subject', 'date'].filter((key) => known.has(key)).length < 2 ? null : {kind: 'mail', entries, end: at}
}

const blank = /^\s*/u
const blankStart = (text: string): number => blank.exec(text.slice(0, longestHeader))?.[0].length ?? 0
