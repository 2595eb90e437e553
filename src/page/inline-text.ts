const oddSpace = /[\t\n\f\r\u00a0]| {2}/u
const spaces = /[\t\n\f\r \u00a0]+/gu
const lineEnds = /\r\n?/gu
const unseen = /[\u00ad\u200b\u2060\ufeff]/u
const unseenAll = /[\u00ad\u200b\u2060\ufeff]+/gu
/** A line break in the source between two ideographs or kana is no space to the reader (CSS Text 3, §4.1.3). */
const cjkBreak = /([\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])[\t ]*[\n\r][\t\n\f\r ]*(?=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])/gu

/**
 * Joins the pieces of one run of text as a browser shows it: white space collapsed, line breaks kept, unseen characters left out.
 * Pieces are joined once, at the end: to look at the end of a growing string costs its whole length each time.
 */
export class InlineText {
  readonly preformatted: boolean
  readonly #pieces: string[] = []
  /** Last character so far; "" at the start. */
  #tail = ''

  constructor(preformatted = false) {
    this.preformatted = preformatted
  }

  get text(): string {
    return this.#pieces.join('')
  }

  get endsWithSpace(): boolean {
    return this.#tail === ' '
  }

  /** Adds a text node's value; returns what it added to `text`. */
  append(value: string): string {
    const seen = unseen.test(value) ? value.replace(unseenAll, '') : value
    const added = this.preformatted ? seen.replace(lineEnds, '\n') : this.#collapse(seen)
    this.#add(added)
    return added
  }

  #add(piece: string): void {
    if (piece === '') return
    this.#pieces.push(piece)
    this.#tail = piece.charAt(piece.length - 1)
  }

  #collapse(value: string): string {
    const folded = oddSpace.test(value) ? value.replace(cjkBreak, '$1').replace(spaces, ' ') : value
    return folded.startsWith(' ') && this.#atBoundary() ? folded.slice(1) : folded
  }

  #atBoundary(): boolean {
    return this.#tail === '' || this.#tail === ' ' || this.#tail === '\n'
  }

  /** Adds a line break. False where one stands there already, so that this one ends the paragraph. */
  breakLine(): boolean {
    if (!this.preformatted) {
      if (this.#tail === ' ') this.#tail = dropLastCharacter(this.#pieces)
      if (this.#tail === '\n') return false
    }
    this.#add('\n')
    return true
  }
}

/** Shortens the joined pieces by one character, in place; returns the character that now ends them. */
export function dropLastCharacter(pieces: string[]): string {
  const last = pieces.pop() ?? ''
  if (last.length > 1) pieces.push(last.slice(0, -1))
  return pieces.at(-1)?.slice(-1) ?? ''
}

const leadingBlankLines = /^(?:[\t ]*\n)+/u

/** Final form of a run: without white space at its ends (preformatted text keeps the indent of its first line). */
export const finishText = (text: string, preformatted: boolean): string => (preformatted ? text.trimEnd().replace(leadingBlankLines, '') : text.trim())
