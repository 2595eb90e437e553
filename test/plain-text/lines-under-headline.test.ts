import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/index.js'

const prose =
  'The Mill Bridge will close to all traffic for nine months from April so that engineers can replace its corroded cables.\n\n' +
  'The county said that the work could not be put off any longer, after inspectors found rust in three of the four strands.\n\n' +
  'Shops on the far bank fear for their trade, and want a ferry for as long as the work goes on.'
const page = (lines: string): string => `Mill Bridge to close for most of the year\n\n${lines}\n\n${prose}`

test.each([
  ['By Ana Silva\n9 April 2025 • 6:30am', '2025-04-09T06:30'],
  ['By Ana Silva\n9 April 2025 | 06:30', '2025-04-09T06:30'],
  ['By Ana Silva\n9 April 2025\n06:30', '2025-04-09T06:30'],
  ['By Ana Silva\n9 April 2025 | 5 min', '2025-04-09'],
  ['By Ana Silva\n9 April 2025\n3:12', '2025-04-09']
])('the clock behind a day: %j', (lines, published) => {
  expect(parseArticleText(page(lines)).date.published?.value).toBe(published)
})

test.each([
  'Ana Silva in Quaymouth\n9 April 2025',
  'Ana Silva @anasilva\n9 April 2025',
  'By Ana Silva (https://www.example.com/ana)\n9 April 2025'
])('a name with where to find it: %j', (lines) => {
  expect(parseArticleText(page(lines)).byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
})

test('a photographer under the writer', () => {
  const {byline} = parseArticleText(page('Words by Ana Silva\nPhotographs by Bo Lind'))
  expect(byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
  expect(byline?.contributors.map(({name}) => name)).toEqual(['Bo Lind'])
})

test('an archive’s labels: surname first, the text behind its label', () => {
  const text = `Title: Mill Bridge to close\n\nAuthor: Silva, Ana\n\nPublication date: Apr 9, 2025\n\nFull text: ${prose}`
  const {byline, body} = parseArticleText(text)
  expect(byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
  expect(JSON.stringify(body[0])).toContain('"The Mill Bridge')
  const placed = parseArticleText(`Headline: Mill Bridge to close\nByline: Ana Silva, Quaymouth\n\n${prose}`)
  expect(placed.byline?.authors.map(({name}) => name)).toEqual(['Ana Silva'])
})

test('a Chinese line with date, source and author', () => {
  const body =
    '停业三年之后，位于青石镇老街的百年茶馆昨日重新开门迎客。上午八点不到，门口已经排起了长队。\n\n据镇政府介绍，此次修缮共投入资金一千二百万元，原有的木结构和雕花窗棂全部得到保留。'
  const article = parseArticleText(`老城区百年茶馆重新开张\n2025-04-09 08:15:22　来源：青石日报　作者：李文华\n\n${body}`)
  expect(article.byline?.authors.map(({name}) => name)).toEqual(['李文华'])
  expect(article.date.published?.value).toBe('2025-04-09T08:15:22')
})
