import {lettersOf} from '../../util/similarity.js'
import {trimEndOf} from '../../util/trim.js'
import {isUnspaced} from '../../util/words.js'
import {openJoints, type SiteNames, withoutSiteName} from './site-name.js'
import type {Title} from './titles.js'

/** A heading's text taken apart. */
export interface Spelled {
  readonly headline: string
  /** What stood before the headline in the same heading; null where nothing did. */
  readonly kicker: string | null
}

/** Longest label that may stand before a headline in its heading. */
const longestKicker = 60

/**
 * The headline in a heading's text: without anchor marks and site name, and without a kicker or a badge where a declared title is what remains.
 * Where the whole heading is a declared title but for the marks between its parts, that spelling is taken: pages set "Label" and "Headline" on
 * two lines and declare "Label: Headline".
 *
 * @param lead Text of the element that opens the heading, where more follows it: a label set apart from the headline proper.
 */
export function spell(text: string, titles: readonly Title[], site: SiteNames, lead: string | null = null): Spelled {
  const clean = trimEndOf(withoutSiteName(text.trim().replace(anchorMarks, '').trim(), site), openJoints)
  const letters = lettersOf(clean)
  const tail = titles.find((title) => isTail(clean, letters, title, lead))
  const whole = titles.find((title) => title.letters === letters)
  if (tail !== undefined && (whole === undefined || lettersOf(lead ?? '') === letters.slice(0, -tail.letters.length)))
    return splitKicker(clean, tail)
  if (whole !== undefined) return {headline: titles.find((title) => isJoined(title.text, clean))?.text ?? clean, kicker: lead}
  if (lead !== null && titles.some((title) => title.letters === lettersOf(lead))) return {headline: lead, kicker: null}
  const start = titles.find((title) => isLonger(letters, title, longestBadge) && letters.startsWith(title.letters))
  return {headline: start === undefined ? withColon(clean, lead) : headOf(clean, start.letters.length), kicker: null}
}

/** A label that ends with a colon for readers who do not see that it stands on a line of its own. */
function withColon(text: string, lead: string | null): string {
  if (lead === null || !lead.endsWith(':') || text.startsWith(lead)) return text
  return `${lead} ${text.slice(lead.length - 1).trim()}`
}

const isLonger = (letters: string, title: Title, most: number): boolean =>
  letters.length > title.letters.length && letters.length - title.letters.length <= most

/** Whether the declared title is the shown one with a mark set between its parts. */
const isJoined = (declared: string, shown: string): boolean =>
  declared !== shown && declared.replace(joints, '') === shown.replace(joints, '') && declared.length > shown.length

const joints = /[\s:–—|-]/gu
/** Links to a heading itself, as wikis and documentation set them. A "#" at the end of a word is the word's. */
const anchorMarks = /^[#¶§\u{1F517}]\s|(?:\s#|[¶§\u{1F517}])$/gu
/** Longest badge behind a headline in its heading: "Premium". */
const longestBadge = 12

/** Whether the text ends with the title, and not within a word; elements part words without a space. */
function isTail(text: string, letters: string, title: Title, lead: string | null): boolean {
  if (!isLonger(letters, title, longestKicker) || !letters.endsWith(title.letters)) return false
  if (lettersOf(lead ?? '') === letters.slice(0, -title.letters.length)) return true
  const before = text.slice(0, startOfTail(text, title.letters.length))
  return isUnspaced(before.charCodeAt(before.length - 1)) || !oneLetter.test(before.slice(-1))
}

function splitKicker(text: string, title: Title): Spelled {
  const at = startOfTail(text, title.letters.length)
  return {headline: text.slice(at).trim(), kicker: trimEndOf(text.slice(0, at), separators) || null}
}

const separators: ReadonlySet<string> = new Set(' |:–—·-')
const oneLetter = /[\p{L}\p{N}\p{M}]/u
const opening = /[\p{Ps}\p{Pi}"'¿¡„‚]/u

/** Where the last `count` letters of the text begin, with the marks that open them. */
function startOfTail(text: string, count: number): number {
  const characters = [...text]
  let left = count
  let at = characters.length
  while (at > 0 && left > 0) if (oneLetter.test(characters[--at] ?? '')) left--
  while (at > 0 && opening.test(characters[at - 1] ?? '')) at--
  return characters.slice(0, at).join('').length
}

/** The text up to its first `count` letters, with the marks that close them. */
function headOf(text: string, count: number): string {
  const characters = [...text]
  let left = count
  let at = 0
  while (at < characters.length && left > 0) if (oneLetter.test(characters[at++] ?? '')) left--
  while (at < characters.length && closing.test(characters[at] ?? '')) at++
  return characters.slice(0, at).join('')
}

const closing = /[\p{Pe}\p{Pf}"'?!.…]/u
