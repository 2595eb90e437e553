/**
 * Reads JSON that `JSON.parse` refuses, as publishers' templates write it: raw line breaks and control characters in strings, quotation marks
 * that were not escaped, commas too many or missing, comments, several values in a row, a text cut off in the middle.
 * It never fails: what cannot be read is passed over. Time is linear in the length.
 */

export type JsonObject = {[key: string]: unknown}

/** The value of a JSON text as `JSON.parse` reads it; `undefined` where it refuses. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Frame {
  readonly object: JsonObject | null
  readonly list: unknown[] | null
  /** Key that waits for its value; `null` where a key is expected. */
  key: string | null
}

interface Reader {
  readonly text: string
  at: number
  readonly frames: Frame[]
  readonly values: (JsonObject | unknown[])[]
}

/** The objects and lists at the top level, in order; a value that the end of the text cuts off is left out, what holds it stays. */
export function repairJson(text: string): (JsonObject | unknown[])[] {
  const reader: Reader = {text, at: 0, frames: [], values: []}
  while (reader.at < text.length) step(reader)
  return reader.values
}

function step(reader: Reader): void {
  const character = reader.text.charAt(reader.at)
  const action = actions.get(character)
  if (action !== undefined) action(reader)
  else readWord(reader)
}

const skip = (reader: Reader): void => {
  reader.at++
}

const actions: ReadonlyMap<string, (reader: Reader) => void> = new Map([
  ...[...' \t\n\r\f\v\u00A0\uFEFF,:;'].map((character): [string, (reader: Reader) => void] => [character, skip]),
  ['{', (reader) => open(reader, {object: Object.create(null) as JsonObject, list: null, key: null})],
  ['[', (reader) => open(reader, {object: null, list: [], key: null})],
  ['}', close],
  [']', close],
  ['"', readString],
  ['/', skipComment],
  ['<', skipComment]
])

function open(reader: Reader, frame: Frame): void {
  reader.at++
  const value = frame.object ?? frame.list ?? []
  if (reader.frames.length === 0) reader.values.push(value)
  else add(reader, value)
  reader.frames.push(frame)
}

function close(reader: Reader): void {
  reader.at++
  reader.frames.pop()
}

/** Puts a value where it belongs; a string in a key's place becomes the key. */
function add(reader: Reader, value: unknown): void {
  const frame = reader.frames.at(-1)
  if (frame === undefined) return
  if (frame.list !== null) frame.list.push(value)
  else if (frame.object !== null && frame.key !== null) {
    frame.object[frame.key] = value
    frame.key = null
  } else if (typeof value === 'string') frame.key = value
}

const wordEnd = /[\s,:;{}[\]"]/gu
const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null]
])

function readWord(reader: Reader): void {
  wordEnd.lastIndex = reader.at
  const end = wordEnd.exec(reader.text)?.index ?? reader.text.length
  const word = reader.text.slice(reader.at, end)
  reader.at = Math.max(end, reader.at + 1)
  const literal = literals.get(word)
  add(reader, literal !== undefined ? literal : number.test(word) ? Number(word) : word)
}

const commentEnds: readonly (readonly [opening: string, ending: string])[] = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['//', '\n']
]

function skipComment(reader: Reader): void {
  const comment = commentEnds.find(([opening]) => reader.text.startsWith(opening, reader.at))
  if (comment === undefined) {
    skip(reader)
    return
  }
  const end = reader.text.indexOf(comment[1], reader.at + comment[0].length)
  reader.at = end < 0 ? reader.text.length : end + comment[1].length
}

const stringStop = /["\\]/gu

function readString(reader: Reader): void {
  const {text} = reader
  const pieces: string[] = []
  let from = reader.at + 1
  for (;;) {
    stringStop.lastIndex = from
    const stop = stringStop.exec(text)?.index ?? -1
    if (stop < 0) {
      // The text ends inside the string, which is not worth keeping.
      reader.at = text.length
      return
    }
    pieces.push(text.slice(from, stop))
    if (text.charAt(stop) === '\\') from = readEscape(text, stop, pieces)
    else if (endsString(reader, stop)) {
      reader.at = stop + 1
      add(reader, pieces.join(''))
      return
    } else {
      pieces.push('"')
      from = stop + 1
    }
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', ' '],
  ['f', '\n']
])
const fourHex = /^[\da-fA-F]{4}$/u

/** Reads the escape at `stop`; returns where the text goes on. */
function readEscape(text: string, stop: number, pieces: string[]): number {
  const letter = text.charAt(stop + 1)
  const hex = text.slice(stop + 2, stop + 6)
  if (letter === 'u' && fourHex.test(hex)) {
    pieces.push(String.fromCharCode(Number.parseInt(hex, 16)))
    return stop + 6
  }
  pieces.push(escapes.get(letter) ?? letter)
  return stop + 2
}

const afterKey = /\s*:/y
const afterMember = /\s*(?:[}\]]|$|\/[/*]|"[^"\\{}[\]]{0,80}"\s*:|,\s*(?:[}\]]|$|"[^"\\{}[\]]{0,80}"\s*:))/uy
const afterItem = /\s*(?:\]|$|\/[/*]|,\s*(?:["{[\]\d-]|true\b|false\b|null\b|$))/y

/**
 * Whether the quotation mark at `at` ends the string, judged by what follows: a colon after a key, the next member's key or the end of the
 * object after a value. Any other was meant to be read: `"He said "no" twice"`.
 */
function endsString(reader: Reader, at: number): boolean {
  const frame = reader.frames.at(-1)
  const follower = frame?.object == null ? afterItem : frame.key === null ? afterKey : afterMember
  follower.lastIndex = at + 1
  return follower.test(reader.text)
}
