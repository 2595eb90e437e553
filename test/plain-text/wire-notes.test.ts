import {expect, test} from 'vitest'
import {explainArticleText, parseArticleText} from '../../src/index.js'

const prose =
  'The harbour board has agreed to keep the old ferry running for ten years, the mayor said on Friday.\n\nThe boat would be repaired in the winter, when few people travel and the ice makes the crossing slow.'
const headline = 'Old ferry to sail on'

test.each([
  ['Eds: UPDATES with quotes, background. Will be led.', 'metadata'],
  ['(Adds CEO comment, analyst reaction, shares)', 'metadata'],
  ['(Updates throughout with quotes from the mayor)', 'metadata']
])('%s under the headline is no dek', (line, reason) => {
  const text = `${headline}\n${line}\nBy Ana Silva\n\n${prose}`
  const article = parseArticleText(text)
  expect(article).toMatchObject({headline, dek: null})
  expect(article.byline?.authors[0]?.name).toBe('Ana Silva')
  expect(explainArticleText(text).ledger.find((entry) => entry.text === line)?.fate).toMatchObject({to: 'dropped', reason})
})

test.each([
  'Venezuela-oil-refinery-fire',
  'AP-EU-Ferry-Strike',
  'BC-EU--Ferry Strike, 1st Ld-Writethru,420',
  '1 POLITICS Ferry',
  'Issue 112',
  'Vol. 12, No. 3',
  'Sperrfrist: 12. März 2024, 10:00 Uhr',
  'Sous embargo jusqu’au 12 mars 2024 à 10 h',
  'Embargo hasta las 10:00',
  'Под эмбарго до 12 марта'
])('%s over the headline is neither kicker nor section', (line) => {
  expect(parseArticleText(`${line}\n\n${headline}\n\nBy Ana Silva\n\n${prose}`)).toMatchObject({headline, kicker: null, section: null})
})

test.each(['Rock-n-Roll', 'Nordrhein-Westfalen', 'Kopf-an-Kopf-Rennen'])('%s is no slug', (line) => {
  const {ledger} = explainArticleText(`${line}\n\n${headline}\n\nBy Ana Silva\n\n${prose}`)
  const fate = ledger.find(({text}) => text === line)?.fate
  expect(fate).toBeDefined()
  expect(fate).not.toMatchObject({reason: 'slug'})
})

test.each(['UPDATE 2-Old ferry to sail on', 'WRAPUP 1-UPDATE 3-Old ferry to sail on', 'REFILE-Old ferry to sail on'])(
  '%s: the version is left out',
  (line) => {
    expect(parseArticleText(`${line}\n\nBy Ana Silva\n\n${prose}`).headline).toBe(headline)
  }
)

test('a line of a date and a source is no dek, and tells both', () => {
  const body =
    '北京市新地铁线路12日正式开通运营，预计日均客流量将达到二十万人次。\n\n市交通委有关负责人在开通仪式上表示，新线路将大大缓解西部地区的交通压力。'
  const article = parseArticleText(`北京新地铁线路开通\n\n2024年03月12日 10:30 来源：新华网\n\n作者：李明\n\n${body}`)
  expect(article.dek).toBeNull()
  expect(article.date.published?.value).toBe('2024-03-12T10:30')
  expect(article.byline?.authors.map(({name}) => name)).toContain('李明')
})

test.each(['Page 3 of 12', 'Seite 3 von 12', '— Page 3 / 12 —', '第3页 共12页'])('%s between the lines of a paragraph', (line) => {
  const text = `${headline}\n\nBy Ana Silva\n\nSmall ports in northern Europe have, over the past decade, quietly taken\na growing share of the container traffic that used to pass through the\ngiants of Rotterdam and Hamburg. The reasons are not hard to find and\n\n${line}\n\nthey have to do with flexible ships. A feeder vessel of 1,400\ncontainers can enter a harbour that would have turned away its sister.`
  const {body} = parseArticleText(text)
  expect(body).toHaveLength(1)
  expect(JSON.stringify(body)).toContain('hard to find and they have to do')
})

test.each(['EU-Kommission plant neue Regeln', 'US-EU-Gipfel in Brüssel', 'US-Präsident besucht Berlin'])(
  '%s is a headline, no slug',
  (line) => {
    expect(parseArticleText(`${line}\n\nVon Ana Silva\n\n${prose}`).headline).toBe(line)
  }
)
