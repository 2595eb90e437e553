import {TextDecoder as TableDecoder} from '@exodus/bytes/encoding-lite.js'
import sniffEncoding from 'html-encoding-sniffer'
import {ArticleError} from '../article/error.js'
import {binaryKind} from './binary-kind.js'
import {charsetOf} from './content-type.js'

export interface DecodedHtml {
  html: string
  /** The WHATWG name of the encoding it was read in, `windows-1252` for instance. */
  encoding: string
}

/** How far a `<meta>` is looked for: browsers read on and start again where they meet one late, and heads full of inline scripts make it late. */
const lateMetaBytes = 262_144
/** What the sniffer reads at most. */
const prescanBytes = 1024
const metaOrBody = /<meta(?=[\s/])|<body(?=[\s/>])/giu

/**
 * Decodes the bytes of a page as browsers do: by its byte order mark, else by the charset of `contentType`, else by its `<meta>`, else as UTF-8 if it is
 * valid UTF-8, else as windows-1252. Bytes that the encoding does not have become U+FFFD.
 * Throws `not-html` for files that are no text (PDF, ZIP, images) and for encodings that browsers refuse.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null): DecodedHtml {
  const encoding = encodingOf(bytes, contentType)
  const kind = isUtf16(encoding) ? null : binaryKind(bytes)
  if (kind !== null) throw new ArticleError('not-html', `The bytes look like ${kind}.`)
  return {html: decoderFor(encoding).decode(bytes), encoding}
}

function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const charset = contentType === null ? null : charsetOf(contentType)
  return sniff(bytes, charset) ?? lateMetaEncoding(bytes) ?? (isUtf8(bytes) ? 'UTF-8' : 'windows-1252')
}

/** The encoding by byte order mark, header or first kilobyte; null where they say nothing. */
function sniff(bytes: Uint8Array, charset: string | null): string | null {
  try {
    return sniffEncoding(bytes, {...(charset === null ? {} : {transportLayerEncodingLabel: charset}), defaultEncoding: ''}) || null
  } catch {
    // The sniffer reads past the end of a `content` that ends with the word charset.
    return charset === null ? null : sniff(bytes.subarray(0, 3), charset)
  }
}

/** The encoding that a `<meta>` past the first kilobyte names, if it stands before the body. */
function lateMetaEncoding(bytes: Uint8Array): string | null {
  if (bytes.length <= prescanBytes) return null
  // One character a byte, so that an index in the string is one in the bytes.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, lateMetaBytes))
  for (const {0: tag, index} of head.matchAll(metaOrBody)) {
    if (tag.length > 5 || tag.toLowerCase() === '<body') return null
    const found = sniff(bytes.subarray(index, index + prescanBytes), null)
    if (found !== null) return found
  }
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

const isUtf16 = (encoding: string): boolean => encoding.startsWith('UTF-16')

/**
 * Encodings that the platform decodes. The single-byte ones come from a library on every platform: Node 20 reads windows-1252 as ISO-8859-1 (every curly
 * quote is lost) and differs from the standard in six more.
 */
const platformEncodings: ReadonlySet<string> = new Set([
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'GBK',
  'gb18030',
  'Big5',
  'EUC-JP',
  'ISO-2022-JP',
  'Shift_JIS',
  'EUC-KR'
])

function decoderFor(encoding: string): Pick<TextDecoder, 'decode'> {
  try {
    return platformEncodings.has(encoding) ? new TextDecoder(encoding) : new TableDecoder(encoding)
  } catch (cause) {
    throw new ArticleError('not-html', `The bytes are said to be in an encoding that cannot be read (${encoding}).`, {cause})
  }
}
