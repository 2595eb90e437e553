import type {Change} from './source.js'

/** Words of an e-mail's header that are not ASCII, as RFC 2047 spells them; white space between two of them is none. */
const encodedRun =
  /=\?[\w-]{1,30}(?:\*\w{1,8})?\?[BQ]\?[^?\s]{0,100}\?=(?:\s{1,8}=\?[\w-]{1,30}(?:\*\w{1,8})?\?[BQ]\?[^?\s]{0,100}\?=){0,200}/giu
const encodedWord = /=\?([\w-]{1,30})(?:\*\w{1,8})?\?([BQ])\?([^?\s]{0,100})\?=/giu

/** What the encoded words of a text stand for. One in a charset that the platform does not know stays as it is. */
export function encodedWords(input: string): Change[] {
  if (!input.includes('=?')) return []
  return [...input.matchAll(encodedRun)].flatMap((found): Change[] => {
    const by = decodeRun(found[0])
    return by === null ? [] : [{start: found.index, end: found.index + found[0].length, by}]
  })
}

/** A character's bytes may be parted by the end of a word, so the bytes of neighbours of one charset are decoded together. */
function decodeRun(run: string): string | null {
  const parts: {charset: string; bytes: number[]}[] = []
  for (const [, charset = '', encoding = '', text = ''] of run.matchAll(encodedWord)) {
    const bytes = encoding.toUpperCase() === 'B' ? bytesOfBase64(text) : bytesOfQuoted(text)
    const last = parts.at(-1)
    if (bytes === null) return null
    if (last !== undefined && last.charset === charset.toLowerCase()) last.bytes.push(...bytes)
    else parts.push({charset: charset.toLowerCase(), bytes: [...bytes]})
  }
  const decoded = parts.map(decode)
  return decoded.includes(null) ? null : decoded.join('')
}

function decode({charset, bytes}: {charset: string; bytes: readonly number[]}): string | null {
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
