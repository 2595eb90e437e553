import type {Author} from '../../article/article.js'
import {caseName} from '../name-case.js'
import {nameKey} from '../name-key.js'
import type {NameContext} from '../name-kind.js'
import {aboutLast, type Credit, type Manner} from './about.js'
import {isUnnamedAgency} from './agencies.js'
import {type Piece, readPieces} from './pieces.js'
import type {Segment} from './segments.js'
import {isCounter, trimWords} from './trim.js'
import {vocabularyFor} from './vocabulary.js'

export interface Credits {
  authors: Author[]
  contributors: Author[]
}

/** Gathers the names of the segments, and gives each what the segments behind it say about it. */
export function gatherCredits(segments: readonly Segment[], context: NameContext, manner: Manner): Credits {
  const vocabulary = vocabularyFor(context.language)
  const credits: Credit[] = []
  for (const [index, segment] of segments.entries()) {
    const words = segment.before === 'and' && isCounter(segments[index - 1]?.words ?? []) ? [] : trimWords(segment.words, vocabulary)
    if (words.length === 0) continue
    const last = credits.at(-1)
    const about = last === undefined ? null : aboutLast({words, segment, next: segments[index + 1], last, context, manner, vocabulary})
    if (about !== null) amend(credits, about, segment)
    else for (const piece of readPieces(words, segment, context)) add(credits, piece, segment)
  }
  return sortOut(unique(credits))
}

function amend(credits: readonly Credit[], about: Partial<Piece>, segment: Segment): void {
  const last = credits.at(-1)
  if (last === undefined) return
  const {author} = last
  last.part = about.part ?? last.part
  author.name = about.name ?? author.name
  author.role = joinRoles(author.role, about.role ?? null, segment)
  author.affiliation ??= about.affiliation ?? null
  author.location ??= about.place ?? null
  author.email ??= about.email ?? null
  if (about.kind !== undefined) author.kind = about.kind
  else if (author.kind === 'unknown' && about.role !== undefined) author.kind = 'person'
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
    plain: role === null && affiliation === null,
    closes: segment.before === 'and' && credits.every(({author}) => author.role === null)
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
