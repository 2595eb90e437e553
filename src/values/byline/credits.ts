import type {Author} from '../../article/article.js'
import {caseName} from '../name-case.js'
import {nameKey} from '../name-key.js'
import {isPublisher, type NameContext} from '../name-kind.js'
import {isUnnamedAgency} from './agencies.js'
import {nothing, type Piece, readPieces} from './pieces.js'
import {isDegree, isRole} from './roles.js'
import {type Segment, textOf} from './segments.js'
import type {Token} from './tokens.js'
import {isCounter, trimWords} from './trim.js'
import {type Part, type Vocabulary, vocabularyFor} from './vocabulary.js'
import {generations} from './words.js'

export interface Credits {
  authors: Author[]
  contributors: Author[]
}

interface Credit {
  author: Author
  part: Part
  sentence: number
  /** Whether a place behind the list may be his as well. */
  plain: boolean
}

/** `list`: metadata, where commas part authors; `line`: a byline as shown, where they also part jobs and papers. */
export type Manner = 'list' | 'line'

/** Gathers the names of the segments, and gives each what the segments behind it say about it. */
export function gatherCredits(segments: readonly Segment[], context: NameContext, manner: Manner): Credits {
  const vocabulary = vocabularyFor(context.language)
  const credits: Credit[] = []
  for (const [index, segment] of segments.entries()) {
    const words = segment.before === 'and' && isCounter(segments[index - 1]?.words ?? []) ? [] : trimWords(segment.words, vocabulary)
    if (words.length === 0) continue
    const about = aboutLast(words, segment, segments[index + 1], credits, context, manner, vocabulary)
    if (about !== null) amend(credits, about, segment)
    else for (const piece of readPieces(words, segment, context)) add(credits, piece, segment)
  }
  return sortOut(unique(credits))
}

/** What the words say about the name before them: its job, letters, paper or place. Null where they are a name of their own. */
function aboutLast(
  words: readonly Token[],
  segment: Segment,
  next: Segment | undefined,
  credits: readonly Credit[],
  context: NameContext,
  manner: Manner,
  vocabulary: Vocabulary
): Partial<Piece> | null {
  const last = credits.at(-1)
  if (last === undefined || opensCredit(segment, last)) return null
  if (last.author.kind !== 'person' && last.author.kind !== 'unknown')
    return COMMA_LIKE.has(segment.before) && isPublisher(textOf(words), context.publisher) ? {} : null
  return segment.bracketed
    ? aboutInBrackets(words, segment, context, vocabulary)
    : aboutPerson(words, segment, next, last, context, manner, vocabulary)
}

/** Whether somebody else's name must follow. */
const opensCredit = (segment: Segment, last: Credit): boolean =>
  segment.before === 'and' || segment.before === 'semicolon' || (segment.led && segment.part !== last.part)

function aboutPerson(
  words: readonly Token[],
  segment: Segment,
  next: Segment | undefined,
  last: Credit,
  context: NameContext,
  manner: Manner,
  vocabulary: Vocabulary
): Partial<Piece> | null {
  const text = textOf(words)
  if (words.length === 1 && generations.has(text.toLowerCase().replace(FULL_STOP, ''))) return {name: `${last.author.name} ${text}`}
  if (words.every((word) => word.kind === 'word' && isDegree(word, false)) && isLetters(words, last, context)) return {role: text}
  if (isRole(words, vocabulary) && readPieces(words, segment, context).every((piece) => piece.role === null || piece.name === null))
    return aboutRole(words, segment, context)
  const [piece = nothing] = readPieces(words, segment, context)
  if (piece.name === null || isSame(piece.name, last)) return piece.name === null ? null : {}
  return aboutAffiliation(piece, segment, next, last, context, manner)
}

const FULL_STOP = /\.$/u
const isSame = (name: string, {author}: Credit) => nameKey(name) === nameKey(author.name)

/** Capitals behind a comma: an agency is none, nor is a single sign behind a single sign ("dsw, DPA"). */
function isLetters(words: readonly Token[], {author}: Credit, context: NameContext): boolean {
  const [piece = nothing] = readPieces(words, LONE, context)
  return piece.kind !== 'agency' && piece.kind !== 'organisation' && author.name.includes(' ')
}

const LONE: Segment = {words: [], before: 'comma', part: 'author', led: false, bracketed: false, sentence: 0, joint: ''}

/** "CEO of Example", "Professor in Oslo": the job and its place. */
function aboutRole(words: readonly Token[], segment: Segment, context: NameContext): Partial<Piece> {
  const [piece = nothing] = readPieces(words, segment, context)
  const role = piece.name ?? piece.role
  return role === null || (piece.affiliation === null && piece.place === null)
    ? {role: textOf(words)}
    : {role, affiliation: piece.affiliation, place: piece.place}
}

/** In brackets stand jobs, papers and agencies; anything else there is an alias or a remark. */
function aboutInBrackets(words: readonly Token[], segment: Segment, context: NameContext, vocabulary: Vocabulary): Partial<Piece> | null {
  if (segment.led) return null
  if (isRole(words, vocabulary) || words.every((word) => isDegree(word, true))) return {role: textOf(words)}
  const [piece = nothing] = readPieces(words, segment, context)
  if (piece.kind === 'agency') return null
  return piece.kind === 'organisation' || piece.kind === 'desk' ? {affiliation: piece.name} : {place: piece.place, email: piece.email}
}

const COMMA_LIKE: ReadonlySet<Segment['before']> = new Set(['comma', 'bar', 'dot'])
const ENGLISH = /^en\b/iu

