import type {Add, Sign} from './signs.js'

const endMark = /^[^\p{L}\p{N}]{0,40}(?:###|# # #|-\s?30\s?-|ends?|ENDS|fin)[^\p{L}\p{N}]{0,40}$/u
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]{2,}$/iu
const host = /^(?:www\.)?(?:[a-z0-9-]{2,}\.)+[a-z]{2,}$/i
const trail = /\S(?:\s+[›»>→/]\s+|[›→])\S/
const longestTrail = 120
const slug = /^[\p{Lu}\p{N}-]+(?:\/[\p{Lu}\p{N} -]*)?(?:\s\([\p{Lu}\p{N},. -]+\))?:?$/u
const slugMark = /\p{Lu}[/-](?:\p{Lu}|$)/u
const tagLine =
  /^(?:tags?|topics?|keywords?|filed under|schlagw[oö]rter|themen|étiquettes|mots-clés|etiquetas|temas|tag|argomenti|trefwoorden|теги|метки|标签|標籤|タグ|태그|الوسوم|كلمات مفتاحية)\s*[:：]/i
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const legal = /^(?:©|\(c\)\s|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados/iu
const count = /^[\d.,\s]+(?:[KkM]\s*)?\p{L}{0,12}$|^\(\d+\)$/u
const syndication = /^the post .{1,200} appeared (?:first )?on ./iu
const jump = /^(?:\(?continued (?:on|from) page|see .{1,40}, page|fortsetzung auf seite|(?:please )?(?:see|turn to) page)\b/iu
const embargo =
  /^(?:for immediate release|embargoed? (?:until|for)|not for release before|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata)\b|^(?:press release|news release|media release|pressemitteilung|presseinformation|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|informacja prasowa|пресс-релиз|新闻稿|プレスリリース|보도자료|بيان صحفي)\s*$/i
const pageMark = /^[\s.,;]*(?:pp?\.|page|seite|pág\.)\s?\p{N}[\p{N}\s.,;–-]*(?:col\.\s?\p{N}+)?\.?$/iu
/** A newspaper's name as its front shows it. */
const masthead =
  /^(?:the\s)?(?:[\p{Lu}][\p{L}'’.-]*\s){0,4}(?:times|post|news|gazette|herald|tribune|journal|chronicle|weekly|daily|courier|observer|guardian|mercury|star|sun|zeitung|tageblatt|anzeiger|kurier|bote|gazzetta|corriere|journal|gazette|diario|gaceta|courant|dagblad|tidende|avis|tidningen)[,.]?$/iu

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

/** What the characters of a short text say, whatever its language. */
export function addPatterns(text: string, add: Add): void {
  for (const [sign, pattern] of patterns) add(sign, pattern.test(text) && (sign !== 'trail' || text.length <= longestTrail))
  add('slug', slug.test(text) && slugMark.test(text) && text.length <= 60)
}

const longestMarked = 160
const year = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u
const clock = /(?<![\p{N}:])\d{1,2}:\d\d(?!\p{N})/u
const titleBar = /\s[|·•–—-]\s/u

/** Years, clocks and bars in a line, as lists of links and titles of windows have them. */
export function addMarks(text: string, add: Add): void {
  if (text.length > longestMarked) return
  add('dated', year.test(text))
  add('clock', clock.test(text))
  add('title-bar', titleBar.test(text))
}
