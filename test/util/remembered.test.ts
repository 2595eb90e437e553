import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
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

test('long texts are not kept', () => {
  let asked = 0
  const counted = remembered(() => {
    asked++
    return true
  })
  const [short, long] = ['n'.repeat(100), 'n'.repeat(101)]
  for (const text of [short, long, short, long]) counted(text)
  expect(asked).toBe(3)
})

test('a short text that is kept does not keep the page that it was cut from', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = (): number => {
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const isLong = remembered((text) => text.length > 40)
  const before = held()
  for (let page = 0; page < 30; page++) isLong(`${'x'.repeat(1e6)} name-of-the-page-${page}`.slice(-20))
  expect(held() - before).toBeLessThan(10)
  expect(isLong('short')).toBe(false)
})
