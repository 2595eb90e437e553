import {countWords} from '../../article/stats.js'
import {splitCredit} from '../../values/media-credit.js'
import {isCredit} from '../../values/media-credit-text.js'
import {nameKind} from '../../values/name.js'
import {wordBudget} from '../lines/budget.js'
import {endsSentence, hasLetter, holdsSentences, widthOf} from '../lines/characters.js'
import {isDateOnly} from '../pieces/split.js'
import type {Piece} from '../pieces.js'
import {isNameFirst, isNameInPlace, isNames, isNameWithRole, labelsAuthor, spaceBehindBy} from './names.js'
import {addMarks, addPatterns} from './patterns.js'
import type {Phrases} from './phrases.js'
import type {Add, Sign, Signs} from './signs.js'
import {withoutWireMark} from './wire-mark.js'

/** Longer pieces are prose or nothing; the word tests are not made on them. */
const widestLabel = 200

const lowerStart = /^\p{Ll}/u
const quoteStart = /^(?:["'“„«»‘‚「『]|[-–—]\s)/u
const lowerLetter = /\p{Ll}/u
const capitalRun = /\p{Lu}{2}/u
const dividerMarks = /^(?:[*•·~_=⁂—–-]\s*){3,}$|^⁂$|^\*\s\*\s\*$/
const ellipsis = /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)\s*$/
const outerBrackets = /^[([（【]|[)\]）】]$/gu
const creditLine = /^[([（]?\s*\p{L}/u

/** What a piece looks like, each sign by its name. Signs are facts about characters and words; what they mean is for the weights. */
export type Observer = (piece: Piece, isLast: boolean) => Signs

/** The same line is looked at once, for copies repeat their buttons. */
export function observer(phrases: Phrases): Observer {
  const known = new Map<string, Signs>()
  const sets = new Map<string, Signs>()
  const budget = wordBudget()
  const see = (text: string, isLast: boolean): Signs => {
    if (text.length > widestLabel) return shapeOf(text, sets)
    const seen = known.get(text)
    if (seen !== undefined) return seen
    if (!budget(isLast)) return shapeOf(text, sets)
    const found = signsOfText(text, phrases)
    known.set(text, found)
    return found
  }
  return (piece, isLast) => {
    const seen = see(piece.text, isLast)
    return isMarked(piece) ? sameSet([...seen, ...signsOfMarks(piece)], sets) : seen
  }
}

/** The same set for the same signs: texts of many lines have few. */
function sameSet(signs: readonly Sign[], sets: Map<string, Signs>): Signs {
  const key = signs.join()
  const known = sets.get(key) ?? new Set(signs)
  sets.set(key, known)
  return known
}

function shapeOf(text: string, sets: Map<string, Signs>): Signs {
  const signs: Sign[] = []
  addShape(text, (sign, holds) => {
    if (holds) signs.push(sign)
  })
  return sameSet(signs, sets)
}

const isMarked = ({marker, quoted, shape, fixed, level, image}: Piece): boolean =>
  marker !== null || quoted > 0 || shape === 'table' || fixed !== null || level !== undefined || image !== undefined

function signsOfMarks({marker, quoted, shape, fixed, level, image}: Piece): Sign[] {
  const signs: Sign[] = marker === null ? [] : [marker.kind]
  if (quoted > 0) signs.push('quoted')
  if (shape === 'table') signs.push('table')
  if (level !== undefined) signs.push(level === 1 ? 'title-mark' : 'heading-mark')
  if (image !== undefined) signs.push('image')
  if (fixed !== null) signs.push('furniture')
  return signs
}

function signsOfText(written: string, phrases: Phrases): Signs {
  const text = withoutWireMark(written)
  const signs = new Set<Sign>()
  const add = (sign: Sign, holds: boolean): void => {
    if (holds) signs.add(sign)
  }
  addShape(text, add)
  if (widthOf(text) <= widestLabel) addWords(text, phrases, add)
  return signs
}

const sizes: readonly (readonly [sign: Sign, widest: number])[] = [
  ['tiny', 16],
  ['short', 36],
  ['brief', 60],
  ['medium', 110],
  ['long', 220],
  ['huge', Number.POSITIVE_INFINITY]
]

function addShape(text: string, add: Add): void {
  const width = widthOf(text)
  add(sizes.find(([, widest]) => width <= widest)?.[0] ?? 'huge', true)
  add('stop', endsSentence(text))
  const last = text.at(-1) ?? ''
  add('colon', last === ':' || last === '：')
  add('question', last === '?' || last === '？')
  add('ellipsis', ellipsis.test(text.slice(-12)))
  add('sentences', holdsSentences(text))
  add('lower-start', lowerStart.test(text))
  add('quote-start', quoteStart.test(text))
  add('no-letters', !hasLetter(text))
  add('divider', text.length < 40 && dividerMarks.test(text))
  add('exclaims', text.length < widestLabel && (last === '!' || last === '！'))
  addMarks(text, add)
}

function addWords(text: string, phrases: Phrases, add: Add): void {
  const count = countWords(text)
  add('few-words', count <= 3)
  add('one-word', count === 1)
  add('some-words', count > 3 && count <= 7)
  add('many-words', count > 16)
  add('capitals', capitalRun.test(text) && !lowerLetter.test(text))
  add('title-case', isTitleCase(text))
  add('date', isDateOnly(text, phrases.language))
  if (text.length <= longestNames) addNames(text, phrases, add)
  if (phrases.mayOpen(text)) addOpenings(text, phrases, add)
  add('captioned', text.length > shortestCaption && endsWithCredit(text, phrases))
  add('modified', phrases.modified.startsWith(text) !== null)
  addInside(text, phrases, add)
  addPatterns(text, add)
}

const shortestCaption = 30

/** "The old jetty in winter. Photo: Ana Silva": who made the picture stands behind what it shows. */
const endsWithCredit = (text: string, {photo}: Phrases): boolean => splitCredit([{text}], photo).credit !== null

const word = /\p{L}[\p{L}'’-]*/gu
const capital = /^\p{Lu}/u

function isTitleCase(text: string): boolean {
  const words = (text.match(word) ?? []).filter((one) => one.length > 3)
  return words.length >= 3 && words.every((one) => capital.test(one))
}

const longestNames = 90
const longestByline = 160

function addNames(text: string, phrases: Phrases, add: Add): void {
  const bare = text.replace(outerBrackets, '').trim()
  if (endsSentence(bare) && countWords(bare) > 6) return
  const kind = nameKind(bare, {language: phrases.language, publisher: null})
  add('desk', kind === 'desk')
  add('agency', kind === 'agency')
  const isName = isNames(bare, phrases.language) || isNameWithRole(bare, phrases) || isNameInPlace(bare, phrases.language)
  add('name', isName)
  add('byline', labelsAuthor(bare, phrases.by))
  add('name-first', !isName && isNameFirst(bare, phrases.language))
}

const proseEnd = /\p{Ll}{2}[.!?]["”’»]?$/u
const endsLikeProse = (text: string): boolean => text.length > 60 && proseEnd.test(text.slice(-6))

/** What the first words say. */
function addOpenings(text: string, phrases: Phrases, add: Add): void {
  const bare = text.replace(outerBrackets, '').trim()
  const byline = spaceBehindBy(bare, phrases.by)
  const led = text.length <= longestByline ? phrases.by.prefixLength(byline) : 0
  add('byline', led > 0 && led < byline.length && !endsLikeProse(bare))
  const credited = phrases.contributions.some((part) => part.startsWith(bare) !== null) && creditLine.test(text)
  const isPicture = phrases.pictures.some((part) => part.startsWith(bare) !== null)
  add('credit', credited && !isPicture)
  add('photo', (!credited || isPicture) && (isCredit(text, phrases.photo) || (phrases.photo.startsWith(bare) !== null && text !== bare)))
  add('chrome', phrases.isChrome(text))
  add('chrome-start', text.length <= 60 && phrases.chrome.startsWith(text) !== null)
  const related = phrases.related.prefixLength(text)
  add('related', related > 0)
  add('related-label', related > 0 && labelEnd.test(text.slice(related)))
  add('newsletter', phrases.newsletter.startsWith(text) !== null)
  add('advert', phrases.advertisement.equals(text))
  add('comments', phrases.comments.startsWith(text) !== null)
  add('author-note', phrases.authorNote.startsWith(text) !== null)
  add('key-points', phrases.keyPoints.equals(text))
  add('correction', phrases.corrections.startsWith(text) !== null)
}

/** "Read also: …" */
const labelEnd = /^\s?[:：]/u
const longestInside = 120

/** What words anywhere in a short text say. */
function addInside(text: string, phrases: Phrases, add: Add): void {
  if (text.length > longestInside) return
  add('reading-time', phrases.isReadingTime(text))
  add('newsletter', phrases.newsletter.includes(text))
  add('paywall', phrases.paywall.includes(text))
}
