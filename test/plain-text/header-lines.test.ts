import {describe, expect, test} from 'vitest'
import {explainArticleText, parseArticleText} from '../../src/index.js'
import {readHeader} from '../../src/plain-text/front-matter/header.js'

const prose =
  'The Mill Bridge will close to all traffic for nine months from April so that engineers can replace its corroded cables.\n\n' +
  'The county said that the work could not be put off any longer, after inspectors found rust in three of the four strands.'
const first = prose.slice(0, 40)

interface Case {
  readonly name: string
  readonly lines: string
  readonly headline: string
  readonly dek?: string
  readonly author?: string
  readonly day?: string
  readonly section?: string
  readonly tags?: readonly string[]
}

const exports: readonly Case[] = [
  {
    name: 'a slug first, a label over the text',
    lines:
      'Slug: bridge-closure\nSection: Local\nHeadline: Bridge to close\nStandfirst: Drivers face a detour\nBy: Fiona Tran, Infrastructure Reporter\nDate: 2024-02-11\nKeywords: bridge, traffic\nBody:\n',
    headline: 'Bridge to close',
    dek: 'Drivers face a detour',
    author: 'Fiona Tran',
    day: '2024-02-11',
    section: 'Local',
    tags: ['bridge', 'traffic']
  },
  {
    name: 'capitals',
    lines: 'HEADLINE: Bridge to close\nDEK: Drivers face a detour\nBYLINE: Fiona Tran\nDATE: February 11, 2024\nSECTION: Local\n\n',
    headline: 'Bridge to close',
    dek: 'Drivers face a detour',
    author: 'Fiona Tran',
    day: '2024-02-11',
    section: 'Local'
  },
  {
    name: 'German',
    lines: 'Titel: Brücke wird gesperrt\nUntertitel: Autofahrer müssen Umwege fahren\nAutor: Karin Feld\nDatum: 11.02.2024\n\n',
    headline: 'Brücke wird gesperrt',
    dek: 'Autofahrer müssen Umwege fahren',
    author: 'Karin Feld',
    day: '2024-02-11'
  },
  {
    name: 'French, a space before the colon',
    lines: 'Titre : Le pont fermé\nChapô\u00a0: Un détour de vingt kilomètres\nAuteur : Claire Morel\nDate : 11 février 2024\n\n',
    headline: 'Le pont fermé',
    dek: 'Un détour de vingt kilomètres',
    author: 'Claire Morel',
    day: '2024-02-11'
  },
  {
    name: 'Spanish',
    lines:
      'Título: El puente cerrará nueve meses\nSubtítulo: Un rodeo de veinte kilómetros\nAutor: Clara Ruiz\nFecha: 11 de febrero de 2024\n\n',
    headline: 'El puente cerrará nueve meses',
    dek: 'Un rodeo de veinte kilómetros',
    author: 'Clara Ruiz',
    day: '2024-02-11'
  },
  {
    name: 'Chinese',
    lines: '标题：磨坊桥将关闭九个月\n作者：李明\n日期：2024年2月11日\n\n',
    headline: '磨坊桥将关闭九个月',
    author: '李明',
    day: '2024-02-11'
  },
  {name: 'a headline alone', lines: 'Title: Bridge to close\n\n', headline: 'Bridge to close'},
  {name: 'Markdown', lines: '**Title:** Bridge to close\n\n**Author:** Fiona Tran\n\n', headline: 'Bridge to close', author: 'Fiona Tran'},
  {
    name: 'behind front matter',
    lines: '---\ndate: 2024-02-11\n---\nTitle: Bridge to close\n\n',
    headline: 'Bridge to close',
    day: '2024-02-11'
  }
]

test.each(exports)('labelled lines: $name', ({lines, headline, dek, author, day, section, tags}) => {
  const article = parseArticleText(lines + prose)
  expect(article.headline).toBe(headline)
  expect(article.dek).toBe(dek ?? null)
  expect(article.byline?.authors[0]?.name).toBe(author)
  expect(article.date.published?.value).toBe(day)
  expect(article.section).toBe(section ?? null)
  expect(article.tags).toEqual(tags ?? [])
  expect(article.body).toHaveLength(2)
  expect(JSON.stringify(article.body[0])).toContain(first)
})

test('labelled lines: the ledger shows where values stand', () => {
  const text = `Headline: Bridge to close\nByline: Fiona Tran\n\n${prose}`
  const {ledger} = explainArticleText(text)
  expect(ledger.filter(({fate}) => fate.to === 'field').map((entry) => entry.text)).toEqual(['Bridge to close', 'Fiona Tran'])
})

test.each([
  'Update: three ships lost in the storm\n\nBy Ana Silva\n\n',
  'Interview: the woman who maps caves\n\nBy Ana Silva\n\n',
  'Text: Ana Silva\nFotos: Bo Lind\n\n'
])('no labelled lines: %j', (lines) => {
  expect(readHeader(lines + prose)).toBeNull()
})

describe('letters', () => {
  const mail = 'From: Ana Silva <ana@example.com>\nSubject: Bridge to close\nDate: Mon, 4 Mar 2024 09:12:00 +0000\n'

  test('lines for machines before the sender, folded ones too', () => {
    const machines =
      'Return-Path: <ana@example.com>\nReceived: from mx.example.com by mail.example.com;\n\tMon, 4 Mar 2024 09:12:03 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nX-Mailer: Pigeon\n'
    const article = parseArticleText(`${machines}${mail}\n${prose}`)
    expect(article.headline).toBe('Bridge to close')
    expect(article.byline?.authors[0]?.name).toBe('Ana Silva')
    expect(article.body).toHaveLength(2)
  })

  test.each([
    ['=?UTF-8?Q?Caf=C3=A9_closes?=', 'Café closes'],
    ['=?utf-8?B?Q2Fmw6kgY2xvc2Vz?=', 'Café closes'],
    ['=?iso-8859-1?q?Caf=E9_closes?=', 'Café closes'],
    ['=?UTF-8?Q?Caf=C3?=\n =?UTF-8?Q?=A9_closes?= today', 'Café closes today'],
    ['Re: Fwd: Café closes', 'Café closes'],
    ['=?no-such-charset?Q?Caf=E9?=', '=?no-such-charset?Q?Caf=E9?=']
  ])('the subject %j', (subject, headline) => {
    expect(parseArticleText(`${mail.replace('Bridge to close', subject)}\n${prose}`).headline).toBe(headline)
  })

  test.each(['', 'From: Desk <desk@example.com>\nSubject: Fwd: a story\nDate: Tue, 5 Mar 2024 10:00:00 +0000\n\nFor you, see below.\n\n'])(
    'a forwarded letter, behind %j',
    (outer) => {
      const article = parseArticleText(`${outer}---------- Forwarded message ---------\n${mail}\n${prose}`)
      expect(article.headline).toBe('Bridge to close')
      expect(article.byline?.authors[0]?.name).toBe('Ana Silva')
      expect(article.date.published?.value).toBe('2024-03-04T09:12:00+00:00')
      expect(article.body).toHaveLength(2)
    }
  )
})
