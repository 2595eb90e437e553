import {ArticleError} from '../article/error.js'
import type {Settings} from '../article/options.js'
import {decodeHtml} from '../html/decode.js'
import {binaryKind, looksLikeHtml} from '../html/looks-like-html.js'
import {parseHtml} from '../html/parse.js'
import {createPage} from '../page/create-page.js'
import type {Page} from '../page/page.js'
import {isBlankText} from '../util/space.js'

/** A page: text, or bytes whose encoding is found as browsers find it. */
export type HtmlInput = string | Uint8Array | ArrayBuffer

/**
 * From an HTML string, or bytes in any encoding of the web, to a page's facts.
 *
 * @throws {ArticleError} `invalid-input`, `empty-input`, `not-html`, `too-large`, `too-deep`.
 */
export function readHtml(input: HtmlInput, settings: Settings): Page {
  const read = checkInput(input, settings.limits.bytes)
  const html = typeof read === 'string' ? read : decodeHtml(read, settings.contentType).html
  if (isBlankText(html)) throw new ArticleError('empty-input')
  const kind = binaryKind(html)
  if (kind !== null) throw new ArticleError('not-html', `The input looks like ${kind}.`)
  if (!looksLikeHtml(html)) throw new ArticleError('not-html', 'The input has no HTML element.')
  const {tree, warnings} = parseHtml(html, settings.limits)
  return createPage(tree, settings, html, {warnings, parse: (inner) => parseHtml(inner, settings.limits).tree})
}

/** Also of another realm, where `instanceof` fails. */
const isBuffer = (input: unknown): input is ArrayBuffer => Object.prototype.toString.call(input) === '[object ArrayBuffer]'

/** Whether a value is what a page may be given as. */
export const isHtmlInput = (input: unknown): input is HtmlInput =>
  typeof input === 'string' || input instanceof Uint8Array || isBuffer(input)

function checkInput(input: unknown, limit: number): string | Uint8Array {
  if (!isHtmlInput(input)) throw new ArticleError('invalid-input', 'Expected a string, a Uint8Array or an ArrayBuffer.')
  const read = isBuffer(input) ? new Uint8Array(input) : input
  if (read.length > limit) throw new ArticleError('too-large', `The input is ${read.length} long, the limit ${limit}.`)
  return read
}
