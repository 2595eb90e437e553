import {parse, TomlDate, TomlError, type TomlTable, type TomlValue} from 'smol-toml'
import type {Entry} from './header.js'

/** Tables whose keys are about the text like those before any table. */
const open: readonly string[] = ['params', 'extra', 'taxonomies']
/** Tables of people, one each. */
const people: readonly string[] = ['author', 'authors']

/**
 * What front matter in TOML states: texts, days and lists of texts, and names in tables of authors. Null where it is not TOML.
 * An entry stands where its value does; names in several tables reach from the first to the last.
 */
export function readToml(toml: string, from: number): Entry[] | null {
  const root = parseToml(toml)
  if (root === null) return null
  const pairs = readPairs(toml)
  return ['', ...open].flatMap((table) =>
    Object.entries(tableOf(root, table)).flatMap(([key, value]): Entry[] => {
      const mine = pairs.filter(
        (pair) => (pair.key === key && pair.table === table) || (people.includes(key) && pair.key === 'name' && pair.table === key)
      )
      const [first, last] = [mine[0], mine.at(-1)]
      if (first === undefined || last === undefined) return []
      const values = value instanceof TomlDate ? [dateIn(toml.slice(first.start, first.end))] : textsOf(key, value)
      return values.length === 0 ? [] : [{key: key.toLowerCase(), values, start: from + first.start, end: from + last.end}]
    })
  )
}

function parseToml(toml: string): TomlTable | null {
  try {
    return parse(toml)
  } catch (error) {
    if (error instanceof TomlError) return null
    throw error
  }
}

const isTable = (value: TomlValue | undefined): value is TomlTable =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate)

function tableOf(root: TomlTable, name: string): TomlTable {
  const table = name === '' ? root : root[name]
  return isTable(table) ? table : {}
}

/** The day as written, without a comment behind it. */
const dateIn = (raw: string): string => raw.split('#', 1)[0]?.trim() ?? raw

function textsOf(key: string, value: TomlValue): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((one) => (Array.isArray(one) ? [] : textsOf(key, one)))
  return isTable(value) && people.includes(key) && typeof value['name'] === 'string' ? [value['name']] : []
}

interface Pair {
  /** Name of the table it stands in; "" before any. */
  readonly table: string
  readonly key: string
  /** Of its value, which may run over several lines. */
  readonly start: number
  readonly end: number
}

/** A line that opens a table or states a pair. */
const opener = /^[ \t]*(?:\[{1,2}[ \t]*([\w.-]{1,60})[ \t]*\]{1,2}|["']?([\w.-]{1,60})["']?[ \t]*=[ \t]*)/gm

/** Where the pairs stand, which the parser does not tell. */
function readPairs(toml: string): Pair[] {
  const found = [...toml.matchAll(opener)]
  let table = ''
  return found.flatMap(({0: whole, 1: name, 2: key, index}, at) => {
    table = name ?? table
    const start = index + whole.length
    const end = start + toml.slice(start, found[at + 1]?.index ?? toml.length).trimEnd().length
    return key === undefined ? [] : [{table, key, start, end}]
  })
}
