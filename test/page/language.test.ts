import {describe, expect, it, test} from 'vitest'
import {languages} from '../../src/languages/index.js'
import type {Language} from '../../src/languages/language.js'
import {readJsonLd} from '../../src/page/declared/json-ld.js'
import {readMeta} from '../../src/page/declared/meta.js'
import {declaredLanguage, directionOf, guessLanguage, languageOfPage} from '../../src/page/language/language.js'
import {givenTag, normaliseTag} from '../../src/page/language/tag.js'
import {indexOf} from './index-of.js'

const declared = (html: string): string | null => {
  const index = indexOf(html)
  return declaredLanguage(index, readMeta(index), readJsonLd(index, []))
}

describe('declaredLanguage', () => {
  it.each([
    ['<html lang="de_AT"><meta http-equiv="content-language" content="en">', 'de-AT'],
    ['<html lang=""><meta http-equiv="content-language" content="fr, en">', 'fr'],
    ['<html lang="{{lang}}"><meta name="language" content="pl">', 'pl'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","inLanguage":"pt-BR"}</script><meta property="og:locale" content="en_US">',
      'pt-BR'
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":{"@type":"Language","name":"Svenska","alternateName":"sv"}}</script>',
      'sv'
    ],
    ['<meta property="og:locale" content="nl_NL">', 'nl-NL'],
    ['<meta property="og:locale" content="english">', null],
    ['<p>Text</p>', null]
  ])('of %j is %j', (html, tag) => expect(declared(html)).toBe(tag))
})

test.each([
  ['EN-us', 'en-US'],
  ['en_US', 'en-US'],
  ['sl-rozaj-biske', 'sl-biske-rozaj'],
  ['english', null],
  ['und', null],
  ['', null]
])('a caller gives %j: %j', (given, tag) => expect(givenTag(given)).toBe(tag))

