import {
  degrees,
  deskHeads,
  generations,
  honorifics,
  jobs,
  likeFirstNames,
  likeSurnames,
  organisationWords,
  particles,
  sectionWords
} from '../data/name-words.js'
import {trimEndOf} from '../util/trim.js'
import {isAgency} from './byline/agencies.js'
import {isCommonWord} from './byline/vocabulary.js'
import {foldWord} from './fold-word.js'

type Shape = 'name' | 'shouted' | 'initial' | 'particle' | 'title' | 'suffix' | 'lower' | 'other'

const longestName = 60
const NOT_IN_NAMES = /[!?:;"“”„«»@#$%&*+=<>/\\|\p{N}\p{So}]/u
const CAPITALISED = /^['’]?(?:\p{L}{1,3}['’ʼ])?\p{Lu}[\p{Ll}\p{M}'’ʼ`´]+(?:\p{Lu}[\p{Ll}\p{M}'’ʼ]+)?\.?$/u
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}'’ʼ]+\.?$/u
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u
const LOWER_START = /^\p{Ll}/u
const CASED = /\p{Lu}|\p{Ll}/u
const HYPHEN = /[-‐‑]/u
const DOTS = /\./gu

/** How a word of a Latin, Cyrillic, Greek, Armenian name is built. */
export const wordShape = (word: string): Shape => shapeOf(word, foldWord(word))

function shapeOf(word: string, spelling: string): Shape {
  const folded = spelling.includes('.') ? spelling.replace(DOTS, '') : spelling
  if (generations.has(folded) || (degrees.has(folded) && word !== folded && word.length > 2)) return 'suffix'
  if (honorifics.has(folded) && (word.endsWith('.') || folded.length > 3)) return 'title'
  if (particles.has(folded) && (LOWER_START.test(word) || folded.length > 1)) return 'particle'
  return partsShape(word)
}

function partsShape(word: string): Shape {
  if (INITIAL.test(word) && word.replace(DOTS, '').length <= 2) return 'initial'
  const parts = word.split(HYPHEN).filter((part) => part !== '')
  if (parts.every((part) => CAPITALISED.test(part) || INITIAL.test(part))) return 'name'
  if (parts.every((part) => SHOUTED.test(part))) return 'shouted'
  const [first = ''] = parts
  if (CAPITALISED.test(first)) return 'name'
  return LOWER_START.test(word) ? 'lower' : 'other'
}

/** From this likelihood on, a name that stands alone is surely a person's. */
export const surePerson = 0.75

/**
 * How much a text looks like one person's name, 0 to 1, from its shape alone: two to five capitalised words, particles, initials, or a short
 * run of a script without capitals. What has digits, verbs or the words of sections, desks and jobs scores near nothing.
 */
export function personLikelihood(text: string): number {
  const name = text.trim()
  if (name === '' || name.length > longestName || NOT_IN_NAMES.test(name) || isAgency(name)) return 0
  const words = name.split(SPACES)
  const folded = words.map(foldWord)
  if (words.some((word, at) => isNoName(word, folded[at] ?? '') && !isLikeName(words, folded, at))) return 0.05
  return CASED.test(name) ? casedLikelihood(words, folded) : caselessLikelihood(words)
}

const SPACES = /[\s\u3000]+/
const TRAILING: ReadonlySet<string> = new Set('.,')

