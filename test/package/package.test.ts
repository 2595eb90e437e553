import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {beforeAll, describe, expect, test} from 'vitest'
import {page} from '../pages.js'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'standfirst-package-'))
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
/** What a command prints, also where it fails. */
function outputOf(command: string, args: readonly string[]): string {
  try {
    return run(command, args)
  } catch (error) {
    return String((error as {stdout?: string}).stdout)
  }
}
const npm = (args: readonly string[], cwd = folder): string =>
  run('npm', [...args, '--no-fund', '--no-audit', '--prefer-offline', '--loglevel=error'], cwd)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, unknown>}
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'))
const nameOf = (entry: string): string => entry.replace('.', 'standfirst')

let tarball = ''

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.d.cts'))) npm(['run', 'build'], root)
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as {filename: string}[]
  tarball = join(folder, packed?.filename ?? '')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'user', private: true, version: '1.0.0'}))
  writeFileSync(join(folder, 'page.html'), page)
  npm(['install', tarball])
})

const useAsModule = (entry: string): string =>
  `import * as entry from '${nameOf(entry)}'\nconsole.log(JSON.stringify(Object.keys(entry).sort()))`
const useAsScript = (entry: string): string =>
  `console.log(JSON.stringify(Object.keys(require('${nameOf(entry)}')).filter((key) => key !== '__esModule').sort()))`
const parsePage = `const {readFileSync} = await import('node:fs')
const {parseArticle} = await import('standfirst')
const {createRequire} = await import('node:module')
const required = createRequire(process.cwd() + '/')('standfirst')
const html = readFileSync('page.html', 'utf8')
const article = JSON.stringify(parseArticle(html))
if (article !== JSON.stringify(required.parseArticle(html))) throw new Error('ESM and CJS differ')
if (!required.isArticleError(required.safeParseArticle('').error)) throw new Error('no ArticleError')
console.log(JSON.parse(article).headline)`

describe('the packed tarball, installed into an empty folder', () => {
  test.each(entries)('%s exports the same names as ESM and as CJS', (entry) => {
    writeFileSync(join(folder, 'use.mjs'), useAsModule(entry))
    writeFileSync(join(folder, 'use.cjs'), useAsScript(entry))
    const names = run('node', ['use.mjs'])
    expect(JSON.parse(names).length).toBeGreaterThan(0)
    expect(run('node', ['use.cjs'])).toBe(names)
  })

  test('Node.js loads a few large files, which share their classes', () => {
    const code = `import {ArticleError} from 'standfirst'\nimport {ArticleError as same} from 'standfirst/tree'\nconsole.log(import.meta.resolve('standfirst'), ArticleError === same)`
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: folder, encoding: 'utf8'})
    expect(printed).toMatch(/dist\/node\/index\.js true\n$/u)
  })

  test('CommonJS entries share their classes', () => {
    const code = `console.log(['tree', 'text'].map((name) => require('standfirst').ArticleError === require('standfirst/' + name).ArticleError).join())`
    expect(execFileSync(process.execPath, ['--input-type=commonjs', '--eval', code], {cwd: folder, encoding: 'utf8'})).toBe('true,true\n')
  })

  test('is small', () => {
    expect(statSync(tarball).size).toBeLessThan(2e6)
  })

  test('parses the same Article as ESM and as CJS', () => {
    writeFileSync(join(folder, 'parse.mjs'), parsePage)
    expect(run('node', ['parse.mjs']).trim()).toBe('Harbour town votes to keep its old crane')
  })

  test.each([22, 24])('works under Node %i (skipped where the npm package node cannot be had)', (version) => {
    const binary = nodeBinary(version)
    if (binary === undefined) return console.warn(`Node ${version} could not be installed from the registry: not tested`)
    writeFileSync(join(folder, 'parse.mjs'), parsePage)
    expect(run(binary, ['--version'])).toMatch(new RegExp(`^v${version}\\.`, 'u'))
    expect(run(binary, ['parse.mjs']).trim()).toBe('Harbour town votes to keep its old crane')
  })

  test.each([
    ['node16', 'node16', 'mts'],
    ['node16', 'node16', 'cts'],
    ['esnext', 'bundler', 'ts']
  ])('type-checks with module %s and resolution %s from a .%s file', (module, resolution, extension) => {
    writeFileSync(join(folder, `use.${extension}`), typedUse(extension === 'cts'))
    const args = [
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      'false',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      `use.${extension}`
    ]
    expect(outputOf(join(root, 'node_modules/.bin/tsc'), args)).toBe('')
  })

  test('publint finds nothing', () => {
    expect(run(join(root, 'node_modules/.bin/publint'), [tarball, '--strict'])).toContain('All good!')
  })

  test('are-the-types-wrong finds nothing', () => {
    expect(() => run(join(root, 'node_modules/.bin/attw'), [tarball, '--profile', 'node16'])).not.toThrow()
  })
})

