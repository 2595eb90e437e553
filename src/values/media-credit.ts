import type {Span} from '../article/article.js'
import {spansText} from '../article/article-text.js'
import {sliceSpans} from '../page/text/spans.js'
import type {PhraseMatcher} from '../util/words.js'

export interface CaptionParts {
  caption: Span[] | null
  credit: string | null
}

/** A credit is a name or two; longer text is a caption that happens to have such a word. */
const longestCredit = 160
const closingBracket = /[([（【]([^()[\]（）【】]{2,160})[)\]）】]\s*[.。]?\s*$/u
const copyrightSign = /^(?:©|\(c\)|ⓒ)\s*/iu
const pictureSlash = /[\p{L}.]\s?\/\s?\p{Lu}/u
const pictureVia = /\p{L} via \p{Lu}/u
const longestSlash = 90
const mostSlashWords = 9
/** Where a sentence may end and a credit begin. */
const joint = /[.!?…。！？"”»)）|–—•·\n]\s{0,3}(?=\S)|\s{1,3}[-/|]\s{1,3}(?=\S)|(?=[©ⓒ])/gu
const labelMark = /^\s*[:：]/u
const otherMark = /^\s*[|/\-–—©]/u
const capital = /^[("“]?\p{Lu}/u
const longestNames = 60
const leadingMarks = /^[\s|•·\-–—/,;:：([（]+/u
const closingMarks: ReadonlySet<string> = new Set(' |•·-–—/,;:：')

/**
 * Tells what a picture shows from who made it: "A ferry at dusk. Photo: Mia Berg/Agency" → caption and credit. `photo` matches the words
 * that open a credit; `named` is a part at the text's end that the markup calls a credit. What it cannot tell apart stays caption.
 */
export function splitCredit(spans: readonly Span[], photo: PhraseMatcher, named: string | null = null): CaptionParts {
  const text = spansText(spans)
  if (isCredit(text, photo) || named === text) return {caption: null, credit: cleanCredit(text, photo)}
  const cut = namedCut(text, named) ?? bracketCut(text, photo) ?? jointCut(text, photo)
  if (cut === null) return {caption: captionOf(spans, 0, text.length), credit: null}
  const credit = cleanCredit(text.slice(cut.from, cut.to), photo)
  return credit === null ? {caption: captionOf(spans, 0, text.length), credit} : {caption: captionOf(spans, 0, cut.start), credit}
}

/** Whether a whole text is a credit: it opens with a sign or a word of one and goes on no longer than names do. */
export function isCredit(text: string, photo: PhraseMatcher): boolean {
  return text.length <= longestCredit && opensCredit(text, photo)
}

function opensCredit(text: string, photo: PhraseMatcher): boolean {
  if (copyrightSign.test(text)) return true
  const length = photo.prefixLength(text)
  if (length === 0 || length >= text.length) return false
  const rest = text.slice(length)
  return labelMark.test(rest) || (rest.length <= longestNames && (otherMark.test(rest) || pictureSlash.test(rest) || isNames(rest)))
}

/** " Mia Berg", " Mia Berg for the Agency": the first word and most others begin with a capital. */
function isNames(text: string): boolean {
  const words = text.trim().split(' ')
  return capital.test(words[0] ?? '') && words.every((word) => capital.test(word) || word.length <= 3)
}

interface Cut {
  /** Where the caption ends. */
  start: number
  from: number
  to: number
}

function namedCut(text: string, named: string | null): Cut | null {
  if (named === null || named === '' || !text.endsWith(named)) return null
  const from = text.length - named.length
  return {start: from, from, to: text.length}
}

function bracketCut(text: string, photo: PhraseMatcher): Cut | null {
  const found = closingBracket.exec(text)
  const inside = found?.[1]
  if (found === null || inside === undefined) return null
  if (!opensCredit(inside, photo) && !isSlashCredit(inside) && photo.startsWith(inside) === null && !photo.includes(inside)) return null
  const from = found.index + 1
  return {start: found.index, from, to: from + inside.length}
}

function jointCut(text: string, photo: PhraseMatcher): Cut | null {
  for (const found of text.matchAll(joint)) {
    const from = found.index + found[0].length
    const tail = text.slice(from)
    if (tail.length > longestCredit || from === 0) continue
    if (opensCredit(tail, photo) || isSlashCredit(tail)) return {start: found.index + endMark(found[0]), from, to: text.length}
  }
  return null
}

/** Keeps the mark that ends the sentence with the caption. */
const endMark = (mark: string): number => (sentenceMark.test(mark) ? 1 : 0)
const sentenceMark = /^[.!?…。！？"”»)）]/u

/** "Mia Berg/Agency", "Mia Berg via Agency": names only. */
function isSlashCredit(text: string): boolean {
  if (text.length > longestSlash || !(pictureSlash.test(text) || pictureVia.test(text))) return false
  const words = text.trim().split(' ')
  return words.length <= mostSlashWords && words.every((word) => capital.test(word) || word.length <= 3)
}

/** Without "Photo:" or "©" before the names, and without marks around them. */
function cleanCredit(text: string, photo: PhraseMatcher): string | null {
  const line = text.replaceAll('\n', ' ').trim()
  const label = photo.prefixLength(line)
  const names = label > 0 && labelMark.test(line.slice(label)) ? line.slice(label) : line.replace(copyrightSign, '')
  const clean = withoutClosingMarks(names.replace(leadingMarks, ''))
  return clean === '' ? null : clean
}

function withoutClosingMarks(text: string): string {
  let end = text.length
  while (closingMarks.has(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function captionOf(spans: readonly Span[], from: number, to: number): Span[] | null {
  const piece = sliceSpans(spans, from, to)
  return piece.length === 0 ? null : piece
}
