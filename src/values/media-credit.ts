import type {Span} from '../article/article.js'
import {spansText} from '../article/article-text.js'
import {cutSpans, sliceSpans} from '../page/text/spans.js'
import type {PhraseMatcher} from '../util/words.js'
import {
  cleanCredit,
  isCredit,
  isLabelled,
  isPictureAgency,
  isSigned,
  isSlashCredit,
  longestCredit,
  opensCredit
} from './media-credit-text.js'

export interface CaptionParts {
  caption: Span[] | null
  credit: string | null
}

interface Cut {
  /** Where the caption ends. */
  start: number
  from: number
  to: number
}

/**
 * Tells what a picture shows from who made it: "A ferry at dusk. Photo: Mia Berg/Agency" → caption and credit. `photo` matches the words
 * that open a credit; `named` is a part of the text that the markup calls a credit. What it cannot tell apart stays caption.
 */
export function splitCredit(spans: readonly Span[], photo: PhraseMatcher, named: string | null = null): CaptionParts {
  const text = spansText(spans)
  if (isCredit(text, photo) || isSigned(text) || named === text) return {caption: null, credit: cleanCredit(text, photo)}
  const cut =
    namedCut(text, named) ??
    bracketCut(text, photo) ??
    jointCut(text, photo) ??
    labelCut(text, photo) ??
    agencyBracketCut(text) ??
    suffixCut(text)
  const credit = cut === null ? null : cleanCredit(text.slice(cut.from, cut.to), photo)
  return cut === null || credit === null ? {caption: trimmed(spans), credit: null} : {caption: captionOf(spans, text, cut), credit}
}

/** What stands before the credit, and behind it where that is more than marks. */
function captionOf(spans: readonly Span[], text: string, {start, to}: Cut): Span[] | null {
  if (!letters.test(text.slice(to))) return trimmed(sliceSpans(spans, 0, start))
  const space = text[start - 1] === ' ' && text[to] === ' ' ? 1 : 0
  return trimmed(cutSpans(spans, start, to + space))
}

const letters = /\p{L}/u

function trimmed(spans: readonly Span[]): Span[] | null {
  const kept = sliceSpans(spans, 0, Number.POSITIVE_INFINITY)
  return kept.length === 0 ? null : kept
}

/** The markup names the credit; controls may stand behind it ("hide caption"). */
function namedCut(text: string, named: string | null): Cut | null {
  const from = named === null || named === '' ? -1 : text.lastIndexOf(named)
  return from < 0 || named === null ? null : {start: from, from, to: from + named.length}
}

const closingBracket = /[([（【]([^()[\]（）【】]{2,160})[)\]）】]\s*[.。]?\s*$/u

/** The bracket that closes the text, if what stands inside it is a credit. */
function closingCut(text: string, isCredit: (inside: string) => boolean): Cut | null {
  const found = closingBracket.exec(text)
  const inside = found?.[1]
  if (found === null || inside === undefined || !isCredit(inside)) return null
  const from = found.index + 1
  return {start: found.index, from, to: from + inside.length}
}

const bracketCut = (text: string, photo: PhraseMatcher): Cut | null =>
  closingCut(
    text,
    (inside) => opensCredit(inside, photo) || isSlashCredit(inside) || photo.startsWith(inside) !== null || photo.includes(inside)
  )

/** Where a sentence may end and a credit begin. */
const joint = /[.!?…。！？"”»)）|–—•·\n]\s{0,3}(?=\S)|\s{1,3}[-/|]\s{1,3}(?=\S)|(?=[©ⓒ])/gu

function jointCut(text: string, photo: PhraseMatcher): Cut | null {
  for (const found of text.matchAll(joint)) {
    const from = found.index + found[0].length
    const tail = text.slice(from)
    if (tail.length > longestCredit || from === 0) continue
    if (opensCredit(tail, photo) || isSlashCredit(tail) || isSigned(tail))
      return {start: found.index + endMark(found[0]), from, to: text.length}
  }
  return null
}

/** Keeps the mark that ends the sentence with the caption. */
const endMark = (mark: string): number => (sentenceMark.test(mark) ? 1 : 0)
const sentenceMark = /^[.!?…。！？"”»)）]/u

/** "A ferry at dusk Credit: Mia Berg": a label with its colon needs no mark before it. */
function labelCut(text: string, photo: PhraseMatcher): Cut | null {
  for (let space = text.indexOf(' ', text.length - longestCredit); space >= 0; space = text.indexOf(' ', space + 1)) {
    const tail = text.slice(space + 1)
    const length = photo.prefixLength(tail)
    if (length > 0 && isLabelled(tail, length) && capitalNext.test(tail.slice(length)))
      return {start: space, from: space + 1, to: text.length}
  }
  return null
}

/** What follows a label is a name. */
const capitalNext = /^\W{0,3}[\p{Lu}@]/u

/** "A ferry at dusk (Reuters)". Not "(PA)", which is as often Pennsylvania. */
const agencyBracketCut = (text: string): Cut | null => closingCut(text, (inside) => inside !== 'PA' && isPictureAgency(inside))

/** Who took or gave the picture, named before the word, as captions in Japanese and Chinese end: "＝山田太郎撮影". */
const namesAndSuffix = /(?:[、。，,＝=]\s*|\s)([^、。，,＝=\s]{2,24}\s?(?:撮影|提供|摄|攝|供图|供圖))$/u

function suffixCut(text: string): Cut | null {
  const tail = text.slice(-longestCredit)
  const found = namesAndSuffix.exec(tail)
  const inside = found?.[1]
  if (found === null || inside === undefined) return null
  const start = text.length - tail.length + found.index
  return {start: start + endMark(found[0]), from: text.length - inside.length, to: text.length}
}
