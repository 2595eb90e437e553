import {expect, test} from 'vitest'
import {nameReader} from '../../src/body/marks/passes/names.js'

const reasonsOf = (names: string) =>
  nameReader()(names)
    .map(({reason, weight}) => `${reason} ${weight}`)
    .sort()

test.each([
  ['related-posts', ['related 2']],
  ['relatedPosts', ['related 2']],
  ['author_bio', ['author-bio 2']],
  ['entry-content', ['unlikely -2']],
  ['brand', []],
  ['sideboard', []],
  ['relation', []]
])('%s is read by its words', (names, expected) => {
  expect(reasonsOf(names)).toEqual(expected)
})

test('the strongest word of each reason counts once', () => {
  expect(reasonsOf('comment comments')).toEqual(['comments 2'])
  expect(reasonsOf('item related')).toEqual(['related 2'])
})

test('says which name it heard', () => {
  expect(nameReader()('wide share-bar')).toEqual([{reason: 'share', weight: 2, because: 'name "share-bar"'}])
})
