import {expect, test} from 'vitest'
import {explainArticle, parseArticle} from '../../src/index.js'

const first = 'The people of the town have voted to keep the crane that has stood at the mouth of their harbour for more than a century.'
const second = 'The vote ends a dispute that outlasted three mayors, two plans for a hotel and the company that had ordered the crane.'
const page = (opening: string): string =>
  `<title>Crane stays</title><meta property="og:site_name" content="The Daily"><article><h1>Crane stays</h1><p>${opening}</p><p>${first}</p><p>${second}</p></article>`

test.each([
  ['PORT EXAMPLE, Ore. —', 'PORT EXAMPLE, Ore.', null],
  ['Port Example -', 'Port Example', null],
  ['The Daily —', null, 'The Daily']
])('a dateline in a paragraph of its own is no body: %s', (opening, place, source) => {
  const {article, ledger} = explainArticle(page(opening))
  expect(article?.dateline).toEqual({text: opening, place, source, date: null})
  expect(article?.body.map((block) => block.type === 'paragraph' && block.text)).toEqual([[{text: first}], [{text: second}]])
  const ids = article?.body.map(({id}) => id)
  for (const {fate} of ledger) if (fate.to === 'body') expect(ids).toContain(fate.block)
})

test.each(['Three plans and a hotel —', 'what came of it -', 'PORT EXAMPLE'])('other short openings are text: %s', (opening) => {
  const {dateline, body} = parseArticle(page(opening))
  expect([dateline, body[0]]).toMatchObject([null, {text: [{text: opening}]}])
})

test.each([
  ['BEIRUT, June 2 (Reuters) — ', 'BEIRUT, June 2 (Reuters) —'],
  ['\n  BEIRUT, June 2 (Reuters) — ', 'BEIRUT, June 2 (Reuters) —'],
  ['<b>BEIRUT</b>, June 2 (Reuters) — ', null],
  ['BEIRUT, June 2 (Reuters) &mdash; ', null]
])('the range of a dateline is the text that shows it, where it is written as it is shown: %j', (opening, shown) => {
  const html = page('').replace(`<p></p><p>`, `<p>${opening}`)
  const {article, fields} = explainArticle(html)
  expect(article?.dateline?.text).toBe('BEIRUT, June 2 (Reuters) —')
  const range = fields.find(({field}) => field === 'dateline')?.candidates[0]?.range ?? null
  expect(range === null ? null : html.slice(...range)).toBe(shown)
})

test('behind a summary a dateline that names its agency is read, and no other', () => {
  const behind = (summary: string, opening: string) => parseArticle(page(summary).replace(first, `${opening}${first}`)).dateline
  const agency = 'PORT EXAMPLE, Ore., Feb. 12, 2025 /PRNewswire/ -- '
  expect(behind('<em>The workshop opens in spring and will serve the whole county for a year.</em>', agency)).toMatchObject({
    place: 'PORT EXAMPLE, Ore.'
  })
  expect(behind('A workshop for the whole county opens in spring', agency)).toMatchObject({place: 'PORT EXAMPLE, Ore.'})
  expect(behind('A workshop for the whole county opens in spring', 'PORT EXAMPLE — ')).toBeNull()
  expect(behind('The workshop opens in spring and will serve the whole county for a year.', agency)).toBeNull()
})
