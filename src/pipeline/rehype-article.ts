import type {Root} from 'hast'
import type {Article} from '../article/article.js'
import {type Options, type RequirableField, resolveOptions} from '../article/options.js'
import {createPage} from '../page/create-page.js'
import {examine} from './examine.js'
import {checkTree} from './to-article.js'

/** What the plugin needs of a vfile; written out so that the types need no ESM-only package. */
interface File {
  data: Record<string, unknown>
  message(reason: string, options?: {ruleId?: string; source?: string}): unknown
}

/** What the plugin needs of a unified processor. */
interface Processor {
  compiler?: unknown
}

/**
 * unified plugin: `unified().use(rehypeParse).use(rehypeArticle).processSync(html).result` is the Article.
 * Warnings become file messages. Errors are thrown as `ArticleError`.
 */
export default function rehypeArticle(this: unknown, options?: Options<RequirableField> | null): void {
  const processor = this as Processor
  const settings = resolveOptions(options)
  processor.compiler = (tree: unknown, file: File): Article => {
    const {outcome, warnings} = examine(createPage(checkTree(tree) as Root, settings, null))
    for (const {code, message} of warnings) file.message(message, {ruleId: code, source: 'standfirst'})
    if (outcome.error !== null) throw outcome.error
    return outcome.article
  }
}
