import {Token, type Tokenizer} from 'parse5'
import {
  attributeNameClasses,
  escapedScriptEnd,
  isLetter,
  isSpace,
  type NeedleCursor,
  scanName,
  skipSpace,
  tagNameClasses,
  unquotedEnd
} from './scan.js'
import {locationAt, SourceTokenizer} from './source-tokenizer.js'

/** parse5's tokenizer states by number: its enum is not exported, and its version is pinned. */
const state = {
  data: 0,
  rcdata: 1,
  rawtext: 2,
  scriptData: 3,
  plaintext: 4,
  tagName: 7,
  scriptDataEscaped: 20,
  scriptDataDoubleEscaped: 27,
  beforeAttributeName: 31,
  attributeName: 32,
  doubleQuoted: 35,
  singleQuoted: 36,
  unquoted: 37,
  afterQuoted: 38
} as const

const {CHARACTER, WHITESPACE_CHARACTER, START_TAG, END_TAG, COMMENT} = Token.TokenType
type CharacterType = Token.CharacterToken['type']

const QUOTE = 0x22
const APOSTROPHE = 0x27
const SLASH = 0x2f
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e
const BANG = 0x21
const DASH = 0x2d

/**
 * parse5's tokenizer, taking runs of the source by slice where a state would take them a code point a step. What needs more than a slice (NUL, CR, `&`,
 * doctypes, CDATA, odd names) is handed to parse5's own state with everything set as that state would have it.
 */
export class FastTokenizer extends SourceTokenizer {
  /** Takes what it can by slice and says whether that was anything. */
  protected override takeRun(): boolean {
    const start = this.preprocessor.pos + 1
    // The line feed of a CRLF is still to be skipped.
    if (this.lineBreaks.skipNextNewLine || start >= this.source.length) return false
    switch (this.state) {
      case state.data:
        return this.source.charCodeAt(start) === LESS
          ? this.takeMarkup(start)
          : this.takeText(start, Math.min(this.less.from(start), this.ampersand.from(start)))
      case state.rcdata:
        return this.takeText(start, Math.min(this.less.from(start), this.ampersand.from(start)))
      case state.rawtext:
        return this.takeText(start, this.endTagOpen.from(start))
      case state.scriptData:
        return this.takeText(start, Math.min(this.endTagOpen.from(start), this.declaration.from(start)))
      case state.plaintext:
        return this.takeText(start, this.source.length)
      case state.scriptDataEscaped:
      case state.scriptDataDoubleEscaped:
        return this.takeText(start, escapedScriptEnd(this.source, start))
      case state.beforeAttributeName:
      case state.afterQuoted:
        return this.takeAttributes(start)
      case state.doubleQuoted:
        return this.takeValue(start, this.quote)
      case state.singleQuoted:
        return this.takeValue(start, this.apostrophe)
      default:
        return false
    }
  }

  private takeText(start: number, limit: number): boolean {
    const end = Math.min(limit, this.nul.from(start), this.carriageReturn.from(start))
    if (end <= start) return false
    const grouping = this.parser.textGrouping()
    if (grouping === 'leave') return false
    const afterSpace = skipSpace(this.source, start)
    if (afterSpace >= end) this.addText(WHITESPACE_CHARACTER, start, end)
    else if (grouping === 'join' || afterSpace === start) this.addText(CHARACTER, start, end)
    else {
      this.addText(WHITESPACE_CHARACTER, start, afterSpace)
      this.addText(CHARACTER, afterSpace, end)
    }
    this.preprocessor.pos = end - 1
    return true
  }

  private addText(type: CharacterType, start: number, end: number): void {
    this._flushRun('')
    const chars = this.source.slice(start, end)
    const pending = this.currentCharacterToken
    if (pending !== null && (pending.type === type || pending.type === CHARACTER)) {
      pending.chars += chars
      return
    }
    if (pending !== null) {
      this.currentLocation = locationAt(start)
      this._emitCurrentCharacterToken(this.currentLocation)
    }
    this.currentCharacterToken = {type, chars, location: this.currentLocation}
  }

  /** Takes what starts with the `<` at `start`. */
  private takeMarkup(start: number): boolean {
    const next = this.source.charCodeAt(start + 1)
    if (isLetter(next)) return this.takeTag(start, start + 1)
    if (next === SLASH) return isLetter(this.source.charCodeAt(start + 2)) && this.takeTag(start, start + 2)
    return next === BANG && this.takeComment(start)
  }

