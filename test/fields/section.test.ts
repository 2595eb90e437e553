import {describe, expect, test} from 'vitest'
import {parseArticleText} from '../../src/index.js'
import {decidePage, prose} from './decided.js'

const sectionOf = (kicker: string): string | null | undefined =>
  decidePage(
    `<html lang=en><title>A bridge for the town</title><body><main><p class="kicker">${kicker}</p><h1>A bridge for the town</h1>${prose}</main>`
  ).section?.value
const sectionOfText = (kicker: string): string | null =>
  parseArticleText(`${kicker}\n\n# A bridge for the town\n\n${prose.replaceAll(/<\/?p>/gu, '\n\n')}`).section

describe('a label over the headline', () => {
  test('names the section, in a page as in a text', () =>
    expect([sectionOf('Shipping'), sectionOfText('SHIPPING')]).toEqual(['Shipping', 'SHIPPING']))
  test.each(['Analysis', 'OPINION', 'Kommentar'])('names none where it says what kind of text it is: %s', (genre) =>
    expect([sectionOf(genre), sectionOfText(genre)]).toEqual([null, null])
  )
})
