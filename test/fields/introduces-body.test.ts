import {expect, test} from 'vitest'
import {articleText, parseArticle} from '../../src/index.js'

const point = (about: string): string =>
  `<li>Never open the cabinet of the ${about} before the current has been cut off and the lock has been hung.</li>`
const points = ['pump', 'fan', 'hoist', 'belt'].map(point).join('')
const prose =
  'Three people were hurt last year when they opened a cabinet that still had current in it, and one of them died of it a week later. '

test('a list that is the text of a short notice is its body, not its key points', () => {
  const article = parseArticle(`<main><h1>Cut the current first</h1><ul>${points}</ul></main>`)
  expect(article.keyPoints).toEqual([])
  expect(articleText(article)).toContain('cabinet of the hoist')
})

test('the only paragraph of a short notice is its body, not its dek', () => {
  const article = parseArticle(`<main><h1>Cut the current first</h1><p class="lead">${prose}</p><p>Stay safe.</p></main>`)
  expect(article.dek).toBeNull()
  expect(articleText(article)).toContain('Three people were hurt')
})

test('the same list over a long text sums it up', () => {
  const article = parseArticle(
    `<main><h1>Cut the current first</h1><div class="key-points"><ul>${points}</ul></div>${`<p>${prose.repeat(3)}</p>`.repeat(2)}<p>The mine has new locks now.</p></main>`
  )
  expect(article.keyPoints).toHaveLength(4)
})
