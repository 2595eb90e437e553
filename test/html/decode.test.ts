import {describe, expect, test} from 'vitest'
import {ArticleError} from '../../src/article/error.js'
import {charsetOf} from '../../src/html/content-type.js'
import {decodeHtml} from '../../src/html/decode.js'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decodeHtml finds the encoding', () => {
  test.each<[name: string, input: Uint8Array, contentType: string | null, encoding: string, html: string]>([
    [
      'by a UTF-8 mark, before the header',
      bytes([0xef, 0xbb, 0xbf], '<p>', [0xc3, 0xa9]),
      'text/html; charset=windows-1251',
      'UTF-8',
      '<p>é'
    ],
    ['by a UTF-16LE mark', bytes([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0]), null, 'UTF-16LE', '<p>'],
    ['by a UTF-16BE mark', bytes([0xfe, 0xff, 0, 0x3c, 0, 0x70, 0, 0x3e]), null, 'UTF-16BE', '<p>'],
    [
      'by the header, before the meta',
      bytes('<meta charset=utf-8><p>', [0xe0]),
      'text/html; charset=windows-1251',
      'windows-1251',
      '<meta charset=utf-8><p>а'
    ],
    ['by the header for UTF-16 without a mark', bytes('<\0p\0>\0'), 'text/html; charset=utf-16le', 'UTF-16LE', '<p>'],
    [
      'by a meta when the header names none that is known',
      bytes('<meta charset=koi8-r>', [0xc1]),
      'text/html; charset=nonsense',
      'KOI8-R',
      '<meta charset=koi8-r>а'
    ],
    [
      'by a pragma',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=shift_jis">', [0x82, 0xa0]),
      null,
      'Shift_JIS',
      '<meta http-equiv=Content-Type content="text/html; charset=shift_jis">あ'
    ],
    ['as UTF-8 where a meta says UTF-16', bytes('<meta charset=utf-16>', [0xc3, 0xa9]), null, 'UTF-8', '<meta charset=utf-16>é'],
    ['as UTF-8 where it is valid', utf8('<p>é'), null, 'UTF-8', '<p>é'],
    ['as windows-1252 where UTF-8 is not valid', bytes('<p>', [0x93, 0xe9, 0x94, 0x80]), null, 'windows-1252', '<p>“é”€'],
    ['as windows-1252 for the label latin1', bytes('<p>', [0x92]), 'text/html;charset=latin1', 'windows-1252', '<p>’'],
    ['with a label that Node does not know', bytes([0xa4]), 'text/html;charset=iso-8859-16', 'ISO-8859-16', '€'],
    ['in Chinese', bytes([0xc4, 0xe3]), 'text/html;charset=gb2312', 'GBK', '你'],
    [
      'past a meta that breaks the sniffer',
      bytes('<meta content="charset">', [0xe9, 0x20]),
      null,
      'windows-1252',
      '<meta content="charset">é '
    ]
  ])('%s', (_, input, contentType, encoding, html) => {
    expect(decodeHtml(input, contentType)).toEqual({html, encoding})
  })

  test('by a meta past the first kilobyte, in the head and not in a comment before it', () => {
    const late = bytes(`<title>x</title>${' '.repeat(5000)}<meta name=a content=b><META charset="iso-8859-2">`, [0xb1])
    expect(decodeHtml(late, null).encoding).toBe('ISO-8859-2')
    expect(decodeHtml(bytes(`${' '.repeat(2000)}<body><meta charset=iso-8859-2>`, [0xb1, 0x20]), null).encoding).toBe('windows-1252')
  })

  test('and replaces what it does not have', () => {
    expect(decodeHtml(bytes([0xff, 0x41]), 'text/html;charset=utf-8').html).toBe('\ufffdA')
  })
})

describe('decodeHtml refuses', () => {
  test.each<[kind: string, input: Uint8Array]>([
    ['a PDF file', bytes('%PDF-1.7\n')],
    ['a ZIP file', bytes('PK\x03\x04\0\0')],
    ['gzip-compressed data', bytes([0x1f, 0x8b, 8, 0])],
    ['a PNG image', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['a JPEG image', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['an image, sound or video', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['an image or video', bytes('\0\0\0\x18ftypmp42')],
    ['binary data', bytes('abc', new Array(50).fill(0))]
  ])('%s', (kind, input) => {
    const error = ((): unknown => {
      try {
        return decodeHtml(input, null)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(ArticleError)
    expect(error).toMatchObject({code: 'not-html', message: expect.stringContaining(kind)})
  })

  test('an encoding that browsers refuse', () => {
    expect(() => decodeHtml(bytes('<p>'), 'text/html; charset=iso-2022-kr')).toThrow('replacement')
  })

  test('no page for a stray NUL', () => {
    expect(decodeHtml(bytes('<p>some text\0 and more of it</p>'), null).html).toContain('\0')
  })
})

describe('charsetOf reads a Content-Type', () => {
  test.each<[contentType: string, charset: string | null]>([
    ['text/html; charset=utf-8', 'utf-8'],
    ['text/html;CHARSET = x', null],
    ['text/html; Charset=UTF-8 ; b=c', 'UTF-8'],
    ['text/html; a="x;charset=no"; charset="ISO-8859-1"', 'ISO-8859-1'],
    ['text/html; charset="a\\"b', 'a"b'],
    ['text/html; charset=a; charset=b', 'a'],
    ['text/html; charset=; charset=b', 'b'],
    ['text/html; charset', null],
    ['text/html', null],
    ['', null]
  ])('%s', (contentType, charset) => {
    expect(charsetOf(contentType)).toBe(charset)
  })
})
