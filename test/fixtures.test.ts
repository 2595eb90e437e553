import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Article, articleSchema, type Options, parseArticle, parseArticleText, type RequirableField} from '../src/index.js'

/**
 * A fixture is a folder: index.html or index.txt, article.json (what a careful reader expects), perhaps options.json, and why.md: what it proves.
 * UPDATE=1 rewrites article.json; read the difference against the page before you commit it. A missing article.json fails.
 */
const root = join(import.meta.dirname, 'fixtures')

interface Kind {
  readonly folder: string
  readonly file: string
  parse(input: string, options: Options<RequirableField>): Article
}

const kinds: readonly Kind[] = [
  {folder: 'html', file: 'index.html', parse: (input, options) => parseArticle(input, options)},
  {folder: 'text', file: 'index.txt', parse: (input, options) => parseArticleText(input, options)}
]

describe.each(kinds)('$folder fixtures', ({folder, file, parse}) => {
  test.each(readdirSync(join(root, folder)).sort())('%s', (name) => {
    const path = (part: string): string => join(root, folder, name, part)
    const options = existsSync(path('options.json'))
      ? (JSON.parse(readFileSync(path('options.json'), 'utf8')) as Options<RequirableField>)
      : {}
    const article = parse(readFileSync(path(file), 'utf8'), options)
    if (process.env['UPDATE'] === '1') writeFileSync(path('article.json'), `${JSON.stringify(article, null, 2)}\n`)
    expect(existsSync(path('article.json')), 'article.json is missing').toBe(true)
    expect(existsSync(path('why.md')), 'why.md is missing').toBe(true)
    const expected: unknown = JSON.parse(readFileSync(path('article.json'), 'utf8'))
    expect(article).toEqual(expected)
    expect(articleSchema.safeParse(article).success).toBe(true)
  })
})
