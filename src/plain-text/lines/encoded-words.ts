import {isBlankText} from '../../util/space.js'
import type {Change} from './source.js'

/** Words of an e-mail's header that are not ASCII, as RFC 2047 spells them: charset, perhaps with a language, then how it is spelled. */
const encodedWord = /=\?([\w*-]{1,40})\?([BQ])\?([^?\s]{0,90})\?=/giu

/** Bytes in one charset, and the stretch that they are spelled by. */
interface Part {
  readonly start: number
  readonly end: number
  readonly charset: string
  /** Grows while words of the same charset follow. */
  readonly bytes: number[]
}

/**
 * What the encoded words of a text stand for. White space between two of them is none, and a character's bytes may be parted by the end of a word, so the
 * bytes of neighbours of one charset are decoded together. A word in a charset that the platform does not know stays as it is.
 */
export function encodedWords(input: string): Change[] {
  if (!input.includes('=?')) return []
  const parts: Part[] = []
  for (const found of input.matchAll(encodedWord)) {
    const part = partOf(found)
    const last = parts.at(-1)
    if (part === null) continue
    if (last !== undefined && part.start - last.end <= longestFold && isBlankText(input.slice(last.end, part.start))) {
      if (last.charset === part.charset) {
        last.bytes.push(...part.bytes)
        parts[parts.length - 1] = {...last, end: part.end}
      } else parts.splice(-1, 1, {...last, end: part.start}, part)
    } else parts.push(part)
  }
  return parts.flatMap((part): Change[] => {
    const by = decode(part)
    return by === null ? [] : [{start: part.start, end: part.end, by}]
  })
}
const longestFold = 12

function partOf({0: whole, 1: charset = '', 2: encoding = '', 3: text = '', index}: RegExpExecArray): Part | null {
  const bytes = encoding.toUpperCase() === 'B' ? bytesOfBase64(text) : bytesOfQuoted(text)
  return bytes === null ? null : {start: index, end: index + whole.length, charset: charset.toLowerCase().split('*', 1)[0] ?? '', bytes}
}

function decode({charset, bytes}: Part): string | null {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function bytesOfBase64(text: string): number[] | null {
  try {
    return [...atob(text)].map((one) => one.charCodeAt(0))
  } catch {
    return null
  }
}

const quotedPart = /=([\dA-F]{2})|_|[^=_]/giu
const space = 32

/** "=C3=A9" is a byte each, "_" a space; what is no ASCII has been decoded before, as far as anybody can tell, and shows as itself in UTF-8. */
const bytesOfQuoted = (text: string): number[] =>
  [...text.matchAll(quotedPart)].flatMap(([whole, octet]): number[] =>
    octet === undefined ? (whole === '_' ? [space] : [...new TextEncoder().encode(whole)]) : [Number.parseInt(octet, 16)]
  )
