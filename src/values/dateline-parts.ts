import {particles, sectionWords} from '../data/name-words.js'
import {languages} from '../languages/index.js'
import {foldWords} from '../util/fold-words.js'
import {once} from '../util/once.js'
import {isAgency} from './byline/agencies.js'
import {isCommonWord} from './byline/vocabulary.js'
import {isShouted} from './name-case.js'

/** What the words before the separator say. */
export interface DatelineHead {
  place: string | null
  source: string | null
  /** The day as written; empty where there is none. */
  day: string
  /** Place in capitals. */
  shouted: boolean
  /** Whether the source is an agency of the table. */
  knownSource: boolean
}

const BRACKETED = /^(.*)[(（[]([^()（）[\]]{2,44})[)）\]]$/u
const SLASHED = /^(.*)\/ ?(\p{L}[\p{L} .-]{1,28}\p{L}) ?\/$/u
const ENDS = /^[\s,.،]{1,8}|[\s,،;]{1,8}$|(?<=\p{L}{3})\.$/gu
/** States and provinces behind a place: "PORTLAND, Ore." */
const STATE = /^\p{Lu}\p{Ll}{2,4}\.$/u
const PARTS = /[,،]|(?<=\p{L}{3})\.\s(?=\p{N}{1,2}\s\p{L}|\p{Lu}{4})/u
/** "Lima (Perú), 9 abr (EFE)": before an agency in brackets of its own. */
const COUNTRY = /^(\p{Lu}[\p{L} .'’-]{2,30}) \(\p{Lu}[\p{L} .'’-]{2,30}\)(?=,|$)/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,11}(?: \p{Lu}{2,12})?$/u
const DOMAIN =
  /^[\p{L}\p{N}-]{2,}\.(?:com|net|org|co|id|tv|news|info|ru|ua|by|kz|bg|rs|pl|cz|sk|de|at|ch|fr|it|es|pt|br|mx|ar|nl|be|dk|no|se|fi|gr|tr|in|pk|ir|il|vn|kr|jp|cn|tw)$/iu
const longestPlace = 60
const mostParts = 4

/** Reads "KARACHI, Pakistan, Jan. 12, 2025 /PRNewswire/", "Berlin (dpa)", "Москва. 12 января. INTERFAX"; null where it is anything else. */
export function readHead(head: string, signs: (name: string) => boolean = isSource): DatelineHead | null {
  const bracket = BRACKETED.exec(head.trim()) ?? SLASHED.exec(head.trim())
  const inside = bracket?.[2]?.trim() ?? null
  const parts = (bracket === null ? head : (bracket[1] ?? '').replace(COUNTRY, '$1'))
    .split(PARTS)
    .map((part, at) => (at > 0 && STATE.test(part.trim()) ? part.trim() : part.trim().replace(ENDS, '')))
    .filter((part) => part !== '')
  const behind = inside === null ? takeSource(parts) : null
  const source = inside ?? behind
  const dayFrom = parts.findIndex((_, at) => isDay(parts.slice(at)))
  const places = dayFrom === -1 ? parts : parts.slice(0, dayFrom)
  const place = places.join(', ')
  if (places.length === 0 || places.length > mostParts || place.length > longestPlace || !places.every(isPlace)) return null
  const shouted = isShouted(places[0] ?? '')
  const knownSource = source !== null && signs(source)
  if (source !== null && !knownSource && !(shouted && ACRONYM.test(source))) return null
  return {place, source, day: dayFrom === -1 ? '' : parts.slice(dayFrom).join(', '), shouted, knownSource}
}

/** An agency or a site behind the last comma or full stop; taken off the parts. */
function takeSource(parts: string[]): string | null {
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined || !(isAgency(last) || DOMAIN.test(last))) return null
  parts.pop()
  return last
}

/** "Reuters", "dpa/lno", "AP, AFP"; of several the first must be known. */
export function isSource(text: string): boolean {
  const [first = ''] = text.split(SOURCES)
  return isAgency(text) || isAgency(first.trim()) || DOMAIN.test(text)
}

const SOURCES = /[/,;-]|\s[–—]\s/u
const WORDS = /[\s.]+/
const DAY_NUMBER = /^(?:\p{N}{1,2}|\p{N}{4})(?:st|nd|rd|th|er|º|日|月|年)?$/u
const JOINED_DATE = /^\p{N}{1,4}[./-]\p{N}{1,2}(?:[./-]\p{N}{2,4})?$/u

/** "Jan. 12, 2025", "12 января", "Monday": a day, month or weekday and nothing else. */
function isDay(parts: readonly string[]): boolean {
  if (parts.length === 0) return false
  const text = parts.join(' ')
  if (JOINED_DATE.test(text)) return true
  const words = text.split(WORDS).filter((word) => word !== '')
  return (
    words.length <= 6 &&
    words.some((word) => dayWords().has(foldWords(word))) &&
    words.every((word) => DAY_NUMBER.test(word) || dayWords().has(foldWords(word)))
  )
}

/** Names of months and weekdays and the small words between them, in all languages. They depend on the word lists alone. */
const dayWords = once(
  (): ReadonlySet<string> =>
    new Set(
      languages
        .flatMap((language) => [...language.months.flat(), ...language.weekdays.flat(), 'de', 'du', 'del', 'den'])
        .map(foldWords)
        .filter((word) => word.length > 1)
    )
)

const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|[\p{Lo}\p{M}\u200c]+|['’]s-\p{Lu}\p{L}+)$/u
const SPACES = /\s+/
const mostWords = 4

/** Capitalised or in a script without capitals, few words, none of them a small word, a day or the head of a section. */
function isPlace(part: string): boolean {
  const words = part.split(SPACES)
  if (words.length > mostWords || part.length < 2) return false
  return words.some((word) => PLACE_WORD.test(word)) && words.every(isPlaceWord)
}

function isPlaceWord(word: string): boolean {
  const folded = foldWords(word)
  if (particles.has(folded)) return true
  return PLACE_WORD.test(word) && !isCommonWord(folded) && !NO_PLACES.has(folded) && !(dayWords().has(folded) && folded.length > 3)
}

/** Labels that papers set in capitals before a dash; names of compass points and cities among the section words are places. */
const PLACE_PARTS: ReadonlySet<string> = new Set([
  'city',
  'county',
  'united',
  'states',
  'north',
  'south',
  'east',
  'west',
  'middle',
  'new',
  'international',
  'los',
  'la'
])
const NO_PLACES: ReadonlySet<string> = new Set([
  ...[...sectionWords].filter((word) => !PLACE_PARTS.has(word)),
  'note',
  'correction',
  'warning',
  'spoiler',
  'spoilers',
  'question',
  'answer',
  'interview',
  'transcript',
  'summary',
  'alert',
  'important',
  'poll',
  'quiz',
  'factbox',
  'timeline',
  'column',
  'i',
  'he',
  'she',
  'they'
])
