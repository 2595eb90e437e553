import {expect, test} from 'vitest'
import {remembered} from '../../src/util/remembered.js'

test('a test that remembers answers as the one it wraps, and asks it once for each text', () => {
  let asked = 0
  const isLong = remembered((text) => {
    asked++
    return text.length > 4
  })
  expect(['byline', 'nav', 'byline', 'nav', 'byline'].map(isLong)).toEqual([true, false, true, false, true])
  expect(asked).toBe(2)
})

test('a test that remembers forgets before it holds many answers', () => {
  let asked = 0
  const counted = remembered(() => {
    asked++
    return true
  })
  for (let text = 0; text < 10_000; text++) counted(`name-${text}`)
  asked = 0
  counted('name-0')
  expect(asked).toBe(1)
})
