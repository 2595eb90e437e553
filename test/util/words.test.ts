import {describe, expect, test} from 'vitest'
import {de} from '../../src/languages/de.js'
import {en} from '../../src/languages/en.js'
import {foldWords} from '../../src/util/fold-words.js'
import {isUnspaced, lexicon, phraseMatcher} from '../../src/util/words.js'

describe('foldWords', () => {
  test.each([
    ['  Read\n More  ', 'read more'],
    ['READ\u00a0MORE', 'read more'],
    ['Editor’s Note', "editor's note"],
    ['„Stand“ — heute', '"stand" - heute'],
    ['re\u00adlated', 'related'],
    ['ＡＢＣ １２', 'abc 12'],
    ['e\u0301te\u0301', 'été'],
    ['İSTANBUL', 'istanbul'],
    ['KASIM', 'kasim'],
    ['Kasım', 'kasim'],
    ['Ещё', 'еще'],
    ['أحمد', 'احمد'],
    ['آخر', 'اخر'],
    ['نُشر', 'نشر'],
    ['کراچی', 'كراچي'],
    ['\u200f12\u200e', '12'],
    ['', '']
  ])('%j becomes %j', (text, folded) => {
    expect(foldWords(text)).toBe(folded)
  })

  test('folds once and for all', () => {
    for (const text of ['Editor’s Note', 'İSTANBUL', 'آخر تحديث', 'Ещё', '１２', 'ﬁn'])
      expect(foldWords(foldWords(text))).toBe(foldWords(text))
  })
})

describe('phraseMatcher', () => {
  const matcher = phraseMatcher(['by', 'by our', 'read more', 'c++', '作者', '写真'])

  test('the longest phrase opens a text, whole words only', () => {
    expect(matcher.startsWith('By our correspondent')).toBe('by our')
    expect(matcher.startsWith('By Ana')).toBe('by')
    expect(matcher.startsWith('Bystanders saw')).toBeNull()
    expect(matcher.startsWith('BY')).toBe('by')
    expect(matcher.startsWith('Stand by')).toBeNull()
    expect(matcher.startsWith('')).toBeNull()
  })

  test('scripts without spaces need none', () => {
    expect(matcher.startsWith('作者王小明')).toBe('作者')
    expect(matcher.includes('撮影・写真部')).toBe(true)
  })

  test('measures the opening phrase in the text as it stands', () => {
    expect(matcher.prefixLength('By our man')).toBe(6)
    expect(matcher.prefixLength('  By\u00a0 our man')).toBe('  By\u00a0 our'.length)
    expect(matcher.prefixLength('b\u00ady Ana')).toBe(3)
    expect(matcher.prefixLength('Bystander')).toBe(0)
  })

  test('finds phrases anywhere, whole words only', () => {
    expect(matcher.includes('Click to read  More now')).toBe(true)
    expect(matcher.includes('spread more')).toBe(false)
    expect(matcher.includes('read moreover')).toBe(false)
    expect(matcher.includes('written in C++ today')).toBe(true)
  })

  test('equals a phrase but for its closing mark', () => {
    expect(matcher.equals('Read more')).toBe(true)
    expect(matcher.equals('Read more…')).toBe(true)
    expect(matcher.equals('READ MORE:')).toBe(true)
    expect(matcher.equals('写真：')).toBe(true)
    expect(matcher.equals('Read more now')).toBe(false)
    expect(matcher.equals('')).toBe(false)
  })

  test('an empty list and an empty phrase match nothing', () => {
    for (const empty of [phraseMatcher([]), phraseMatcher(['', ' '])]) {
      expect(empty.includes('anything')).toBe(false)
      expect(empty.startsWith('')).toBeNull()
      expect(empty.equals('')).toBe(false)
    }
  })

  test('stays linear on long texts', () => {
    const start = performance.now()
    for (const piece of ['read ', 'by ', '写', 'é', 'a\u00ad']) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      matcher.includes(text)
      matcher.prefixLength(text)
      matcher.equals(text)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('isUnspaced', () => {
  test.each([
    ['漢', true],
    ['か', true],
    ['한', true],
    ['ไ', true],
    ['a', false],
    ['д', false],
    ['ع', false],
    ['ह', false],
    [' ', false]
  ])('%s', (letter, unspaced) => {
    expect(isUnspaced(letter.charCodeAt(0))).toBe(unspaced)
  })
})

describe('lexicon', () => {
  test('is built once a language', () => {
    expect(lexicon(de)).toBe(lexicon(de))
    expect(lexicon(null)).toBe(lexicon(null))
    expect(lexicon(de)).not.toBe(lexicon(en))
    expect(lexicon(de).related).toBe(lexicon(de).related)
    expect(lexicon(de).contributions.editing).toBe(lexicon(de).contributions.editing)
  })

  test('understands the furniture of English themes on every page, but not English bylines', () => {
    expect(lexicon(de).related.equals('Read more')).toBe(true)
    expect(lexicon(de).related.equals('Lesen Sie auch')).toBe(true)
    expect(lexicon(de).published.equals('Posted on')).toBe(false)
    expect(lexicon(en).related.equals('Lesen Sie auch')).toBe(false)
  })

  test('of an unknown language knows them all', () => {
    for (const words of ['Veröffentlicht am', 'опубликовано', '公開日時', 'نُشر في', 'प्रकाशित', 'شائع شدہ', 'Yayınlanma Tarihi'])
      expect(lexicon(null).published.equals(words), words).toBe(true)
  })

  test('keeps credits apart by part', () => {
    expect(lexicon(en).contributions.editing.startsWith('Edited by Ana Silva')).toBe('edited by')
    expect(lexicon(en).contributions.photography.startsWith('Edited by Ana Silva')).toBeNull()
  })
})

test('every character beyond ASCII folds the same alone as beside one that has to be composed', () => {
  for (let code = 0x80; code < 0xd800; code++) {
    const text = `a${String.fromCharCode(code)}b`
    expect(foldWords(text), code.toString(16)).toBe(foldWords(`ﬁ ${text}`).slice('fi '.length))
  }
})
