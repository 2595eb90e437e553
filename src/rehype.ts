export type * from './article/article.js'
export type {Options} from './article/options.js'
export {default, default as rehypeArticle} from './pipeline/rehype-article.js'
