import {html as names, Token, Tokenizer, type TokenHandler} from 'parse5'
import {attributeNameClass, isSpaceCode, isTagNameStart, LOWER, NeedleCursor, tagNameClass, UPPER} from './scan.js'

/** parse5's tokenizer states by number: the enum is not exported, and the version is pinned. */
export const state = {
  data: 0,
  rcdata: 1,
  rawtext: 2,
  scriptData: 3,
  plaintext: 4,
  tagName: 7,
  scriptDataEscaped: 18 + 1,
  scriptDataDoubleEscaped: 25,
  beforeAttributeName: 31,
  attributeName: 32,
  doubleQuoted: 35,
  singleQuoted: 36,
  unquoted: 37,
  afterQuoted: 38
} as const
