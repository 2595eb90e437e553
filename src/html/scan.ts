/**
 * The next place of one needle, found once and remembered: asked for ever larger positions it reads the source once in all, however many runs ask.
 * Where there is none left, the length of the source.
 */
export class NeedleCursor {
  private at = -1

  constructor(
    private readonly source: string,
    private readonly needle: string
  ) {}

  from(position: number): number {
    if (this.at >= position) return this.at
    const found = this.source.indexOf(this.needle, position)
    this.at = found < 0 ? this.source.length : found
    return this.at
  }
}

/** Classes of ASCII characters in a tag name or an attribute name: taken as they are, taken in lower case, or left to the caller. */
export const STOP = 0
export const PLAIN = 1
export const UPPER = 2

const nameClasses = (stops: string): Uint8Array => {
  const classes = new Uint8Array(128).fill(PLAIN)
  for (const stop of stops) classes[stop.charCodeAt(0)] = STOP
  classes.fill(UPPER, 0x41, 0x5b)
  return classes
}

const ends = '\0\t\n\f\r />'
export const tagNameClasses = nameClasses(ends)
export const attributeNameClasses = nameClasses(`${ends}=`)

/** Where a name that starts at `start` stops, and whether it has capitals: `[end, hasUpper]` packed as `end * 2 + hasUpper`. */
export function scanName(source: string, start: number, classes: Uint8Array): number {
  let seen = 0
  let index = start
  for (; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code > 127 || classes[code] === STOP) break
    seen |= classes[code] as number
  }
  return index * 2 + (seen >> 1)
}

/** White space of HTML, carriage return included: it stands for a line feed. */
export const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c

export const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

/** The first position from `start` that is not white space. */
export function skipSpace(source: string, start: number): number {
  let index = start
  while (index < source.length && isSpace(source.charCodeAt(index))) index++
  return index
}

/** Where an unquoted attribute value stops: white space, `>`, or a character that has to be decoded or replaced. */
export function unquotedEnd(source: string, start: number): number {
  let index = start
  for (; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 0x3e || code === 0x26 || code === 0 || isSpace(code)) break
  }
  return index
}

/** Where a run inside an escaped script stops. */
export function escapedScriptEnd(source: string, start: number): number {
  let index = start
  for (; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 0x2d || code === 0x3c || code === 0x0d || code === 0) break
  }
  return index
}
