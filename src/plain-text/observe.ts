import {countWords} from '../article/stats.js'
import {isCredit} from '../values/media-credit.js'
import {nameKind} from '../values/name.js'
import {wordBudget} from './budget.js'
import {endsSentence, hasLetter, holdsSentences, widthOf} from './characters.js'
import {isNames, isNameWithRole} from './names.js'
import type {Phrases} from './phrases.js'
import type {Piece} from './pieces.js'
import {isDateOnly} from './split.js'

/** Longer pieces are prose or nothing; the word tests are not made on them. */
const widestLabel = 200

/** Names of what can be seen on a piece by itself. */
export const signNames = [
  'tiny',
  'short',
  'brief',
  'medium',
  'long',
  'huge',
  'stop',
  'colon',
  'question',
  'ellipsis',
  'sentences',
  'few-words',
  'lower-start',
  'quote-start',
  'capitals',
  'title-case',
  'no-letters',
  'divider',
  'date',
  'byline',
  'desk',
  'name',
  'agency',
  'credit',
  'photo',
  'chrome',
  'chrome-start',
  'reading-time',
  'related',
  'newsletter',
  'advert',
  'comments',
  'paywall',
  'legal',
  'author-note',
  'key-points',
  'address',
  'host',
  'trail',
  'tags',
  'slug',
  'end-mark',
  'count',
  'bullet',
  'number',
  'quoted',
  'table',
  'furniture',
  'correction',
  'syndication',
  'jump',
  'embargo',
  'masthead',
  'title-mark',
  'heading-mark',
  'image'
] as const
export type Sign = (typeof signNames)[number]
export type Signs = ReadonlySet<Sign>

