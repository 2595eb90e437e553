import {expect, test} from 'vitest'
import {readByline} from '../../src/values/byline.js'

const read = (text: string, language: string) => readByline(text, {language, publisher: null})
const brief = (text: string, language: string) =>
  (read(text, language)?.authors ?? []).map(({name, role, affiliation, location}) => ({name, role, affiliation, location}))

test.each([
  ['Haber: Ayşe Yılmaz / İzmir', 'tr', 'Ayşe Yılmaz', null, 'İzmir'],
  ['Jan Novák / Praha', 'cs', 'Jan Novák', null, 'Praha'],
  ['Por Mariana Souza, g1 SP — São Paulo', 'pt', 'Mariana Souza', 'g1 SP', 'São Paulo'],
  ['Lucía Fernández\nMadrid', 'es', 'Lucía Fernández', null, 'Madrid'],
  ['Lucía Fernández\nMadrid - 14 FEB 2024 - 05:40 CET', 'es', 'Lucía Fernández', null, 'Madrid']
])('%j: the place behind the name is no second author', (text, language, name, affiliation, location) => {
  expect(brief(text, language)).toEqual([{name, role: null, affiliation, location}])
})

test('capitals behind a list that "and" closes are a paper, known degrees and those behind one name are not', () => {
  expect(brief('By Tom Hale and Ana Silva, XNN', 'en').at(-1)).toMatchObject({name: 'Ana Silva', role: null, affiliation: 'XNN'})
  expect(brief('By Tom Hale and Ana Silva, MD', 'en').at(-1)).toMatchObject({role: 'MD', affiliation: null})
  expect(brief('By Tom Hale, CPP', 'en')).toMatchObject([{role: 'CPP', affiliation: null}])
})

test.each(['By Ana Silva and Bo Lind', 'Ana Silva\nBo Lind', 'Ana Silva, Staff Writer | Bo Lind', 'Ana Silva / Bo Lind'])(
  '%j: two people',
  (text) => {
    expect(brief(text, 'en').map(({name}) => name)).toEqual(['Ana Silva', 'Bo Lind'])
  }
)

test('what a site says of itself is no byline', () => {
  expect(read('From Exampedia, the free encyclopedia', 'en')).toBeNull()
})

test('in Hindi papers those who edit are named beside those who write', () => {
  const byline = read('Written by: Rahul Verma, Edited by: Sita Rao', 'hi')
  expect(byline?.authors.map(({name}) => name)).toEqual(['Rahul Verma'])
  expect(byline?.contributors).toMatchObject([{name: 'Sita Rao', role: 'editing'}])
})
