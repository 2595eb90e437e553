import type {Add, Sign} from './signs.js'

const endMark = /^[^\p{L}\p{N}]{0,40}(?:###|# # #|-\s?30\s?-|ends?|ENDS|fin)[^\p{L}\p{N}]{0,40}$/u
const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]{2,}$/iu
const host = /^(?:www\.)?(?:[a-z0-9-]{2,}\.)+[a-z]{2,}$/i
const trail = /\S(?:\s+[›»>→/]\s+|[›→])\S/
const longestTrail = 120
/** "AP-EU-Ferry-Strike", "Venezuela-oil-refinery-fire", "1 POLITICS Budget", "BC-EU--Ferry Strike, 1st Ld-Writethru,420": what wires file a story under. */
const wireSlugs: readonly RegExp[] = [
  /^\p{Lu}{2}-\p{Lu}{2}-\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+){1,4}$/u,
  /^\p{Lu}{2}-(?:\p{Lu}{2})?--\p{Lu}[\p{L}\p{N}]*(?:[- ][\p{L}\p{N}]+){0,4}(?:,[\p{L}\p{N} -]{1,30}){0,3}$/u,
  /^\p{Lu}[\p{L}\p{N}]{1,20}(?:-[\p{L}\p{N}]{1,20}){0,3}-\p{Ll}[\p{L}\p{N}]{0,20}-\p{Ll}[\p{L}\p{N}]{0,20}$/u,
  /^\d{1,2} (?:POLITICS|COURTS?|INQUEST|INQUIRY|HEALTH|POLICE|ROYAL|WEATHER|SPORT|CITY|EDUCATION|ULSTER|SCOTLAND|WALES|DEATHS?|RAIL|ENVIRONMENT|SCIENCE|SHOWBIZ|DEFENCE|CONSUMER|TRANSPORT|MIGRANTS|UKRAINE|MIDEAST|US) \p{Lu}[\p{L}\p{N} -]{1,40}$/u
]
const longestSlug = 60
/** What a wire tells its editors over a story: what the version adds, what it takes the place of. */
const wireNote =
  /^(?:eds?|editors|editor[’']s note to editors|note to editors|attention editors|attn):\s|^\((?:adds?|updates?|updating|recasts?|rewrites|corrects|corrected|refiles|repeats|removes|releads|writes through|clarifies|changes|moves|includes|fixes|inserts|deletes|amplifies)\s[^()]{3,160}\)$/iu
/** "Issue 112", "Vol. 12, No. 3", "Ausgabe 7/2024". */
const issue =
  /^(?:issue|edition|vol(?:ume)?\.?|no\.|ausgabe|jahrgang|heft|nr\.|n°|numéro|número|numero|nummer|utgave|udgave|выпуск|выпуск №|№|第)\s?#?\d{1,5}(?:\s?[,/|·–-]\s?(?:issue|no\.|nr\.|heft|n°|núm\.)?\s?\d{1,5})?(?:\s?[期号號호])?$/iu
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
  /^(?:sperrfrist|embargo|sous embargo|bajo embargo|embargado|sob embargo|sotto embargo|onder embargo|embargert|embargerat|эмбарго|под эмбарго|解禁(?:時間|时间|日時)?|엠바고|تحت الحظر)(?:\s?[:：]|\s(?:bis|jusqu|hasta|até|fino|tot|until|till|til|do|до|al|du|le)|$)|^(?:for immediate release|embargoed? (?:until|for)|not for release before|zur sofortigen veröffentlichung|pour diffusion immédiate|para publicación inmediata)\b|^(?:press release|news release|media release|pressemitteilung|presseinformation|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|informacja prasowa|пресс-релиз|新闻稿|プレスリリース|보도자료|بيان صحفي)\s*$/i
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
  ['embargo', wireNote],
  ['jump', pageMark],
  ['jump', issue],
  ['masthead', masthead]
]

/** What the characters of a short text say, whatever its language. */
export function addPatterns(text: string, add: Add): void {
  for (const [sign, pattern] of patterns) add(sign, pattern.test(text) && (sign !== 'trail' || text.length <= longestTrail))
  if (text.length <= longestSlug) add('slug', (slug.test(text) && slugMark.test(text)) || wireSlugs.some((one) => one.test(text)))
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
