import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
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
