import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {errorCodes} from '../src/article/error.js'
import {reasons} from '../src/body/marks/reasons.js'
import {rejections} from '../src/fields/rejections.js'
import * as html from '../src/html.js'
import * as main from '../src/index.js'
import {languages} from '../src/languages/index.js'
import * as markdown from '../src/markdown.js'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The rows of the table under a heading. */
const rowsUnder = (heading: string): string[] =>
  [...(readme.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '').matchAll(/^\| `.*$/gmu)].map(([row]) => row)
const rowsOf = (table: Readonly<Record<string, string>>): string[] =>
  Object.entries(table).map(([id, sentence]) => `| \`${id}\` | ${sentence} |`)

test('lists every error code with its sentence', () => {
  expect(rowsUnder('Errors')).toEqual(rowsOf(errorCodes))
})

test('lists every reason id with its sentence', () => {
  expect(rowsUnder('Reasons')).toEqual(rowsOf(reasons))
})

test('lists every rejection with its sentence', () => {
  expect(rowsUnder('Rejections')).toEqual(rowsOf(rejections))
})

test('lists every language whose words are known', () => {
  const section = readme.split(/^## /mu).find((part) => part.startsWith('Languages\n')) ?? ''
  const tags = [...section.matchAll(/`([a-z]{2})`/gu)].map(([, tag]) => tag)
  expect(tags.sort()).toEqual(languages.map(({tag}) => tag).sort())
})

test('names every export of the main entry and of the outputs', () => {
  for (const name of Object.keys({...main, ...html, ...markdown})) expect(readme, name).toContain(`\`${name}`)
})

test('the first example prints what the README says', () => {
  const [, code, output] = /```js\n(.*?)```.*?```text\n(.*?)```/su.exec(readme) ?? []
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code ?? ''], {cwd: root, encoding: 'utf8'})
  expect(printed).toBe(output)
})

describe('the recipes run', () => {
  const blocks = [...(readme.split(/^## /mu).find((part) => part.startsWith('Recipes\n')) ?? '').matchAll(/```js\n(.*?)```/gsu)].map(
    ([, code]) => code
  )
  const [fetched = '', worker = '', within = '', schema = '', explained = ''] = blocks
  // Inside the package, so that its name leads to itself.
  const folder = mkdtempSync(join(root, 'test/readme-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const run = (code: string, more: string): string => {
    writeFileSync(join(folder, 'recipe.mjs'), code + more)
    return execFileSync(process.execPath, [join(folder, 'recipe.mjs')], {cwd: root, encoding: 'utf8'})
  }

  test('fetch', () => {
    const stub = `
globalThis.fetch = async () => Object.defineProperty(new Response(Buffer.from('<h1>Caf\\xe9 n\\xe4rv</h1><p>' + 'The caf\\xe9 is open in winter. '.repeat(20), 'latin1'), {headers: {'content-type': 'text/html; charset=iso-8859-1'}}), 'url', {value: 'https://example.com/a'})
const {headline, url} = await fetchArticle('https://example.com/')
console.log(headline, url)`
    expect(run(fetched, stub)).toBe('Café närv https://example.com/a\n')
  })

  test('worker', () => {
    writeFileSync(join(folder, 'parse-worker.js'), worker)
    const use = `
const {success, data} = await parseWithin(60_000, new Uint8Array((await import('node:fs')).readFileSync('examples/page.html')), {language: 'en'})
const {error} = await parseWithin(60_000, '')
const late = await parseWithin(1, 'x').catch(({name}) => name)
console.log(success, data.headline, error.code, late)`
    expect(run(within, use)).toBe('true Harbour town votes to keep its old crane empty-input AbortError\n')
  })

  test('JSON Schema', () => expect(JSON.parse(run(schema, ''))).toMatchObject({type: 'object', properties: {headline: {}}}))

  test('explanation', () => expect(run(explained, '')).toContain('dropped newsletter'))
})

test('every file and section that it links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)]+)\)/gu)].map((match) => match[1] ?? '').filter((link) => !link.startsWith('http'))
  const headings = new Set(
    [...readme.matchAll(/^#+ (.+)$/gmu)].map(
      (match) =>
        `#${(match[1] ?? '')
          .toLowerCase()
          .replaceAll(/[^\w -]/gu, '')
          .replaceAll(' ', '-')}`
    )
  )
  for (const link of links) {
    if (link.startsWith('#')) expect(headings, link).toContain(link)
    else expect(() => readFileSync(join(root, link)), link).not.toThrow()
  }
})
