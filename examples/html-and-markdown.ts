// How do I get HTML that is safe to show, Markdown, or JSON-LD?
import {readFileSync} from 'node:fs'
import {articleJsonLd, parseArticle} from 'standfirst'
import {articleHtml} from 'standfirst/html'
import {articleMarkdown} from 'standfirst/markdown'

const article = parseArticle(readFileSync(new URL('page.html', import.meta.url)), {url: 'https://news.example.com/town/crane'})
console.log(articleHtml(article))
console.log(articleMarkdown(article, {head: true}))
console.log(articleJsonLd(article))
