import {characterEntitiesHtml4} from 'character-entities-html4'
import type {Range} from '../../article/article.js'
import {findEscapes, levelNoise, withoutNoise} from '../../util/clean-text.js'
import {encodedWords} from './encoded-words.js'

/** The text that is read, and where its characters stand in the caller's input. */
export interface Source {
  readonly text: string
  readonly input: string
  /** The range of the input that a range of the text stands for. */
  rangeOf(start: number, end: number): Range
}

/** A text that is read as it came. */
export const plainSource = (input: string): Source => ({text: input, input, rangeOf: (start, end) => [start, end]})

/** A stretch of the input that stands for other characters. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly by: string
}

/**
 * The text behind the input's transport: HTML character references, what quoted-printable leaves in e-mail ("=20", "=C3=A9", "=" at a line's end), encoded words of its header, control
 * characters and halves of characters.
 * Quoted-printable is taken out only where it shows beyond doubt. An input without any of these is read as it came.
 */
export function readSource(input: string): Source {
  const changes = [
    ...findEscapes(input),
    ...encodedWords(input),
    ...references(input),
    ...(isQuotedPrintable(input) ? quotedPrintable(input) : [])
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const level = levelNoise(input)
  return changes.length === 0 ? {...plainSource(input), text: level} : changedSource(level, input, changes)
}

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,8}));/gu
const moreNames: Readonly<Record<string, string>> = {apos: "'"}

function references(input: string): Change[] {
  return [...input.matchAll(reference)].flatMap((found): Change[] => {
    const [whole, decimal, hexadecimal, name] = found
    const by =
      name === undefined
        ? fromCode(Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10))
        : (characterEntitiesHtml4[name] ?? moreNames[name])
    return by === undefined ? [] : [{start: found.index, end: found.index + whole.length, by}]
  })
}

const highestCode = 0x10ffff
/** Windows-1252 for the codes that HTML maps to it. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function fromCode(code: number): string | undefined {
  if (code === 0 || code > highestCode || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return code >= 0x80 && code <= 0x9f ? windows[code - 0x80] : String.fromCodePoint(code)
}

const softBreak = /=[ \t]*\r?\n/g
/** A space before the line's end says that the paragraph flows on (RFC 3676), but for the two dashes over a signature. */
const flowedBreak = /(?<!^--)=20\r?\n(?=[^\s=-])/gmu
const octets = /(?:=[\dA-F]{2})+/g
const plainOctet = /=(?:20|3D|2E|09)(?![\dA-F])/gu
const enoughMarks = 2

const isQuotedPrintable = (input: string): boolean =>
  (input.match(softBreak)?.length ?? 0) + (input.match(plainOctet)?.length ?? 0) >= enoughMarks

function quotedPrintable(input: string): Change[] {
  const breaks = [...input.matchAll(softBreak)].map((found): Change => ({start: found.index, end: found.index + found[0].length, by: ''}))
  const flowed = [...input.matchAll(flowedBreak)].map(
    (found): Change => ({start: found.index, end: found.index + found[0].length, by: ' '})
  )
  const bytes = [...input.matchAll(octets)].map(
    (found): Change => ({start: found.index, end: found.index + found[0].length, by: decodeOctets(found[0])})
  )
  return [...breaks, ...flowed, ...bytes]
}

function decodeOctets(run: string): string {
  const bytes = Uint8Array.from(run.slice(1).split('='), (octet) => Number.parseInt(octet, 16))
  return new TextDecoder('utf-8').decode(bytes)
}

/** `level` is the input without noise, at its length. Offsets of the text are those of the input plus what all changes before have added or taken; inside a change they are its start. */
function changedSource(level: string, input: string, changes: readonly Change[]): Source {
  let text = ''
  let at = 0
  const places: {at: number; input: number}[] = []
  for (const {start, end, by} of changes) {
    if (start < at) continue
    text += level.slice(at, start)
    places.push({at: text.length, input: start})
    text += withoutNoise(by)
    places.push({at: text.length, input: end})
    at = end
  }
  text += level.slice(at)
  return {text, input, rangeOf: (start, end) => [inputOffset(places, start, false), inputOffset(places, end, true)]}
}

/** An end inside a change is the change's end. */
function inputOffset(places: readonly {at: number; input: number}[], at: number, isEnd: boolean): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]?.at ?? 0
    if (isEnd ? place < at : place <= at) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  if (place === undefined) return at
  const isInside = low % 2 === 1
  return isInside ? (isEnd ? (places[low]?.input ?? place.input) : place.input) : place.input + (at - place.at)
}
