import {foldWord} from '../fold-word.js'

/** A piece of a byline. */
export interface Token {
  kind: 'word' | 'comma' | 'semicolon' | 'bar' | 'slash' | 'dot' | 'stop' | 'colon' | 'open' | 'close' | 'email'
  text: string
  folded: string
}

const MARK_KINDS: readonly (readonly [Token['kind'], string])[] = [
  ['comma', ',،、，﹐'],
  ['semicolon', ';；؛'],
  ['bar', '|｜¦•⋅∙●■◆▪»›>→–—―-‐\n'],
  ['slash', '/／\\'],
  ['dot', '·・‧'],
  ['stop', '.。…!?'],
  ['colon', ':：'],
  ['open', '([（［【〔<《'],
  ['close', ')]）］】〕》']
]
const KIND_OF_MARK: ReadonlyMap<string, Token['kind']> = new Map(
  MARK_KINDS.flatMap(([kind, marks]) => [...marks].map((mark) => [mark, kind] as const))
)

const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0f/gu
const LINES = / ?\n\s*/g
const SPACES = /[^\S\n]+/gu
/** A word, or any single mark. "&" and "+" come as words, for they join names. */
const PIECES = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ`´.‐‑\-_®\u200c\u200d]*|\S|\n/gu
const ADDRESS = /^[^\s@]+@[^\s@.]+\.[^\s@]+$/u
const LINK = /^(?:https?:|www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,3}\/)/iu
const HANDLE = /^@[\p{L}\p{N}_.]+/u
const EDGES = /^[(<[{"'“‘|:]{1,8}|[)>\]}"'”’.,;:|]{1,8}$/gu
const JOINER = /^[&+＆]$/

/** White space folded, marks of direction gone; line breaks stay, for they part credits. */
export function foldLines(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(LINES, '\n').trim()
}

/** Cuts a text into words and marks. Web addresses and handles are left out; a bar stands in their place. */
export function tokensOf(text: string): Token[] {
  return joinDotted(foldLines(text).replace(PARTED, ' $& ').split(GAP).flatMap(chunkTokens))
}

/** Marks that part names without white space in the scripts that have none. */
const PARTED = /[，、；：（）【】《》｜\n]/gu
const GAP = / +/

/** Most words are letters of one kind and a comma at most: no address, no handle, nothing to cut. */
const PLAIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u04ff]+,?$/

function chunkTokens(chunk: string): Token[] {
  if (PLAIN.test(chunk)) return chunk.endsWith(',') ? [wordToken(chunk.slice(0, -1)), mark('comma', ',')] : [wordToken(chunk)]
  const bare = chunk.replace(EDGES, '')
  if (ADDRESS.test(bare)) return [...around(chunk, bare, {kind: 'email', text: bare, folded: bare.toLowerCase()})]
  if (LINK.test(bare) || HANDLE.test(bare)) return [...around(chunk, bare, mark('bar', '|'))]
  return [...chunk.matchAll(PIECES)].flatMap(([piece]) => pieceTokens(piece))
}

/** An address with the brackets and commas that hold it. */
function around(chunk: string, bare: string, token: Token): Token[] {
  const at = chunk.indexOf(bare)
  const outer = (text: string) => [...text].flatMap(pieceTokens)
  return [...outer(chunk.slice(0, at)), token, ...outer(chunk.slice(at + bare.length))]
}

const mark = (kind: Token['kind'], text: string): Token => ({kind, text, folded: text})
const WORD = /[\p{L}\p{N}]/u

function pieceTokens(piece: string): Token[] {
  const kind = KIND_OF_MARK.get(piece)
  if (kind !== undefined) return [mark(kind, piece)]
  if (JOINER.test(piece)) return [{kind: 'word', text: '&', folded: '&'}]
  return WORD.test(piece) ? wordTokens(piece) : []
}

const TRAILING_MARKS = /['’ʼ`´‐‑\-_]{1,8}$/u
/** "Jr.", "J.", "Ph.D.", "T.C.": the full stop belongs to the word. */
const ABBREVIATION = /^(?:\p{L}|[\p{L}.]*\p{L}\.\p{L}|\p{L}{2,3}|Prof|Dipl|Capt|Mass|Bros)\.$/u

function wordTokens(piece: string): Token[] {
  const word = piece.replace(TRAILING_MARKS, '')
  if (word.endsWith('.') && !ABBREVIATION.test(word)) return [wordToken(word.slice(0, -1)), mark('stop', '.')]
  return [wordToken(word)]
}

export function wordToken(text: string): Token {
  return {kind: 'word', text, folded: foldWord(text)}
}

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u
const HAN = /^\p{Script=Han}{2,}$/u

/** The dot inside a foreign name ("マリア・シルバ", "约翰·史密斯") is no separator. */
function joinDotted(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [before, dot, after] = [joined.at(-1), tokens[at], tokens[at + 1]]
    if (dot?.kind === 'dot' && before !== undefined && after !== undefined && joinsName(before.text, dot.text, after.text)) {
      joined[joined.length - 1] = wordToken(before.text + dot.text + after.text)
      at++
    } else if (dot !== undefined) joined.push(dot)
  }
  return joined
}

function joinsName(before: string, dot: string, after: string): boolean {
  const first = before.split(dot).at(-1) ?? before
  return (KATAKANA.test(first) && KATAKANA.test(after)) || (dot === '·' && HAN.test(first) && HAN.test(after))
}
