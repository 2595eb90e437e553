// What does a page turn into?
import {readFileSync} from 'node:fs'
import {parseArticle} from 'standfirst'

const bytes = readFileSync(new URL('page.html', import.meta.url))
const article = parseArticle(bytes, {url: 'https://news.example.com/town/crane'})

console.log(JSON.stringify(article, null, 2))