function aboutAffiliation(
  piece: Piece,
  segment: Segment,
  next: Segment | undefined,
  last: Credit,
  context: NameContext,
  manner: Manner
): Partial<Piece> | null {
  const close = COMMA_LIKE.has(segment.before) || segment.before === 'slash'
  if (!close || piece.name === null) return null
  if (piece.kind === 'organisation') return {affiliation: piece.name}
  if (manner === 'list') return null
  if (piece.kind === 'desk') return {affiliation: piece.name}
  if (piece.kind === 'agency') return isUnnamedAgency(piece.name) || !signsForAgency(segment, context) ? null : {affiliation: piece.name}
  if (piece.role === null && isPaperBehindJob(segment, next, last)) return {affiliation: piece.name}
  return isPlaceBehind(piece, segment, next, last) ? {place: piece.name} : null
}

/** In English papers "Ana Silva, Associated Press" works there; elsewhere a comma puts a second source beside her. */
const signsForAgency = (segment: Segment, {language}: NameContext) =>
  segment.before === 'bar' || (segment.before === 'comma' && (language === null || ENGLISH.test(language)))

/** "Ana Silva, Oslo": one word behind a full name, with no list going on. */
function isPlaceBehind(piece: Piece, segment: Segment, next: Segment | undefined, last: Credit): boolean {
  const full = last.author.name.includes(' ')
  return full && segment.before === 'comma' && PLACE.test(piece.name ?? '') && next?.before !== 'and'
}

/** "Ana Silva, Director of Operations, Example Lines": what closes the line behind a job. */
const isPaperBehindJob = (segment: Segment, next: Segment | undefined, {author}: Credit) =>
  author.role !== null && segment.before === 'comma' && (next === undefined || next.before === 'bar' || next.before === 'stop')

const PLACE = /^\p{Lu}\p{Ll}+$/u

function amend(credits: readonly Credit[], about: Partial<Piece>, segment: Segment): void {
  const last = credits.at(-1)
  if (last === undefined) return
  const {author} = last
  author.name = about.name ?? author.name
  author.role = joinRoles(author.role, about.role ?? null, segment)
  author.affiliation ??= about.affiliation ?? null
  author.location ??= about.place ?? null
  author.email ??= about.email ?? null
  if (author.kind === 'unknown' && about.role !== undefined) author.kind = 'person'
}

function joinRoles(known: string | null, more: string | null, segment: Segment): string | null {
  if (known === null || more === null) return known ?? more
  return segment.before === 'comma' ? `${known}, ${more}` : known
}

function add(credits: Credit[], piece: Piece, segment: Segment): void {
  const part =
    piece.part ??
    (segment.bracketed && piece.kind === 'agency' && credits.length > 0 && segment.part === 'author' ? 'source' : segment.part)
  const {name, kind, role, affiliation, place, email} = piece
  if (name === null) {
    addToLast(credits, piece)
    return
  }
  const source = part === 'author' && isUnnamedAgency(name) && credits.length > 0 ? 'source' : part
  credits.push({
    author: {name, kind, role, affiliation, location: place, url: null, email},
    part: source,
    sentence: segment.sentence,
    plain: role === null && affiliation === null
  })
  if (place !== null) sharePlace(credits, place)
}

/** A place behind the last of a list is everybody's, unless somebody in it has a place, a job or a paper of his own. */
function sharePlace(credits: readonly Credit[], place: string): void {
  const part = credits.at(-1)?.part
  const list = credits.filter((credit) => credit.part === part).slice(0, -1)
  if (list.some(({author}) => author.location !== null || author.role !== null || author.affiliation !== null || author.kind !== 'person'))
    return
  for (const {author} of list) author.location = place
}

function addToLast(credits: readonly Credit[], piece: Piece): void {
  const last = credits.at(-1)
  if (last === undefined) return
  const had = last.author.location !== null
  last.author.email ??= piece.email
  last.author.location ??= piece.place
  last.author.affiliation ??= piece.affiliation
  if (!had && piece.place !== null) sharePlace(credits, piece.place)
}

/** Nobody twice in one credit. */
function unique(credits: readonly Credit[]): Credit[] {
  const seen = new Map<string, Credit>()
  for (const credit of credits) {
    const key = `${credit.part} ${nameKey(credit.author.name) || credit.author.name}`
    const known = seen.get(key)
    if (known === undefined) seen.set(key, credit)
    else fill(known.author, credit.author)
  }
  return [...seen.values()]
}

function fill(known: Author, other: Author): void {
  known.role ??= other.role
  known.affiliation ??= other.affiliation
  known.location ??= other.location
  known.email ??= other.email
}

function sortOut(credits: readonly Credit[]): Credits {
  const authors = credits.filter((credit) => credit.part === 'author')
  const others = credits.filter((credit) => credit.part !== 'author')
  if (authors.length === 0 && others.length > 0 && others.every((credit) => credit.part === 'source'))
    return {authors: others.map((credit) => credit.author), contributors: []}
  return {
    authors: authors.map((credit) => credit.author),
    contributors: others.map(({author, part}) => ({
      ...author,
      role: author.role ?? (author.kind === 'agency' && part === 'reporting' ? 'source' : part)
    }))
  }
}

/** The names as they should be written, jobs and papers as they were. */
export function caseCredits({authors, contributors}: Credits, language: string | null): Credits {
  const cased = (author: Author): Author =>
    author.kind === 'person' || author.kind === 'unknown' ? {...author, name: caseName(author.name, language)} : author
  return {authors: authors.map(cased), contributors: contributors.map(cased)}
}
