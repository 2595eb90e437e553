import {toHtml} from 'hast-util-to-html'
import type {Article} from '../article/article.js'
import {fromArticle} from '../article/check-article.js'
import type {OutputOptions} from './options.js'
import {toHast} from './to-hast.js'

/**
 * The article as HTML, an `article` element, from the article's data alone: no element, attribute or address comes out that `toHast` does not make,
 * so that the HTML is safe to put on a page.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`.
 */
export const articleHtml = (article: Article, options?: OutputOptions | null): string =>
  fromArticle(article, () => toHtml(toHast(article, options)))
