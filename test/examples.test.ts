import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

const folder = join(import.meta.dirname, '../examples')
const headline = /harbour town votes to keep its old crane/iu

/** What an example must print; one without an entry here fails. */
const prints: Readonly<Record<string, RegExp>> = {
  'explain.ts': /dropped newsletter/u,
  'html-and-markdown.ts': /<h2>A costly landmark<\/h2>.*# Harbour town votes to keep its old crane\n.*## A costly landmark\n/su,
  'parse-html.ts': /"headline": "Harbour town votes to keep its old crane"/u,
  'parse-text.ts': /"headline": "Harbour town votes to keep its old crane"/u,
  'required-fields.ts': /HARBOUR TOWN VOTES TO KEEP ITS OLD CRANE\nAna Silva, 2025-03-04/u,
  'with-unified.ts': headline
}

const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'in-browser.ts')

test.each(files)('%s runs and prints what it promises', (file) => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', join(folder, file)], {encoding: 'utf8', cwd: folder})
  expect(output).toMatch(prints[file] ?? /an entry in `prints`/u)
})

test('in-browser.ts bundles for browsers', async () => {
  const result = await build({entryPoints: [join(folder, 'in-browser.ts')], bundle: true, format: 'esm', platform: 'browser', write: false})
  expect(result.outputFiles[0]?.text).toContain('location.href')
})
