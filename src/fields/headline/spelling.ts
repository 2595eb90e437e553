import type {Title} from './titles.js'
import {withoutSiteName, type SiteNames} from './site-name.js'
import {lettersOf} from '../../util/similarity.js'

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
 * Where the whole heading is a declared title but for punctuation, that spelling is taken: pages set "Label" and "Headline" on two lines and
 * declare "Label: Headline".
 */
export function spell(text: string, titles: readonly Title[], site: SiteNames): Spelled {
  const clean = withoutSiteName(text.replace(anchorMarks, ''), site)
  const letters = lettersOf(clean)
  const rest = titles.find((title) => letters.length > title.letters.length && letters.endsWith(title.letters) && letters.length - title.letters.length <= longestKicker)
  if (rest !== undefined) return splitKicker(clean, rest)
  const lead = titles.find((title) => letters.length > title.letters.length && letters.startsWith(title.letters) && letters.length - title.letters.length <= longestBadge)
  if (lead !== undefined) return {headline: headOf(clean, lead.letters.length), kicker: null}
  const whole = titles.find((title) => title.letters === letters && title.text !== clean && joined.test(title.text))
  return {headline: whole === undefined ? clean : whole.text, kicker: null}
}

const anchorMarks = /^[#¶§\u{1F517}]\s+|\s*[#¶§\u{1F517}]\s*$/gu
const joined = /[:–—|-]/u
/** Longest badge behind a headline in its heading: "Premium". */
const longestBadge = 12

function splitKicker(text: string, title: Title): Spelled {
  const at = startOfTail(text, title.letters.length)
  return {headline: text.slice(at).trim(), kicker: text.slice(0, at).replace(outerSeparators, '').trim() || null}
}

const outerSeparators = /[\s|:–—·-]+$/gu
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
