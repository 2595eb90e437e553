import type {Author} from '../../article/article.js'
import {generations, legalForms} from '../../data/name-words.js'
import {nameKey} from '../name-key.js'
import {isPublisher, type NameContext} from '../name-kind.js'
import {personLikelihood, surePerson} from '../name-shape.js'
import {isAgency, isUnnamedAgency} from './agencies.js'
import {phraseAt, textOf} from './phrases.js'
import {nothing, type Piece, readPieces} from './pieces.js'
import {isDegree, isRole} from './roles.js'
import type {Segment} from './segments.js'
import type {Token} from './tokens.js'
import type {Part, Vocabulary} from './vocabulary.js'

/** Somebody named, with the part of the work he is named for. */
export interface Credit {
  author: Author
  part: Part
  sentence: number
  /** Whether a place behind the list may be his as well. */
  plain: boolean
  /** Whether a word such as "and" joins him to those before, of whom nothing is said. */
  closes: boolean
}

/** `list`: metadata, where commas part authors; `line`: a byline as shown, where they also part jobs and papers. */
export type Manner = 'list' | 'line'

/** Words behind somebody's name, and what they are read by. */
export interface Reading {
  /** The segment's words, without what edges it. */
  readonly words: readonly Token[]
  readonly segment: Segment
  readonly next: Segment | undefined
  /** Who was named last. */
  readonly last: Credit
  readonly context: NameContext
  readonly manner: Manner
  readonly vocabulary: Vocabulary
}

/** What the words say about the name before them: its job, letters, paper or place. Null where they are a name of their own. */
export function aboutLast(reading: Reading): Partial<Piece> | null {
  const {words, segment, last, context, manner} = reading
  if (manner === 'line' && goesOnWithJob(reading)) return {}
  if (opensCredit(segment, last)) return null
  if (last.author.kind !== 'person' && last.author.kind !== 'unknown')
    return COMMA_LIKE.has(segment.before) && isPublisher(textOf(words), context.publisher) ? {} : null
  return segment.bracketed ? aboutInBrackets(reading) : (agencysJob(reading) ?? aboutPerson(reading))
}

/**
 * "Ana Silva, Director, Content & Marketing": single words behind a job go on with it. Seen on companies' blogs; two writers of one name each
 * have no jobs.
 */
const goesOnWithJob = ({words, segment, next, last}: Reading): boolean =>
  last.author.role !== null &&
  words.length === 1 &&
  PLACE.test(textOf(words)) &&
  (segment.joint === '&' || (segment.before === 'comma' && next?.joint === '&')) &&
  !isAgency(textOf(words))

/** Whether somebody else's name must follow. */
const opensCredit = (segment: Segment, last: Credit): boolean =>
  segment.before === 'and' || segment.before === 'semicolon' || (segment.led && segment.part !== last.part)

/** "By Ana Silva, PA Scotland Correspondent": the agency's sign before a job is whom the person works for. */
function agencysJob({words, segment, vocabulary}: Reading): Partial<Piece> | null {
  const [agency, ...job] = words
  return agency !== undefined && isAgency(agency.text) && segment.before === 'comma' && isRole(job, vocabulary)
    ? {affiliation: agency.text, role: textOf(job)}
    : null
}

function aboutPerson(reading: Reading): Partial<Piece> | null {
  const {words, segment, last, context, vocabulary} = reading
  const text = textOf(words)
  const named = restOfName(text, words.length, last)
  if (named !== null) return named
  if (words.every((word) => word.kind === 'word' && isDegree(word, false)) && !isShoutedName(words) && isLetters(reading))
    return isPaperOfAll(words, last) ? {affiliation: text} : {role: text}
  if (isRole(words, vocabulary) && readPieces(words, segment, context).every((piece) => piece.role === null || piece.name === null))
    return aboutRole(reading)
  const [piece = nothing] = readPieces(words, segment, context)
  if (piece.name === null || isSame(piece.name, last)) return piece.name === null ? null : {}
  if (segment.before === 'slash' && MANY.test(piece.role ?? '')) return {role: piece.role, affiliation: piece.name}
  return aboutAffiliation(piece, reading)
}

/**
 * "ABBY STANTON, THOMAS DUNN": agencies and papers set all names in capitals, and several words of letters alone are the next one. It must spare degrees:
 * known ones, and unknown ones of two or three letters.
 */
const isShoutedName = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  words.every((word) => shouted.test(word.text) && !isDegree(word, true)) &&
  words.some(({text}) => text.length > longestDegree) &&
  personLikelihood(textOf(words)) >= likely
