import {describe, expect, test} from 'vitest'
import {isRelativeDate, readDate} from '../../src/values/date.js'

const none = {language: null, referenceTime: null}

function read(text: string, language: string | null = null, referenceTime: string | null = null): string | null {
  return readDate(text, {language, referenceTime})?.value ?? null
}

/** Real newsroom forms by language; null: must not be read. */
const FORMS: Readonly<Record<string, readonly (readonly [text: string, value: string | null])[]>> = {
  en: [
    ['Jan 12, 2025 6:30 PM ET', '2025-01-12T18:30'],
    ['January 12, 2025', '2025-01-12'],
    ['12 January 2025', '2025-01-12'],
    ['Sunday, 12 January 2025', '2025-01-12'],
    ['Sun 12 Jan 2025 18.30 GMT', '2025-01-12T18:30Z'],
    ['Sun, Jan. 12, 2025 at 6:30 p.m.', '2025-01-12T18:30'],
    ['January 12th, 2025', '2025-01-12'],
    ['the 12th of January, 2025', '2025-01-12'],
    ['Published: January 12, 2025 06:30 am IST', '2025-01-12T06:30'],
    ['Updated 6:30 PM EST, Sun January 12, 2025', '2025-01-12T18:30'],
    ['Jan 12, 2025, 12:05 AM', '2025-01-12T00:05'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['12-Jan-2025', '2025-01-12'],
    ['Sun Jan 12 18:30:05 2025', '2025-01-12T18:30:05'],
    ['January 2025', '2025-01'],
    ['2025', '2025'],
    ['January 12', null],
    ['Monday', null],
    ['6:30 PM', null],
    ['February 30, 2025', null],
    ['January 12, 2025 and more', null]
  ],
  de: [
    ['12. Januar 2025, 18:30 Uhr', '2025-01-12T18:30'],
    ['12. Januar 2025', '2025-01-12'],
    ['So., 12. Januar 2025 um 18.30 Uhr', '2025-01-12T18:30'],
    ['12.01.2025 - 18:30 Uhr', '2025-01-12T18:30'],
    ['Stand: 12.01.2025, 18:30', '2025-01-12T18:30'],
    ['Aktualisiert am 12.01.2025', '2025-01-12'],
    ['vom 3. Jänner 2025', '2025-01-03'],
    ['12.1.25', '2025-01-12'],
    ['1. März 2024', '2024-03-01'],
    ['31.04.2025', null]
  ],
  fr: [
    ['12 janvier 2025 à 18h30', '2025-01-12T18:30'],
    ['Publié le 12 janvier 2025 à 18h30', '2025-01-12T18:30'],
    ['le 1er août 2024', '2024-08-01'],
    ['Mis à jour le 12/01/2025 à 18:30', '2025-01-12T18:30'],
    ['dimanche 12 janvier 2025', '2025-01-12'],
    ['12 déc. 2024', '2024-12-12'],
    ['12 janvier 2025 - 8 h 05', '2025-01-12T08:05'],
    ['12 janvier', null]
  ],
  es: [
    ['12 de enero de 2025', '2025-01-12'],
    ['12 de enero de 2025 a las 18:30', '2025-01-12T18:30'],
    ['12 ene 2025 - 18:30 CET', '2025-01-12T18:30'],
    ['Publicado el 12/01/2025 a las 18:30h', '2025-01-12T18:30'],
    ['Domingo, 12 de enero del 2025', '2025-01-12'],
    ['Actualizado: 12 enero, 2025 6:30 pm', '2025-01-12T18:30'],
    ['enero de 2025', '2025-01']
  ],
  pt: [
    ['12 de janeiro de 2025', '2025-01-12'],
    ['12/01/2025 às 18h30', '2025-01-12T18:30'],
    ['12 de janeiro de 2025 às 18:30', '2025-01-12T18:30'],
    ['12 jan 2025, 18:30', '2025-01-12T18:30'],
    ['Atualizado em 12/01/2025 18h30', '2025-01-12T18:30'],
    ['domingo, 1º de março de 2024', '2024-03-01'],
    ['12.jan.2025 às 18h30', '2025-01-12T18:30']
  ],
  it: [
    ['12 gennaio 2025', '2025-01-12'],
    ['12 Gennaio 2025 alle 18:30', '2025-01-12T18:30'],
    ['12 gennaio 2025 (modifica il 13 gennaio 2025)', null],
    ['Pubblicato il 12/01/2025 ore 18:30', '2025-01-12T18:30'],
    ['domenica 12 gennaio 2025, ore 18.30', '2025-01-12T18:30'],
    ['Aggiornato: 12 gen 2025, 18:30', '2025-01-12T18:30'],
    ['1º maggio 2024', '2024-05-01']
  ],
  nl: [
    ['12 januari 2025', '2025-01-12'],
    ['12 januari 2025 om 18:30', '2025-01-12T18:30'],
    ['zondag 12 januari 2025, 18.30 uur', '2025-01-12T18:30'],
    ['zo 12 jan. 2025 18:30', '2025-01-12T18:30'],
    ['Gepubliceerd op 12-01-2025 om 18:30', '2025-01-12T18:30'],
    ['12 mrt 2025', '2025-03-12'],
    ['Laatst bijgewerkt: 12/01/2025', '2025-01-12']
  ],
  sv: [
    ['12 januari 2025', '2025-01-12'],
    ['Publicerad 12 januari 2025 kl 18.30', '2025-01-12T18:30'],
    ['den 12 januari 2025 kl. 18:30', '2025-01-12T18:30'],
    ['söndag 12 januari 2025', '2025-01-12'],
    ['Uppdaterad 2025-01-12 18:30', '2025-01-12T18:30'],
    ['12 maj 2025 18.30', '2025-05-12T18:30'],
    ['12/1 2025', null]
  ],
  da: [
    ['12. januar 2025', '2025-01-12'],
    ['12. januar 2025 kl. 18.30', '2025-01-12T18:30'],
    ['søndag den 12. januar 2025', '2025-01-12'],
    ['Publiceret 12. jan. 2025, kl. 18:30', '2025-01-12T18:30'],
    ['Opdateret d. 12. marts 2025', '2025-03-12'],
    ['12.01.2025 18.30', '2025-01-12T18:30']
  ],
  nb: [
    ['12. januar 2025', '2025-01-12'],
    ['Publisert: 12. januar 2025 kl. 18:30', '2025-01-12T18:30'],
    ['Sist oppdatert 12.01.2025 18:30', '2025-01-12T18:30'],
    ['søndag 12. desember 2024', '2024-12-12'],
    ['12. mai 2025 klokka 18.30', '2025-05-12T18:30'],
    ['12. des. 2024', '2024-12-12']
  ],
  fi: [
    ['3. joulukuuta 2024', '2024-12-03'],
    ['12.1.2025 18:30', '2025-01-12T18:30'],
    ['Julkaistu 12.1.2025 klo 18.30', '2025-01-12T18:30'],
    ['12. tammikuuta 2025 kello 18.30', '2025-01-12T18:30'],
    ['su 12.1.2025', '2025-01-12'],
    ['Päivitetty 12.1.2025 18.30', '2025-01-12T18:30'],
    ['tammikuu 2025', '2025-01']
  ],
  is: [
    ['12. janúar 2025', '2025-01-12'],
    ['12. janúar 2025 kl. 18:30', '2025-01-12T18:30'],
    ['sunnudagur 12. janúar 2025', '2025-01-12'],
    ['Birt 12. des. 2024', '2024-12-12'],
    ['Síðast uppfært 12.1.2025 18:30', '2025-01-12T18:30'],
    ['3. ágúst 2024', '2024-08-03']
  ],
  pl: [
    ['12 stycznia 2025', '2025-01-12'],
    ['12 stycznia 2025, 18:30', '2025-01-12T18:30'],
    ['niedziela, 12 stycznia 2025 r.', '2025-01-12'],
    ['Opublikowano: 12.01.2025, godz. 18:30', '2025-01-12T18:30'],
    ['12 sty 2025, 18:30', '2025-01-12T18:30'],
    ['dnia 12 stycznia 2025 roku', '2025-01-12'],
    ['Aktualizacja: 12.01.2025 18:30', '2025-01-12T18:30']
  ],
  ru: [
    ['12 января 2025, 18:30', '2025-01-12T18:30'],
    ['12 января 2025 г.', '2025-01-12'],
    ['12 января 2025 года', '2025-01-12'],
    ['12 января 2025 года в 18:30', '2025-01-12T18:30'],
    ['Воскресенье, 12 января 2025 18:30 МСК', '2025-01-12T18:30'],
    ['Опубликовано: 12.01.2025 18:30', '2025-01-12T18:30'],
    ['18:30, 12 янв. 2025', '2025-01-12T18:30'],
    ['12 мая 2025', '2025-05-12'],
    ['18:30 12.01.2025', '2025-01-12T18:30']
  ],
  uk: [
    ['12 січня 2025, 18:30', '2025-01-12T18:30'],
    ['12 січня 2025 р.', '2025-01-12'],
    ['12 січня 2025 року о 18:30', '2025-01-12T18:30'],
    ["п'ятниця, 10 січня 2025, 18:30", '2025-01-10T18:30'],
    ['Опубліковано: 12.01.2025 18:30', '2025-01-12T18:30'],
    ['12 листопада 2024', '2024-11-12'],
    ['Оновлено 12 трав. 2025', '2025-05-12']
  ],
  tr: [
    ['12 Ocak 2025', '2025-01-12'],
    ['12 Ocak 2025 Pazar 18:30', '2025-01-12T18:30'],
    ['12.01.2025 - 18:30', '2025-01-12T18:30'],
    ['Giriş Tarihi: 12.01.2025 18:30', '2025-01-12T18:30'],
    ['Güncelleme: 12 Kasım 2024, 18:30', '2024-11-12T18:30'],
    ['12 Aralık 2024 Perşembe', '2024-12-12'],
    ['12 AĞUSTOS 2024', '2024-08-12'],
    ['12 KASIM 2024', '2024-11-12']
  ],
  zh: [
    ['2025年1月12日 18:30', '2025-01-12T18:30'],
    ['2025年01月12日18:30', '2025-01-12T18:30'],
    ['2025年1月12日 星期日', '2025-01-12'],
    ['2025-01-12 18:30:05', '2025-01-12T18:30:05'],
    ['发布时间：2025-01-12 18:30', '2025-01-12T18:30'],
    ['2025年1月12日 下午6:30', '2025-01-12T18:30'],
    ['2025/01/12 18:30', '2025-01-12T18:30'],
    ['民國114年1月12日', '2025-01-12'],
    ['2025年1月12日18时30分', '2025-01-12T18:30'],
    ['2025年2月30日', null]
  ],
  ja: [
    ['2025年1月12日 18時30分', '2025-01-12T18:30'],
    ['令和7年1月12日', '2025-01-12'],
    ['令和元年5月1日', '2019-05-01'],
    ['2025年1月12日(日) 18:30', '2025-01-12T18:30'],
    ['2025/01/12 18:30', '2025-01-12T18:30'],
    ['公開日：2025.01.12', '2025-01-12'],
    ['2025年1月12日 午後6時30分', '2025-01-12T18:30'],
    ['更新日時 2025年1月12日', '2025-01-12'],
    ['２０２５年１月１２日', '2025-01-12']
  ],
  ko: [
    ['2025. 1. 12. 오후 6:30', '2025-01-12T18:30'],
    ['2025.01.12 18:30', '2025-01-12T18:30'],
    ['입력 2025-01-12 18:30', '2025-01-12T18:30'],
    ['2025년 1월 12일', '2025-01-12'],
    ['2025년 1월 12일 오전 9시 5분', '2025-01-12T09:05'],
    ['승인 2025.01.12. 18:30', '2025-01-12T18:30'],
    ['2025년 01월 12일(일) 18:30', '2025-01-12T18:30']
  ],
  ar: [
    ['١٢ يناير ٢٠٢٥', '2025-01-12'],
    ['12 يناير 2025', '2025-01-12'],
    ['12 كانون الثاني 2025', '2025-01-12'],
    ['الأحد 12 يناير 2025 - 18:30', '2025-01-12T18:30'],
    ['نشر في: 12 يناير، 2025: 06:30 م', '2025-01-12T18:30'],
    ['آخر تحديث: 12/01/2025', '2025-01-12'],
    ['3 تشرين الأول 2024', '2024-10-03'],
    ['يناير 12, 2025', '2025-01-12']
  ],
  hi: [
    ['12 जनवरी 2025', '2025-01-12'],
    ['१२ जनवरी २०२५', '2025-01-12'],
    ['12 जनवरी, 2025 18:30', '2025-01-12T18:30'],
    ['रविवार, 12 जनवरी 2025', '2025-01-12'],
    ['प्रकाशित: 12 जनवरी 2025, 06:30 PM IST', '2025-01-12T18:30'],
    ['12 जनवरी 2025 शाम 6:30 बजे', '2025-01-12T18:30'],
    ['12 फ़रवरी 2025', '2025-02-12']
  ],
  ur: [
    ['جنوری 12, 2025', '2025-01-12'],
    ['12 جنوری 2025', '2025-01-12'],
    ['12 جنوری، 2025', '2025-01-12'],
    ['اتوار 12 جنوری 2025ء', '2025-01-12'],
    ['تاریخ اشاعت: 12 اکتوبر 2024', '2024-10-12'],
    ['۱۲ جنوری ۲۰۲۵', '2025-01-12'],
    ['شائع 12 مئی 2025 06:30pm', '2025-05-12T18:30']
  ]
}

describe.each(Object.entries(FORMS))('readDate in %s', (language, forms) => {
  test.each(forms)('%s', (text, value) => {
    expect(read(text, language)).toBe(value)
  })

  test.each(forms)('%s, the language unknown', (text, value) => {
    expect(read(text)).toBe(value)
  })
})

describe('readDate, forms of machines', () => {
  test.each([
    ['2025-01-12', '2025-01-12'],
    ['2025-01', '2025-01'],
    ['20250112', '2025-01-12'],
    ['2025-01-12T18:30', '2025-01-12T18:30'],
    ['2025-01-12T18:30Z', '2025-01-12T18:30Z'],
    ['2025-01-12T18:30:05', '2025-01-12T18:30:05'],
    ['2025-01-12T18:30:05.123Z', '2025-01-12T18:30:05Z'],
    ['2025-01-12T18:30:05,123456789Z', '2025-01-12T18:30:05Z'],
    ['2025-01-12T18:30:05+05:30', '2025-01-12T18:30:05+05:30'],
    ['2025-01-12T18:30:05+0530', '2025-01-12T18:30:05+05:30'],
    ['2025-01-12T18:30:05-05', '2025-01-12T18:30:05-05:00'],
    ['2025-01-12 18:30:05 +0000', '2025-01-12T18:30:05+00:00'],
    ['2025-01-12T18:30-08:00', '2025-01-12T18:30-08:00'],
    ['20250112T183005Z', '2025-01-12T18:30:05Z'],
    ['2025-01-12T18:30:05+01:00[Europe/Paris]', '2025-01-12T18:30:05+01:00'],
    ['Sun, 12 Jan 2025 18:30:05 +0000', '2025-01-12T18:30:05+00:00'],
    ['Sun, 12 Jan 2025 18:30:05 GMT', '2025-01-12T18:30:05Z'],
    ['Sun Jan 12 2025 18:30:05 GMT+0100 (Central European Standard Time)', '2025-01-12T18:30:05+01:00'],
    ['Sun Jan 12 18:30:05 EST 2025', '2025-01-12T18:30:05'],
    ['  2025-01-12\n', '2025-01-12']
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  test.each([
    [''],
    [' '],
    ['2025-13-01'],
    ['2025-02-29'],
    ['2025-00-10'],
    ['2025-01-00'],
    ['2025-01-12T25:00'],
    ['2025-01-12T18:60'],
    ['1025-01-12'],
    ['9999-12-31'],
    ['0000-00-00'],
    ['0001-01-01T00:00:00'],
    ['1736706605'],
    ['1736706605000'],
    ['192.168.10.12'],
    ['+49 30 12 01 20 25'],
    ['12'],
    ['12:30'],
    ['v1.2.2025.3'],
    ['false'],
    ['null'],
    ['Invalid date'],
    ['today is the day'],
    ['2024-2025'],
    ['x'.repeat(500)]
  ])('refuses %j', text => {
    expect(read(text)).toBeNull()
  })

  test('keeps a leap day', () => {
    expect(read('2024-02-29')).toBe('2024-02-29')
    expect(read('1900-02-29')).toBeNull()
    expect(read('2000-02-29')).toBe('2000-02-29')
  })
})

describe('readDate, exactness', () => {
  test.each([
    ['2025', 'year'],
    ['January 2025', 'month'],
    ['January 12, 2025', 'day'],
    ['January 12, 2025 18:30', 'minute'],
    ['2025-01-12T18:30:05', 'second']
  ])('%s is exact to the %s', (text, precision) => {
    expect(readDate(text, none)?.precision).toBe(precision)
  })

  test('fills in no midnight and converts nothing', () => {
    expect(read('12 January 2025', 'en', '2025-02-01T00:00:00Z')).toBe('2025-01-12')
    expect(read('2025-01-12T00:00:00', 'en')).toBe('2025-01-12T00:00:00')
    expect(read('2025-01-12T23:30-05:00', 'en', '2025-02-01T00:00:00Z')).toBe('2025-01-12T23:30-05:00')
  })

  test('gives the zone as written, and an offset for none but UTC', () => {
    expect(readDate('Jan 12, 2025 6:30 PM ET', none)).toMatchObject({zone: 'named', zoneName: 'ET'})
    expect(readDate('Jan 12, 2025 18:30 (IST)', none)).toMatchObject({value: '2025-01-12T18:30', zone: 'named', zoneName: 'IST'})
    expect(readDate('Jan 12, 2025 18:30 UTC', none)).toMatchObject({value: '2025-01-12T18:30Z', zone: 'offset', zoneName: 'UTC'})
    expect(readDate('Jan 12, 2025 18:30 GMT+8', none)).toMatchObject({value: '2025-01-12T18:30+08:00', zone: 'offset'})
    expect(readDate('Jan 12, 2025 18:30', none)).toMatchObject({zone: 'floating', zoneName: null})
    expect(readDate('12 января 2025, 18:30 МСК', {language: 'ru', referenceTime: null})).toMatchObject({zone: 'named', zoneName: 'МСК'})
    expect(readDate('12 January 2025 18:30 Pakistan Standard Time', none)).toMatchObject({zone: 'named', zoneName: 'Pakistan Standard Time'})
  })

  test('keeps the text it read', () => {
    expect(readDate('  Published: Jan 12, 2025 ', none)?.raw).toBe('Published: Jan 12, 2025')
  })
})

describe('readDate, order of numbers', () => {
  test.each([
    ['03/04/2025', 'en', '2025-03-04', ['2025-04-03']],
    ['03/04/2025', 'en-US', '2025-03-04', ['2025-04-03']],
    ['03/04/2025', 'en-GB', '2025-04-03', ['2025-03-04']],
    ['03/04/2025', 'en-PK', '2025-04-03', ['2025-03-04']],
    ['03/04/2025', 'de', '2025-04-03', ['2025-03-04']],
    ['03/04/2025', null, '2025-04-03', ['2025-03-04']],
    ['03-04-2025', 'hi', '2025-04-03', ['2025-03-04']],
    ['03.04.2025', 'de', '2025-04-03', []],
    ['25/12/2024', 'en-US', '2024-12-25', []],
    ['12/25/2024', 'en-GB', '2024-12-25', []],
    ['04/04/2025', 'en', '2025-04-04', []],
    ['03/04/25', 'en-US', '2025-03-04', ['2025-04-03']],
    ['03/04/2025 18:30', 'en-US', '2025-03-04T18:30', ['2025-04-03T18:30']]
  ])('%s in %s', (text, language, value, alternatives) => {
    expect(readDate(text, {language, referenceTime: null})).toMatchObject({value, alternatives})
  })

  test('the caller knows better', () => {
    expect(readDate('03/04/2025', {language: 'en', referenceTime: null, dayFirst: true})).toMatchObject({value: '2025-04-03', alternatives: []})
    expect(readDate('03/04/2025', {language: 'de', referenceTime: null, dayFirst: false})).toMatchObject({value: '2025-03-04', alternatives: []})
    expect(readDate('13/04/2025', {language: 'de', referenceTime: null, dayFirst: false})).toMatchObject({value: '2025-04-13'})
  })

  test('the year comes first in short dates of East Asia', () => {
    expect(read('25.01.12', 'ko')).toBe('2025-01-12')
    expect(read('25/1/12', 'ja')).toBe('2025-01-12')
    expect(read('25.01.12', 'de')).toBe('2012-01-25')
  })

  test('years of two digits lie near the reference', () => {
    expect(read('12/25/98', 'en-US', '2025-01-01')).toBe('1998-12-25')
    expect(read('12/25/25', 'en-US', '2025-01-01')).toBe('2025-12-25')
    expect(read('12/25/69', 'en-US')).toBe('2069-12-25')
    expect(read('12/25/70', 'en-US')).toBe('1970-12-25')
  })
})

describe('relative dates', () => {
  const reference = '2025-01-12T18:30:00+01:00'

  test.each([
    ['3 hours ago', 'en', '2025-01-12T15:30+01:00'],
    ['an hour ago', 'en', '2025-01-12T17:30+01:00'],
    ['45 mins ago', 'en', '2025-01-12T17:45+01:00'],
    ['2 days ago', 'en', '2025-01-10'],
    ['yesterday', 'en', '2025-01-11'],
    ['Yesterday, 09:15', 'en', '2025-01-11T09:15'],
    ['today at 6:30 pm', 'en', '2025-01-12T18:30'],
    ['2 weeks ago', 'en', '2024-12-29'],
    ['a month ago', 'en', '2024-12'],
    ['3 years ago', 'en', '2022'],
    ['Updated 20 hours ago', 'en', '2025-01-11T22:30+01:00'],
    ['vor 2 Stunden', 'de', '2025-01-12T16:30+01:00'],
    ['gestern, 12:30 Uhr', 'de', '2025-01-11T12:30'],
    ['il y a 3 heures', 'fr', '2025-01-12T15:30+01:00'],
    ['hace 2 días', 'es', '2025-01-10'],
    ['há 5 minutos', 'pt', '2025-01-12T18:25+01:00'],
    ["un'ora fa", 'it', '2025-01-12T17:30+01:00'],
    ['3 uur geleden', 'nl', '2025-01-12T15:30+01:00'],
    ['för 3 timmar sedan', 'sv', '2025-01-12T15:30+01:00'],
    ['i går kl. 12.30', 'da', '2025-01-11T12:30'],
    ['for 2 dager siden', 'nb', '2025-01-10'],
    ['2 tuntia sitten', 'fi', '2025-01-12T16:30+01:00'],
    ['fyrir 3 dögum', 'is', '2025-01-09'],
    ['2 godziny temu', 'pl', '2025-01-12T16:30+01:00'],
    ['5 минут назад', 'ru', '2025-01-12T18:25+01:00'],
    ['вчора о 12:30', 'uk', '2025-01-11T12:30'],
    ['2 saat önce', 'tr', '2025-01-12T16:30+01:00'],
    ['3小时前', 'zh', '2025-01-12T15:30+01:00'],
    ['3時間前', 'ja', '2025-01-12T15:30+01:00'],
    ['3시간 전', 'ko', '2025-01-12T15:30+01:00'],
    ['2일 전', 'ko', '2025-01-10'],
    ['منذ 3 ساعات', 'ar', '2025-01-12T15:30+01:00'],
    ['3 घंटे पहले', 'hi', '2025-01-12T15:30+01:00'],
    ['3 گھنٹے پہلے', 'ur', '2025-01-12T15:30+01:00']
  ])('%s (%s)', (text, language, value) => {
    expect(read(text, language, reference)).toBe(value)
    expect(read(text, null, reference)).toBe(value)
    expect(read(text, language)).toBeNull()
    expect(isRelativeDate(text, language)).toBe(true)
  })

  test('a reference without a time of day places days, but no hours', () => {
    expect(read('yesterday', 'en', '2025-01-12')).toBe('2025-01-11')
    expect(read('3 hours ago', 'en', '2025-01-12')).toBeNull()
    expect(read('yesterday', 'en', '2025')).toBeNull()
    expect(read('yesterday', 'en', 'soon')).toBeNull()
  })

  test('crosses years and leap days', () => {
    expect(read('3 days ago', 'en', '2025-01-01T10:00Z')).toBe('2024-12-29')
    expect(read('yesterday', 'en', '2024-03-01')).toBe('2024-02-29')
    expect(read('14 months ago', 'en', '2025-01-12')).toBe('2023-11')
  })

  test.each([['January 12, 2025'], ['ago'], ['3 hours'], ['hours ago we met'], ['long ago'], ['yesterday was fine'], ['']])('%j is none', text => {
    expect(isRelativeDate(text, 'en')).toBe(false)
  })
})
