import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/index.js'

const head = '住民ら再開発に反対\n\n'
const [first, second] = [
  '東京都北区で進む再開発計画をめぐり、地元の住民らが11日、区に計画の見直しを求める署名を提出した。',
  '区の担当者は「意見を真摯に受け止めたい」と話した。完成は2030年の予定だという。'
]

test.each([
  [`【佐藤花子】${first}\n\n${second}`, '佐藤花子', null],
  [`【東京=山田太郎】${first}\n\n${second}`, '山田太郎', '東京'],
  [`${first}【佐藤花子】\n\n${second}`, '佐藤花子', null],
  [`【ワシントン共同】${first}\n\n${second}`, undefined, 'ワシントン'],
  [`【独占取材】${first}\n\n${second}`, undefined, null]
])('%s', (text, author, place) => {
  const article = parseArticleText(head + text, {language: 'ja'})
  expect(article.byline?.authors[0]?.name).toBe(author)
  expect(article.dateline?.place ?? null).toBe(place)
  expect(article.dateline?.source ?? null).toBe(text.startsWith('【ワシントン') ? '共同' : null)
})
