import {describe, expect, it, test} from 'vitest'
import type {Author} from '../../src/article/article.js'
import {languageOf} from '../../src/languages/index.js'
import {readByline, readNames} from '../../src/values/byline.js'

/** "Ana Silva [person] role=… affiliation=… location=… email=…", only what is there. */
function brief(author: Author): string {
  const details = (['role', 'affiliation', 'location', 'email'] as const).flatMap((key) =>
    author[key] === null ? [] : [`${key}=${author[key]}`]
  )
  return [`${author.name} [${author.kind}]`, ...details].join(' ')
}

function read(text: string, language: string | null = 'en') {
  const byline = readByline(text, {language, publisher: 'Example Post'})
  return byline === null ? null : {authors: byline.authors.map(brief), contributors: byline.contributors.map(brief)}
}

const shown: readonly [text: string, authors: string[], contributors?: string[]][] = [
  ['By Ana Silva', ['Ana Silva [person]']],
  [
    'By Ana Silva, Senior Correspondent, and Bo Lindqvist in Oslo',
    ['Ana Silva [person] role=Senior Correspondent', 'Bo Lindqvist [person] location=Oslo']
  ],
  ['By Ana Silva and Bo Lindqvist in Oslo', ['Ana Silva [person] location=Oslo', 'Bo Lindqvist [person] location=Oslo']],
  ['By Ana Silva in Lima and Bo Lindqvist in Oslo', ['Ana Silva [person] location=Lima', 'Bo Lindqvist [person] location=Oslo']],
  ['By Ana Silva, Bo Lind and Cy Young', ['Ana Silva [person]', 'Bo Lind [person]', 'Cy Young [person]']],
  ['Ana Silva, Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
  ['By Ana Silva, Bo Lind, and Cy Young', ['Ana Silva [person]', 'Bo Lind [person]', 'Cy Young [person]']],
  ['By\nAna Silva\nand\nBo Lind\nJan 12, 2025', ['Ana Silva [person]', 'Bo Lind [person]']],
  ['By Ana Silva\nSenior Reporter\nExample Post', ['Ana Silva [person] role=Senior Reporter affiliation=Example Post']],
  ['Reporting by Ana Silva; Editing by Bo Lind', [], ['Ana Silva [person] role=reporting', 'Bo Lind [person] role=editing']],
  [
    '(Reporting by Ana Silva and Bo Lind; Editing by Cy Young)',
    [],
    ['Ana Silva [person] role=reporting', 'Bo Lind [person] role=reporting', 'Cy Young [person] role=editing']
  ],
  ['By Ana Silva, with inputs from PTI', ['Ana Silva [person]'], ['PTI [agency] role=source']],
  ['By Ana Silva with AFP', ['Ana Silva [person]'], ['AFP [agency] role=source']],
  ['By Ana Silva and agencies', ['Ana Silva [person]'], ['agencies [agency] role=source']],
  ['Words by Ana Silva Photographs by Bo Lind', ['Ana Silva [person]'], ['Bo Lind [person] role=photography']],
  ['Ana Silva Illustration by Bo Lind', ['Ana Silva [person]'], ['Bo Lind [person] role=illustration']],
  ['As told to Ana Silva', [], ['Ana Silva [person] role=writing']],
  ['Updated by Ana Silva', [], ['Ana Silva [person] role=update']],
  ['By Ana Silva. Bo Lind contributed to this report.', ['Ana Silva [person]'], ['Bo Lind [person] role=reporting']],
  ['Ana Silva 25 March 2025 Harbour watch, Winter Ice, Ice basics', ['Ana Silva [person]']],
  ['Published 5 May 2025 by Ana Silva, updated 6 May 2025 by Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
  ['5 May 2025 Ana Silva', ['Ana Silva [person]']],
  ['Posted by Ana Silva at 12:00', ['Ana Silva [person]']],
  ['By Ana Silva on 3 May 2025', ['Ana Silva [person]']],
  ['By Ana Silva and Bo Lind on 3 May 2025 in News', ['Ana Silva [person]', 'Bo Lind [person]']],
  ['by Anabel · Dec 20, 2025 at 3:00 am · One comment so far', ['Anabel [person]']],
  [
    'By Ana Silva and Bo Lind / Sample Shimbun Staff Writers',
    ['Ana Silva [person]', 'Bo Lind [person] role=Staff Writers affiliation=Sample Shimbun']
  ],
  ['Ana Silva and Bo Lind | Guest Columnists', ['Ana Silva [person]', 'Bo Lind [person] role=Guest Columnists']],
  ['by Ana Silva, Senior Director, Content & Marketing', ['Ana Silva [person] role=Senior Director']],
  ['By Ana Silva, Reporter, Sample Times', ['Ana Silva [person] role=Reporter affiliation=Sample Times']],
  ['By Ana Silva ⋅ Review Editor', ['Ana Silva [person] role=Review Editor']],
  ['Ana Silva on behalf of the Ice Group', ['Ana Silva [person] affiliation=the Ice Group']],
  ['Authors: Ana Silva, Amit Das', ['Ana Silva [person]', 'Amit Das [person]']],
  ['By Ana Silva Tested by Bo Lind', ['Ana Silva [person]'], ['Bo Lind [person] role=research']],
  ['Contributions from: Ana Silva', [], ['Ana Silva [person] role=reporting']],
  ['Ana Silva | Example Post', ['Ana Silva [person] affiliation=Example Post']],
  ['Ana Silva for Reuters', ['Ana Silva [person] affiliation=Reuters']],
  ['By Ana Silva of The Sample Times', ['Ana Silva [person] affiliation=The Sample Times']],
  ['By Ana Silva, Associated Press', ['Ana Silva [person] affiliation=Associated Press']],
  ['By Ana Silva (Reuters)', ['Ana Silva [person]'], ['Reuters [agency] role=source']],
  ['By ANA SILVA AP Diplomatic Writer', ['Ana Silva [person] role=Diplomatic Writer affiliation=AP']],
  ['Ana Silva, MD', ['Ana Silva [person] role=MD']],
  ['Ana Silva, MS, RD', ['Ana Silva [person] role=MS, RD']],
  ['John Smith Jr.', ['John Smith Jr. [person]']],
  ['By Harbor Works, Inc.', ['Harbor Works, Inc. [organisation]']],
  ['By Harbor Works, LLC and Ana Silva', ['Harbor Works, LLC [organisation]', 'Ana Silva [person]']],
  ['By John Smith, Jr. and Ana Silva', ['John Smith Jr. [person]', 'Ana Silva [person]']],
  ['BY MARY-ANN MCDONALD AND SEAN O’BRIEN', ['Mary-Ann McDonald [person]', 'Sean O’Brien [person]']],
  ['By Bill MCCARTHY', ['Bill MCCARTHY [person]']],
  ['By Ana Silva ana@example.com', ['Ana Silva [person] email=ana@example.com']],
  ['Ana Silva | ana@example.com', ['Ana Silva [person] email=ana@example.com']],
  ['Ana Silva @anasilva 5 min read', ['Ana Silva [person]']],
  ['By Ana Silva Published Jan 12, 2025, 09:30 IST', ['Ana Silva [person]']],
  ['Published January 3, 2025 by Ana Silva', ['Ana Silva [person]']],
  ['Ana Silva Updated 3 hours ago', ['Ana Silva [person]']],
  ['Ana Silva 12 comments Share', ['Ana Silva [person]']],
  ['Ana Silva Follow', ['Ana Silva [person]']],
  ['Ana Silva https://example.com/ana', ['Ana Silva [person]']],
  ['Ana Silva, Arts and Culture Editor', ['Ana Silva [person] role=Arts and Culture Editor']],
  ['By Ana Silva, Director of Research and Development', ['Ana Silva [person] role=Director of Research and Development']],
  ['Ana Silva, Home and Digital Security Expert', ['Ana Silva [person] role=Home and Digital Security Expert']],
  ['Ana Silva, Oslo', ['Ana Silva [person] location=Oslo']],
  ['Silva, Ana M.', ['Ana M. Silva [person]']],
  ['Monitoring Desk', ['Monitoring Desk [desk]']],
  ['By Our Correspondent', ['Our Correspondent [desk]']],
  ['From Our Own Correspondent', ['Our Own Correspondent [desk]']],
  ['Staff Reporter', ['Staff Reporter [desk]']],
  ['The Team, edited by Walter', ['The Team [desk]'], ['Walter [person] role=editing']],
  ['Ana Silva and Sample Team', ['Ana Silva [person]', 'Sample Team [desk]']],
  ['Reuters', ['Reuters [agency]']],
  ['AP', ['AP [agency]']],
  ['Source: Reuters', ['Reuters [agency]']],
  ['Example Post', ['Example Post [organisation]']],
  ['Center for Food and Farming', ['Center for Food and Farming [organisation]']],
  ['By Maria & Katerina', ['Maria [person]', 'Katerina [person]']],
  ['By c1ph4', ['c1ph4 [unknown]']],
  ['Christoph von Eichen', ['Christoph von Eichen [person]']]
]

const abroad: readonly [language: string, text: string, authors: string[], contributors?: string[]][] = [
  ['de', 'Von Anna Müller und Jens Meier', ['Anna Müller [person]', 'Jens Meier [person]']],
  ['de', 'Von Christoph von Eichen, Berlin', ['Christoph von Eichen [person] location=Berlin']],
  ['de', 'Text: Anna Müller, Foto: Jens Meier', ['Anna Müller [person]'], ['Jens Meier [person] role=photography']],
  ['de', 'dpa', ['dpa [agency]']],
  ['de', 'AFP Deutschland', ['AFP Deutschland [agency]']],
  ['de', 'dsw / DPA', ['dsw [unknown]', 'DPA [agency]']],
  ['de', 'Anna Müller Redakteurin', ['Anna Müller [person] role=Redakteurin']],
  ['de', 'Redaktion', ['Redaktion [desk]']],
  ['fr', 'Par Xavier Dupont avec AFP', ['Xavier Dupont [person]'], ['AFP [agency] role=source']],
  ['fr', 'Ana Silva/AFP', ['Ana Silva [person]', 'AFP [agency]']],
  ['es', 'Por Ana Silva y José Pérez', ['Ana Silva [person]', 'José Pérez [person]']],
  ['es', 'De nuestro corresponsal', ['nuestro corresponsal [desk]']],
  ['zh', '（记者 王小明）', ['王小明 [person] role=记者']],
  ['zh', '记者 王小明 李雷', ['王小明 [person] role=记者', '李雷 [person] role=记者']],
  ['zh', '文/王小明', ['王小明 [person]']],
  ['zh', '作者：王小明', ['王小明 [person]']],
  ['zh', '来源：新华社', ['新华社 [agency]']],
  ['ja', '編集委員・山田太郎', ['山田太郎 [person] role=編集委員']],
  ['ko', '홍길동 기자', ['홍길동 [person] role=기자']],
  ['ar', 'كتب: أحمد حسن', ['أحمد حسن [person]']],
  ['ur', 'مانیٹرنگ ڈیسک', ['مانیٹرنگ ڈیسک [desk]']],
  ['ru', 'Иван Петров, Анна Иванова', ['Иван Петров [person]', 'Анна Иванова [person]']],
  ['cs', 'Autor: Jan Dvořák a Eva Malá', ['Jan Dvořák [person]', 'Eva Malá [person]']],
  ['cs', 'Text: Jan Dvořák, foto: Eva Malá', ['Jan Dvořák [person]'], ['Eva Malá [person] role=photography']],
  ['sk', 'Autori: Ján Kováč, Eva Malá', ['Ján Kováč [person]', 'Eva Malá [person]']],
  ['hu', 'Írta: Kis Anna és Nagy Péter', ['Kis Anna [person]', 'Nagy Péter [person]']],
  ['hu', 'Szerző: Kis Anna, újságíró', ['Kis Anna [person] role=újságíró']],
  ['ro', 'De Ana Pop și Dan Ionescu', ['Ana Pop [person]', 'Dan Ionescu [person]']],
  ['ro', 'Scris de Ana Pop, redactor', ['Ana Pop [person] role=redactor']],
  ['el', 'Από Μαρία Παππά και Νίκο Ράπτη', ['Μαρία Παππά [person]', 'Νίκο Ράπτη [person]']],
  ['el', 'Γράφει ο Νίκος Ράπτης', ['Νίκος Ράπτης [person]']],
  ['bg', 'Автор: Мария Петрова и Иван Колев', ['Мария Петрова [person]', 'Иван Колев [person]']],
  ['bg', 'Публикувано от Мария Петрова', ['Мария Петрова [person]']],
  ['hr', 'Piše: Ana Horvat i Marko Babić', ['Ana Horvat [person]', 'Marko Babić [person]']],
  ['sr', 'Пише: Ана Јовановић и Марко Илић', ['Ана Јовановић [person]', 'Марко Илић [person]']],
  ['sr', 'Autor: Ana Jovanović i Marko Ilić', ['Ana Jovanović [person]', 'Marko Ilić [person]']],
  ['sl', 'Avtor: Ana Novak in Luka Zupan', ['Ana Novak [person]', 'Luka Zupan [person]']],
  ['he', 'מאת דנה כהן, יוסי לוי', ['דנה כהן [person]', 'יוסי לוי [person]']],
  ['fa', 'نویسنده: مریم احمدی و علی رضایی', ['مریم احمدی [person]', 'علی رضایی [person]']],
  ['id', 'Oleh Budi Santoso dan Siti Rahma', ['Budi Santoso [person]', 'Siti Rahma [person]']],
  ['id', 'Penulis: Budi Santoso, Editor: Siti Rahma', ['Budi Santoso [person]'], ['Siti Rahma [person] role=editing']],
  ['ms', 'Oleh Ahmad Razak dan Siti Aminah', ['Ahmad Razak [person]', 'Siti Aminah [person]']],
  ['vi', 'Tác giả: Nguyễn Văn Minh và Trần Thu Hà', ['Nguyễn Văn Minh [person]', 'Trần Thu Hà [person]']],
  ['th', 'โดย สมชาย ใจดี และ มาลี ศรีสุข', ['สมชาย ใจดี [person]', 'มาลี ศรีสุข [person]']],
  ['bn', 'লেখক: রফিক হাসান ও মিতা সেন', ['রফিক হাসান [person]', 'মিতা সেন [person]']],
  ['bn', 'নিজস্ব প্রতিবেদক', ['নিজস্ব প্রতিবেদক [desk]']],
  ['ta', 'எழுதியவர்: குமார் ராஜன் மற்றும் மீனா தேவி', ['குமார் ராஜன் [person]', 'மீனா தேவி [person]']],
  ['mr', 'लेखक: अनिल देशपांडे आणि मीना जोशी', ['अनिल देशपांडे [person]', 'मीना जोशी [person]']],
  ['ca', 'Per Anna Puig i Jordi Serra', ['Anna Puig [person]', 'Jordi Serra [person]']],
  ['lt', 'Autorius: Jonas Kazlauskas ir Rūta Petraitė', ['Jonas Kazlauskas [person]', 'Rūta Petraitė [person]']],
  ['lv', 'Autors: Jānis Kalniņš un Ilze Ozola', ['Jānis Kalniņš [person]', 'Ilze Ozola [person]']],
  ['et', 'Autor: Jaan Tamm ja Mari Kask', ['Jaan Tamm [person]', 'Mari Kask [person]']]
]

describe('readByline', () => {
  test.each(shown)('%s', (text, authors, contributors = []) => expect(read(text)).toEqual({authors, contributors}))

  test.each(abroad)('in %s: %s', (language, text, authors, contributors = []) => {
    if (languageOf(language) !== null) expect(read(text, language)).toEqual({authors, contributors})
  })

  it.each([
    '',
    ' ',
    'Home',
    'Share this article',
    'The government said on Monday that it would not act',
    'Nobody knew the ship, said Ana Silva, although it had sailed from there for many years. However, it sank.',
    'Jan 12, 2025',
    '5 min read',
    'Updated 3 hours ago',
    'https://example.com',
    '@anasilva',
    'ana@example.com',
    'By',
    'admin',
    'Opinion',
    'World News',
    'Advertisement | 3',
    '|',
    'By \n',
    'x'.repeat(2000)
  ])('names nobody: %s', (text) => expect(read(text)).toBeNull())

  it.each([
    ['By Ana Silva in Oslo', ['Ana Silva [person] location=Oslo']],
    ['Ana Silva, Dan Brown', ['Ana Silva [person]', 'Dan Brown [person]']],
    ['Per Hansen', ['Per Hansen [person]']],
    ['Tim Berg', ['Tim Berg [person]']]
  ])('hears no word of one language in a name of another: %s', (text, authors) => expect(read(text, null)?.authors).toEqual(authors))

  it('keeps the line as shown', () => {
    expect(readByline('  By  ANA SILVA\n and Bo ', {language: 'en', publisher: null})?.text).toBe('By ANA SILVA and Bo')
  })

  it('throws on nothing, and its names are trimmed and not empty', () => {
    const pieces = [
      'By',
      'Ana',
      'SILVA',
      'van',
      'der',
      ',',
      'and',
      '&',
      '|',
      '(',
      ')',
      '/',
      ':',
      '\n',
      'Jr.',
      'MD',
      'Reuters',
      'in',
      'Oslo',
      'for',
      'Editor',
      'of',
      'with',
      '12',
      'Jan 12, 2025',
      '@x',
      'a@b.co',
      '记者',
      '王小明',
      '・',
      '기자',
      'و',
      '—',
      '.',
      ';',
      '"',
      'Photos by',
      'contributed to this report',
      '\u200f',
      '💥',
      '\ud800',
      '+',
      'Share'
    ]
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({length: 1 + next(12)}, () => pieces[next(pieces.length)]).join(next(3) === 0 ? '' : ' ')
      const language = ['en', 'de', null, 'zh'][next(4)] ?? null
      const context = {language, publisher: 'Example Post'}
      const byline = readByline(text, context)
      for (const {name} of [...(byline?.authors ?? []), ...(byline?.contributors ?? []), ...readNames(text, context)]) {
        expect(name, text).not.toBe('')
        expect(name, text).toBe(name.trim())
      }
    }
  })
})

describe('readNames', () => {
  const context = {language: 'en', publisher: 'Example Post'}
  test.each([
    ['Ana Silva and Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
    ['Ana Silva, Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
    ['Ana Silva; Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
    ['Ana Silva & Bo Lind', ['Ana Silva [person]', 'Bo Lind [person]']],
    ['Ana Silva | Example Post', ['Ana Silva [person] affiliation=Example Post']],
    ['Ana Silva (Example Post)', ['Ana Silva [person] affiliation=Example Post']],
    ['by Ana Silva', ['Ana Silva [person]']],
    ['Silva, Ana; Lind, Bo', ['Ana Silva [person]', 'Bo Lind [person]']],
    ['Paula Stein, SDA', ['Paula Stein [person]', 'SDA [agency]']],
    ['Ana Silva, Sample Team', ['Ana Silva [person]', 'Sample Team [desk]']],
    ['Example Post', ['Example Post [organisation]']],
    ['ana_silva', ['ana_silva [unknown]']],
    ['sample.com', ['sample.com [organisation]']],
    ['admin', []],
    ['webmaster', []],
    ['https://example.com/a', []],
    ['www.facebook.com/ana', []],
    ['ana@example.com', []],
    ['', []],
    ['null', []],
    ['2025-01-12', []]
  ])('%s', (value, authors) => expect(readNames(value, context).map(brief)).toEqual(authors))
})
