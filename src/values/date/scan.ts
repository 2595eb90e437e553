import {foldWords} from '../../util/fold-words.js'
import {isUnspaced} from '../../util/words.js'

/** A number, a word or a mark of a text. Start and end are UTF-16 offsets into it. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** Folded; for numbers the digits in ASCII. */
  text: string
  /** Of numbers. */
  value: number
  start: number
  end: number
  /** Whether white space stands before it. */
  gap: boolean
}

/**
 * Cuts a text into tokens. Words end where a small letter meets a capital ("2025Share", "UhrTeilen": pages glue what they show apart), and
 * each character of a script without spaces is a word. Invisible characters are dropped.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = []
  let gap = false
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code, text, at)
    if (kind === SPACE) gap = true
    if (kind === SPACE || kind === INVISIBLE) {
      at++
      continue
    }
    const end = ENDS[kind](text, at)
    tokens.push(makeToken(kind, text, at, end, gap))
    gap = false
    at = end
  }
  return tokens
}

const SPACE = 0
const INVISIBLE = 1
const NUMBER = 2
const WORD = 3
const MARK = 4
type Kind = typeof SPACE | typeof INVISIBLE | typeof NUMBER | typeof WORD | typeof MARK

const ENDS = {[NUMBER]: numberEnd, [WORD]: wordEnd, [MARK]: (_text: string, at: number) => at + 1} as const

function kindOf(code: number, text: string, at: number): Kind {
  if (code < 128) {
    if (code <= 32) return SPACE
    if (code >= 48 && code <= 57) return NUMBER
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? WORD : MARK
  }
  if (digitOf(code) >= 0) return NUMBER
  const letter = text.charAt(at)
  if (LETTER.test(letter)) return WORD
  if (WHITE.test(letter)) return SPACE
  return FORMAT.test(letter) ? INVISIBLE : MARK
}

const LETTER = /[\p{L}\p{M}\u200c\u0970]|\u200d/u
const WHITE = /\s/u
const FORMAT = /\p{Cf}/u

/** Where the ten digits of the scripts that news is written in begin. */
const ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0xff10
]

/** The digit's value; -1 for anything else. */
function digitOf(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

function numberEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++
  return end
}

function wordEnd(text: string, at: number): number {
  if (isUnspaced(text.charCodeAt(at))) return at + 1
  let end = at + 1
  while (end < text.length && continuesWord(text, at, end)) end++
  return end
}

function continuesWord(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isUnspaced(code)) return false
  const kind = kindOf(code, text, at)
  if (kind !== WORD) return kind === INVISIBLE
  if (!isCapital(text, at)) return true
  if (!isCapital(text, at - 1)) return false
  return at - start < 2 || !isSmall(text, at + 1)
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

function isSmall(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toUpperCase()
}

function makeToken(kind: typeof NUMBER | typeof WORD | typeof MARK, text: string, start: number, end: number, gap: boolean): Token {
  const raw = text.slice(start, end)
  if (kind === WORD) return {kind: 'word', text: foldWords(raw), value: 0, start, end, gap}
  if (kind === MARK) return {kind: 'mark', text: MARKS.get(raw) ?? foldWords(raw), value: 0, start, end, gap}
  const digits = asciiDigits(raw)
  return {kind: 'number', text: digits, value: Number(digits.slice(0, 15)), start, end, gap}
}

/** Marks that stand for a plain one. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['،', ','],
  ['、', ','],
  ['，', ','],
  ['。', '.'],
  ['۔', '.'],
  ['∶', ':'],
  ['：', ':'],
  ['・', '·'],
  ['•', '·'],
  ['｜', '|'],
  ['⁄', '/']
])

function asciiDigits(raw: string): string {
  let digits = ''
  for (let at = 0; at < raw.length; at++) digits += digitOf(raw.charCodeAt(at))
  return digits
}
