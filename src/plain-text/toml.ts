import type {Entry} from './header.js'

const table = /^\s*\[{1,2}\s*([\w.-]{1,60})\s*\]{1,2}\s*(?:#.*)?$/u
const pair = /^\s*["']?([\w-]{1,60})["']?\s*=\s*(\S.*)$/u
const bare = /^[\w:+.-]{1,40}(?: [\d:+.Z-]{1,20})?/u
const escaped = /\\(.)/gu

/** Tables whose keys are about the text like those before any table. */
const open: ReadonlySet<string> = new Set(['', 'params', 'extra', 'taxonomies'])
/** Tables of people, one each. */
const people: ReadonlySet<string> = new Set(['author', 'authors'])

/**
 * What front matter in TOML states, as far as such headers go: strings, days and lists of strings, and names in tables of authors. No parser of all of TOML:
 * it would be larger than all else that reads plain text, and what is not understood here is left out.
 */
export function readToml(toml: string, from: number): Entry[] {
  const entries: Entry[] = []
  let name = ''
  for (let at = 0; at < toml.length; at++) {
    const end = lineEnd(toml, at)
    const line = toml.slice(at, end)
    name = table.exec(line)?.[1]?.toLowerCase() ?? name
    const [, key = '', value = ''] = pair.exec(line) ?? []
    const start = end - value.length
    at = value.startsWith('[') ? listEnd(toml, start) : end
    const known = fieldOf(name, key.toLowerCase())
    const values = known === null ? [] : valuesOf(toml.slice(start, at))
    if (known !== null && values.length > 0) add(entries, {key: known, values, start: from + start, end: from + at})
  }
  return entries
}

/** The key that a pair of a table states, null for tables about something else. */
const fieldOf = (name: string, key: string): string | null =>
  open.has(name) && key !== '' ? key : people.has(name) && key === 'name' ? 'authors' : null

/** People of several tables are one list. */
function add(entries: Entry[], entry: Entry): void {
  const at = entry.key === 'authors' ? entries.findIndex(({key}) => key === 'authors') : -1
  const known = entries[at]
  if (known === undefined) entries.push(entry)
  else entries[at] = {...known, values: [...known.values, ...entry.values], end: entry.end}
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function listEnd(text: string, from: number): number {
  const end = text.indexOf(']', from)
  return end < 0 ? lineEnd(text, from) : end + 1
}

function valuesOf(raw: string): string[] {
  if (raw.startsWith('[')) return stringsIn(raw)
  if (raw.startsWith('"') || raw.startsWith("'")) return stringsIn(raw).slice(0, 1)
  return [bare.exec(raw)?.[0] ?? ''].filter((one) => one !== '')
}

/** What stands between quotes; in double ones a backslash keeps the character behind it. */
function stringsIn(raw: string): string[] {
  const found: string[] = []
  let start = -1
  for (let at = 0; at < raw.length; at++) {
    const one = raw[at]
    if (start < 0) {
      if (one === '"' || one === "'") start = at
    } else if (one === '\\' && raw[start] === '"') at++
    else if (one === raw[start]) {
      const inside = raw.slice(start + 1, at)
      found.push(one === '"' ? inside.replace(escaped, '$1') : inside)
      start = -1
    }
  }
  return found
}
