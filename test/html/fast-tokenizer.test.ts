import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import {describe, expect, test} from 'vitest'
import {FastTokenizer} from '../../src/html/fast-tokenizer.js'
import type {GroupingHandler, TextGrouping} from '../../src/html/source-tokenizer.js'
import {randomFrom, soup} from './soup.js'

type Seen = readonly unknown[]

/** Records tokens; neighbouring texts become one, since how they are cut is for the parser to choose. */
class Recorder implements GroupingHandler {
  readonly seen: Seen[] = []
  private text = ''
  constructor(
    private readonly grouping: TextGrouping,
    private readonly foreign: boolean
  ) {}

  textGrouping = (): TextGrouping => this.grouping
  onCharacter = (token: Token.CharacterToken): void => this.take(token)
  onNullCharacter = (token: Token.CharacterToken): void => this.take(token)
  onWhitespaceCharacter = (token: Token.CharacterToken): void => this.take(token)
  onComment = (token: Token.CommentToken): void => this.add('comment', token.data)
  onDoctype = (token: Token.DoctypeToken): void => this.add('doctype', token.name, token.publicId, token.systemId, token.forceQuirks)
  onStartTag = (token: Token.TagToken): void => this.add('start', token.tagName, token.tagID, token.selfClosing, token.attrs)
  onEndTag = (token: Token.TagToken): void => this.add('end', token.tagName, token.tagID)
  onEof = (): void => this.add('eof')

  private take({chars}: Token.CharacterToken): void {
    this.text += chars
  }

  prepare<Kind extends Tokenizer>(tokenizer: Kind, state: Tokenizer['state'], lastStartTag: string): Kind {
    tokenizer.state = state
    tokenizer.lastStartTagName = lastStartTag
    tokenizer.inForeignNode = this.foreign
    return tokenizer
  }

  private add(...token: unknown[]): void {
    if (this.text !== '') this.seen.push(['text', this.text])
    this.text = ''
    this.seen.push(token)
  }
}

const contexts: readonly (readonly [
  name: string,
  state: Tokenizer['state'],
  lastStartTag: string,
  grouping: TextGrouping,
  foreign: boolean
])[] = [
  ['text left to parse5', TokenizerMode.DATA, '', 'leave', false],
  ['text split', TokenizerMode.DATA, '', 'split', false],
  ['text joined', TokenizerMode.DATA, '', 'join', false],
  ['foreign content', TokenizerMode.DATA, '', 'join', true],
  ['CDATA', TokenizerMode.CDATA_SECTION, '', 'join', true],
  ['a title', TokenizerMode.RCDATA, 'title', 'join', false],
  ['a textarea', TokenizerMode.RCDATA, 'textarea', 'split', false],
  ['a style', TokenizerMode.RAWTEXT, 'style', 'join', false],
  ['a script', TokenizerMode.SCRIPT_DATA, 'script', 'join', false],
  ['plaintext', TokenizerMode.PLAINTEXT, 'plaintext', 'join', false]
]

describe('the tokens are those of parse5', () => {
  test.each(contexts)(
    'in %s',
    (_, state, lastStartTag, grouping, foreign) => {
      for (let seed = 0; seed < 800; seed++) {
        const random = randomFrom(seed + 50_000)
        const html = soup(random, 1 + Math.floor(random() * 10))
        const expected = new Recorder(grouping, foreign)
        expected.prepare(new Tokenizer({}, expected), state, lastStartTag).write(html, true)
        const actual = new Recorder(grouping, foreign)
        actual.prepare(new FastTokenizer(actual), state, lastStartTag).read(html)
        expect({seed, html, seen: actual.seen}).toEqual({seed, html, seen: expected.seen})
      }
    },
    60_000
  )
})
