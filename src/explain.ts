export {explainArticle} from './explain/explain-article.js'
export {explainArticleText} from './explain/explain-article-text.js'
export type {Explanation} from './explain/explanation.js'
export {formatExplanation} from './explain/format-explanation.js'
