import {expect, test} from 'vitest'
import {readName} from '../../src/body/passes/names.js'

const reasonsOf = (name: string) => readName(name).map(({reason, weight}) => `${reason} ${weight}`).sort()

test.each([
  ['related-posts', ['related 2']],
  ['relatedPosts', ['related 2']],
  ['author_bio', ['author-bio 2']],
  ['entry-content', ['unlikely -2']],
  ['brand', []],
  ['sideboard', []],
  ['relation', []]
])('%s is read by its words', (name, expected) => {
  expect(reasonsOf(name)).toEqual(expected)
})

test('the strongest word of each reason counts once', () => {
  expect(reasonsOf('comment comments')).toEqual(['comments 2'])
})
