export type * from './article/article.js'
export {articleMarkdown} from './output/article-markdown.js'
export type {OutputOptions} from './output/options.js'
export {toMdast} from './output/to-mdast.js'
