// How does it fit into a unified pipeline?
import {readFileSync} from 'node:fs'
import rehypeParse from 'rehype-parse'
import {type Article, rehypeArticle} from 'standfirst'
import {unified} from 'unified'

const file = unified()
  .use(rehypeParse)
  .use(rehypeArticle, {url: 'https://news.example.com/town/crane'})
  .processSync(readFileSync(new URL('page.html', import.meta.url)))

const article = file.result as Article
console.log(article.headline)
for (const message of file.messages) console.warn(String(message))
