import {type ArticleWith, type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {examine} from './examine.js'
import {type HtmlInput, readHtml} from './read-html.js'
import {articleOrThrow, type SafeResult, settle} from './settle.js'

/**
 * Reads the article on a page.
 *
 * @param html The page, as a string, or as bytes whose encoding is found as browsers find it.
 * @throws {ArticleError} `empty-input`, `invalid-input`, `invalid-options`, `not-html`, `too-large`, `too-deep`, `no-body`, `missing-field`.
 */
export function parseArticle<Field extends RequirableField = never>(html: HtmlInput, options?: Options<Field> | null): ArticleWith<Field> {
  return articleOrThrow(examine(readHtml(html, resolveOptions(options))).outcome)
}

/** As `parseArticle`, with the error returned instead of thrown. */
export const safeParseArticle = <Field extends RequirableField = never>(
  html: HtmlInput,
  options?: Options<Field> | null
): SafeResult<ArticleWith<Field>> => settle(() => parseArticle(html, options))
