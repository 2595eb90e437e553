import type {AuthorKind} from '../../article/article.js'
import {affiliationWords, junkNames, ourWords, particles, sectionWords, withWords} from '../../data/name-words.js'
import {isShouted} from '../name-case.js'
import {groupKind, type NameContext, nameKind} from '../name-kind.js'
import {personLikelihood, startsWithSurname, surePerson, wordShape} from '../name-shape.js'
import {isAgency, isUnnamedAgency} from './agencies.js'
import {phraseAt, textOf} from './phrases.js'
import {isDegree, isRole, rolePrefix, roleSuffix} from './roles.js'
import type {Segment} from './segments.js'
import type {Token} from './tokens.js'
import {isDesk, type Part, type Vocabulary, vocabularyFor} from './vocabulary.js'

/** What a segment says: a name with what belongs to it, or something about the name before. */
export interface Piece {
  name: string | null
  kind: AuthorKind
  role: string | null
  place: string | null
  affiliation: string | null
  email: string | null
  /** The credit that a word behind the name tells ("… 訳"), where it is another than the segment's. */
  part: Part | null
}

export const nothing: Piece = {name: null, kind: 'unknown', role: null, place: null, affiliation: null, email: null, part: null}

/** Longer names are sentences; only groups need as many words. */
const longestName = 8
const longestText = 80

/** Reads one segment's words, trimmed of what is no part of a credit. */
export function readPieces(words: readonly Token[], segment: Segment, context: NameContext): Piece[] {
  const vocabulary = vocabularyFor(context.language)
  const email = words.find((word) => word.kind === 'email')?.text ?? null
  const rest = withoutBehalf(words.filter((word) => word.kind === 'word'))
  const pieces = spacedNames(rest, segment, context, vocabulary) ?? (rest.length > 0 ? [readTail(rest, segment, context, vocabulary)] : [])
  if (email === null) return pieces
  return pieces.length === 0
    ? [{...nothing, email}]
    : pieces.map((piece, index) => (index === pieces.length - 1 ? {...piece, email} : piece))
}

/** "记者 王小明 李雷", "홍길동 김철수 기자": surnames at the head of every word tell a list from a Japanese name set with a space. */
function spacedNames(words: readonly Token[], segment: Segment, context: NameContext, vocabulary: Vocabulary): Piece[] | null {
  if (words.length < 2 || CASED.test(words[0]?.text ?? '') || context.language === 'ja') return null
  const prefix = rolePrefix(words, vocabulary)
  const suffix = Math.max(prefix, roleSuffix(words, vocabulary))
  const names = words.slice(prefix, suffix)
  if (names.length < 2 || !names.every((word) => word.text.length >= 2 && word.text.length <= 4 && startsWithSurname(word.text)))
    return null
  const role = textOf([...words.slice(0, prefix), ...words.slice(suffix)])
  return names.map((name) => ({...namePiece([name], segment, context), role: role === '' ? null : role}))
}

/** "台北報導": reported from Taipei. */
const REPORTED_FROM = /^(\p{Script=Han}{2,6}?)(?:报道|報導|報道)$/u

/** Cuts "… in Oslo", "… for The Post" off, then reads the name. */
function readTail(words: readonly Token[], segment: Segment, context: NameContext, vocabulary: Vocabulary): Piece {
  const place = words.length === 1 ? REPORTED_FROM.exec(words[0]?.text ?? '')?.[1] : undefined
  if (place !== undefined) return {...nothing, place}
  if (isWhole(textOf(words), context)) return namePiece(withoutFrom(words, context, vocabulary), segment, context)
  if (words.length > 1 && opensOwnPost(words, context, vocabulary)) return namePiece(words.slice(1), segment, context)
  const cut = words.findIndex((_, at) => opensTail(words, at, segment, vocabulary))
  if (cut === -1) return readRoles(words, segment, context, vocabulary)
  const head = cut === 0 ? nothing : readRoles(words.slice(0, cut), segment, context, vocabulary)
  return withTail(head, words.slice(cut), vocabulary)
}

