// How do I make sure that a field is there, for the compiler too?
import {readFileSync} from 'node:fs'
import {safeParseArticle} from 'standfirst'

const html = readFileSync(new URL('page.html', import.meta.url), 'utf8')
const result = safeParseArticle(html, {require: ['headline', 'byline', 'date']})

if (result.success) {
  const {headline, byline, date} = result.data
  // No null checks: `require` narrowed the types.
  console.log(`${headline.toUpperCase()}\n${byline.authors.map((author) => author.name).join(', ')}, ${date.published.value}`)
} else {
  console.log(result.error.code, result.error.issues)
}
