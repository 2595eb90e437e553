import {ArticleError} from '../article/error.js'
import type {Settings} from '../article/options.js'
import {binaryKind, looksLikeHtml} from '../html/looks-like-html.js'
import type {Copy} from '../plain-text/copy.js'
import {readSource} from '../plain-text/lines/source.js'
import {readCopy} from '../plain-text/read-copy.js'
import {isBlankText} from '../util/space.js'

/**
 * From a string of plain text to its labelled pieces.
 *
 * @throws {ArticleError} `invalid-input`, `empty-input`, `not-text`, `too-large`.
 */
export function readText(input: string, settings: Settings): Copy {
  if (typeof input !== 'string') throw new ArticleError('invalid-input', 'Expected a string.')
  if (input.length > settings.limits.bytes)
    throw new ArticleError('too-large', `The input is ${input.length} long, the limit ${settings.limits.bytes}.`)
  if (isBlankText(input)) throw new ArticleError('empty-input')
  const kind = binaryKind(input)
  if (kind !== null) throw new ArticleError('not-text', `The input looks like ${kind}.`)
  if (looksLikeHtml(input)) throw new ArticleError('not-text', 'The input looks like HTML.')
  const source = readSource(input)
  if (source.text !== input && looksLikeHtml(source.text))
    throw new ArticleError('not-text', 'The input looks like HTML whose markup is escaped: undo that first.')
  return readCopy(source, settings)
}
