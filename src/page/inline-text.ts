const oddSpace = /[\t\n\f\r\u00a0]| {2}/u
const spaces = /[\t\n\f\r \u00a0]+/gu
const lineEnds = /\r\n?/gu
const unseen = /[\u00ad\u200b\u2060\ufeff]/u
const unseenAll = /[\u00ad\u200b\u2060\ufeff]+/gu
/** A line break in the source between two ideographs or kana is no space to the reader (CSS Text 3, §4.1.3). */
const cjkBreak = /([\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])[\t ]*[\n\r][\t\n\f\r ]*(?=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])/gu

/** Joins the pieces of one run of text as a browser shows it: white space collapsed, line breaks kept, unseen characters left out. */
export class InlineText {
  text = ''
  readonly preformatted: boolean

  constructor(preformatted = false) {
    this.preformatted = preformatted
  }

  /** Adds a text node's value; returns what it added to `text`. */
  append(value: string): string {
    const seen = unseen.test(value) ? value.replace(unseenAll, '') : value
    const added = this.preformatted ? seen.replace(lineEnds, '\n') : this.#collapse(seen)
    this.text += added
    return added
  }

  #collapse(value: string): string {
    const folded = oddSpace.test(value) ? value.replace(cjkBreak, '$1').replace(spaces, ' ') : value
    return folded.startsWith(' ') && this.#atBoundary() ? folded.slice(1) : folded
  }

  #atBoundary(): boolean {
    return this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n')
  }

  /** Adds a line break. False where one stands there already, so that this one ends the paragraph. */
  breakLine(): boolean {
    if (!this.preformatted) {
      if (this.text.endsWith(' ')) this.text = this.text.slice(0, -1)
      if (this.text.endsWith('\n')) return false
    }
    this.text += '\n'
    return true
  }
}

const leadingBlankLines = /^(?:[\t ]*\n)+/u

/** Final form of a run: without white space at its ends (preformatted text keeps the indent of its first line). */
export const finishText = (text: string, preformatted: boolean): string => (preformatted ? text.trimEnd().replace(leadingBlankLines, '') : text.trim())
