import {describe, expect, it, test} from 'vitest'
import {caseName, nameKey, nameKind, personLikelihood, sameName} from '../../src/values/name.js'

const people = [
  'Ana Silva',
  'ANA SILVA',
  'Bo Lindqvist Jr.',
  'Dr. Max Kolb',
  'Jan van der Berg',
  'J.K. Rolling',
  'Michelle de Oliveira',
  'Sean O’Brien',
  'Anne-Marie Schmidt',
  'Marwan H. Adel',
  'Leah C. Stein',
  'Will Knightley',
  'Ben Lindqvist',
  'Art Lund',
  'Ana Day',
  'Emma Dean',
  'Þóra Arnarsdóttir',
  'Ørjan Ås',
  'Kiran C Nair',
  'Bill MCCARTHY',
  'Иван Петров',
  '王小明',
  '홍길동',
  'أحمد حسن',
  'रमेश कुमार',
  '嶋田 健志',
  'Nguyễn Văn Minh',
  'Γιώργος Παππάς',
  'Ana Maria da Silva Costa'
]
const others = [
  '',
  'Art News',
  'Sports Day',
  'Dean',
  'World News',
  'Live Updates',
  'Privacy Policy',
  'Read more',
  'Sign in',
  'Top Stories',
  'Monitoring Desk',
  'The Example Post',
  'Example Ltd',
  'Breaking News',
  'About Us',
  'Reuters',
  '5 min read',
  'Jan 12, 2025',
  'Senior Reporter',
  'How to Win',
  'Opinion',
  'Culture',
  'Editor’s Picks',
  'Photo Gallery',
  'What We Know',
  'Nachrichten',
  'Politik',
  'a house on fire',
  'It Is Over',
  'Share on Facebook',
  'https://example.com',
  '@anasilva',
  'ana@example.com',
  'スポーツ',
  'Ministry of Health',
  'Where is the ship?',
  'He Says No'
]

describe('personLikelihood', () => {
  it.each(people)('%s may be a person', (name) => expect(personLikelihood(name)).toBeGreaterThanOrEqual(0.5))
  it.each(others)('%s hardly is one', (text) => expect(personLikelihood(text)).toBeLessThan(0.4))
  it('leaves one bare word open', () => expect(personLikelihood('Maria')).toBeLessThan(0.5))
})

describe('nameKind', () => {
  const context = {language: null, publisher: 'Example Post'}
  test.each([
    ['Ana Silva', 'person'],
    ['Monitoring Desk', 'desk'],
    ['Web Desk', 'desk'],
    ['Staff Reporter', 'desk'],
    ['Our Correspondent', 'desk'],
    ['The Editorial Board', 'desk'],
    ['Editors of Example Weekly', 'desk'],
    ['IN-Redaktion', 'desk'],
    ['Example Team', 'desk'],
    ['Reuters', 'agency'],
    ['AFP', 'agency'],
    ['AFP Deutschland', 'agency'],
    ['dpa', 'agency'],
    ['新华社', 'agency'],
    ['共同', 'agency'],
    ['ТАСС', 'agency'],
    ['Agencies', 'agency'],
    ['Ani', 'unknown'],
    ['Example Post', 'organisation'],
    ['The Example Post', 'organisation'],
    ['Sample Foods Ltd', 'organisation'],
    ['Muster GmbH', 'organisation'],
    ['sample.com', 'organisation'],
    ['University of Sample', 'organisation'],
    ['Ana', 'unknown'],
    ['c1ph4', 'unknown'],
    ['編集部', 'desk']
  ] as const)('%s: %s', (name, kind) => expect(nameKind(name, context)).toBe(kind))
})

describe('caseName', () => {
  test.each([
    ['MARY-ANN MCDONALD', 'Mary-Ann McDonald'],
    ['SEAN O’BRIEN', 'Sean O’Brien'],
    ["SEAN O'BRIEN", "Sean O'Brien"],
    ['JAN VAN DER BERG', 'Jan van der Berg'],
    ['MARÍA DE LA CRUZ', 'María de la Cruz'],
    ['LEON D’ANGELO', 'Leon D’Angelo'],
    ['JK ROLLING', 'JK Rolling'],
    ['T.J. SMITH', 'T.J. Smith'],
    ['JOHN SMITH III', 'John Smith III'],
    ['JOHN SMITH JR.', 'John Smith Jr.'],
    ['ИВАН ПЕТРОВ', 'Иван Петров'],
    ['AL STONE', 'Al Stone'],
    ['KT', 'KT'],
    ['Bill MCCARTHY', 'Bill MCCARTHY'],
    ['ana silva', 'ana silva'],
    ['王小明', '王小明'],
    ['', '']
  ])('%s → %s', (shown, cased) => expect(caseName(shown)).toBe(cased))
  it('knows the Turkish i', () => expect(caseName('İBRAHİM IŞIK', 'tr')).toBe('İbrahim Işık'))
})

describe('sameName', () => {
  test.each([
    ['Ana Silva', 'ANA SILVA'],
    ['José Pérez', 'Jose Perez'],
    ['J. Silva', 'Joana Silva'],
    ['Ana Maria Silva', 'Ana Silva'],
    ['Dr. Max Kolb', 'Max Kolb'],
    ['Silva Ana', 'Ana Silva'],
    ['王 小明', '王小明'],
    ['John Smith Jr.', 'John Smith'],
    ['Jan van der Berg', 'Jan Berg'],
    ['Søren Ås', 'Soren As'],
    ["Sean O'Brien", 'Sean O’Brien'],
    ['Ana Silva, PhD', 'Ana Silva']
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })
  test.each([
    ['Ana Silva', 'Bo Silva'],
    ['Ana Maria Silva', 'Ana Rosa Silva'],
    ['Silva', 'Ana Silva'],
    ['Ana Silva', 'Ana Lind'],
    ['', ''],
    ['B. Silva', 'Ana Silva'],
    ['王小明', '王小红']
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })
  it('gives one key to the spellings of a name', () => {
    expect(nameKey('Dr. José M. van der Berg, PhD')).toBe('jose berg')
    expect(nameKey('王 小明')).toBe(nameKey('王小明'))
  })
})
