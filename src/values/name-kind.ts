import type {AuthorKind} from '../article/article.js'
import {foldWords} from '../util/words.js'
import {isAgency, isUnnamedAgency, opensWithAgency} from './byline/agencies.js'
import {isDesk} from './byline/vocabulary.js'
import {organisationWords} from './byline/words.js'
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
  if (isAgency(name) || isUnnamedAgency(name)) return 'agency'
  if (isPublisher(name, context.publisher)) return 'organisation'
  if (isDesk(name, context.language)) return 'desk'
  const words = name.split(SPACES)
  if (opensWithAgency(words)) return 'agency'
  if (isOrganisation(name, words)) return 'organisation'
  return personLikelihood(name) >= personFrom ? 'person' : 'unknown'
}

const SPACES = /\s+/u
const DOMAIN = /(?:^|\s)[\p{L}\p{N}-]{2,}\.(?:\p{L}{2,4}\.)?(?:com|net|org|info|de|at|ch|fr|it|es|nl|be|uk|ie|is|no|se|dk|fi|pl|cz|ru|ua|tr|jp|kr|cn|in|pk|br|mx|ar|au|nz|ca|eu|io|tv|me|co|news|online|live|ai|app|dev)$/iu
const ARTICLE = /^(?:the|die|das|les|los|las|el|il|gli) \p{L}/iu
const LINK_WORD = /\p{L} (?:of|for|and|&|für|pour|para|por|des|dell['’]) ?\p{L}/u

/** The paper's own name, alone or within a word or two ("Example Post", "example.com", "Redaktion Example Post"). */
export function isPublisher(name: string, publisher: string | null): boolean {
  if (publisher === null) return false
  const [own, other] = [squeeze(publisher), squeeze(name)]
  return other.length > 1 && (own === other || own === `the${other}` || `the${own}` === other)
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const squeeze = (text: string) => foldWords(text).replace(NOT_LETTERS, '')

function isOrganisation(name: string, words: readonly string[]): boolean {
  if (DOMAIN.test(name) || ARTICLE.test(name)) return true
  if (words.some(isOrganisationWord)) return words.length > 1 || UNSPACED.test(name)
  return LINK_WORD.test(name) && words.length > 2
}

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const EDGES = /^[("']{1,4}|[)."',]{1,4}$/gu

/** "Elias Ag", "Maria Press": a first name and a surname that is also such a word are rarer than "Example Press". */
function isOrganisationWord(word: string): boolean {
  const plain = foldWords(word).replace(EDGES, '')
  if (organisationWords.has(plain)) return plain.length > 2 || word === word.toUpperCase()
  return UNSPACED.test(word) && [...organisationWords].some(ending => UNSPACED.test(ending) && plain.endsWith(ending) && plain.length > ending.length + 1)
}
