import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {type Article, isArticleError, parseArticle, rehypeArticle} from '../../src/index.js'
import {page} from '../pages.js'

const process = (html: string, options?: Parameters<typeof rehypeArticle>[0]) =>
  unified().use(rehypeParse).use(rehypeArticle, options).processSync(html)

test('the result is the Article, with ranges, as parseArticle gives it', () => {
  expect(process(page, {url: 'https://news.example.com/town/crane'}).result as Article).toEqual(
    parseArticle(page, {url: 'https://news.example.com/town/crane'})
  )
})

test('warnings become file messages', () => {
  const html =
    '<h1>A bridge for the town</h1><script type="application/ld+json">{"@type": </script><p>The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote.</p>'
  expect(process(html).messages.map(({ruleId, source}) => [ruleId, source])).toEqual([['json-ld-broken', 'standfirst']])
})

test('errors are ArticleErrors, of the page and of the options', () => {
  expect(() => process('<p>')).toThrow(expect.objectContaining({code: 'no-body'}))
  try {
    process(page, {language: ''})
  } catch (error) {
    expect(isArticleError(error) && error.code).toBe('invalid-options')
  }
  expect.assertions(2)
})