const POSSESSIVE = /['’]s$/u

function isNoName(word: string, spelling: string): boolean {
  if (POSSESSIVE.test(word)) return true
  const folded = trimEndOf(spelling, TRAILING)
  if (particles.has(folded)) return false
  return sectionWords.has(folded) || organisationWords.has(folded) || deskHeads.has(folded) || jobs.has(folded) || isCommonWord(folded)
}

/** "Ben Smith", "Art Lund", "Emma Dean": of two words with capitals the one may be a name that elsewhere is a word, where the other is none. */
function isLikeName(words: readonly string[], folded: readonly string[], at: number): boolean {
  const names = at === 0 ? likeFirstNames : likeSurnames
  const other = 1 - at
  if (words.length !== 2 || !names.has(folded[at] ?? '') || !CAPITALISED.test(words[at] ?? '')) return false
  return wordShape(words[other] ?? '') === 'name' && !isNoName(words[other] ?? '', folded[other] ?? '')
}

const BY_LENGTH: readonly number[] = [0, 0.25, 0.8, 0.8, 0.65, 0.4, 0.15]

/** "Amit Das", "Mai Do": behind a first name and at the end of all, what is a particle elsewhere is the surname. */
const isSurname = (words: readonly string[], at: number): boolean =>
  at === 1 && words.length === 2 && CAPITALISED.test(words[at] ?? '') && CAPITALISED.test(words[0] ?? '')

function casedLikelihood(words: readonly string[], folded: readonly string[]): number {
  const shapes = words.map((word, at) => (isSurname(words, at) || isLikeName(words, folded, at) ? 'name' : shapeOf(word, folded[at] ?? '')))
  if (
    shapes.some((shape) => shape === 'lower' || shape === 'other') ||
    words.some((word) => word.endsWith(',') && !shapes.includes('suffix'))
  )
    return 0.02
  const core = shapes.filter((shape) => shape !== 'particle' && shape !== 'title' && shape !== 'suffix').length
  const full = shapes.filter((shape) => shape === 'name' || shape === 'shouted').length
  if (full === 0 || (shapes[shapes.length - 1] === 'particle' && full < 2)) return 0.05
  let score = BY_LENGTH[Math.max(core, 1)] ?? 0.05
  if (shapes.includes('shouted')) score -= 0.15
  if (shapes.includes('title') || shapes.includes('suffix')) score += 0.15
  if (full >= 1 && core >= 2 && (shapes.includes('initial') || shapes.includes('particle'))) score += 0.1
  return Math.min(0.95, Math.max(0, score))
}

const HAN = /^[\p{Script=Han}々〆ヶ]+$/u
const HANGUL = /^\p{Script=Hangul}+$/u
const KANA = /^[\p{Script=Katakana}\p{Script=Hiragana}ー・·]+$/u
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u
const LETTERS = /^(?:[\p{L}\p{M}.'’\u200c-]|\u200d)+$/u
const NAME_DOT = /[・·‧]/u

/** The commonest hundred surnames or so carry most people of China, Taiwan and Korea. */
const SURNAMES = new Set([
  ...'王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文牛岳'
])
/** The commonest of Japan, of two characters. */
const JAPANESE_SURNAMES = new Set(
  (
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 ' +
    '村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 宮崎 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 ' +
    '武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 高野 西田 吉川 川口 飯田 ' +
    '本田 川崎 松岡 辻 中田 福島 星野 秋山 岩田 服部 堀 五十嵐 荒木 大谷 永井 関口 河野 奥村'
  ).split(' ')
)
const opensJapanese = (text: string): boolean => JAPANESE_SURNAMES.has(text.slice(0, 2)) || JAPANESE_SURNAMES.has(text.slice(0, 3))
const KOREAN_SURNAMES = new Set([
  ...'김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편'
])

function caselessLikelihood(words: readonly string[]): number {
  const joined = words.join('')
  if (!LETTERS.test(joined.replace(NAME_DOT, ''))) return 0
  for (const [script, likelihood] of BY_SCRIPT) if (script.test(joined)) return likelihood(joined, words.length)
  return words.length >= 2 && words.length <= 4 && joined.length <= 30 ? 0.5 : 0.15
}

type Likelihood = (joined: string, words: number) => number

/** Scripts without capitals whose names have lengths and surnames of their own; Japanese mixes the first and the third. */
const BY_SCRIPT: readonly (readonly [script: RegExp, likelihood: Likelihood])[] = [
  [HAN, hanLikelihood],
  [HANGUL, hangulLikelihood],
  [KANA, (joined, words) => (NAME_DOT.test(joined) || words === 2 ? 0.6 : 0.2)],
  [JAPANESE, japaneseLikelihood]
]

function hangulLikelihood(joined: string, words: number): number {
  if (joined.length < 2 || joined.length > 4 || words !== 1) return 0.1
  return KOREAN_SURNAMES.has(joined.charAt(0)) ? 0.75 : 0.2
}

function japaneseLikelihood(joined: string, words: number): number {
  if (joined.length <= 7 && words === 2) return 0.65
  return joined.length <= 6 ? 0.3 : 0.05
}

function hanLikelihood(joined: string, words: number): number {
  if (joined.length > 6 || joined.length < 2) return 0.05
  if (words === 2) return joined.length <= 5 ? 0.7 : 0.3
  if (joined.length > 4) return 0.1
  return joined.length <= 3 && SURNAMES.has(joined.charAt(0)) ? 0.75 : 0.35
}

/** Whether a Japanese name opens with one of the common surnames and has a first name behind it. */
export const isJapaneseName = (text: string): boolean => text.length > 2 && opensJapanese(text.replace('　', ' '))

/** Whether a Chinese or Korean text opens with one of the common surnames. */
export function startsWithSurname(text: string): boolean {
  const first = text.charAt(0)
  return HAN.test(text) ? SURNAMES.has(first) : HANGUL.test(text) && KOREAN_SURNAMES.has(first)
}
