import type {AuthorKind} from '../article/article.js'
import {organisationWords} from '../data/name-words.js'
import {foldWords} from '../util/fold-words.js'
import {trimOf} from '../util/trim.js'
import {isAgency, isUnnamedAgency, opensWithAgency} from './byline/agencies.js'
import {isDesk} from './byline/vocabulary.js'
import {foldWord} from './fold-word.js'
import {personLikelihood} from './name-shape.js'

export interface NameContext {
  /** BCP 47 tag of the text around, null where unknown. */
  language: string | null
  /** Who publishes the page, where known: never a person, and no author beside one. */
  publisher: string | null
}

/** From this likelihood on, a name without a role or label is a person's. */
const personFrom = 0.45

/** What a single name stands for, by its words and shape; `unknown` for one word that may be anybody or anything. */
export function nameKind(name: string, context: NameContext): AuthorKind {
  const group = groupKind(name, context)
  if (group !== null) return group
  if (isOrganisation(name, name.split(SPACES))) return 'organisation'
  return personLikelihood(name) >= personFrom ? 'person' : 'unknown'
}

/** What the name stands for where a known sign tells: an agency's, the paper's own, a desk's. */
export function groupKind(name: string, context: NameContext): 'agency' | 'organisation' | 'desk' | null {
  if (isAgency(name) || isUnnamedAgency(name)) return 'agency'
  if (isPublisher(name, context.publisher)) return 'organisation'
  if (isDesk(name, context.language)) return 'desk'
  return opensWithAgency(name.split(SPACES)) ? 'agency' : null
}

const SPACES = /\s+/
const DOMAIN =
  /(?:^|\s)[\p{L}\p{N}-]{2,}\.(?:\p{L}{2,4}\.)?(?:com|net|org|info|de|at|ch|fr|it|es|nl|be|uk|ie|is|no|se|dk|fi|pl|cz|ru|ua|tr|jp|kr|cn|in|pk|br|mx|ar|au|nz|ca|eu|io|tv|me|co|news|online|live|ai|app|dev)$/iu
const ARTICLE = /^(?:the|die|das|les|los|las|el|il|gli) \p{L}/iu
const LINK_WORD = /\p{L} (?:of|for|and|&|für|pour|para|por|des|dell['’]) ?\p{L}/u

/** The paper's own name, with or without its "the", however it is spelled: "Example Post", "The Example Post", "examplepost". */
export function isPublisher(name: string, publisher: string | null): boolean {
  if (publisher === null || !mayBeSame(name, publisher)) return false
  const [own, other] = [squeeze(publisher), squeeze(name)]
  return other.length > 1 && (own === other || own === `the${other}` || `the${own}` === other)
}

const PLAIN = /^[A-Za-z ]+$/

/** Two texts of plain letters that end in different ones are not the same: to look saves folding both. */
function mayBeSame(name: string, publisher: string): boolean {
  if (!PLAIN.test(name) || !PLAIN.test(publisher) || name.endsWith(' ') || publisher.endsWith(' ')) return true
  return name.charAt(name.length - 1).toLowerCase() === publisher.charAt(publisher.length - 1).toLowerCase()
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const squeeze = (text: string) => foldWords(text).replace(NOT_LETTERS, '')

function isOrganisation(name: string, words: readonly string[]): boolean {
  if ((name.includes('.') && DOMAIN.test(name)) || ARTICLE.test(name)) return true
  if (words.some(isOrganisationWord)) return words.length > 1 || UNSPACED.test(name)
  return LINK_WORD.test(name) && words.length > 2
}

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u

const EDGES: ReadonlySet<string> = new Set('()"\',.[')

/** "Elias Ag", "Maria Press": a first name and a surname that is also such a word are rarer than "Example Press". */
function isOrganisationWord(word: string): boolean {
  const plain = trimOf(foldWord(word), EDGES)
  if (organisationWords.has(plain)) return plain.length > 2 || word === word.toUpperCase()
  return (
    UNSPACED.test(word) &&
    [...organisationWords].some((ending) => UNSPACED.test(ending) && plain.endsWith(ending) && plain.length > ending.length + 1)
  )
}
