import {ArticleError} from './error.js'

/**
 * Checks what was passed to an output for an article. Blocks are not looked into: `articleSchema` does that for articles that were stored elsewhere.
 *
 * @throws {ArticleError} `invalid-input` where it has no list of blocks.
 */
export function checkArticle(article: unknown): void {
  if (typeof article === 'object' && article !== null && 'body' in article && Array.isArray(article.body)) return
  throw new ArticleError(
    'invalid-input',
    'Expected an Article, with a list of blocks in body. What the safe functions return holds it in data.'
  )
}

/**
 * Checks the switches of an output.
 *
 * @throws {ArticleError} `invalid-options` for a name that the output does not have, or a value that is neither true nor false.
 */
export function checkSwitches(options: unknown, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw wrong([], `expected an object with ${names.join(', ')}`)
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw wrong([name], `unknown, expected ${names.join(', ')}`)
    if (value !== undefined && typeof value !== 'boolean') throw wrong([name], 'expected true or false')
  }
}

const wrong = (path: string[], message: string): ArticleError =>
  new ArticleError('invalid-options', `${path[0] ?? 'options'}: ${message}.`, {issues: [{code: 'custom', path, message}]})
