// And an article that somebody copied as plain text?
import {readFileSync} from 'node:fs'
import {parseArticleText} from 'standfirst'

const text = readFileSync(new URL('copied.txt', import.meta.url), 'utf8')
const article = parseArticleText(text)

console.log(JSON.stringify(article, null, 2))
