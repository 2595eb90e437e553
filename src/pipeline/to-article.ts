import type {Nodes} from 'hast'
import {type ArticleWith, type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {examine} from './examine.js'
import {readTree} from './read-tree.js'
import {articleOrThrow, type SafeResult, settle} from './settle.js'

/**
 * Reads the article in a hast tree, a root or an element, from any parser. The tree is not changed.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`, `too-large`, `too-deep`, `no-body`, `missing-field`.
 */
export function toArticle<Field extends RequirableField = never>(tree: Nodes, options?: Options<Field> | null): ArticleWith<Field> {
  return articleOrThrow(examine(readTree(tree, resolveOptions(options))).outcome)
}

/** As `toArticle`, with the error returned instead of thrown. */
export const safeToArticle = <Field extends RequirableField = never>(
  tree: Nodes,
  options?: Options<Field> | null
): SafeResult<ArticleWith<Field>> => settle(() => toArticle(tree, options))
