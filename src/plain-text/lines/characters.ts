/** What single characters are to the shape of a line. */

/** Marks of direction, of zero width, byte order marks and soft hyphens: typed or pasted along, never read. The joiners stay: words are spelled with them. */
export const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc\ufffe]/gu

/** Code units that end a line. A carriage return before a line feed belongs to it; a form feed ends a page, too. */
export const isLineEnd = (code: number): boolean =>
  code < 0x85 ? code <= 13 && code >= 10 : code === 0x85 || code === 0x2028 || code === 0x2029

export const formFeed = 12

/** White space and characters without width, as code units. */
export function isBlank(code: number): boolean {
  if (code < 128) return code <= 32
  if (code < 0x1680) return code === 0xa0 || code === 0x85 || code === 0xad || code === 0x61c
  return code >= 0xfeff ? code === 0xfeff || code === 0xfffc || code === 0xfffe : isWideBlank(code)
}

const isWideBlank = (code: number): boolean =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  (code >= 0x200e && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2069) ||
  code === 0x3000

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu
const anyWide = /[\u1100-\uffe6]/u

/** Nothing asks whether a longer text is a little wider. */
const longestMeasured = 300

/** Columns that a text takes in a terminal: two for each Chinese, Japanese or Korean character, one for any other code unit; of long texts the latter. */
export const widthOf = (text: string): number =>
  text.length <= longestMeasured && anyWide.test(text) ? text.length + (text.match(wide)?.length ?? 0) : text.length

const spaces = /\s+/g

/** The text as it is read: without invisible characters, white space single and trimmed. */
export const tidy = (raw: string): string => (isTidy(raw) ? raw : raw.replace(invisible, '').replace(spaces, ' ').trim())

/** Whether the text is ASCII with single spaces inside, as most lines are. */
function isTidy(raw: string): boolean {
  let before = 32
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false
    before = code
  }
  return before !== 32 || raw === ''
}

const sentenceEnd = /[.!?…。！？｡؟۔।॥][\])"'»”’」』）】*_]*$/
const innerEnd = /[\p{Ll}\p{N}\p{Lo})"”’»%][.!?…]["”’»)]*\s+["“‘«(¿¡]?[\p{Lu}\p{N}\p{Lo}]|[。！？｡؟۔।]["”』」]?\s*\p{L}/u

/** "…。【佐藤花子】": who wrote it, behind the last sentence. */
const signedEnd = /[。！？」][【（][^【】（）]{2,20}[】）]$/u

/** Whether the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-12)) || signedEnd.test(text.slice(-24))

/** Whether a sentence ends inside the text and another begins. */
export const holdsSentences = (text: string): boolean => innerEnd.test(text.slice(0, 600))

const letter = /\p{L}/u
export const hasLetter = (text: string): boolean => letter.test(text)

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3001-\u9fff\uf900-\ufaff\uff01-\uff60]/u

/** Whether two lines of one paragraph meet without a space: a character of a script that sets none, or of its punctuation, stands on either side. */
export const joinsWithoutSpace = (before: string, after: string): boolean =>
  unspaced.test(before.slice(-1)) || unspaced.test(after.slice(0, 1))
