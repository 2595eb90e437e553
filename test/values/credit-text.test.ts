import {describe, expect, test} from 'vitest'
import {readByline} from '../../src/values/byline.js'

const textOf = (line: string) => readByline(line, {language: 'en', publisher: null})?.text

describe('the text of a byline', () => {
  test.each([
    ['By Ana Silva\nPublished: Jan 29, 2025', 'By Ana Silva'],
    ['5 May 2025 | By Ana Silva', 'By Ana Silva'],
    ['By Ana Silva — 5 May 2025 6 min read', 'By Ana Silva'],
    ['By ANA SILVA on 3 May 2025 | 6 comments', 'By ANA SILVA'],
    ['by Ana Silva | 3 hours ago', 'by Ana Silva'],
    ['Ana Silva ·', 'Ana Silva'],
    ['By Ana Silva, Senior Editor, 5 May 2025', 'By Ana Silva, Senior Editor']
  ])('leaves out days, times and counts: %j', (line, text) => expect(textOf(line)).toBe(text))

  test.each([
    'By Ana Silva and Bo Lind | Guest Columnists',
    'By Ana Silva. Bo Lind contributed to this report.',
    'Words by Ana Silva Photographs by Bo Lind'
  ])('is the whole line where nothing else stands in it: %j', (line) => expect(textOf(line)).toBe(line))
})
