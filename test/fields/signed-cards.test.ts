import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

const offer =
  '<p>We keep the boats of the harbour dry over the winter, wash their hulls and paint what the salt has taken, and in spring we set them back on the water.</p>' +
  '<p>Owners hold the keys to their berths at all hours, and two of us are on the quay from six in the morning until the last boat is in.</p>'

const page = (end: string): string =>
  `<html lang="en"><title>Winter berths</title><body><main><h1>Winter berths</h1>${offer}${end}</main></body></html>`

const quotes = [
  ['They found the leak that three yards before them had not seen, and asked for less.', 'Marta Lindqvist'],
  ['My boat came back cleaner than it was on the day on which I bought it.', 'Oskar Feld'],
  ['Friendly, quick, and there when the storm came. I would not go anywhere else.', 'Nina Castell']
]

test('who signs the words of customers, card after card, is no author', () => {
  const cards = quotes.map(([text, name]) => `<div class="card"><p>${text}</p><div class="author">${name}</div></div>`).join('')
  expect(parseArticle(page(`<div class="cards">${cards}</div>`)).byline).toBeNull()
})

test('writers whose names come before what is said of them stay authors', () => {
  const cards = quotes.map(([text, name]) => `<div class="card"><div class="author">${name}</div><p>${text}</p></div>`).join('')
  expect(parseArticle(page(`<div class="cards">${cards}</div>`)).byline?.authors[0]?.name).toBe('Marta Lindqvist')
})

test('one signature under the text is its author', () => {
  expect(parseArticle(page('<div><p class="author">Marta Lindqvist</p></div>')).byline?.authors).toMatchObject([{name: 'Marta Lindqvist'}])
})