const isWhole = (text: string, context: NameContext) => groupKind(text, context) !== null

/** "From Our Own Correspondent", "De nuestro corresponsal": "from" does what "by" does. */
const opensOwnPost = (words: readonly Token[], {language}: NameContext, {ins, leads}: Vocabulary) =>
  (ins.has(words[0]?.folded ?? '') || leads.has(words[0]?.folded ?? '')) && isDesk(textOf(words.slice(1)), language)

const withoutFrom = (words: readonly Token[], context: NameContext, vocabulary: Vocabulary) =>
  words.length > 1 && opensOwnPost(words, context, vocabulary) ? words.slice(1) : words

/** "Ana Silva on behalf of the Ice Group": who she writes for. */
const withoutBehalf = (words: readonly Token[]): readonly Token[] => {
  const at = words.findIndex((word, index) => index > 0 && word.folded === 'on' && words[index + 1]?.folded === 'behalf')
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]
}

function opensTail(words: readonly Token[], at: number, segment: Segment, vocabulary: Vocabulary): boolean {
  const {ins} = vocabulary
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || (particles.has(word.folded) && !(at === 0 && ins.has(word.folded)))) return false
  const affiliation = affiliationWords.has(word.folded)
  if (!affiliation && !ins.has(word.folded) && !(withWords.has(word.folded) && isAgency(next.text))) return false
  if (at === 0) return segment.before !== 'start' || segment.led || word.text === word.folded
  const head = textOf(words.slice(0, at))
  if (word.folded === 'of') return personLikelihood(head) >= 0.45
  if (word.text !== word.folded && !affiliation && !isShouted(head) && at < 2) return false
  return personLikelihood(head) >= 0.2 || isRole(words.slice(0, at), vocabulary)
}

function withTail(head: Piece, tail: readonly Token[], vocabulary: Vocabulary): Piece {
  const {ins} = vocabulary
  const [first, ...rest] = tail
  if (first === undefined || rest.length === 0) return head
  const next = rest.findIndex(
    (word, at) =>
      at > 0 &&
      at < rest.length - 1 &&
      !particles.has(word.folded) &&
      (ins.has(word.folded) || affiliationWords.has(word.folded)) &&
      word.text === word.folded
  )
  const value = textOf(next === -1 ? rest : rest.slice(0, next))
  const isPlace = ins.has(first.folded) && !isAgency(value) && !(affiliationWords.has(first.folded) && !ONE_WORD.test(value))
  const piece = isPlace ? {...head, place: head.place ?? value} : {...head, affiliation: head.affiliation ?? value}
  return next === -1 ? piece : withTail(piece, rest.slice(next), vocabulary)
}

const ONE_WORD = /^\S+$/

function readRoles(all: readonly Token[], segment: Segment, context: NameContext, vocabulary: Vocabulary): Piece {
  const words = withoutVerb(withoutOur(all, vocabulary), vocabulary)
  const credit = creditBehind(words, vocabulary)
  if (credit !== null) return {...readRoles(words.slice(0, -1), segment, context, vocabulary), part: credit}
  const [first, ...others] = words
  if (first !== undefined && isAgency(first.text) && rolePrefix(others, vocabulary) > 0)
    return {...readRoles(others, segment, context, vocabulary), affiliation: first.text}
  const prefix = rolePrefix(words, vocabulary)
  if (prefix > 0 && isNameLike(words.slice(prefix))) return withRole(words.slice(prefix), words.slice(0, prefix), segment, context)
  const suffix = roleSuffix(words, vocabulary)
  if (suffix < words.length && isNameLike(words.slice(0, suffix)))
    return withRole(words.slice(0, suffix), words.slice(suffix), segment, context)
  const letters = lettersFrom(words)
  if (letters < words.length) return withRole(words.slice(0, letters), words.slice(letters), segment, context)
  return namePiece(words, segment, context)
}

const CASED = /\p{Lu}|\p{Ll}/u

