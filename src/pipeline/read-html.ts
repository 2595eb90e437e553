import {ArticleError} from '../article/error.js'
import type {Settings} from '../article/options.js'
import {decodeHtml} from '../html/decode.js'
import {binaryKind, looksLikeHtml} from '../html/looks-like-html.js'
import {parseHtml} from '../html/parse.js'
import {createPage} from '../page/create-page.js'
import type {Page} from '../page/page.js'
import {classOf} from '../util/class-of.js'
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

/** Whether a value is what a page may be given as. */
export const isHtmlInput = (input: unknown): input is HtmlInput => typeof input === 'string' || byteClasses.has(classOf(input))
const byteClasses: ReadonlySet<string> = new Set(['Uint8Array', 'ArrayBuffer'])

function checkInput(input: unknown, limit: number): string | Uint8Array {
  if (!isHtmlInput(input)) throw new ArticleError('invalid-input', 'Expected a string, a Uint8Array or an ArrayBuffer.')
  const read = typeof input === 'string' ? input : bytesOf(input)
  if (read.length > limit) throw new ArticleError('too-large', `The input is ${read.length} long, the limit ${limit}.`)
  return read
}

/** The bytes where they lie, none copied; of another window's or worker's objects too. */
function bytesOf(input: Uint8Array | ArrayBuffer): Uint8Array {
  try {
    return ArrayBuffer.isView(input) ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength) : new Uint8Array(input)
  } catch (cause) {
    throw new ArticleError('invalid-input', 'The bytes cannot be read: they were moved elsewhere (transferred), as a rule.', {cause})
  }
}
