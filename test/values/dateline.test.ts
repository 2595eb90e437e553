import {describe, expect, it, test} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {readDateline} from '../../src/values/dateline.js'

const context = {language: null}
const rest = 'The harbour was closed.'

describe('readDateline', () => {
  test.each([
    ['BEIRUT, June 2 (Reuters) — ', 'BEIRUT', 'Reuters', null],
    ['ISLAMABAD (AP) — ', 'ISLAMABAD', 'AP', null],
    ['New Delhi, Jan 12 (PTI): ', 'New Delhi', 'PTI', null],
    ['New Delhi, Jan 12 (PTI) ', 'New Delhi', 'PTI', null],
    ['PARIS — ', 'PARIS', null, null],
    ['Lima (Perú), 9 abr (EFE).- ', 'Lima', 'EFE', null],
    ['WASHINGTON, D.C. — ', 'WASHINGTON, D.C.', null, null],
    ['PORTLAND, Ore. (AP) — ', 'PORTLAND, Ore.', 'AP', null],
    ['SPRINGFIELD, Mass., Jan. 12, 2025 (Reuters) — ', 'SPRINGFIELD, Mass.', 'Reuters', '2025-01-12'],
    ['ST. LOUIS -- ', 'ST. LOUIS', null, null],
    ['KARACHI, Pakistan, Jan. 12, 2025 /PRNewswire/ -- ', 'KARACHI, Pakistan', 'PRNewswire', '2025-01-12'],
    ['NEW YORK, Jan. 12, 2025 (GLOBE NEWSWIRE) -- ', 'NEW YORK', 'GLOBE NEWSWIRE', '2025-01-12'],
    ['SPRINGFIELD, Mass.--(BUSINESS WIRE)--', 'SPRINGFIELD, Mass.', 'BUSINESS WIRE', null],
    ['BERLIN (dpa) - ', 'BERLIN', 'dpa', null],
    ['Berlin/Hamburg (dpa/lno) - ', 'Berlin/Hamburg', 'dpa/lno', null],
    ['Madrid, 12 ene (EFE).- ', 'Madrid', 'EFE', null],
    ['(Reuters) - ', null, 'Reuters', null],
    ['JAKARTA, EXAMPLE.com - ', 'JAKARTA', 'EXAMPLE.com', null],
    ['  LIMA — ', 'LIMA', null, null]
  ])('%s', (opening, place, source, date) => {
    const found = readDateline(opening + rest, context)
    expect(found?.dateline.text).toBe(opening.trim())
    expect(found?.dateline.place).toBe(place)
    expect(found?.dateline.source).toBe(source)
    expect(found?.dateline.date?.value ?? null).toBe(date)
    expect((opening + rest).slice(found?.length)).toBe(rest)
  })

  test.each([
    ['The Daily — ', null],
    ['(The Daily) - ', null],
    ['Port Example (The Daily) — ', 'Port Example']
  ])('the publisher signs as agencies do: %s', (opening, place) => {
    const found = readDateline(opening + rest, {...context, outlet: 'The Daily'})
    expect(found?.dateline).toEqual({text: opening.trim(), place, source: 'The Daily', date: null})
    expect((opening + rest).slice(found?.length)).toBe(rest)
    expect(readDateline(opening + rest, {...context, outlet: 'The Other'})).toBeNull()
  })

  test.each([
    ['【北京1月12日讯】', '北京', null],
    ['新华社北京1月12日电（记者 王小明）', '北京', '新华社'],
    ['（上海12日讯）', '上海', null],
    ['［東京　１２日　ロイター］ - ', '東京', 'ロイター'],
    ['【ワシントン共同】', 'ワシントン', '共同'],
    ['【東京=山田太郎】', '東京', null],
    ['[서울=뉴시스] 홍길동 기자 = ', '서울', '뉴시스'],
    ['(부산=연합뉴스) ', '부산', '연합뉴스']
  ])('%s', (opening, place, source) => {
    const found = readDateline(`${opening}今天`, context)
    expect(found?.dateline).toEqual({text: opening.trim(), place, source, date: null})
    expect(found?.length).toBe(opening.length)
  })

  test.each([
    ['ru', 'Москва. 12 января. INTERFAX - ', 'Москва', 'INTERFAX'],
    ['ru', 'МОСКВА, 12 янв — РИА Новости. ', 'МОСКВА', 'РИА Новости'],
    ['it', '(ANSA) - ROMA, 12 GEN - ', 'ROMA', 'ANSA'],
    ['ar', 'القاهرة (رويترز) - ', 'القاهرة', 'رويترز'],
    ['hi', 'नई दिल्ली, 12 जनवरी (भाषा)। ', 'नई दिल्ली', 'भाषा']
  ])('in %s: %s', (language, opening, place, source) => {
    if (languageOf(language) === null) return
    const found = readDateline(opening + rest, {...context, language})
    expect(found?.dateline.place).toBe(place)
    expect(found?.dateline.source).toBe(source)
    expect((opening + rest).slice(found?.length)).toBe(rest)
  })

  it.each([
    'I went home — and then it rained.',
    'Apple — the company — said no.',
    'Apple (AAPL) — the stock fell.',
    'UPDATE — The road is open.',
    'NASA — the agency — said so.',
    'However, on Monday - the ship sank.',
    'In Paris, on June 2 — the day after — it rained.',
    'LONDON — the city — is old.',
    'Ana Silva — The writer.',
    'BREAKING: The road is open.',
    'London: The city is old.',
    'June 2 — The day.',
    'The (UN) — it said.',
    'A well-known man - said so.',
    'Monday, Jan 12 — The day.',
    '2025年1月12日，北京',
    '他说今天',
    'PARIS',
    'PARIS — ',
    '',
    'Reuters reported — The ship sank.',
    'Q: What happened? A: Nothing.',
    '– The first point',
    '[1] The note',
    '(Photo by Ana Silva) — The ship',
    'WATCH — The video',
    'BRANDO - Trail shoe',
    'ROUTER-- Other',
    'Yesterday (Monday) - The ship',
    'US President Ana Silva — The first woman'
  ])('is not read from: %s', (text) => expect(readDateline(text, context)).toBeNull())
})

test.each([
  ['САНКТ-ПЕТЕРБУРГ, 5 сентября. /ТАСС/. ', 'САНКТ-ПЕТЕРБУРГ', 'ТАСС'],
  ['Москва. 5 сентября. EXAMPLE.RU - ', 'Москва', 'EXAMPLE.RU'],
  ['تهران (ایرنا) - ', 'تهران', 'ایرنا']
])('a full stop behind the agency, a site behind the day: %s', (opening, place, source) => {
  const found = readDateline(`${opening}Новая станция`, {language: null})
  expect(found?.dateline).toMatchObject({place, source})
  expect(found?.length).toBe(opening.length)
})

test('a name alone in brackets is no dateline', () => {
  expect(readDateline('【佐藤花子】東京都で', {language: 'ja'})).toBeNull()
})