  private takeTag(start: number, nameStart: number): boolean {
    const scanned = scanName(this.source, nameStart, tagNameClasses)
    const end = scanned >> 1
    const name = this.source.slice(nameStart, end)
    this._flushRun('')
    this.currentToken = {
      type: nameStart === start + 1 ? START_TAG : END_TAG,
      tagName: scanned & 1 ? name.toLowerCase() : name,
      tagID: 0,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: locationAt(start)
    }
    const stop = this.source.charCodeAt(end)
    if (stop === GREATER) return this.finishTag(end)
    return stop === SLASH || isSpace(stop) ? this.takeAttributes(end) : this.handOver(state.tagName, end)
  }

  /** Takes attributes up to the `>`, or to the first one that needs parse5's states. */
  private takeAttributes(start: number): boolean {
    this._flushRun('')
    let index = start
    while (index < this.source.length) {
      const code = this.source.charCodeAt(index)
      if (code === GREATER) return this.finishTag(index)
      if (code === SLASH && this.source.charCodeAt(index + 1) === GREATER) {
        ;(this.currentToken as Token.TagToken).selfClosing = true
        return this.finishTag(index + 1)
      }
      if (code === SLASH || isSpace(code)) index++
      else {
        index = this.takeAttribute(index)
        if (index < 0) return true
      }
    }
    return this.handOver(state.beforeAttributeName, index)
  }

  /** Takes one attribute and says where it ends; -1 where parse5's states go on. */
  private takeAttribute(start: number): number {
    // A name may begin with the `=` that would end it elsewhere.
    const scanned = scanName(this.source, this.source.charCodeAt(start) === EQUALS ? start + 1 : start, attributeNameClasses)
    const end = scanned >> 1
    const name = this.source.slice(start, end)
    this.currentAttr = {name: scanned & 1 ? name.toLowerCase() : name, value: ''}
    const stop = this.source.charCodeAt(end)
    if (stop !== EQUALS && stop !== GREATER && stop !== SLASH && !isSpace(stop)) return this.leave(state.attributeName, end)
    this._leaveAttrName()
    const equals = stop === EQUALS ? end : skipSpace(this.source, end)
    if (this.source.charCodeAt(equals) !== EQUALS) return equals
    const valueStart = skipSpace(this.source, equals + 1)
    const first = this.source.charCodeAt(valueStart)
    if (first === QUOTE) return this.takeQuoted(valueStart + 1, this.quote, state.doubleQuoted)
    if (first === APOSTROPHE) return this.takeQuoted(valueStart + 1, this.apostrophe, state.singleQuoted)
    const valueEnd = unquotedEnd(this.source, valueStart)
    this.currentAttr.value = this.source.slice(valueStart, valueEnd)
    const after = this.source.charCodeAt(valueEnd)
    return after === 0x26 || after === 0 ? this.leave(state.unquoted, valueEnd) : valueEnd
  }

  private takeQuoted(start: number, closing: NeedleCursor, otherwise: typeof state.doubleQuoted | typeof state.singleQuoted): number {
    const close = closing.from(start)
    const end = this.valueEnd(start, close)
    this.currentAttr.value = this.source.slice(start, end)
    return end === close && close < this.source.length ? close + 1 : this.leave(otherwise, end)
  }

  /** Goes on with a quoted value that parse5's states have begun. */
  private takeValue(start: number, closing: NeedleCursor): boolean {
    const end = this.valueEnd(start, closing.from(start))
    if (end <= start) return false
    this._flushRun('')
    this.currentAttr.value += this.source.slice(start, end)
    this.preprocessor.pos = end - 1
    return true
  }

  private valueEnd(start: number, close: number): number {
    return Math.min(close, this.ampersand.from(start), this.nul.from(start), this.carriageReturn.from(start))
  }

  private takeComment(start: number): boolean {
    const {source} = this
    const dataStart = start + 4
    if (!source.startsWith('<!--', start)) return false
    // `<!-->` and `<!--->` are closed before they begin.
    const first = source.charCodeAt(dataStart)
    if (first === GREATER || (first === DASH && source.charCodeAt(dataStart + 1) === GREATER)) return false
    const end = this.commentEnd.from(dataStart)
    const odd = Math.min(this.commentEndBang.from(dataStart), this.nul.from(dataStart), this.carriageReturn.from(dataStart))
    if (end >= source.length || odd < end) return false
    this._flushRun('')
    const token: Token.CommentToken = {type: COMMENT, data: source.slice(dataStart, end), location: locationAt(start)}
    this.currentToken = token
    this.state = state.data
    this.preprocessor.pos = end + 2
    this.emitCurrentComment(token)
    return true
  }

  private finishTag(end: number): true {
    this.preprocessor.pos = end
    this.state = state.data
    this.emitCurrentTagToken()
    return true
  }

  private leave(next: Tokenizer['state'], position: number): -1 {
    this.handOver(next, position)
    return -1
  }
}
