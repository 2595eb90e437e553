import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/index.js'

const prose =
  'The harbour board has agreed to keep the old ferry running for ten years, and the mayor said that the boat would be repaired.'

test('TOML is read whole: texts over several lines, dotted tables, a title of another table', () => {
  const article = parseArticleText(
    `+++\ntitle = """\nThe ferry stays"""\ndate = 2025-03-04 # a Tuesday\n[params]\nauthor = {name = "Ida Lorenz"}\n[cover]\ntitle = "A boat"\n+++\n\n${prose}`
  )
  expect(article).toMatchObject({headline: 'The ferry stays', date: {published: {value: '2025-03-04', raw: '2025-03-04'}}})
  expect(article.byline?.authors).toMatchObject([{name: 'Ida Lorenz'}])
})

test('what stands between plus signs and is no TOML is text', () => {
  const article = parseArticleText(`+++\ntitle = the ferry stays\n+++\n\nThe ferry stays\n\n${prose}`)
  expect(article.headline).toBe('The ferry stays')
})
