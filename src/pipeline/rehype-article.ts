import type {Article} from '../article/article.js'
import {type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {examine} from './examine.js'
import {readTree} from './read-tree.js'
import {articleOrThrow} from './settle.js'

/** What the plugin needs of a vfile. Written out, because types of ESM-only packages cannot be named in the types for CommonJS. */
interface File {
  message(reason: string, options?: {ruleId?: string; source?: string}): unknown
}

/**
 * unified plugin: `unified().use(rehypeParse).use(rehypeArticle).processSync(html).result` is the Article.
 * Warnings become file messages; errors are thrown as `ArticleError`.
 */
export default function rehypeArticle(this: {compiler?: unknown}, options?: Options<RequirableField> | null): undefined {
  const settings = resolveOptions(options)
  this.compiler = (tree: unknown, file: File): Article => {
    const {outcome, warnings} = examine(readTree(tree, settings))
    for (const {code, message} of warnings) file.message(message, {ruleId: code, source: 'standfirst'})
    return articleOrThrow(outcome)
  }
}
