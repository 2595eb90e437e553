import {trimOf} from '../../util/trim.js'
import {findDates, isRelativeDate, readDate} from '../../values/date.js'
import {isLastLine, wordBudget} from '../lines/budget.js'
import {endsSentence, tidy, widthOf} from '../lines/characters.js'
import {trimRange} from '../lines/lines.js'
import type {Piece} from '../pieces.js'
import {isNames} from '../signs/names.js'
import type {Phrases} from '../signs/phrases.js'

/** A part of a line, as offsets into its raw text. */
export interface Part {
  readonly start: number
  readonly end: number
}

const widestSplit = 240
const separator = /\s*[|｜·•▪◆●]\s*|\t+|\s{3,}|\s[–—-]\s(?=\p{Lu})/gu
/** "Politics / January 11, 2024": slashes part as bars do where a day stands between them; those of "12/01/2025" are no such. */
const slash = /\s{1,9}\/\s{1,9}|(?<=\p{N})\/(?=\p{Lu})|(?<=\p{L})\/(?=\p{Lu})/gu
const trail = /[›→]|\s[»>/]\s/u
/** "January 11, 2024/Politics" */
const datedSlash = /(?<!\p{N})(?:19|20)\d\d\/\p{Lu}/u
const glued = /(?<=[\p{Ll}\p{N}.!?"”’)])(?=\p{Lu})/gu
const mayGlue = /[\p{Ll}\p{N}.!?"”’)]\p{Lu}/u
const digit = /\p{N}/u
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

/**
 * Cuts a short line where pages glue things that are shown apart: at bars, around a date, before and after buttons ("Jan 12, 2025Sign inSubscribe",
 * "Updated: 12.01.2025 09:30Share", "By Ana Silva | 5 min read"). Prose that holds a date is left whole.
 */
export function splitPieces(pieces: readonly Piece[], text: string, phrases: Phrases): Piece[] {
  const known = new Map<string, readonly Part[]>()
  const budget = wordBudget()
  const partsIn = (raw: string, isLast: boolean): readonly Part[] => {
    const seen = known.get(raw)
    if (seen !== undefined || !budget(isLast)) return seen ?? []
    const parts = partsOf(raw, phrases)
    known.set(raw, parts)
    return parts
  }
  const done: Piece[] = []
  pieces.forEach((piece, at) => {
    const raw = isWhole(piece) ? '' : text.slice(piece.start, piece.end)
    const parts = raw === '' || isPlainSentence(raw) ? [] : partsIn(raw, isLastLine(at, pieces.length))
    if (parts.length < 2) done.push(piece)
    else parts.forEach((part, index) => void done.push(partPiece(piece, raw, part, index)))
  })
  return done
}

const isWhole = ({fixed, shape, marker, quoted, ranges, text}: Piece): boolean =>
  fixed !== null || shape === 'table' || marker !== null || quoted > 0 || ranges.length > 1 || widthOf(text) > widestSplit

const mayPart = /[|｜·•▪◆●\t]|\s{3}|\s[–—-]\s|[\p{Ll}\p{N}.!?"”’)]\p{Lu}/u

/** Long enough for prose, with nothing that parts a line: the date in it is part of what it says. */
const isPlainSentence = (raw: string): boolean => raw.length > longestDate && endsSentence(raw) && !mayPart.test(raw)

function partPiece(piece: Piece, raw: string, {start, end}: Part, index: number): Piece {
  const [from, to] = [piece.start + start, piece.start + end]
  return {
    ...piece,
    start: from,
    end: to,
    ranges: [[from, to]],
    text: tidy(raw.slice(start, end)),
    gap: index === 0 ? piece.gap : 0,
    glued: index > 0
  }
}

function partsOf(raw: string, phrases: Phrases): Part[] {
  const time = timeStart(raw, phrases)
  return time === null ? partsOfLine(raw, phrases) : [...partsOfLine(raw.slice(0, time), phrases), {start: time, end: raw.length}]
}

/** "Jan 12, 20253 min read": a reading time glued to a day that ends in figures. */
const gluedFigures = /(?<=(?<!\p{N})(?:19|20)\d\d(?:-\d\d-\d\d)?)(?=\d{1,2}\s)/u

function timeStart(raw: string, phrases: Phrases): number | null {
  const at = gluedFigures.exec(raw)?.index
  return at !== undefined && phrases.isReadingTime(tidy(raw.slice(at))) ? at : null
}

function partsOfLine(raw: string, phrases: Phrases): Part[] {
  const whole: Part = {start: 0, end: raw.length}
  const isTrail = trail.test(raw) || datedSlash.test(raw)
  const barred = isTrail ? splitAt(slash, raw, (part) => isDateOnly(tidy(part), phrases.language)) : splitAtBars(raw, phrases)
  if (isTrail && barred.length === 1) return [whole]
  return barred.flatMap((part) => aroundDate(raw, part, phrases)).flatMap((part) => aroundChrome(raw, part, phrases))
}

/** Bars part a line where one of the pieces is a date, a byline, a reading time or a button; else they belong to what is written. */
const splitAtBars = (raw: string, phrases: Phrases): Part[] => splitAt(separator, raw, (part) => isMeta(part, phrases))

/** The parts between the marks if one of them tells that they stand for themselves, else the whole. */
function splitAt(marks: RegExp, raw: string, tells: (part: string) => boolean): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of raw.matchAll(marks)) {
    parts.push({start: at, end: found.index})
    at = found.index + found[0].length
  }
  parts.push({start: at, end: raw.length})
  const kept = parts.filter(({start, end}) => start < end)
  return kept.length > 1 && kept.some(({start, end}) => tells(raw.slice(start, end))) ? kept : [{start: 0, end: raw.length}]
}

/** Whether a short text is about the article, no part of it. */
export function isMeta(raw: string, phrases: Phrases): boolean {
  const text = tidy(raw)
  if (text === '') return true
  return phrases.isChrome(text) || phrases.isReadingTime(text) || isDateOnly(text, phrases.language)
}

const longestDate = 90
const longestRelative = 40

export function isDateOnly(text: string, language: string | null): boolean {
  if (text.length > longestDate) return false
  return (
    (digit.test(text) && readDate(text, {language, referenceTime: null}) !== null) ||
    (text.length <= longestRelative && isRelativeDate(text, language))
  )
}

const longestNameLine = 90

/** Each of the line's dates with the words that label it, and what stands before and after; buttons and bylines may, words of a sentence may not. */
function aroundDate(raw: string, part: Part, phrases: Phrases): Part[] {
  const line = raw.slice(part.start, part.end)
  if (!digit.test(line) || isDateOnly(line, phrases.language)) return [part]
  const cuts: number[] = []
  for (const {start, end} of findDates(line, {language: phrases.language, referenceTime: null}))
    cuts.push(labelStart(line, cuts.at(-1) ?? 0, start, end, phrases.language), end)
  if (cuts.length === 0) return [part]
  const [first = 0, last = 0] = [cuts[0], cuts.at(-1)]
  const [before, after] = [line.slice(0, first), line.slice(last)]
  if (!pageMark.test(after) && (!isBesideDate(before, phrases) || !isAfterDate(after, phrases))) return [part]
  const places = [0, ...cuts, line.length]
  return places.slice(1).flatMap((to, index) => trimmedPart(raw, part.start + (places[index] ?? 0), part.start + to))
}

/** "p. 4, col. 3" behind the day: the head of a cutting. */
const pageMark = /^[\s.,;]*(?:pp?\.|page|seite|s\.|pág\.|с\.)\s?\p{N}/iu

function trimmedPart(raw: string, from: number, to: number): Part[] {
  const [start, end] = trimRange(raw, from, to)
  return start === end ? [] : [{start, end}]
}

const outerMarks: ReadonlySet<string> = new Set(' ,;:|–—-()[]（）')
/** A clock, and the zone that it is read in. */
const clocks =
  /\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?![\p{L}\p{N}])|(?<!\p{L})(?:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{1,2}[SD]T|CES?T|EES?T|WES?T|MSK)(?!\p{L})/giu
const place = /^\p{Lu}[\p{L}.’' ]{1,30}\s?[-–—|,]\s*$/u
const mostWordsOfPlace = 3

/** A byline, a name, a place or buttons may stand before a date; words of a sentence may not. */
function isBesideDate(raw: string, phrases: Phrases): boolean {
  const text = trimOf(tidy(raw), outerMarks)
  return (
    text === '' ||
    phrases.isChrome(text) ||
    (place.test(tidy(raw)) && text.split(' ').length <= mostWordsOfPlace) ||
    isNames(text, phrases.language) ||
    isLabelledCredit(text, phrases) ||
    (text.length <= longestNameLine && phrases.by.startsWith(text) !== null && !endsInWord.test(text))
  )
}

const endsInWord = /\s(?:on|the|of|in|am|vom|le|el|del|du|em|op|den)$/iu

/** "Source: Example Wire", "来源：新华网": a credit for another part, labelled. The day beside a picture's is when that was taken. */
const isLabelledCredit = (text: string, {contributions, pictures}: Phrases): boolean =>
  text.length <= longestNameLine &&
  labelled.test(text) &&
  contributions.some((part) => part.startsWith(text) !== null) &&
  !pictures.some((part) => part.startsWith(text) !== null)
const labelled = /^[^:：]{1,20}[:：]/u

/** Clocks, what they are clocks of ("Updated 4:30 am"), bylines and buttons may stand behind a date. */
function isAfterDate(raw: string, phrases: Phrases): boolean {
  const text = trimOf(tidy(raw), outerMarks)
  const bare = trimOf(text.replace(clocks, ' ').trim(), outerMarks)
  return (
    bare === '' ||
    isMeta(text, phrases) ||
    phrases.modified.equals(bare) ||
    phrases.published.equals(bare) ||
    isLabelledCredit(bare, phrases) ||
    (text.length <= longestNameLine && phrases.by.startsWith(text) !== null && !endsSentence(text))
  )
}

/** The farthest place to the left from which the text up to the date still reads as that date: its label and weekday. */
function labelStart(line: string, from: number, start: number, end: number, language: string | null): number {
  const places = [...line.slice(from, start).matchAll(wordStart)].map((found) => from + found.index).slice(-6)
  return places.find((place) => readDate(line.slice(place, end), {language, referenceTime: null}) !== null) ?? start
}

/** Buttons glued to the end or the start of other words, without a space between: "Harbour town keeps its craneShare". */
function aroundChrome(raw: string, part: Part, phrases: Phrases): Part[] {
  const line = raw.slice(part.start, part.end)
  if (!mayGlue.test(line) || phrases.isChrome(tidy(line))) return [part]
  const places = [...line.matchAll(glued)].map((found) => found.index)
  const tail = places.find((place) => phrases.isChrome(tidy(line.slice(place))))
  const head = places.findLast((place) => place < (tail ?? line.length) && phrases.isChrome(tidy(line.slice(0, place))))
  const cuts = [0, ...(head === undefined ? [] : [head]), ...(tail === undefined ? [] : [tail]), line.length]
  return cuts.slice(1).flatMap((to, index) => trimmedPart(raw, part.start + (cuts[index] ?? 0), part.start + to))
}
