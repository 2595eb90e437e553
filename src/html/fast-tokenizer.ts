import {Token, Tokenizer, type TokenHandler} from 'parse5'
import {attributeNameClasses, escapedScriptEnd, isLetter, isSpace, NeedleCursor, scanName, skipSpace, tagNameClasses, unquotedEnd} from './scan.js'

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

/** How text may be handed on: `leave` it to parse5 a code point at a time, `split` white space off its front, or `join` all in one token. */
export type TextGrouping = 'leave' | 'split' | 'join'

/** The parser that the tokens go to, and what it says about the text that comes next. */
export interface GroupingHandler extends TokenHandler {
  textGrouping(): TextGrouping
}

/** Offsets alone, where parse5 keeps lines and columns too: nothing here reads those. */
const locationAt = (offset: number): Token.Location => ({startOffset: offset, endOffset: offset}) as Token.Location

/**
 * parse5's tokenizer, taking runs of the source by slice where a state would take them a code point a step. What needs more than a slice (NUL, CR, `&`,
 * doctypes, CDATA, odd names) is handed to parse5's own state with everything set as that state would have it.
 * It takes the whole document in one chunk.
 */
export class FastTokenizer extends Tokenizer {
  private source = ''
  private less!: NeedleCursor
  private ampersand!: NeedleCursor
  private nul!: NeedleCursor
  private carriageReturn!: NeedleCursor
  private quote!: NeedleCursor
  private apostrophe!: NeedleCursor
  private endTagOpen!: NeedleCursor
  private declaration!: NeedleCursor
  private commentEnd!: NeedleCursor
  private commentEndBang!: NeedleCursor
  private readonly parser: GroupingHandler
  private readonly lineBreaks: {readonly skipNextNewLine: boolean}

  constructor(handler: GroupingHandler) {
    super({sourceCodeLocationInfo: false}, handler)
    this.parser = handler
    // Private in parse5's types: whether the last code point was a CR, so that an LF behind it does not count.
    this.lineBreaks = this.preprocessor as unknown as {skipNextNewLine: boolean}
  }

  /** Reads the whole document. */
  read(source: string): void {
    this.source = source
    const cursor = (needle: string): NeedleCursor => new NeedleCursor(source, needle)
    this.less = cursor('<')
    this.ampersand = cursor('&')
    this.nul = cursor('\0')
    this.carriageReturn = cursor('\r')
    this.quote = cursor('"')
    this.apostrophe = cursor("'")
    this.endTagOpen = cursor('</')
    this.declaration = cursor('<!')
    this.commentEnd = cursor('-->')
    this.commentEndBang = cursor('--!>')
    // The source is never cut, so that a position in it is an offset.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
    this.write(source, true)
  }

  protected override getCurrentLocation(offset: number): Token.Location {
    return locationAt(this.preprocessor.offset - offset)
  }

  protected override _runParsingLoop(): void {
    if (this.inLoop) return
    this.inLoop = true
    while (this.active) if (!this.takeRun()) this._callState(this._consume())
    this.inLoop = false
  }

  protected override prepareToken(token: Token.Token): void {
    this._emitCurrentCharacterToken(token.location)
    this.currentToken = null
    if (token.location) token.location.endOffset = this.preprocessor.offset + 1
    this.currentLocation = this.getCurrentLocation(-1)
  }

  protected override _emitCurrentCharacterToken(next: Token.Location | null): void {
    this._flushRun('')
    const token = this.currentCharacterToken
    if (token === null) return
    if (next && token.location) token.location.endOffset = next.startOffset
    if (token.type === CHARACTER) this.handler.onCharacter(token)
    else if (token.type === WHITESPACE_CHARACTER) this.handler.onWhitespaceCharacter(token)
    else this.handler.onNullCharacter(token)
    this.currentCharacterToken = null
  }

  /** Attributes have no place of their own here. */
  protected override _createAttr(name: string): void {
    this._flushRun('')
    this.currentAttr = {name, value: ''}
  }

  /** Takes what it can by slice and says whether that was anything. */
  private takeRun(): boolean {
    const start = this.preprocessor.pos + 1
    // The line feed of a CRLF is still to be skipped.
    if (this.lineBreaks.skipNextNewLine || start >= this.source.length) return false
    switch (this.state) {
      case state.data:
        return this.source.charCodeAt(start) === LESS ? this.takeMarkup(start) : this.takeText(start, Math.min(this.less.from(start), this.ampersand.from(start)))
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

  /** Lets parse5's state `next` go on with the code point at `position`. */
  private handOver(next: FastTokenizer['state'], position: number): true {
    this.state = next
    this.preprocessor.pos = position - 1
    return true
  }

  private leave(next: FastTokenizer['state'], position: number): -1 {
    this.handOver(next, position)
    return -1
  }
}
