/// <reference lib="dom" />
// How does it read the page that a browser already holds? Bundle this file; `standfirst/tree` brings no HTML parser along.

import {fromDom} from 'hast-util-from-dom'
import {toArticle} from 'standfirst/tree'

const tree = fromDom(document)
const article = toArticle(tree, {url: location.href})

console.log(article.headline)
