import {deskHeads, jobs, particles, surnamesInChrome, withWords} from '../../data/name-words.js'
import {languageOf, languages, withEnglish} from '../../languages/index.js'
import type {Contribution, Language} from '../../languages/language.js'
import {foldWords} from '../../util/fold-words.js'
import {memo} from '../../util/memo.js'
import {once} from '../../util/once.js'
import {isUnspaced} from '../../util/words.js'

/** Which credit a piece of a byline belongs to. */
export type Part = 'author' | Contribution

/**
 * What may follow a phrase that opens a credit. `phrase`: names, wherever it stands ("photographs by"); `preposition`: names, at the start of a
 * credit ("by"); `noun`: a colon or a like mark must come between ("text: …"), or the word may be a name's.
 */
export interface Lead {
  part: Part
  strength: 'phrase' | 'preposition' | 'noun'
}

export interface Vocabulary {
  leads: ReadonlyMap<string, Lead>
  ands: ReadonlySet<string>
  ins: ReadonlySet<string>
  roles: ReadonlySet<string>
  /** Words that end a role, or are one. */
  roleHeads: ReadonlySet<string>
  desks: ReadonlySet<string>
  /** What labels a date, and what stands around "ago" and "min read": cut off where a line ends in it. */
  labels: ReadonlySet<string>
  /** Safe to cut off a name; `alone` also holds the words that surnames share. */
  chrome: ReadonlySet<string>
  alone: ReadonlySet<string>
  /** Words of the lists above that stand in scripts without spaces: they may be glued to a name. */
  glued: readonly string[]
  /** The letter that is "and" where it opens a word. */
  gluedAnds: ReadonlySet<string>
}

/** The words of a language and of English, which is heard everywhere; of all languages where none is known. */
export const vocabularyFor = (tag: string | null): Vocabulary => vocabularyOf(languageOf(tag))

/** Kept once built: it depends on the constant word lists alone. */
const vocabularyOf = memo((language: Language | null): Vocabulary => buildVocabulary(withEnglish(language)))

const setOf = (sources: readonly Language[], list: (language: Language) => readonly string[]) =>
  new Set(
    sources
      .flatMap(list)
      .map(foldWords)
      .filter((word) => word !== '')
  )

function buildVocabulary(sources: readonly Language[]): Vocabulary {
  const roles = setOf(sources, (language) => language.roles)
  const desks = setOf(sources, (language) => language.desks)
  const roleHeads = new Set([...roles].map(lastWord).concat([...jobs]))
  const leads = leadsOf(sources, roleHeads)
  const singles = [...roles, ...leads.keys()]
  return {
    leads,
    roles,
    roleHeads,
    desks,
    ands: setOf(sources, (language) => [...language.and.filter((word) => isHeard(word, sources)), '&', '+']),
    ins: setOf(sources, (language) => language.in),
    labels: setOf(sources, labelsOf),
    alone: setOf(sources, (language) => language.chrome),
    chrome: new Set([...setOf(sources, (language) => language.chrome)].filter((phrase) => !surnamesInChrome.has(phrase))),
    gluedAnds: new Set(sources === languages ? [] : sources.flatMap(({andPrefix = []}) => andPrefix)),
    glued: singles.filter((word) => word.length > 1 && isUnspaced(word.charCodeAt(0))).sort((a, b) => b.length - a.length)
  }
}

/** Words of a language that are others' names or prepositions ("Dan", "Per", "in Oslo"): they mean what they mean where the language is known. */
const doubtful: ReadonlySet<string> = new Set(['a', 'dan', 'in', 'per', 'si', 'un'])
const isHeard = (word: string, sources: readonly Language[]): boolean => sources !== languages || !doubtful.has(word)

function labelsOf(language: Language): string[] {
  return [
    ...language.published,
    ...language.modified,
    ...language.readingTime,
    ...language.ago.before,
    ...language.ago.after,
    ...Object.keys(language.relativeDays),
    ...language.dates.at
  ]
}

const lastWord = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1)

/** Credits that word lists file under bylines, though others than the writer are named. */
const retold: readonly string[] = ['as told to', 'told to', 'interviewed by', 'interview by']

