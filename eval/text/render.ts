/**
 * tsx eval/text/render.ts [--corpora ../shared/corpora] [--set fundus] [--part tuning] [--out eval/out/innertext]
 *
 * What a person copies from an article's page: `innerText` of the rendered page, all chrome included, in headless Chromium. No script runs and no
 * request leaves, so a copy is the same at every run. One file a page; pages rendered before are skipped.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {chromium, type Page as Tab} from 'playwright-core'
import {findChromium} from '../../test/browser/chromium.js'
import {listSets, type Page, pageBytes, readSet} from '../corpus.js'
import type {Part} from '../publisher.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', multiple: true, default: ['fundus', 'wcxb']},
    part: {type: 'string'},
    out: {type: 'string', default: 'eval/out/innertext'}
  }
})

/** All pages are served under this name: nothing is known of their hosts, and nothing is asked of them. */
const address = 'http://page.example.com/'
/** A page that does not come to rest by then gives what it shows. */
const patience = 20_000

const executablePath = findChromium()
const present = values.set.filter((set) => listSets(values.corpora).includes(set))
if (executablePath === undefined) console.log('render: no Chromium found, nothing to do')
else if (present.length === 0) console.log(`render: no annotated pages in ${values.corpora}, nothing to do`)
else await renderSets(executablePath)

async function renderSets(path: string): Promise<void> {
  const part = values.part === 'tuning' || values.part === 'check' ? (values.part satisfies Part) : undefined
  const missing = present.flatMap((set) =>
    readSet(values.corpora, set, {part, type: 'article'}).filter((page) => !existsSync(fileOf(page)))
  )
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser = await chromium.launch({executablePath: path, args: flags})
  try {
    const tab = await browser.newPage({javaScriptEnabled: false})
    let current: Page | undefined
    await tab.route('**/*', (route) =>
      current !== undefined && route.request().url() === address && route.request().isNavigationRequest()
        ? route.fulfill({body: Buffer.from(pageBytes(values.corpora, current.set, current.truth.id)), contentType: typeOf(current)})
        : route.abort()
    )
    for (const page of missing) {
      current = page
      mkdirSync(join(values.out, page.set), {recursive: true})
      writeFileSync(fileOf(page), await textOf(tab))
    }
  } finally {
    await browser.close()
  }
  console.log(`render: ${missing.length} pages rendered to ${values.out}`)
}

function fileOf({set, truth}: Page): string {
  return join(values.out, set, `${truth.id}.txt`)
}

function typeOf({truth: {charset}}: Page): string {
  return `text/html${charset === undefined ? '' : `; charset=${charset}`}`
}

async function textOf(tab: Tab): Promise<string> {
  await tab.goto(address, {waitUntil: 'domcontentloaded', timeout: patience}).catch((error: unknown) => console.log(String(error)))
  return await shownIn(tab).catch(() => shownIn(tab))
}

/** A page that sends the reader on as it is read is asked again: the way there is barred, and the page stays. */
function shownIn(tab: Tab): Promise<string> {
  return tab.evaluate<string>('document.body ? document.body.innerText : ""')
}
