import {describe, expect, test} from 'vitest'
import {binaryKind, looksLikeHtml} from '../../src/html/looks-like-html.js'

describe('looksLikeHtml says yes to', () => {
  test.each([
    ['a page', '<!DOCTYPE html><title>x</title>'],
    ['a page behind a mark, a declaration and a comment', '\ufeff<?xml version="1.0"?>\n<!-- > -->\n<!doctype html PUBLIC "-">'],
    ['a page without a doctype', '\n<HTML lang=en>'],
    ['a fragment', '<p>One.</p><p>Two.</p>'],
    ['a fragment left open', '<p class="a">One.<p>Two.'],
    ['one element', '<span>words</span>\n'],
    ['text before blocks', 'Title<p>a</p><p>b</p><p>c</p><p>d</p>'],
    ['XHTML', '<html xmlns="http://www.w3.org/1999/xhtml">']
  ])('%s', (_, text) => expect(looksLikeHtml(text)).toBe(true))
})

describe('looksLikeHtml says no to', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'The council met on Monday.\n\nIt voted.'],
    ['comparisons', 'If a < b and c > d then <e is not> a tag.'],
    ['prose about HTML', 'Put the words in <p> and </p>, and the page in <body>.'],
    ['Markdown with a tag or two', '# Title\n\nSome <b>bold</b> text<br>\n\n<img src="a.png">\n\nand <kbd>x</kbd>.'],
    ['Markdown that begins with an inline tag', '<a name="top"></a>\n# Title\n\nText.'],
    ['JSON that holds HTML', '{"html": "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>"}'],
    ['JSON in a list', '["<div></div><div></div><div></div><div></div>"]'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['an address in angle brackets', '<https://example.com/a> says so'],
    ['an e-mail', 'From: A <a@example.com>\n\nHello.']
  ])('%s', (_, text) => expect(looksLikeHtml(text)).toBe(false))
})

test('binaryKind reads strings that bytes were wrongly decoded to', () => {
  expect(binaryKind('\ufffdPNG\r\n\u001a\n')).toBe('a PNG image')
  expect(binaryKind('%PDF-1.4')).toBe('a PDF file')
  expect(binaryKind('h\0e\0l\0l\0o\0 \0w\0o\0r\0l\0d\0')).toContain('UTF-16')
  expect(binaryKind('GIF is a format.')).toBeNull()
  expect(binaryKind('')).toBeNull()
})