/** Reads an article, narrows by `require`, switches over blocks; must not compile where the types are looser or stricter. */
const typedUse = (isScript: boolean): string => `
import {parseArticle, safeParseArticle, articleText, isArticleError, type Article, type Block} from 'standfirst'
import {toArticle} from 'standfirst/tree'
import {parseArticleText} from 'standfirst/text'
import {rehypeArticle} from 'standfirst/rehype'
import {explainArticle, formatExplanation} from 'standfirst/explain'
import {articleSchema} from 'standfirst/schema'
import {articleHtml, toHast} from 'standfirst/html'
import {articleMarkdown, toMdast} from 'standfirst/markdown'
const article: Article = parseArticle('<p>x</p>')
const headline: string = parseArticle('<p>x</p>', {require: ['headline', 'date']}).headline
const day: string = parseArticle('<p>x</p>', {require: ['date']}).date.published.value
// @ts-expect-error null is possible without require
const unsure: string = parseArticle('<p>x</p>').headline
// @ts-expect-error no such field
parseArticle('<p>x</p>', {require: ['colour']})
const result = safeParseArticle('x')
if (!result.success) { const code: 'empty-input' | string = result.error.code; isArticleError(code) }
const kinds = (block: Block): string => block.type === 'paragraph' ? block.text.map((span) => span.text).join('') : block.type
const shown: string = formatExplanation(explainArticle('x')) + articleText(article) + article.body.map(kinds).join()
const same: Article = articleSchema.parse(article)
const written: string = articleHtml(article, {head: true}) + articleMarkdown(article) + toHast(article).type + toMdast(article).type
export {headline, day, unsure, shown, same, written, toArticle, parseArticleText, rehypeArticle}
${isScript ? '' : 'export default article'}
`

function nodeBinary(version: number): string | undefined {
  const prefix = join(folder, `node-${version}`)
  try {
    npm(['install', '--prefix', prefix, `node@${version}`, '--allow-scripts=node'])
  } catch {
    return undefined
  }
  const found = ['node/bin/node', `node-bin-linux-${process.arch}/bin/node`, `node-${process.platform}-${process.arch}/bin/node`]
    .map((path) => join(prefix, 'node_modules', path))
    .find((path) => existsSync(path))
  return found
}

/**
 * Most that an entry may weigh in a browser, minified and gzipped, dependencies included, in bytes: what it weighs and a little room, so that a leak
 * shows. The word lists of 44 languages are 152,000 of each, parse5 45,000, yaml 32,000 and smol-toml 4,000 of those that read HTML and plain text;
 * Markdown by mdast is 21,000, the learned weights of the labelling 8,000, and the
 * labels of fields and what reads letters 6,000 of those that read plain text; genres, agencies of pictures, names and checks of strings are 5,000 of each; the body model is 19,000 and the page type
 * model 4,000 of those that read HTML, what reads the data of their scripts 3,000. The writers of HTML and Markdown are 11,000 each; checks of trees,
 * options, marks and stored articles 3,000 in all. What tells lines that lead elsewhere, cards and other articles from the body is 4,000 of those that read HTML.
 */
const ceilings: Readonly<Record<string, number>> = {
  '.': 487_000,
  './tree': 314_000,
  './text': 311_500,
  './rehype': 314_000,
  './explain': 486_000,
  './html': 20_000,
  './markdown': 20_000,
  './schema': 10_000
}

describe('in a browser bundle', () => {
  test.each(entries)('%s stays under its ceiling and pulls in no Node built-in', async (entry) => {
    const result = await build({
      stdin: {contents: `export * from '${nameOf(entry)}'`, resolveDir: folder},
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      write: false
    })
    const code = result.outputFiles[0]?.text ?? ''
    const size = gzipSync(code, {level: 9}).length
    console.log(`${entry}: ${size} bytes gzipped`)
    expect(size).toBeLessThanOrEqual(ceilings[entry] ?? 0)
    expect(code).not.toMatch(/from"node:|require\("(?:fs|path|url)"\)/u)
  })

  test.each([['./tree'], ['./text'], ['./html'], ['./markdown'], ['./schema']])('%s holds no HTML parser', async (entry) => {
    const result = await build({
      stdin: {contents: `export * from '${nameOf(entry)}'`, resolveDir: folder},
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false
    })
    expect(result.outputFiles[0]?.text).not.toContain('node_modules/parse5')
  })

  test('what is imported but not used costs next to nothing', async () => {
    const result = await build({
      stdin: {contents: `import {isArticleError} from 'standfirst'\nconsole.log(isArticleError(1))`, resolveDir: folder},
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      write: false
    })
    expect(gzipSync(result.outputFiles[0]?.text ?? '').length).toBeLessThan(1500)
  })
})
