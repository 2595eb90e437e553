export type * from './article/article.js'
export {articleHtml} from './output/article-html.js'
export type {OutputOptions} from './output/options.js'
export {toHast} from './output/to-hast.js'