/** "unserer Korrespondentin Ana Silva": the job that follows is hers. */
const withoutOur = (words: readonly Token[], vocabulary: Vocabulary): readonly Token[] =>
  words.length > 2 && ourWords.has(words[0]?.folded ?? '') && rolePrefix(words.slice(1), vocabulary) > 0 ? words.slice(1) : words

/** "Ana Silva skrifar", "Ana Silva yazdı": what opens a byline, in small letters behind a full name. */
function withoutVerb(words: readonly Token[], {leads}: Vocabulary): readonly Token[] {
  for (let length = 1; length <= longestVerb && words.length - length > 1; length++) {
    const from = words.length - length
    const isVerb = leads.get(phraseAt(words, from, length))?.part === 'author' && wordShape(words[from]?.text ?? '') === 'lower'
    if (isVerb && personLikelihood(textOf(words.slice(0, from))) >= surePerson) return words.slice(0, from)
  }
  return words
}
const longestVerb = 2

/** "嶋田 健志 訳": in scripts without capitals the credit may stand behind the name. */
function creditBehind(words: readonly Token[], {leads, roles}: Vocabulary): Part | null {
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || CASED.test(last.text) || roles.has(last.folded)) return null
  return leads.get(last.folded)?.part ?? null
}

function isNameLike(words: readonly Token[]): boolean {
  const text = textOf(words)
  return personLikelihood(text) >= (CASED.test(text) && words.length < 2 ? 0.9 : 0.15)
}

const SPOKEN = /[AEIOUY]/u
/** Without a comma, only known letters or such as nobody can say: some papers set every surname in capitals. */
const isLetters = (word: Token | undefined) =>
  word !== undefined && (isDegree(word, true) || (isDegree(word, false) && !SPOKEN.test(word.text)))

/** "Jeffrey Slotnick CPP": where letters of degrees begin behind a name in small letters. */
function lettersFrom(words: readonly Token[]): number {
  let from = words.length
  while (from > 2 && isLetters(words[from - 1])) from--
  return isShouted(textOf(words.slice(0, from))) ? words.length : from
}

/** An agency's sign before a job is whom the person works for: "AP Diplomatic Writer". */
function withRole(name: readonly Token[], role: readonly Token[], segment: Segment, context: NameContext): Piece {
  const piece = namePiece(name, segment, context)
  const [first, ...rest] = role
  const kind = piece.kind === 'unknown' ? 'person' : piece.kind
  if (first !== undefined && rest.length > 0 && isAgency(first.text)) return {...piece, kind, affiliation: first.text, role: textOf(rest)}
  return {...piece, kind, role: textOf(role)}
}

function namePiece(words: readonly Token[], segment: Segment, context: NameContext): Piece {
  const name = cleanName(textOf(words))
  if (name === '' || junkNames.has(name.toLowerCase()) || isHeading(words, segment) || !HAS_LETTER.test(name)) return nothing
  const kind = kindOf(name, words, segment, context)
  return isSentence(words, kind) ? nothing : {...nothing, name, kind}
}

/** "Opinion", "World News": heads of sections that stand where names do. */
const isHeading = (words: readonly Token[], {led}: Segment) => !led && words.every((word) => sectionWords.has(word.folded))

const HAS_LETTER = /\p{L}/u
const FINAL_STOP = /(?<=\p{L}{4})\.$/u
const cleanName = (text: string) => text.replace(FINAL_STOP, '').trim()
const PLAIN_NAME = /^\p{Lu}\p{Ll}+$/u

function kindOf(name: string, words: readonly Token[], segment: Segment, context: NameContext): AuthorKind {
  if (isUnnamedAgency(name)) return 'agency'
  const kind = nameKind(name, context)
  return kind === 'unknown' && segment.led && words.length === 1 && PLAIN_NAME.test(name) ? 'person' : kind
}

function isSentence(words: readonly Token[], kind: AuthorKind): boolean {
  if (words.length > longestName || textOf(words).length > longestText) return true
  if (kind === 'person' || kind === 'desk' || kind === 'agency') return false
  const small = words.filter((word) => wordShape(word.text) === 'lower').length
  return words.length > 2 && small > words.length / 2
}
