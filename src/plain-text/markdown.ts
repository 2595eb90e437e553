import type {Link, Mark, Span} from '../article/article.js'
import {trimEndOf} from '../util/trim.js'

const signs: readonly RegExp[] = [
  /^#{1,6}\s+\S/mu,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/u,
  /\*\*[^*\n]{1,200}\*\*/u,
  /^```/mu,
  /!\[[^\][\n]{0,200}\]\([^()\s]{1,500}/u
]
const title = /^\s*#\s+\S/u
const enoughSigns = 2
const sampled = 50_000

/** Whether a text is Markdown: it begins with a heading, or two kinds of its marks stand in it. Plain text may hold one by chance. */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, sampled)
  return title.test(sample) || signs.filter((sign) => sign.test(sample)).length >= enoughSigns
}

const heading = /^#{1,6}(?=\s)/u
const closing: ReadonlySet<string> = new Set('#')

/** The level and the text of a line that is a heading. */
export function readHeading(text: string): {level: number; text: string} | null {
  const level = heading.exec(text)?.[0].length
  return level === undefined ? null : {level, text: withoutClosing(text.slice(level).trim())}
}

/** "## A heading ##": the marks behind it count where a space parts them from its words. */
function withoutClosing(text: string): string {
  const kept = trimEndOf(text, closing)
  return kept === kept.trimEnd() ? text : kept.trimEnd()
}

export interface MarkdownImage {
  readonly url: string
  readonly alt: string
  readonly title: string | null
}

const image = /^!\[([^\][]*)\]\(\s*<?([^()\s<>]+)>?(?:\s+["']([^"']*)["'])?\s*\)$/u

/** A paragraph that is an image and nothing else. */
export function readImage(text: string): MarkdownImage | null {
  const found = image.exec(text)
  return found === null ? null : {url: found[2] ?? '', alt: found[1] ?? '', title: found[3] ?? null}
}

const token = /\\([!-/:-@[-`{-~])|`([^`]+)`|!?\[([^\][]*)\]\(\s*<?([^()\s<>]+)>?(?:\s+["']([^"']*)["'])?\s*\)|(\*\*|__|\*|_|~~)/gu
const markOf: Readonly<Record<string, Mark>> = {'**': 'strong', __: 'strong', '*': 'emphasis', _: 'emphasis', '~~': 'strike'}
const wordCharacter = /[\p{L}\p{N}]/u

/** The inline marks of a paragraph as spans: emphasis, code, strike-through and links. A mark that is never closed is text. */
export function readInline(text: string): Span[] {
  const reader = new InlineReader(text)
  for (const found of text.matchAll(token)) reader.take(found)
  return reader.finish()
}

class InlineReader {
  private readonly spans: Span[] = []
  private readonly open = new Set<string>()
  private at = 0

  constructor(private readonly text: string) {}

  take(found: RegExpExecArray): void {
    const [whole, escaped, code, label, url, linkTitle, mark] = found
    if (mark !== undefined && !this.toggles(mark, found.index)) return
    this.add(this.text.slice(this.at, found.index))
    this.at = found.index + whole.length
    if (escaped !== undefined) this.add(escaped)
    else if (code !== undefined) this.add(code, 'code')
    else if (label !== undefined && url !== undefined) this.add(label, null, whole.startsWith('!') ? null : {url, title: linkTitle ?? null})
    else if (mark !== undefined && !this.open.delete(mark)) this.open.add(mark)
  }

  /** A mark inside a word ("snake_case") is none, nor one that nothing closes. */
  private toggles(mark: string, at: number): boolean {
    const [before, after] = [this.text.charAt(at - 1), this.text.charAt(at + mark.length)]
    if (mark.startsWith('_') && wordCharacter.test(before) && wordCharacter.test(after)) return false
    return this.open.has(mark) ? before.trim() !== '' : after.trim() !== '' && this.text.indexOf(mark, at + mark.length + 1) >= 0
  }

  private add(text: string, mark: Mark | null = null, link: Link | null = null): void {
    if (text === '') return
    const marks = [...new Set([...[...this.open].flatMap((one) => markOf[one] ?? []), ...(mark === null ? [] : [mark])])].sort()
    const isWeb = link !== null && webAddress.test(link.url)
    const span: Span = {text, ...(marks.length > 0 ? {marks} : {}), ...(isWeb && link !== null ? {link} : {})}
    const last = this.spans.at(-1)
    if (last !== undefined && last.marks === undefined && last.link === undefined && span.marks === undefined && span.link === undefined)
      last.text += text
    else this.spans.push(span)
  }

  finish(): Span[] {
    this.add(this.text.slice(this.at))
    return this.spans
  }
}

export const webAddress = /^(?:https?:\/\/|mailto:)/u
