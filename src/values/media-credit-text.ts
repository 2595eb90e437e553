import {pictureAgencies} from '../data/picture-agencies.js'
import {foldWords} from '../util/fold-words.js'
import {trimEndOf} from '../util/trim.js'
import type {PhraseMatcher} from '../util/words.js'
import {isAgency} from './byline/agencies.js'

/** A credit is a name or two; longer text is a caption that happens to have such a word. */
export const longestCredit = 160
const longestNames = 60
const longestSlash = 90
const mostSlashWords = 9
/** Small words within names: "for the", "from", "via". */
const longestSmallWord = 4
const copyrightSign = /^(?:©|\(c\)|ⓒ)\s*/i
const pictureSlash = /[\p{L}.]\s?\/\s?\p{Lu}/u
const pictureVia = /\p{L} via \p{Lu}/u
const slashes = /\s?\/+\s?| via /
const labelMark = /^\s*[:：]/
const closingLabelMark = /[:：=＝/]\s*$/
const otherMark = /^\s*[|/\-–—©]/
const capital = /^[("“]?\p{Lu}/u
const leadingMarks = /^[\s|•·\-–—/,;:：([（]+/
const closingMarks: ReadonlySet<string> = new Set(' |•·-–—/,;:：')
const brackets: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）']
]
const pictureAgencySet: ReadonlySet<string> = new Set(pictureAgencies)

/** Whether a whole text is a credit: it opens with a sign or a word of one and goes on no longer than names do. */
export const isCredit = (text: string, photo: PhraseMatcher): boolean => text.length <= longestCredit && opensCredit(text, photo)

/** Whether a text opens with a sign or a word of a credit: "© …", "Photo: …", "Photo by Mia Berg". */
export function opensCredit(text: string, photo: PhraseMatcher): boolean {
  if (copyrightSign.test(text)) return true
  const length = photo.prefixLength(text)
  if (length === 0 || length >= text.length) return false
  if (isLabelled(text, length)) return true
  const rest = text.slice(length)
  return (
    rest.length <= longestNames &&
    (otherMark.test(rest) ||
      pictureSlash.test(rest) ||
      isNames(rest) ||
      isOfSomebody(text.slice(0, length), rest) ||
      photo.startsWith(rest) !== null)
  )
}

/** "Image courtesy of" and "the County Museum": behind a phrase of several words an article may lead to the name. A single word opens a sentence so. */
const isOfSomebody = (label: string, rest: string): boolean => label.trim().includes(' ') && isNames(rest.replace(article, ''))
const article = /^\s*\p{Ll}{1,3}(?:\s|['’])(?=\p{Lu})/u

/** Whether the first `length` characters of a text are a label: a colon stands behind them, or the phrase ends with one. */
export const isLabelled = (text: string, length: number): boolean =>
  labelMark.test(text.slice(length)) || closingLabelMark.test(text.slice(0, length))

/** Whether a whole text is the name of a wire or picture agency. */
export const isPictureAgency = (text: string): boolean => isAgency(text) || pictureAgencySet.has(foldWords(text))

/** "Mia Berg/Agency", "Mia Berg via Agency": names only. */
export function isSlashCredit(text: string): boolean {
  if (text.length > longestSlash || !(pictureSlash.test(text) || pictureVia.test(text))) return false
  return isNames(text) && text.trim().split(' ').length <= mostSlashWords
}

/** "Agency", "Mia Berg (Agency)", "Mia Berg/Agency": an agency that is known signs the whole text. */
export function isSigned(text: string): boolean {
  const plain = withoutDot(unwrapped(text.trim()))
  if (plain.length > longestSlash) return false
  if (isPictureAgency(plain)) return true
  const bracket = plain.indexOf('(')
  if (bracket > 0 && plain.endsWith(')')) return isNames(plain.slice(0, bracket)) && isPictureAgency(plain.slice(bracket + 1, -1))
  const sides = plain.split(slashes)
  return (
    sides.length > 1 && plain.split(' ').length <= mostSlashWords && [sides[0], sides.at(-1)].some((side) => isPictureAgency(side ?? ''))
  )
}

/** The first word and most others begin with a capital: "Mia Berg for the Agency". */
function isNames(text: string): boolean {
  const words = text.trim().split(' ')
  return capital.test(words[0] ?? '') && words.every((word) => capital.test(word) || word.length <= longestSmallWord)
}

/** Without "Photo:" or "©" before the names, and without marks around them. `null` where nothing is left. */
export function cleanCredit(text: string, photo: PhraseMatcher): string | null {
  const line = unwrapped(text.replaceAll('\n', ' ').trim()).replace(copyrightSign, '').replace(leadingMarks, '')
  const label = photo.prefixLength(line)
  const names = label > 0 && isLabelled(line, label) ? line.slice(label) : line
  const clean = trimEndOf(withoutLoneBracket(names.replace(leadingMarks, '')), closingMarks)
  return clean === '' ? null : clean
}

/** "(text)" → "text". */
function unwrapped(text: string): string {
  const pair = brackets.find(([open, close]) => text.startsWith(open) && text.endsWith(close))
  return pair === undefined || text.indexOf(pair[0], 1) >= 0 ? text : text.slice(1, -1)
}

/** A bracket that opened before the credit began closes behind it. */
function withoutLoneBracket(text: string): string {
  const lone = brackets.some(([open, close]) => text.endsWith(close) && !text.includes(open))
  return lone ? text.slice(0, -1) : text
}

const withoutDot = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text)
