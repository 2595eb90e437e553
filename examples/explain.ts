// Where does each value come from, and what was left out?
import {readFileSync} from 'node:fs'
import {explainArticle, formatExplanation} from 'standfirst'

const html = readFileSync(new URL('page.html', import.meta.url), 'utf8')

console.log(formatExplanation(explainArticle(html)))
