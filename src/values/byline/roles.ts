import {degrees, jobModifiers, jobs, particles} from '../../data/name-words.js'
import {isShouted} from '../name-case.js'
import {isAgency} from './agencies.js'
import {phraseAt, phraseLength} from './phrases.js'
import type {Token} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

const FIRST_LINK = 1
const ROLE_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'at',
  'in',
  'on',
  'and',
  '&',
  'des',
  'der',
  'für',
  'de',
  'du',
  'del',
  'di',
  'do',
  'da'
])
const DOTS = /[.®]/gu
const LETTERS_BEHIND = /^(?:\p{Lu}[\p{L}.®-]*[\p{Lu}®]\.?|\p{Lu}\.\p{L}[\p{L}.]*)$/u
const longestLetters = 9

/** "Senior Correspondent", "Arts and Culture Editor", "Director of Research": a job and nothing else. */
export function isRole(words: readonly Token[], vocabulary: Vocabulary): boolean {
  if (words.length === 0 || words.length > 14) return false
  if (vocabulary.roles.has(phraseAt(words, 0, words.length))) return true
  const isHead = (word: Token | undefined) => word !== undefined && (vocabulary.roleHeads.has(word.folded) || jobs.has(word.folded))
  if (isHead(words.at(-1))) return true
  const head = words.findIndex(isHead)
  return head !== -1 && ROLE_LINKS.has(words[head + FIRST_LINK]?.folded ?? '')
}

/** "Redakteurin Anna Müller": how many words the job before the name takes. */
export function rolePrefix(words: readonly Token[], {roles, roleHeads}: Vocabulary): number {
  let at = 0
  let found = 0
  while (at < words.length - 1) {
    const length = phraseLength(words, at, roles)
    if (length === 0 && !jobModifiers.has(words[at]?.folded ?? '') && !roleHeads.has(words[at]?.folded ?? '')) break
    if (length > 0 || roleHeads.has(words[at]?.folded ?? '')) found = at + Math.max(1, length)
    at += Math.max(1, length)
  }
  return found < words.length ? found : 0
}

/** "Ana Silva Senior Correspondent", "홍길동 기자": where the job behind the name begins; the number of words where there is none. */
export function roleSuffix(words: readonly Token[], vocabulary: Vocabulary): number {
  const shouted = beforeAgency(words, shoutedLength(words))
  if (shouted > 1 && shouted < words.length && isRole(words.slice(shouted), vocabulary)) return shouted
  const last = words.at(-1)
  if (last === undefined || !vocabulary.roleHeads.has(last.folded)) return words.length
  const from = subjectFrom(words, jobFrom(words, vocabulary))
  const known = vocabulary.roles.has(phraseAt(words, from, words.length - from)) || words.length - from > 1
  return known && (from > 1 || isUncased(last.text)) ? from : words.length
}

/** Where the job at the end of the words begins, at its longest. */
function jobFrom(words: readonly Token[], {roles, roleHeads}: Vocabulary): number {
  let from = words.length - 1
  for (let length = 2; length <= Math.min(longestRole, words.length - 1); length++)
    if (roles.has(phraseAt(words, words.length - length, length))) from = words.length - length
  while (from > 1 && (jobModifiers.has(words[from - 1]?.folded ?? '') || roleHeads.has(words[from - 1]?.folded ?? ''))) from--
  return from
}

/**
 * "Ana Silva Scotland correspondent", "Ana Silva North America editor": before these heads in small letters, which English papers set so, stands what is
 * covered; the name is the two words before. Spares names with an initial or a particle, and other languages' jobs, which names of three words stand before.
 */
function subjectFrom(words: readonly Token[], from: number): number {
  const [first, second, ...subject] = words.slice(0, from)
  const head = words[from]
  const isCovered =
    head !== undefined && from === words.length - 1 && coveringHeads.has(head.text) && subject.length > 0 && subject.length < 4
  return isCovered && [first, second, ...subject].every((word) => word !== undefined && isPlainCapital(word)) ? 2 : from
}

const coveringHeads: ReadonlySet<string> = new Set(['correspondent', 'reporter', 'editor'])
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u
const isPlainCapital = ({text, folded}: Token): boolean => CAPITALISED.test(text) && !particles.has(folded)

/** Words of a job that are looked at behind a name: "Ana Silva Enviada especial". */
const longestRole = 4

/** "MATTHEW LEE AP Diplomatic Writer": the agency goes with the job. */
const beforeAgency = (words: readonly Token[], end: number) => (end > 2 && isAgency(words[end - 1]?.text ?? '') ? end - 1 : end)

const CASED = /\p{Lu}|\p{Ll}/u
const isUncased = (text: string) => !CASED.test(text)

/** How many words in capitals stand before one in small letters. */
function shoutedLength(words: readonly Token[]): number {
  const end = words.findIndex((word) => !isShouted(word.text) && !isInitial(word.text) && !particles.has(word.folded))
  return end === -1 ? words.length : end
}

const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u
const isInitial = (text: string) => INITIAL.test(text)

/** "MD", "Ph.D.", "CEPF®": letters of degrees and posts. `sure` takes only known ones. */
export function isDegree(word: Token, sure: boolean): boolean {
  const plain = word.folded.replace(DOTS, '')
  if (degrees.has(plain) && word.text !== word.folded) return true
  return !sure && word.text.length <= longestLetters && word.text.length > 1 && LETTERS_BEHIND.test(word.text)
}
