import type {Root} from 'hast'
import {ArticleError} from '../article/error.js'
import {type ArticleWith, type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {createPage} from '../page/create-page.js'
import {examine} from './examine.js'
import {type SafeResult, settle} from './settle.js'

/**
 * Reads the article in a hast tree, from any parser. The tree is not changed.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`, `too-large`, `too-deep`, `no-body`, `missing-field`.
 */
export function toArticle<Field extends RequirableField = never>(tree: Root, options?: Options<Field> | null): ArticleWith<Field> {
  const {article, error} = examine(createPage(checkTree(tree), resolveOptions(options), null)).outcome
  if (error !== null) throw error
  // What `require` names was checked in assemble.
  return article as ArticleWith<Field>
}

/** As `toArticle`, with the error returned instead of thrown. */
export const safeToArticle = <Field extends RequirableField = never>(
  tree: Root,
  options?: Options<Field> | null
): SafeResult<ArticleWith<Field>> => settle(() => toArticle(tree, options))

/** Any hast node that holds content will do as root; all else is `invalid-input`. */
export function checkTree(tree: unknown): Root {
  if (typeof tree === 'object' && tree !== null && 'type' in tree && 'children' in tree && Array.isArray(tree.children)) {
    if (tree.type === 'root') return tree as Root
    if (tree.type === 'element') return {type: 'root', children: [tree as unknown as Root['children'][number]]}
  }
  throw new ArticleError('invalid-input', 'Expected a hast root or element.')
}
