import {countWords} from '../article/stats.js'
import {personLikelihood} from '../values/name.js'
import {nameKind} from '../values/name.js'
import {isCredit} from '../values/media-credit.js'
import {endsSentence, hasLetter, holdsSentences, widthOf} from './characters.js'
import type {Phrases} from './phrases.js'
import type {Piece} from './pieces.js'
import {isDateOnly} from './split.js'

/** Longer pieces are prose or nothing; the word tests are not made on them. */
const widestLabel = 200

/** Names of what can be seen on a piece by itself. */
export const signNames = [
  'tiny', 'short', 'medium', 'long', 'huge', 'stop', 'colon', 'question', 'ellipsis', 'sentences', 'few-words', 'lower-start', 'quote-start', 'capitals', 'title-case', 'no-letters', 'divider',
  'date', 'byline', 'desk', 'name', 'agency', 'credit', 'photo', 'chrome', 'chrome-start', 'reading-time', 'related', 'newsletter', 'advert', 'comments', 'paywall', 'legal', 'author-note', 'key-points',
  'address', 'host', 'trail', 'tags', 'slug', 'end-mark', 'count', 'bullet', 'number', 'quoted', 'table', 'furniture', 'correction', 'syndication', 'jump', 'embargo'
] as const
export type Sign = (typeof signNames)[number]
export type Signs = ReadonlySet<Sign>

const lowerStart = /^\p{Ll}/u
const quoteStart = /^["'“„«»‘‚「『]/u
const lowerLetter = /\p{Ll}/u
const capitalRun = /\p{Lu}{2}/u
const dividerMarks = /^(?:[*•·~_=#⁂—–-]\s*){3,}$|^⁂$|^\*\s\*\s\*$/u
const endMark = /^\W*(?:###+|# # #|-\s?30\s?-|-?\s?ends?\s?-?|ENDS|\/ENDS|fin)\W*$/u
const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S{2,}$/iu
const host = /^(?:www\.)?(?:[a-z0-9-]{2,}\.)+[a-z]{2,}$/iu
const trail = /\S\s*(?:[›»>→]|\s\/\s)\s*\S/u
const slug = /^[\p{Lu}\p{N}-]+(?:\/[\p{Lu}\p{N} -]+)?(?:\s\([\p{Lu}\p{N},. -]+\))?:?$/u
const slugMark = /\p{Lu}[/-]\p{Lu}/u
const tagLine = /^(?:tags?|topics?|keywords?|filed under|schlagw[oö]rter|themen|étiquettes|mots-clés|etiquetas|temas|tag|argomenti|trefwoorden|теги|метки|标签|標籤|タグ|태그|الوسوم|كلمات مفتاحية)\s*[:：]/iu
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const legal = /^(?:©|\(c\)\s|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados/iu
const count = /^[\d.,\s]+[KkM]?\s*\p{L}{0,12}$|^\(\d+\)$/u
const ellipsis = /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)\s*$/u
const syndication = /^the post .+ (?:first )?appeared (?:first )?on .+$/iu
const jump = /^(?:\(?continued (?:on|from) page|see .{1,40}, page|fortsetzung auf seite|(?:please )?(?:see|turn to) page)\b/iu
const embargo = /^(?:for immediate release|embargoed? (?:until|for)|not for release before|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata)\b/iu
const outerBrackets = /^[([（【]\s*|\s*[)\]）】]$/gu
const creditLine = /^[([（]?\s*\p{L}/u

/** What a piece looks like, each sign by its name. Signs are facts about characters and words; what they mean is for the weights. */
export function observe(piece: Piece, phrases: Phrases): Signs {
  const signs = new Set<Sign>()
  const add = (sign: Sign, holds: boolean): void => {
    if (holds) signs.add(sign)
  }
  add('bullet', piece.marker?.kind === 'bullet')
  add('number', piece.marker?.kind === 'number')
  add('quoted', piece.quoted > 0)
  add('table', piece.shape === 'table')
  add('furniture', piece.fixed !== null)
  addShape(piece.text, add)
  if (widthOf(piece.text) <= widestLabel) addWords(piece.text, phrases, add)
  return signs
}

type Add = (sign: Sign, holds: boolean) => void

const sizes: readonly (readonly [sign: Sign, widest: number])[] = [['tiny', 16], ['short', 48], ['medium', 110], ['long', 220], ['huge', Number.POSITIVE_INFINITY]]

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
  addCredits(text, phrases, add)
  addPhrases(text, phrases, add)
  addPatterns(text, add)
}

const word = /\p{L}[\p{L}'’-]*/gu
const capital = /^\p{Lu}/u

function isTitleCase(text: string): boolean {
  const words = (text.match(word) ?? []).filter((one) => one.length > 3)
  return words.length >= 3 && words.every((one) => capital.test(one))
}

const longestByline = 160

function addCredits(text: string, phrases: Phrases, add: Add): void {
  const bare = text.replace(outerBrackets, '')
  const led = text.length <= longestByline && !endsSentence(text.slice(0, -1)) ? phrases.by.prefixLength(bare) : 0
  add('byline', led > 0 && led < bare.length && !endsLikeProse(bare))
  const kind = text.length <= 60 ? nameKind(bare, {language: phrases.language, publisher: null}) : 'unknown'
  add('desk', kind === 'desk')
  add('agency', kind === 'agency')
  add('name', kind === 'person' && personLikelihood(bare) >= 0.6)
  add('credit', phrases.contributions.some((part) => part.startsWith(bare) !== null) && creditLine.test(text))
  add('photo', isCredit(text, phrases.photo) || (phrases.photo.startsWith(bare) !== null && text !== bare))
}

const proseEnd = /\p{Ll}{2}[.!?]["”’»]?$/u
const endsLikeProse = (text: string): boolean => text.length > 60 && proseEnd.test(text)

function addPhrases(text: string, phrases: Phrases, add: Add): void {
  add('chrome', phrases.isChrome(text))
  add('chrome-start', text.length <= 60 && phrases.chrome.startsWith(text) !== null)
  add('reading-time', phrases.isReadingTime(text))
  add('related', phrases.related.startsWith(text) !== null)
  add('newsletter', phrases.newsletter.startsWith(text) !== null || (text.length < 120 && phrases.newsletter.includes(text)))
  add('advert', phrases.advertisement.equals(text))
  add('comments', phrases.comments.startsWith(text) !== null)
  add('paywall', phrases.paywall.includes(text))
  add('author-note', phrases.authorNote.startsWith(text) !== null)
  add('key-points', phrases.keyPoints.equals(text))
  add('correction', phrases.corrections.startsWith(text) !== null)
}

const patterns: readonly (readonly [sign: Sign, pattern: RegExp])[] = [
  ['end-mark', endMark], ['address', address], ['host', host], ['trail', trail], ['tags', tagLine], ['tags', hashtags], ['legal', legal], ['count', count], ['syndication', syndication], ['jump', jump],
  ['embargo', embargo]
]

function addPatterns(text: string, add: Add): void {
  for (const [sign, pattern] of patterns) add(sign, pattern.test(text))
  add('slug', slug.test(text) && slugMark.test(text) && text.length <= 60)
}
