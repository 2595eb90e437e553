/** First bytes of files that are handed in for pages, and what to call them. Only what no text begins with. */
const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP file (or a document, book or archive packed as one)'],
  ['\x1f\x8b', 'gzip-compressed data'],
  ['\x28\xb5\x2f\xfd', 'Zstandard-compressed data'],
  ['BZh91AY&SY', 'bzip2-compressed data'],
  ['\xfd7zXZ\0', 'xz-compressed data'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\0\0\x01\0', 'an icon'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['ID3\x02', 'an MP3 file'],
  ['ID3\x03', 'an MP3 file'],
  ['ID3\x04', 'an MP3 file'],
  ['OggS\0', 'an Ogg file'],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM video'],
  ['wOFF', 'a web font'],
  ['wOF2', 'a web font'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['\x7fELF', 'a program']
]

const REPLACEMENT = 0xfffd
/** How much is looked at for NULs, and how many of them in a hundred no text has. A broken page has some. */
const sampled = 4096
const nulPercent = 5

/** What bytes, or the string that they were wrongly decoded to, look like if not text: `a PDF file`. Null for text, and for what is not known. */
export function binaryKind(input: string | Uint8Array): string | null {
  const codeAt = typeof input === 'string' ? (index: number) => input.charCodeAt(index) : (index: number) => input[index] ?? Number.NaN
  for (const [bytes, kind] of signatures) if (startsWith(codeAt, 0, bytes)) return kind
  if (startsWith(codeAt, 0, 'RIFF') && (startsWith(codeAt, 8, 'WEBP') || startsWith(codeAt, 8, 'AVI ') || startsWith(codeAt, 8, 'WAVE')))
    return 'an image, sound or video'
  if (startsWith(codeAt, 0, '\0\0\0') && startsWith(codeAt, 4, 'ftyp')) return 'an image or video'
  return hasManyNuls(codeAt, Math.min(input.length, sampled)) ? 'binary data, or UTF-16 text read as something else' : null
}

/** A byte that is not ASCII may have become U+FFFD in decoding. */
function startsWith(codeAt: (index: number) => number, from: number, bytes: string): boolean {
  for (let index = 0; index < bytes.length; index++) {
    const code = codeAt(from + index)
    const wanted = bytes.charCodeAt(index)
    if (code !== wanted && !(wanted > 0x7f && code === REPLACEMENT)) return false
  }
  return true
}

function hasManyNuls(codeAt: (index: number) => number, length: number): boolean {
  let nuls = 0
  for (let index = 0; index < length; index++) if (codeAt(index) === 0) nuls++
  return nuls > 8 && nuls * 100 > length * nulPercent
}