const shouted = /^\p{Lu}[\p{Lu}'’-]*$/u
const longestDegree = 3
/** A place that is known ("NEW YORK") is less likely a person. */
const likely = 0.5

/** "Ana Silva and Bo Lind / Example Post Staff Writers": the paper of all of them, with the job in the plural. */
const MANY = /(?:writer|reporter|correspondent|columnist|editor|contributor)s$/iu

const FULL_STOP = /\.$/u
const DOTS = /\./gu

/** What belongs to the name itself: "John Smith, Jr.", "Harbour Works, Inc.". */
function restOfName(text: string, count: number, {author: {name}}: Credit): Partial<Piece> | null {
  if (count === 1 && generations.has(text.toLowerCase().replace(FULL_STOP, ''))) return {name: `${name} ${text}`}
  return isLegalForm(text, count) ? {name: `${name}, ${text}`, kind: 'organisation'} : null
}

const mostOfForm = 2
/** "Inc.", "S.p.A.", "Pty Ltd": each word is one. */
const isLegalForm = (text: string, count: number): boolean =>
  count <= mostOfForm && text.split(' ').every((word) => legalForms.has(word.toLowerCase().replace(DOTS, '')))
const isSame = (name: string, {author}: Credit) => nameKey(name) === nameKey(author.name)

/** "By Ana Silva and Bo Lind, XNN": capitals behind a list that a word closes are of all in it, and no degree. */
const isPaperOfAll = (words: readonly Token[], {closes}: Credit): boolean => closes && words.every((word) => !isDegree(word, true))

/** Capitals behind a comma: an agency is none, nor is a single sign behind a single sign ("dsw, DPA"). */
function isLetters({words, last, context}: Reading): boolean {
  const [piece = nothing] = readPieces(words, LONE, context)
  return piece.kind !== 'agency' && piece.kind !== 'organisation' && last.author.name.includes(' ')
}

const LONE: Segment = {words: [], before: 'comma', part: 'author', led: false, bracketed: false, sentence: 0, joint: ''}

/** "CEO of Example", "Professor in Oslo": the job and its place. */
function aboutRole({words, segment, context}: Reading): Partial<Piece> {
  const [piece = nothing] = readPieces(words, segment, context)
  const role = piece.name ?? piece.role
  return role === null || (piece.affiliation === null && piece.place === null)
    ? {role: textOf(words)}
    : {role, affiliation: piece.affiliation, place: piece.place}
}

/** In brackets stand jobs, parts ("(Text)", "(Fotos)"), papers and agencies; anything else there is an alias, a place or a remark, but for a full name behind "by". */
function aboutInBrackets({words, segment, context, vocabulary}: Reading): Partial<Piece> | null {
  const text = textOf(words)
  const credit = vocabulary.leads.get(phraseAt(words, 0, words.length))
  if (credit !== undefined) return {part: credit.part}
  if (segment.led && words.length > 1 && personLikelihood(text) >= surePerson) return null
  if (isRole(words, vocabulary) || words.every((word) => isDegree(word, true))) return {role: text}
  const [piece = nothing] = readPieces(words, segment, context)
  if (piece.kind === 'agency') return null
  return piece.kind === 'organisation' || piece.kind === 'desk' ? {affiliation: piece.name} : {place: piece.place, email: piece.email}
}

const COMMA_LIKE: ReadonlySet<Segment['before']> = new Set(['comma', 'bar', 'dot'])
const ENGLISH = /^en\b/iu

function aboutAffiliation(piece: Piece, reading: Reading): Partial<Piece> | null {
  const {segment, context, manner} = reading
  const close = COMMA_LIKE.has(segment.before) || segment.before === 'slash'
  if (!close || piece.name === null) return null
  if (piece.kind === 'organisation') return {affiliation: piece.name}
  if (manner === 'list') return null
  if (piece.kind === 'desk') return {affiliation: piece.name}
  if (piece.kind === 'agency') return isUnnamedAgency(piece.name) || !signsForAgency(segment, context) ? null : {affiliation: piece.name}
  if (piece.kind === 'unknown' && segment.before === 'comma' && reading.next?.joint === LONG_DASH) return {affiliation: piece.name}
  if (piece.role === null && CASED.test(piece.name) && isPaperBehindJob(reading)) return {affiliation: piece.name}
  return isPlaceBehind(piece, reading) ? {place: piece.name} : null
}

/** In English papers "Ana Silva, Associated Press" works there; elsewhere a comma puts a second source beside her. */
const signsForAgency = (segment: Segment, {language}: NameContext) =>
  segment.before === 'bar' || (segment.before === 'comma' && (language === null || ENGLISH.test(language)))

/** "Ana Silva, Oslo", "Ana Silva / Oslo", "Ana Silva", and "Oslo" on the next line: one word behind a full name, with no list going on. */
function isPlaceBehind({name}: Piece, {segment, next, last: {author}}: Reading): boolean {
  if (name === null || !author.name.includes(' ') || next?.before === 'and') return false
  if (segment.before === 'comma') return PLACE.test(name)
  if (next !== undefined) return false
  if (segment.before === 'slash' || segment.joint === '\n') return PLACE.test(name)
  return segment.joint === LONG_DASH && (author.affiliation !== null || author.role !== null) && LONG_PLACE.test(name)
}
/** "Ana Silva, Example South — São Paulo": between where she works and where she is. */
const LONG_DASH = '—'
const LONG_PLACE = /^\p{Lu}\p{Ll}+(?:[ -](?:d[aeo]s? )?\p{Lu}\p{Ll}+){0,2}$/u

/** "Ana Silva, Director of Operations, Example Lines": what closes the line behind a job. */
const isPaperBehindJob = ({segment, next, last}: Reading) =>
  last.author.role !== null && segment.before === 'comma' && (next === undefined || next.before === 'bar' || next.before === 'stop')

/** In scripts without capitals a list of writers goes on behind the job of the first: "记者王小明、李丽". */
const CASED = /\p{Lu}|\p{Ll}/u
const PLACE = /^\p{Lu}\p{Ll}+$/u
