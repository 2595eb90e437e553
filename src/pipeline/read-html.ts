import {ArticleError} from '../article/error.js'
import type {Settings} from '../article/options.js'
import {decodeHtml} from '../html/decode.js'
import {binaryKind, looksLikeHtml} from '../html/looks-like-html.js'
import {parseHtml} from '../html/parse.js'
import {createPage} from '../page/create-page.js'
import type {Page} from '../page/page.js'
import {isBlankText} from '../util/space.js'

/**
 * From an HTML string, or bytes in any encoding of the web, to a page's facts.
 *
 * @throws {ArticleError} `invalid-input`, `empty-input`, `not-html`, `too-large`, `too-deep`.
 */
export function readHtml(input: string | Uint8Array, settings: Settings): Page {
  checkInput(input, settings.limits.bytes)
  const html = typeof input === 'string' ? input : decodeHtml(input, settings.contentType).html
  if (isBlankText(html)) throw new ArticleError('empty-input')
  const kind = binaryKind(html)
  if (kind !== null) throw new ArticleError('not-html', `The input looks like ${kind}.`)
  if (!looksLikeHtml(html)) throw new ArticleError('not-html', 'The input has no HTML element.')
  const {tree, warnings} = parseHtml(html, settings.limits)
  return createPage(tree, settings, html, {warnings, parse: (inner) => parseHtml(inner, settings.limits).tree})
}

function checkInput(input: unknown, limit: number): void {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new ArticleError('invalid-input', 'Expected a string or a Uint8Array.')
  if (input.length > limit) throw new ArticleError('too-large', `The input is ${input.length} long, the limit ${limit}.`)
}
