/**
 * tsx eval/strip.ts metadata|names --to DIR [--corpora ../shared/corpora]
 *
 * Copies the annotated pages without what they tell machines: `metadata` takes out meta elements, JSON-LD and microdata, `names` classes, ids and data
 * attributes. `npm run eval -- --corpora DIR` then tells how well the library reads what pages show. Rules that lean on what the pages looked at happen to
 * declare lose there, and a value that stands on the page and is missed is a gap.
 */
import {copyFileSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {listSets, pageBytes} from './corpus.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {to: {type: 'string'}, corpora: {type: 'string', default: '../shared/corpora'}}
})

/** Tags of the page's own text: an attribute in a script is no attribute. */
const tags = /<(?!script|style)[a-z][^<>]*>/giu
const value = `(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>]+))?`
const attributes = (names: string): RegExp => new RegExp(`\\s(?:${names})(?=[\\s=>/])${value}`, 'giu')
const microdata = attributes('itemprop|itemscope|itemtype|property|typeof|vocab')
const classes = attributes('class|id|data-[\\w-]+')
const jsonLd = /<script\b[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script\s*>/giu
const metas = /<meta\b[^>]*>/giu
/** How the page is encoded must stay known. */
const encoding = /charset|http-equiv/iu

const strippers: Readonly<Record<string, (html: string) => string>> = {
  metadata: (html) =>
    html
      .replace(jsonLd, '')
      .replace(metas, (meta) => (encoding.test(meta) ? meta : ''))
      .replace(tags, (tag) => tag.replace(microdata, '')),
  names: (html) => html.replace(tags, (tag) => tag.replace(classes, ''))
}

const strip = strippers[positionals[0] ?? '']
const sets = listSets(values.corpora)
if (strip === undefined || values.to === undefined) {
  console.error(`strip: say what to take out (${Object.keys(strippers).join(' or ')}) and where to put the pages (--to DIR)`)
  process.exitCode = 1
} else if (sets.length === 0) console.log(`strip: no annotated pages in ${values.corpora}, nothing to do`)
else for (const set of sets) copySet(set, values.to, strip)

function copySet(set: string, to: string, change: (html: string) => string): void {
  const folder = join(to, set, 'pages')
  mkdirSync(folder, {recursive: true})
  copyFileSync(join(values.corpora, set, 'truth.ndjson'), join(to, set, 'truth.ndjson'))
  for (const file of readdirSync(join(values.corpora, set, 'pages'))) {
    // Latin-1 keeps every byte; the markup is ASCII in all encodings of the web but UTF-16.
    const html = Buffer.from(pageBytes(values.corpora, set, file.replace(/\.html\.gz$/u, ''))).toString('latin1')
    writeFileSync(join(folder, file), gzipSync(Buffer.from(change(html), 'latin1'), {level: 1}))
  }
  console.log(`${set}: written to ${folder}`)
}
