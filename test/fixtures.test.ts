import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {explainArticleText} from '../src/explain.js'
import {
  type Article,
  articleSchema,
  type Options,
  type RequirableField,
  type SafeResult,
  safeParseArticle,
  safeParseArticleText
} from '../src/index.js'

/**
 * A fixture is a folder: index.html or index.txt, article.json (what a careful reader expects; where the input has no text, code and partial article of
 * the error), perhaps options.json, and why.md: what it proves. Text fixtures also have dropped.json: the lines that are left out, each with its reason.
 * UPDATE=1 rewrites article.json and dropped.json; read the difference against the input before you commit it. A missing file fails.
 */
const root = join(import.meta.dirname, 'fixtures')

type Settings = Options<RequirableField>

interface Kind {
  readonly folder: string
  readonly file: string
  parse(input: string, options: Settings): SafeResult<Article>
}

const kinds: readonly Kind[] = [
  {folder: 'html', file: 'index.html', parse: (input, options) => safeParseArticle(input, options)},
  {folder: 'text', file: 'index.txt', parse: (input, options) => safeParseArticleText(input, options)}
]

const pathOf = (folder: string, name: string, part: string): string => join(root, folder, name, part)
const readOptions = (file: string): Settings => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {})

/** The value is what the file holds; UPDATE=1 writes it there first. */
function expectFile(file: string, value: unknown): void {
  if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}

describe.each(kinds)('$folder fixtures', ({folder, file, parse}) => {
  test.each(readdirSync(join(root, folder)).sort())('%s', (name) => {
    const path = (part: string): string => pathOf(folder, name, part)
    const result = parse(readFileSync(path(file), 'utf8'), readOptions(path('options.json')))
    expect(existsSync(path('why.md')), 'why.md is missing').toBe(true)
    expectFile(path('article.json'), result.success ? result.data : {code: result.error.code, partial: result.error.partial})
    if (result.success) expect(articleSchema.safeParse(result.data).success).toBe(true)
  })
})

describe('what text fixtures leave out', () => {
  test.each(readdirSync(join(root, 'text')).sort())('%s', (name) => {
    const path = (part: string): string => pathOf('text', name, part)
    const {ledger} = explainArticleText(readFileSync(path('index.txt'), 'utf8'), readOptions(path('options.json')))
    expectFile(
      path('dropped.json'),
      ledger.flatMap(({text, fate}) => (fate.to === 'dropped' ? [{text, reason: fate.reason}] : []))
    )
  })
})