function leadsOf(sources: readonly Language[], roleHeads: ReadonlySet<string>): ReadonlyMap<string, Lead> {
  const leads = new Map<string, Lead>()
  const add = (part: Part, phrases: readonly string[], isPreposition: (phrase: string) => boolean) => {
    for (const phrase of phrases.map(foldWords))
      if (phrase !== '') addStronger(leads, phrase, {part, strength: strengthOf(phrase, roleHeads, isPreposition)})
  }
  for (const phrase of retold) leads.set(phrase, {part: 'writing', strength: 'phrase'})
  for (const language of sources) {
    const isPreposition = prepositionTest(language)
    add(
      'author',
      language.by.filter((word) => isHeard(word, sources)),
      isPreposition
    )
    for (const [part, phrases] of Object.entries(language.contributions))
      add(part === 'writing' ? 'author' : (part as Contribution), phrases, isPreposition)
  }
  return leads
}

/** "By" stands in German lists too, where no longer phrase shows what it is; the language that knows it best is heard. */
function addStronger(leads: Map<string, Lead>, phrase: string, lead: Lead): void {
  const known = leads.get(phrase)
  if (known === undefined || (known.strength === 'noun' && lead.strength !== 'noun')) leads.set(phrase, lead)
}

/** A single word is a preposition where it ends longer phrases of the list too: "by" of "written by", but not "text". */
function prepositionTest(language: Language): (phrase: string) => boolean {
  const phrases = [...language.by, ...Object.values(language.contributions).flat()].map(foldWords)
  const endings = new Set(phrases.filter((phrase) => phrase.includes(' ')).map(lastWord))
  const places = new Set(language.in.map(foldWords))
  return (phrase) => endings.has(phrase) && !places.has(phrase) && phrase.length > 1
}

function strengthOf(phrase: string, roleHeads: ReadonlySet<string>, isPreposition: (phrase: string) => boolean): Lead['strength'] {
  if (!phrase.includes(' ')) return isPreposition(phrase) || withWords.has(phrase) ? 'preposition' : 'noun'
  return roleHeads.has(lastWord(phrase)) ? 'noun' : 'phrase'
}

const FROM_OWN =
  /^(?:from )?(?:a|an|the|our|your) (?:own |special |staff |foreign |city )*(?:correspondents?|reporters?|representative|bureau|staff)$/
/** Nothing to cut at the edges. */
const LETTERS = /^[a-z](?:[a-z ]*[a-z])?$/
const HYPHEN = /[-‐‑]/u
const EDGES = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}]{1,8}$/gu

/** Whether a text names a group or a post that signs in place of a person: "Monitoring Desk", "Web Team", "Redaktion Musterstadt". */
export function isDesk(text: string, language: string | null): boolean {
  const spelling = foldWords(text)
  const folded = LETTERS.test(spelling) ? spelling : spelling.replace(EDGES, '')
  if (vocabularyFor(language).desks.has(folded) || vocabularyFor(null).desks.has(folded) || FROM_OWN.test(folded)) return true
  const words = folded.split(' ')
  if (words.length > 6) return false
  const first = words[0] ?? ''
  return (
    deskHeads.has(words[words.length - 1] ?? '') ||
    (deskHeads.has(first) && words.length > 1) ||
    words.some(isHyphenDesk) ||
    endsUnspacedDesk(folded)
  )
}

/** "IN-Redaktion", "Online-Redaktion". */
const isHyphenDesk = (word: string) => HYPHEN.test(word) && deskHeads.has(word.split(HYPHEN).at(-1) ?? '')

/** "ASCII編集部". */
function endsUnspacedDesk(folded: string): boolean {
  return (
    isUnspaced(folded.charCodeAt(folded.length - 1)) &&
    [...deskHeads].some((head) => head.length > 1 && isUnspaced(head.charCodeAt(0)) && folded.endsWith(head))
  )
}

/** Small words and interface words of English, which titles put in capitals: no part of a name. */
export const isCommonWord = (folded: string): boolean => commonWords().has(folded)

const commonWords = once((): ReadonlySet<string> => {
  const english = languageOf('en')
  const words = [...(english?.stopWords ?? []), ...(english?.chrome ?? []).filter((word) => !word.includes(' '))]
  return new Set(words.filter((word) => !spared.has(word)))
})
const spared: ReadonlySet<string> = new Set([...surnamesInChrome, ...particles, 'will', 'mark', 'pat', 'grant', 'may'])
