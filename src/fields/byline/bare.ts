import type {Author, AuthorKind, Byline} from '../../article/article.js'
import {foldWords} from '../../util/fold-words.js'
import {isAgency} from '../../values/byline/agencies.js'
import {vocabularyFor} from '../../values/byline/vocabulary.js'
import {readByline} from '../../values/byline.js'
import {type NameContext, personLikelihood, surePerson} from '../../values/name.js'
import {partsOf} from './parts.js'

const furtherMark = /[,/]/u
const digit = /\d/u
/** A caption says who is seen and ends like a sentence. */
const sentence = /\p{Ll}{3}[.。]$/u
const place = / in /u

/** Whether a line that neither words nor markup call a byline may be one: it is filled by a name, or by a credit that reads as one. */
export const mayBeBare = (text: string, context: NameContext): boolean =>
  !sentence.test(text) && (isName(text, context) || isCredit(text, context))

/** A name alone fills the line, or a part of it without the place behind: "12 May 2025 • Ana Silva in Oslo". */
function isName(text: string, {language}: NameContext): boolean {
  const parts = partsOf(text, language).flatMap((part) => part.split(furtherMark))
  const names = parts.map((part) => (parts.length > 1 ? upTo(part, place) : part)).map((part) => upTo(part, digit).trim())
  return isAgency(text) || names.some((name) => personLikelihood(name) >= surePerson)
}

function upTo(text: string, mark: RegExp): string {
  const at = text.search(mark)
  return at < 0 ? text : text.slice(0, at)
}

const label = /^([^:：]{1,40})[:：]\s?\S/u
/** Jobs that head the credits of films and shows as well. */
const ofFilms: ReadonlySet<string> = new Set(
  'director directora direttore direttrice diretor diretora directeur directrice producer presenter host professor regisseur'.split(' ')
)
const signsAlone: ReadonlySet<AuthorKind> = new Set(['agency', 'desk'])
/** Letters of the line that no name, job or agency takes: "and", "ve". */
const mostBeside = 6
const notLetters = /[^\p{L}]+/gu
const letters = (text: string | null): number => (text ?? '').replace(notLetters, '').length

/**
 * Several names, a name with its job: "홍길동 기자", "Ana Silva und Bo Lind", "Redakteurin: Ana Silva". Headings have the shape of a name with a place or
 * a purpose: "Neue Brücken im Vergleich", "Neue Brücken für alle". What stands before a colon must be a job: "Image: Ana Silva" credits a picture.
 */
function isCredit(text: string, context: NameContext): boolean {
  const job = label.exec(text)?.[1]
  if (job !== undefined && !labelsCredit(foldWords(job), context)) return false
  const byline = readByline(text, context)
  return (
    byline !== null &&
    byline.authors.length > 0 &&
    byline.authors.every(isSure) &&
    byline.authors.some((author) => isPersonOrTeam(author, context)) &&
    letters(text) - letters(job ?? null) - named(byline) <= mostBeside
  )
}

/** A desk by no name of its own is what a text is as often as who signs it: "Press release". */
const isPersonOrTeam = ({kind, name}: Author, {language}: NameContext): boolean =>
  kind === 'person' || (kind === 'desk' && !vocabularyFor(language).desks.has(foldWords(name)))

/** "Redakteurin", "Text och foto": a job, or words that each open a credit. */
function labelsCredit(folded: string, {language}: NameContext): boolean {
  const {roles, leads, ands} = vocabularyFor(language)
  return (roles.has(folded) && !ofFilms.has(folded)) || folded.split(' ').every((word) => leads.has(word) || ands.has(word))
}

const isSure = ({name, kind, location, affiliation}: Author): boolean =>
  signsAlone.has(kind) ||
  (kind === 'person' && location === null && (affiliation === null || isAgency(affiliation)) && personLikelihood(name) >= surePerson)

const named = ({authors, contributors}: Byline): number =>
  [...authors, ...contributors].reduce(
    (sum, {name, role, affiliation, location}) => sum + letters(name) + letters(role) + letters(affiliation) + letters(location),
    0
  )
