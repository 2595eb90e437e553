import {Token, type TokenHandler, Tokenizer} from 'parse5'
import {NeedleCursor} from './scan.js'

const {CHARACTER, WHITESPACE_CHARACTER} = Token.TokenType

/** How text may be handed on: `leave` it to parse5 a code point at a time, `split` white space off its front, or `join` all in one token. */
export type TextGrouping = 'leave' | 'split' | 'join'

/** The parser that the tokens go to, and what it says about the text that comes next. */
export interface GroupingHandler extends TokenHandler {
  textGrouping(): TextGrouping
}

/** Offsets alone, where parse5 keeps lines and columns too: nothing here reads those. */
export const locationAt = (offset: number): Token.Location => ({startOffset: offset, endOffset: offset}) as Token.Location

/**
 * parse5's tokenizer over a source that is held whole and never cut, so that a position is an offset: the places of what ends a run are remembered, and
 * a subclass may take runs before a state is asked for its next code point.
 */
export abstract class SourceTokenizer extends Tokenizer {
  protected source = ''
  protected less!: NeedleCursor
  protected ampersand!: NeedleCursor
  protected nul!: NeedleCursor
  protected carriageReturn!: NeedleCursor
  protected quote!: NeedleCursor
  protected apostrophe!: NeedleCursor
  protected endTagOpen!: NeedleCursor
  protected declaration!: NeedleCursor
  protected commentEnd!: NeedleCursor
  protected commentEndBang!: NeedleCursor
  protected readonly parser: GroupingHandler
  protected readonly lineBreaks: {readonly skipNextNewLine: boolean}

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
  protected abstract takeRun(): boolean

  /** Lets parse5's state `next` go on with the code point at `position`. */
  protected handOver(next: Tokenizer['state'], position: number): true {
    this.state = next
    this.preprocessor.pos = position - 1
    return true
  }
}
