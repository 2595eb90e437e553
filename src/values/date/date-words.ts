import {languages, withEnglish} from '../../languages/index.js'
import type {Language} from '../../languages/language.js'
import {memo} from '../../util/memo.js'
import {scan, type Token} from './scan.js'
import {zoneAbbreviations, zoneNames} from './zones.js'

/** What a word can be in a date; a word may be several things ("mar": March, Tuesday), so these are bits. */
export const role = {
  month: 1 << 0,
  weekday: 1 << 1,
  filler: 1 << 2,
  at: 1 << 3,
  am: 1 << 4,
  pm: 1 << 5,
  ordinal: 1 << 6,
  year: 1 << 7,
  monthUnit: 1 << 8,
  day: 1 << 9,
  hour: 1 << 10,
  minute: 1 << 11,
  second: 1 << 12,
  era: 1 << 13,
  published: 1 << 14,
  modified: 1 << 15,
  relativeDay: 1 << 16,
  agoBefore: 1 << 17,
  agoAfter: 1 << 18,
  agoUnit: 1 << 19,
  one: 1 << 20,
  now: 1 << 21,
  zoneName: 1 << 22,
  /** Only where the text has it in capitals. */
  zoneAbbreviation: 1 << 23
} as const

export type AgoUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** All that a phrase can mean in a date. */
export interface Meaning {
  roles: number
  /** 1 to 12. */
  month: number
  /** To add to the years of the era. */
  era: number
  /** How many years the era is ahead that the month's language may count by. */
  ahead: number
  /** Days from the reference day. */
  relativeDay: number
  agoUnit: AgoUnit
}

interface Phrase {
  texts: readonly string[]
  meaning: Meaning
}

/** Phrases under their first word, longest first. */
export type DateWordTable = ReadonlyMap<string, readonly Phrase[]>

/** A token that knows what it can mean; several tokens that make a phrase are one item. */
export interface Item extends Token {
  meaning: Meaning
}

/**
 * The words of dates in a language, with the English ones, which metadata and half-translated pages use everywhere; of all languages together
 * where it is unknown (`null`). Kept once built: it depends on constant lists alone.
 */
export const dateWordTable = memo((language: Language | null): DateWordTable => buildTable(withEnglish(language)))

export function itemsOf(text: string, table: DateWordTable): Item[] {
  const tokens = scan(text)
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at, table)
    const size = phrase?.texts.length ?? 1
    const [first, last] = [tokens[at], tokens[at + size - 1]]
    if (first !== undefined && last !== undefined) items.push(itemOf(first, last, phrase?.meaning ?? NOTHING, text))
    at += size
  }
  return items
}

const NOTHING: Meaning = {roles: 0, month: 0, era: 0, ahead: 0, relativeDay: 0, agoUnit: 'day'}

/** Written out, as spreading a token costs more than all else here. */
function itemOf(first: Token, last: Token, meaning: Meaning, source: string): Item {
  const {text, value, start, gap} = first
  const {end} = last
  const isPlain = (meaning.roles & role.zoneAbbreviation) === 0 || CAPITALS.test(source.slice(start, end))
  return {
    kind: first === last ? first.kind : 'word',
    text,
    value,
    start,
    end,
    gap,
    meaning: isPlain ? meaning : {...meaning, roles: meaning.roles & ~role.zoneAbbreviation}
  }
}

const CAPITALS = /^\p{Lu}+$/u

function phraseAt(tokens: readonly Token[], at: number, table: DateWordTable): Phrase | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return null
  const phrases = table.get(token.text)
  return phrases?.find((phrase) => phrase.texts.every((text, index) => tokens[at + index]?.text === text)) ?? null
}

function buildTable(sources: readonly Language[]): DateWordTable {
  const table = new Map<string, Phrase[]>()
  for (const name of zoneNames) addPhrase(table, name, {roles: role.zoneName})
  for (const name of zoneAbbreviations) addPhrase(table, name, {roles: role.zoneAbbreviation})
  for (const language of sources) addLanguage(table, language)
  const [own] = sources.length < languages.length ? sources : []
  for (const [name, month] of Object.entries(own?.dates.ownMonths ?? {})) addPhrase(table, name, {roles: role.month, month})
  for (const phrases of table.values()) phrases.sort((a, b) => b.texts.length - a.texts.length)
  return table
}

function addLanguage(table: Map<string, Phrase[]>, language: Language): void {
  const {dates, ago} = language
  for (const [index, words] of language.months.entries())
    addAll(table, words, {roles: role.month, month: index + 1, ahead: dates.yearsAhead ?? 0})
  for (const words of language.weekdays) addAll(table, words, {roles: role.weekday})
  for (const [bit, words] of simpleLists(language)) addAll(table, words, {roles: bit})
  for (const [unit, bit] of UNITS) addAll(table, dates.units[unit] ?? [], {roles: bit})
  for (const [name, era] of Object.entries(dates.eras)) addPhrase(table, name, {roles: role.era, era})
  for (const [name, relativeDay] of Object.entries(language.relativeDays)) addPhrase(table, name, {roles: role.relativeDay, relativeDay})
  for (const agoUnit of AGO_UNITS) addAll(table, ago.units[agoUnit] ?? [], {roles: role.agoUnit, agoUnit})
}

function simpleLists({dates, ago, published, modified}: Language): readonly (readonly [bit: number, words: readonly string[]])[] {
  return [
    [role.filler, dates.fillers],
    [role.at, dates.at],
    [role.am, dates.am],
    [role.pm, dates.pm],
    [role.ordinal, dates.ordinals],
    [role.one, dates.one],
    [role.now, dates.now],
    [role.published, published],
    [role.modified, modified],
    [role.agoBefore, ago.before],
    [role.agoAfter, ago.after]
  ]
}

const UNITS = [
  ['year', role.year],
  ['month', role.monthUnit],
  ['day', role.day],
  ['hour', role.hour],
  ['minute', role.minute],
  ['second', role.second]
] as const
const AGO_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const satisfies readonly AgoUnit[]

function addAll(table: Map<string, Phrase[]>, words: readonly string[], meaning: Partial<Meaning> & {roles: number}): void {
  for (const word of words) addPhrase(table, word, meaning)
}

/** Adds the meaning to the phrase. Where two languages disagree within a role, the one added first is heard. */
function addPhrase(table: Map<string, Phrase[]>, words: string, added: Partial<Meaning> & {roles: number}): void {
  const texts = scan(words).map((token) => token.text)
  const [first] = texts
  if (first === undefined) return
  const phrases = table.get(first) ?? []
  table.set(first, phrases)
  const known = phrases.find((phrase) => phrase.texts.length === texts.length && phrase.texts.every((text, index) => text === texts[index]))
  if (known === undefined) phrases.push({texts, meaning: {...NOTHING, ...added}})
  else if ((known.meaning.roles & added.roles) === 0) Object.assign(known.meaning, added, {roles: known.meaning.roles | added.roles})
}
