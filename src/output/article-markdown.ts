import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import type {Article} from '../article/article.js'
import {fromArticle} from '../article/check-article.js'
import type {OutputOptions} from './options.js'
import {toMdast} from './to-mdast.js'

const written: Options = {bullet: '-', rule: '-', extensions: [gfmTableToMarkdown({tablePipeAlign: false}), gfmStrikethroughToMarkdown()]}

/**
 * The article as Markdown, with GitHub's tables and strike-through. Marks of Markdown in the text are escaped.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`.
 */
export const articleMarkdown = (article: Article, options?: OutputOptions | null): string =>
  fromArticle(article, () => toMarkdown(toMdast(article, options), written))