const lowerStart = /^\p{Ll}/u
const quoteStart = /^(?:["'“„«»‘‚「『]|[-–—]\s)/u
const lowerLetter = /\p{Ll}/u
const capitalRun = /\p{Lu}{2}/u
const dividerMarks = /^(?:[*•·~_=⁂—–-]\s*){3,}$|^⁂$|^\*\s\*\s\*$/u
const endMark = /^[^\p{L}\p{N}]{0,40}(?:###|# # #|-\s?30\s?-|ends?|ENDS|fin)[^\p{L}\p{N}]{0,40}$/u
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]{2,}$/iu
const host = /^(?:www\.)?(?:[a-z0-9-]{2,}\.)+[a-z]{2,}$/iu
const trail = /\S(?:\s+[›»>→/]\s+|[›→])\S/u
const longestTrail = 120
const slug = /^[\p{Lu}\p{N}-]+(?:\/[\p{Lu}\p{N} -]*)?(?:\s\([\p{Lu}\p{N},. -]+\))?:?$/u
const slugMark = /\p{Lu}[/-](?:\p{Lu}|$)/u
const tagLine =
  /^(?:tags?|topics?|keywords?|filed under|schlagw[oö]rter|themen|étiquettes|mots-clés|etiquetas|temas|tag|argomenti|trefwoorden|теги|метки|标签|標籤|タグ|태그|الوسوم|كلمات مفتاحية)\s*[:：]/iu
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const legal = /^(?:©|\(c\)\s|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados/iu
const count = /^[\d.,\s]+(?:[KkM]\s*)?\p{L}{0,12}$|^\(\d+\)$/u
const ellipsis = /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)\s*$/u
const syndication = /^the post .{1,200} appeared (?:first )?on ./iu
const jump = /^(?:\(?continued (?:on|from) page|see .{1,40}, page|fortsetzung auf seite|(?:please )?(?:see|turn to) page)\b/iu
const embargo =
  /^(?:for immediate release|embargoed? (?:until|for)|not for release before|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata)\b|^(?:press release|news release|media release|pressemitteilung|presseinformation|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|informacja prasowa|пресс-релиз|新闻稿|プレスリリース|보도자료|بيان صحفي)\s*$/iu
const pageMark = /^[\s.,;]*(?:pp?\.|page|seite|pág\.)\s?\p{N}[\p{N}\s.,;–-]*(?:col\.\s?\p{N}+)?\.?$/iu
/** A newspaper's name as its front shows it. */
const masthead =
  /^(?:the\s)?(?:[\p{Lu}][\p{L}'’.-]*\s){0,4}(?:times|post|news|gazette|herald|tribune|journal|chronicle|weekly|daily|courier|observer|guardian|mercury|star|sun|zeitung|tageblatt|anzeiger|kurier|bote|gazzetta|corriere|journal|gazette|figaro|diario|gaceta|courant|dagblad|tidende|avis|tidningen)[,.]?$/iu
const outerBrackets = /^[([（【]|[)\]）】]$/gu
const creditLine = /^[([（]?\s*\p{L}/u

/** What a piece looks like, each sign by its name. Signs are facts about characters and words; what they mean is for the weights. */
export type Observer = (piece: Piece, isLast: boolean) => Signs

/** Looks at pieces; the same line is looked at once, for copies repeat their buttons. */
export function observer(phrases: Phrases): Observer {
  const known = new Map<string, Signs>()
  const shapes = new Map<string, Signs>()
  const budget = wordBudget()
  const see = (text: string, isLast: boolean): Signs => {
    if (text.length > widestLabel) return shapeOf(text, shapes)
    const seen = known.get(text)
    if (seen !== undefined) return seen
    if (!budget(isLast)) return shapeOf(text, shapes)
    const found = signsOfText(text, phrases)
    known.set(text, found)
    return found
  }
  return (piece, isLast) => {
    const seen = see(piece.text, isLast)
    return isMarked(piece) ? new Set([...seen, ...signsOfMarks(piece)]) : seen
  }
}

/** The same set for the same shape: texts of many lines have few. */
function shapeOf(text: string, shapes: Map<string, Signs>): Signs {
  const signs: Sign[] = []
  addShape(text, (sign, holds) => {
    if (holds) signs.push(sign)
  })
  const key = signs.join()
  const known = shapes.get(key) ?? new Set(signs)
  shapes.set(key, known)
  return known
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

function signsOfText(text: string, phrases: Phrases): Signs {
  const signs = new Set<Sign>()
  const add = (sign: Sign, holds: boolean): void => {
    if (holds) signs.add(sign)
  }
  addShape(text, add)
  if (widthOf(text) <= widestLabel) addWords(text, phrases, add)
  return signs
}

type Add = (sign: Sign, holds: boolean) => void

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
}

function addWords(text: string, phrases: Phrases, add: Add): void {
  add('few-words', countWords(text) <= 3)
  add('capitals', capitalRun.test(text) && !lowerLetter.test(text))
  add('title-case', isTitleCase(text))
  add('date', isDateOnly(text, phrases.language))
  if (text.length <= longestNames) addNames(text, phrases, add)
  if (phrases.mayOpen(text)) addOpenings(text, phrases, add)
  addInside(text, phrases, add)
  addPatterns(text, add)
}

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
  add('name', isNames(bare, phrases.language) || isNameWithRole(bare, phrases))
}

const proseEnd = /\p{Ll}{2}[.!?]["”’»]?$/u
const endsLikeProse = (text: string): boolean => text.length > 60 && proseEnd.test(text.slice(-6))

/** What the first words say. */
function addOpenings(text: string, phrases: Phrases, add: Add): void {
  const bare = text.replace(outerBrackets, '').trim()
  const led = text.length <= longestByline ? phrases.by.prefixLength(bare) : 0
  add('byline', led > 0 && led < bare.length && !endsLikeProse(bare))
  const credited = phrases.contributions.some((part) => part.startsWith(bare) !== null) && creditLine.test(text)
  const isPicture = phrases.pictures.some((part) => part.startsWith(bare) !== null)
  add('credit', credited && !isPicture)
  add('photo', (!credited || isPicture) && (isCredit(text, phrases.photo) || (phrases.photo.startsWith(bare) !== null && text !== bare)))
  add('chrome', phrases.isChrome(text))
  add('chrome-start', text.length <= 60 && phrases.chrome.startsWith(text) !== null)
  add('related', phrases.related.startsWith(text) !== null)
  add('newsletter', phrases.newsletter.startsWith(text) !== null)
  add('advert', phrases.advertisement.equals(text))
  add('comments', phrases.comments.startsWith(text) !== null)
  add('author-note', phrases.authorNote.startsWith(text) !== null)
  add('key-points', phrases.keyPoints.equals(text))
  add('correction', phrases.corrections.startsWith(text) !== null)
}

const longestInside = 120

/** What words anywhere in a short text say. */
function addInside(text: string, phrases: Phrases, add: Add): void {
  if (text.length > longestInside) return
  add('reading-time', phrases.isReadingTime(text))
  add('newsletter', phrases.newsletter.includes(text))
  add('paywall', phrases.paywall.includes(text))
}

const patterns: readonly (readonly [sign: Sign, pattern: RegExp])[] = [
  ['end-mark', endMark],
  ['address', address],
  ['host', host],
  ['trail', trail],
  ['tags', tagLine],
  ['tags', hashtags],
  ['legal', legal],
  ['count', count],
  ['syndication', syndication],
  ['jump', jump],
  ['embargo', embargo],
  ['jump', pageMark],
  ['masthead', masthead]
]

function addPatterns(text: string, add: Add): void {
  for (const [sign, pattern] of patterns) add(sign, pattern.test(text) && (sign !== 'trail' || text.length <= longestTrail))
  add('slug', slug.test(text) && slugMark.test(text) && text.length <= 60)
}