describe('normaliseTag', () => {
  it.each([
    ['EN-us', 'en-US'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    ['zh-cmn-hans', 'zh-cmn-Hans'],
    ['es-419', 'es-419'],
    ['en_US.UTF-8', 'en-US'],
    ['ckb', 'ckb'],
    [' de ', 'de'],
    ['jp', 'ja'],
    ['iw-IL', 'he-IL'],
    ['', null],
    ['english', null],
    ['x-default', null],
    ['und', null],
    ['e', null],
    ['en-', null],
    ['12', null],
    ['{{lang}}', null],
    ['en us', 'en']
  ])('%j is %j', (written, tag) => expect(normaliseTag(written)).toBe(tag))
})

const language = (tag: string, stopWords: string): Language => ({tag, stopWords: stopWords.split(' ')}) as unknown as Language
const known = [
  language('en', 'the of and to in a is that for it was on with as at by from he his were'),
  language('de', 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als'),
  language('da', 'og i at det en er til af på for den der de med som ikke har var et han'),
  language('nb', 'og i det på som er en til å han av for med at var de ikke den har et')
]
const guess = (text: string): string | null => guessLanguage(text, known)

describe('guessLanguage', () => {
  it.each([
    ['ja', '東京では朝から強い雨が降り、電車が止まった。駅には長い列ができている。'],
    ['zh', '北京今天早上下起了大雨,地铁停运,车站外排起了长队。'],
    ['ko', '서울에는 아침부터 비가 많이 내려 지하철이 멈췄다.'],
    ['el', 'Η βροχή σταμάτησε τα τρένα το πρωί.'],
    ['th', 'ฝนตกหนักตั้งแต่เช้า รถไฟหยุดวิ่ง'],
    ['he', 'הגשם עצר את הרכבות בבוקר.'],
    ['bn', 'সকাল থেকে বৃষ্টিতে ট্রেন বন্ধ রয়েছে।'],
    ['ur', 'صبح سے تیز بارش ہو رہی ہے اور ٹرینیں بند ہیں، لوگ اسٹیشن پر کھڑے ہیں۔'],
    ['fa', 'از صبح باران شدیدی می‌بارد و قطارها متوقف شده‌اند و مردم پشت درها ایستاده‌اند.'],
    ['ar', 'توقفت القطارات صباح اليوم بسبب الأمطار الغزيرة في المدينة إلى أن تحسن الطقس.'],
    ['ru', 'С утра идёт сильный дождь, поезда остановлены, и люди стоят в очереди.'],
    ['uk', 'Зранку йде сильний дощ, поїзди зупинено, і люди стоять у черзі біля станції.'],
    ['be', 'Зранку ідзе моцны дождж, цягнікі спынены, і людзі стаяць у чарзе каля вакзала ў горадзе.'],
    ['sr', 'Од јутра пада јака киша, возови су стали, а људи чекају у реду испред станице.'],
    ['bg', 'От сутринта вали силен дъжд, влаковете са спрени и хората чакат пред гарата в града.'],
    [
      'en',
      'The rain that fell on the town in the night was the worst of the year, and it took the trains off the line for most of the day as well.'
    ],
    [
      'de',
      'Der Regen, der in der Nacht auf die Stadt fiel, war der stärkste des Jahres, und die Züge standen für den ganzen Tag still, nicht nur in der Stadt.'
    ],
    [
      'sq',
      'Shiu që ra natën në qytet ishte më i forti i vitit dhe trenat nuk u nisën për një ditë të tërë, por në mbrëmje u nis një nga stacioni me të gjithë ata që pritën.'
    ]
  ])('tells %s', (tag, text) => expect(guess(text)).toBe(tag))

  it('reads Japanese on a page that names things in Latin letters', () =>
    expect(guess('この記事では TypeScript と Node.js を使った HTML parser の作り方を説明します。')).toBe('ja'))
  it('reads Japanese where twice as many letters are Latin', () =>
    expect(guess('「Field Board」は、「Orchard Linux」や「Meadow Core」など、さまざまなシステムが動作する。')).toBe('ja'))
  it('is null for few words, for none, and for a language without a list', () => {
    expect(guess('The rain in the town')).toBeNull()
    expect(guess('')).toBeNull()
    expect(guess('1, 2, 3 — 4')).toBeNull()
    expect(
      guess(
        'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip'
      )
    ).toBeNull()
  })
  it('is null for one word repeated', () => expect(guess('der '.repeat(200))).toBeNull())
  it('is null between neighbours', () =>
    expect(guess(`${'og i det en er til for den de med som ikke har var et han '.repeat(3)}`)).toBeNull())
})

describe('guessLanguage among neighbours', () => {
  it.each([
    [
      'Bosnian, which has words of both its neighbours',
      'Kiša koja je pala na grad u noći bila je najjača ove godine i vozovi nisu išli cijeli dan, ali je navečer ipak krenuo jedan sa stanice, kao što je i rečeno.',
      null
    ],
    [
      'what Malay and Indonesian share',
      'Hujan yang turun di kota ini pada malam itu akan juga dikenang oleh mereka yang tinggal dalam rumah itu dan tidak ada yang datang dari jauh untuk melihat.',
      null
    ],
    [
      'Galician',
      'A choiva que caeu na cidade pola noite foi a máis forte do ano e os trens non circularon en todo o día, pero ao final saíu un da estación con todas as persoas que agardaban dende a mañá na praza.',
      'gl'
    ],
    [
      'Spanish',
      'La lluvia que cayó en la ciudad por la noche fue la más fuerte del año y los trenes no circularon en todo el día, pero al final salió uno de la estación con las personas que esperaban.',
      'es'
    ],
    [
      'Hindi',
      'रात को शहर में हुई बारिश साल की सबसे तेज़ बारिश थी और रेलगाड़ियाँ पूरे दिन नहीं चलीं, लेकिन शाम को स्टेशन से एक गाड़ी चली, जिसमें वे सब लोग थे जो सुबह से इंतज़ार कर रहे थे और जिनके पास कोई रास्ता नहीं था।',
      'hi'
    ],
    [
      'Polish',
      'Deszcz, który spadł na miasto w nocy, był najsilniejszy w tym roku i pociągi nie jeździły przez cały dzień, ale wieczorem jeden z nich ruszył ze stacji, jak się okazało, do domu.',
      'pl'
    ]
  ])('%s', (_name, text, tag) => expect(guessLanguage(text, languages)).toBe(tag))
})

describe('languageOfPage', () => {
  it.each([
    ['en-GB', 'en', 'en-GB'],
    [null, 'de', 'de'],
    ['de', null, 'de'],
    [null, null, null],
    ['en-US', 'ja', 'ja'],
    ['en', 'ur', 'ur'],
    ['ru', 'en', 'en'],
    ['en-US', 'de', 'de'],
    ['de', 'en', 'de'],
    ['no', 'nb', 'no'],
    ['zh-TW', 'zh', 'zh-TW'],
    ['bs', 'sr', 'bs'],
    ['sr', 'hr', 'sr'],
    ['ja', 'zh', 'zh']
  ])('of %j and %j is %j', (claim, guessed, tag) => expect(languageOfPage(claim, guessed)).toBe(tag))
})

describe('directionOf', () => {
  it('is that of the text, else of the language', () => {
    expect(directionOf('ar', 'توقفت القطارات')).toBe('rtl')
    expect(directionOf('en', 'הגשם עצר את הרכבות')).toBe('rtl')
    expect(directionOf('ku', 'Baran trên rawestandin')).toBe('ltr')
    expect(directionOf('fa', '2025')).toBe('rtl')
    expect(directionOf(null, '')).toBe('ltr')
  })
})
