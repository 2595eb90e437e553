import {expect, test} from 'vitest'
import {memo} from '../../src/util/memo.js'

test('works an answer out once for each object, and once for null', () => {
  let asked = 0
  const sizes = memo((list: readonly number[] | null) => {
    asked++
    return {size: list?.length ?? 0}
  })
  const [one, other] = [[1], [1]]
  expect([one, other, null, one, null].map((list) => sizes(list).size)).toEqual([1, 1, 0, 1, 0])
  expect(sizes(one)).toBe(sizes(one))
  expect(sizes(one)).not.toBe(sizes(other))
  expect(asked).toBe(3)
})

test('by a part of what it is asked with', () => {
  const page = {}
  const seen = memo(
    ({by}: {page: object; by: string}) => [by],
    ({page}) => page
  )
  expect(seen({page, by: 'a'})).toBe(seen({page, by: 'b'}))
  expect(seen({page: {}, by: 'b'})).toEqual(['b'])
})
