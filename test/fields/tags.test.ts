import {expect, test} from 'vitest'
import {decidePage, prose} from './decided.js'

const tags = (head: string, after = '') =>
  decidePage(`<html lang=en>${head}<body><main><h1>A bridge for the town</h1>${prose}${after}</main>`).tags?.value ?? null
const links = '<p><a rel="tag" href="/t/1">Bridges</a> <a rel="category tag" href="/t/2">Harbour</a> <a href="/t/3">About us</a></p>'

test('labels at the end of a post are tags where nothing is declared', () => expect(tags('', links)).toEqual(['Bridges', 'Harbour']))
test('declared tags stand before them', () => expect(tags('<meta property="article:tag" content="Timber">', links)).toEqual(['Timber']))
test('a key that is left empty hides no other', () =>
  expect(tags('<meta name="news_keywords" content=""><meta name="keywords" content="bridge, harbour">')).toEqual(['bridge', 'harbour']))
test('a page without any has none', () => expect(tags('')).toBeNull())
