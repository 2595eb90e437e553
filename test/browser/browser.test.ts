import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {findChromium} from './chromium.js'

const executablePath = findChromium()
const fixtures = join(import.meta.dirname, '../fixtures/html')
const names = readdirSync(fixtures).sort()
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]
const url = 'https://news.example.com/town/story'

/** The built ESM package as one script, with the DOM adapter that a user would add. */
async function bundle(): Promise<string> {
  const contents = `
    export {parseArticle} from 'standfirst'
    export {toArticle} from 'standfirst/tree'
    export {fromDom} from 'hast-util-from-dom'`
  const result = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    format: 'iife',
    globalName: 'standfirst',
    platform: 'browser',
    write: false
  })
  return result.outputFiles[0]?.text ?? ''
}

/** What two parses must agree on: offsets only exist where there was a string. */
const withoutRanges = (json: string): unknown => JSON.parse(json, (key, value: unknown) => (key === 'range' ? null : value))

describe.skipIf(executablePath === undefined)('in Chromium (skipped where none is installed)', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: executablePath ?? '', args: flags})
    page = await browser.newPage({javaScriptEnabled: true})
    await page.setContent('<!doctype html><title>Empty</title>')
    await page.addScriptTag({content: await bundle()})
  })

  afterAll(() => browser.close())

  test('there are at least ten fixtures to compare', () => {
    expect(names.length).toBeGreaterThanOrEqual(10)
  })

  test.each(names)('%s: the same Article as in Node, from the string', async (name) => {
    const html = readFileSync(join(fixtures, name, 'index.html'), 'utf8')
    const json = await page.evaluate(`JSON.stringify(standfirst.parseArticle(${JSON.stringify(html)}, {url: ${JSON.stringify(url)}}))`)
    expect(json).toBe(JSON.stringify(parseArticle(html, {url})))
  })

  test.each(names)('%s: the same Article from a live document', async (name) => {
    const html = readFileSync(join(fixtures, name, 'index.html'), 'utf8')
    const script = `(() => {
      const document = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
      return JSON.stringify(standfirst.toArticle(standfirst.fromDom(document), {url: ${JSON.stringify(url)}}))
    })()`
    const json = String(await page.evaluate(script))
    expect(withoutRanges(json)).toEqual(withoutRanges(JSON.stringify(parseArticle(html, {url}))))
  })
})
