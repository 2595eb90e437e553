import {runInNewContext} from 'node:vm'
import type {Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {articleHtml} from '../../src/html.js'
import {
  type ArticleError,
  articleText,
  explainArticle,
  formatExplanation,
  isArticleError,
  parseArticle,
  parseArticleText,
  safeParseArticle,
  safeParseArticleText,
  safeToArticle,
  toArticle
} from '../../src/index.js'
import {articleMarkdown} from '../../src/markdown.js'
import {page, text} from '../pages.js'

/** The error of a call that must throw one. */
function errorOf(call: () => unknown): ArticleError {
  try {
    call()
  } catch (error) {
    if (isArticleError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)
const pdf = new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(200)}`)
const prose = 'The council met on Tuesday to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote. '

describe('each failure has its code, and a message that says what to do', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['empty-input', () => parseArticle(' \n '), /pass the page or the text/u],
    ['empty-input', () => parseArticle(bytes()), /pass the page or the text/u],
    ['empty-input', () => parseArticleText('\n'), /pass the page or the text/u],
    ['invalid-input', () => parseArticle(42 as unknown as string), /a string, a Uint8Array or an ArrayBuffer/u],
    ['invalid-input', () => parseArticle(null as unknown as string), /a string, a Uint8Array or an ArrayBuffer/u],
    ['invalid-input', () => toArticle({type: 'text', value: 'x'} as unknown as Root), /hast root/u],
    ['invalid-input', () => parseArticleText({} as unknown as string), /string/u],
    ['invalid-input', () => articleText(safeParseArticle(page) as never), /in data/u],
    ['invalid-input', () => articleHtml(null as never), /list of blocks/u],
    ['invalid-input', () => articleMarkdown({} as never), /list of blocks/u],
    ['invalid-input', () => formatExplanation(null as never), /explainArticle/u],
    ['invalid-input', () => formatExplanation(parseArticle(page) as never), /explainArticle/u],
    ['empty-input', () => parseArticle(' \n\u00a0\u200b'), /pass the page or the text/u],
    ['empty-input', () => parseArticleText('\ufeff\u200b \n'), /pass the page or the text/u],
    ['not-html', () => parseArticle(prose), /parseArticleText/u],
    ['not-html', () => parseArticle(pdf), /PDF/u],
    ['not-html', () => parseArticle('{"headline": "x"}'), /parseArticleText/u],
    ['not-text', () => parseArticleText(page), /parseArticle/u],
    ['too-large', () => parseArticle(page, {limits: {bytes: 100}}), /limit 100/u],
    ['too-large', () => parseArticle(page, {limits: {nodes: 20}}), /nodes/u],
    ['too-large', () => parseArticleText(text, {limits: {bytes: 100}}), /100/u],
    ['too-deep', () => parseArticle(page, {limits: {depth: 3}}), /deep/u],
    ['no-body', () => parseArticle('<!doctype html><title>Empty</title><body>'), /error.partial/u],
    ['missing-field', () => parseArticle(`<h1>A bridge</h1><p>${prose.repeat(3)}</p>`, {require: ['byline']}), /byline/u],
    ['invalid-options', () => parseArticle(page, {url: 'not an address'}), /url/u],
    ['invalid-options', () => parseArticle(page, {colour: 'red'} as never), /colour/u],
    ['invalid-options', () => parseArticle(page, new Date(0) as never), /an object/u],
    ['invalid-options', () => parseArticle(page, new Map([['url', 'https://example.com']]) as never), /an object/u],
    ['invalid-options', () => parseArticle(page, {url: 'ftp://example.com/a'}), /http or https/u],
    ['invalid-options', () => parseArticle(page, {language: 'english'}), /BCP 47/u],
    ['invalid-options', () => parseArticle(page, {limits: {depth: 1.5}}), /whole number/u],
    ['invalid-options', () => parseArticle(page, {limits: {bytes: Number.POSITIVE_INFINITY}}), /finite/u],
    ['invalid-options', () => articleText(parseArticle(page), {caption: true} as never), /pullQuotes, captions, credits/u],
    ['invalid-options', () => articleHtml(parseArticle(page), {head: 'no'} as never), /true or false/u],
    ['invalid-options', () => articleMarkdown(parseArticle(page), 'head' as never), /an object/u],
    ['invalid-options', () => articleHtml(parseArticle(page), [] as never), /an object/u],
    ['invalid-options', () => articleText(parseArticle(page), new Date(0) as never), /an object/u],
    ['invalid-options', () => parseArticle(page, {referenceTime: 'soon'}), /referenceTime/u],
    ['invalid-options', () => parseArticle(page, {require: ['colour'] as never}), /require/u]
  ])('%s: %s', (code, call, message) => {
    const error = errorOf(call)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error).toBeInstanceOf(Error)
  })
})

const element = (parts: object) => ({type: 'element', tagName: 'div', properties: {}, children: [], ...parts})
const inside = element({})
inside.children.push(inside as never)
let doubled = element({})
for (let level = 0; level < 40; level++) doubled = element({children: [doubled, doubled]})

test.each<[string, unknown, string]>([
  ['nothing', null, 'invalid-input'],
  ['a hole', undefined, 'invalid-input'],
  ['a string', 'x', 'invalid-input'],
  ['no list of children', element({children: 'abc'}), 'invalid-input'],
  ['no children', element({children: undefined}), 'invalid-input'],
  ['no properties', element({properties: null}), 'invalid-input'],
  ['a number for a tag', element({tagName: 5}), 'invalid-input'],
  ['an object for a property', element({properties: {id: Object.create(null)}}), 'invalid-input'],
  ['a text without value', {type: 'text'}, 'invalid-input'],
  ['a node inside itself', inside, 'invalid-input'],
  ['a tree of shared nodes', doubled, 'too-large']
])('a tree with %s is refused with its place', (_, child, code) => {
  const tree = {type: 'root', children: [element({}), child]} as unknown as Root
  for (const error of [errorOf(() => toArticle(tree)), explainArticle(tree).error]) {
    expect(error?.code).toBe(code)
    if (code === 'invalid-input') expect(error?.message).toMatch(/^children\[1\]/u)
  }
})

test('the address may be a URL, and loses its password', () => {
  const story = `<h1>A bridge for the town</h1><p>${prose.repeat(3)} <a href="/crane">The crane</a></p>`
  const {url, body} = parseArticle(story, {url: new URL('https://ana:secret@example.com/a')})
  expect(url).toBe('https://example.com/a')
  expect(JSON.stringify(body)).toContain('"https://example.com/crane"')
  expect(parseArticle(story, {url: ' https://example.com/a '}).url).toBe('https://example.com/a')
})

test('an error carries what had been found', () => {
  const error = errorOf(() =>
    parseArticle('<!doctype html><title>Only a title</title><meta name="description" content="A page of nothing."><body>')
  )
  expect(error.partial).toMatchObject({description: 'A page of nothing.'})
  expect(error.partial).not.toHaveProperty('body')
})

test('a missing field is named in issues, date by its path', () => {
  const error = errorOf(() => parseArticle(`<h1>A bridge for the town</h1><p>${prose.repeat(3)}</p>`, {require: ['date', 'dek']}))
  expect(error.issues.map(({path}) => path.join('.'))).toEqual(['date.published', 'dek'])
  expect(error.partial).toMatchObject({headline: 'A bridge for the town'})
})

test('the safe functions return what the others throw', () => {
  expect(safeParseArticle('')).toMatchObject({success: false, error: {code: 'empty-input'}})
  expect(safeParseArticleText('')).toMatchObject({success: false, error: {code: 'empty-input'}})
  expect(safeToArticle({type: 'root', children: []})).toMatchObject({success: false, error: {code: 'no-body'}})
  expect(safeParseArticle(page)).toMatchObject({success: true, data: {headline: 'Harbour town votes to keep its old crane'}})
})

test('explainArticle returns the error beside what was known', () => {
  const {article, error, ledger} = explainArticle('<!doctype html><title>Empty</title><body><nav><a href="/">Home</a></nav>', {
    require: ['headline']
  })
  expect(article).toBeNull()
  expect(isArticleError(error)).toBe(true)
  expect(ledger.map(({text: shown}) => shown)).toEqual(['Home'])
})

test('errors of another copy of the package are known by name and code', () => {
  const foreign = Object.assign(new Error('x'), {name: 'ArticleError', code: 'no-body'})
  expect(isArticleError(foreign)).toBe(true)
  expect(isArticleError(Object.assign(new Error('x'), {name: 'ArticleError', code: 'constructor'}))).toBe(false)
  expect(isArticleError({name: 'ArticleError', code: 'no-body'})).toBe(false)
})

describe('what fetch gives', () => {
  const html = page

  test('an ArrayBuffer is read as its bytes', () => {
    const bytes = new TextEncoder().encode(html)
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    expect(parseArticle(buffer)).toEqual(parseArticle(bytes))
    expect(explainArticle(buffer).article).toEqual(parseArticle(bytes))
  })

  test('bytes of another realm are bytes, as are a Buffer and a part of one', () => {
    const bytes = new TextEncoder().encode(html)
    const wanted = parseArticle(bytes)
    const foreign = runInNewContext('Uint8Array.from(list)', {list: [...bytes]}) as Uint8Array
    expect(foreign).not.toBeInstanceOf(Uint8Array)
    for (const input of [foreign, foreign.buffer as ArrayBuffer, Buffer.from(html), Buffer.from(`xx${html}xx`).subarray(2, -2)]) {
      expect(parseArticle(input)).toEqual(wanted)
      expect(explainArticle(input).article).toEqual(wanted)
    }
  })

  test('bytes that were moved elsewhere are refused', () => {
    const view = new TextEncoder().encode(html)
    const buffer = view.buffer
    structuredClone(buffer, {transfer: [buffer]})
    for (const input of [buffer, view]) {
      expect(errorOf(() => parseArticle(input))).toMatchObject({code: 'invalid-input', message: expect.stringContaining('moved')})
      expect(explainArticle(input).error?.code).toBe('invalid-input')
    }
  })
})

test('errors of another realm are known', () => {
  const foreign = runInNewContext("Object.assign(new Error('x'), {name: 'ArticleError', code: 'no-body'})")
  expect(foreign).not.toBeInstanceOf(Error)
  expect(isArticleError(foreign)).toBe(true)
})

test('what toJSON gives of an error passes from thread to thread', () => {
  const error = errorOf(() => parseArticle(`<h1>A bridge for the town</h1><p>${prose.repeat(3)}</p>`, {require: ['dek']}))
  expect(structuredClone(error.toJSON())).toEqual(error.toJSON())
  expect(error.toJSON()).toMatchObject({code: 'missing-field', partial: {headline: 'A bridge for the town'}})
})

test('JSON of an error holds its message', () => {
  const error = errorOf(() => parseArticle(' '))
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({code: 'empty-input', message: error.message, issues: [], partial: null})
})

test('a node of the DOM is told from a tree, with what to do', () => {
  expect(errorOf(() => toArticle({nodeType: 9, type: 'root'} as unknown as Root))).toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('fromDom(document)')
  })
})

test.each(['カ', ' ', '\n', '\u00a0', 'a'])(
  'runs of millions of %j in a page of two-byte text end in an article or a typed error',
  (character) => {
    const run = `${character.repeat(9_000_000)}カ`
    const found = [
      safeParseArticle(`<article title="${run}"><h1>Crane</h1><p>${prose}</p></article>`),
      safeParseArticle(`<article><h1>Crane</h1><p>${prose}</p><p>${run}</p></article>`),
      safeParseArticleText(`Crane\n\n${prose}\n\n${run}`)
    ]
    expect(found.every(({success}) => typeof success === 'boolean')).toBe(true)
  }
)
