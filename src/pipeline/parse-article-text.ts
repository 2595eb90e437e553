import {type ArticleWith, type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {examineText} from './examine-text.js'
import {readText} from './read-text.js'
import {articleOrThrow, type SafeResult, settle} from './settle.js'

/**
 * Reads an article from plain text, as people have it: copied from a page, wire copy, feed text, a PDF's or an e-mail's text, Markdown.
 * Ranges of blocks and candidates are offsets into `text`.
 *
 * @throws {ArticleError} `empty-input`, `invalid-input`, `invalid-options`, `not-text`, `too-large`, `no-body`, `missing-field`.
 */
export function parseArticleText<Field extends RequirableField = never>(text: string, options?: Options<Field> | null): ArticleWith<Field> {
  return articleOrThrow(examineText(readText(text, resolveOptions(options))).outcome)
}

/** As `parseArticleText`, with the error returned instead of thrown. */
export const safeParseArticleText = <Field extends RequirableField = never>(
  text: string,
  options?: Options<Field> | null
): SafeResult<ArticleWith<Field>> => settle(() => parseArticleText(text, options))
