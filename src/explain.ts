export {explainArticle, type Explanation} from './explain/explain-article.js'
export {formatExplanation} from './explain/format-explanation.js'
