import {describe, expect, it} from 'vitest'
import {parseArticle, parseArticleText} from '../../src/index.js'
import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language/language.js'
import {findDates} from '../../src/values/date.js'
import {type Story, stories} from './pages.js'

const htmlOf = ({headline, dek, byline, published, modified, body, chrome}: Story): string => `<!doctype html><html><head>
<title>${headline} | Example Post</title></head><body>
<header><nav><a href="/">Example Post</a> <a href="/a">A</a> <a href="/b">B</a></nav></header>
<main><article><h1>${headline}</h1><p class="lead">${dek}</p>
<div class="byline">${byline}</div><div class="dates"><span>${published[0]}</span> <span>${modified[0]}</span></div>
<div class="tools"><button>${chrome[0]}</button></div>
${body.map((text) => `<p>${text}</p>`).join('\n')}
<p>${chrome[1]}: <a href="/other">Example Post, Example Post, Example Post</a></p></article></main>
<footer><p>Example Post</p></footer></body></html>`

const textOf = ({headline, dek, byline, published, modified, body, chrome}: Story): string =>
  [headline, dek, byline, published[0], modified[0], chrome[0], ...body].join('\n\n')

const names = ({byline}: {byline: {authors: readonly {name: string}[]} | null}): string[] => byline?.authors.map(({name}) => name) ?? []
const paragraphs = ({body}: {body: readonly object[]}): string[] =>
  body.flatMap((block) =>
    'text' in block && Array.isArray(block.text) ? [block.text.map((span: {text?: string}) => span.text ?? '').join('')] : []
  )

describe.each(Object.entries(stories))('%s', (tag, story) => {
  const [language = ''] = tag.split('-')

  it('is told by its words', () => expect(guessLanguage(story.body.join('\n'), languages)).toBe(language))

  it.each(['published', 'modified'] as const)('labels a date %s', (label) => {
    const found = findDates(story[label][0], {language, referenceTime: null})
    expect(found.map(({value, label: read}) => [read, value.value])).toEqual([[label, story[label][1]]])
  })

  it.each([
    ['a page', () => parseArticle(htmlOf(story))],
    ['a copy of it', () => parseArticleText(textOf(story))]
  ])('is read from %s', (_kind, parse) => {
    const article = parse()
    expect(article.language).toBe(language)
    expect(article.headline).toBe(story.headline)
    expect(article.dek).toBe(story.dek)
    expect(names(article)).toEqual(story.authors)
    expect(article.date?.published?.value).toBe(story.published[1])
    expect(article.date?.modified?.value).toBe(story.modified[1])
    expect(paragraphs(article)).toEqual(story.body)
  })
})
