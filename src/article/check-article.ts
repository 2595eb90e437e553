import {isRecord} from '../util/class-of.js'
import {ArticleError} from './error.js'

/**
 * What an output makes of what it was passed for an article. Blocks are not looked into before: `articleSchema` does that for articles that were stored
 * elsewhere, and is no part of the outputs.
 *
 * @throws {ArticleError} `invalid-input` where the article has no list of blocks, and where the output trips over a part that is missing or of another kind.
 */
export function fromArticle<Output>(article: unknown, write: () => Output): Output {
  checkArticle(article)
  try {
    return write()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new ArticleError(
      'invalid-input',
      `The article lacks parts, or has others in their place (${cause.message}): articleSchema tells which.`,
      {
        cause
      }
    )
  }
}

function checkArticle(article: unknown): void {
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
  if (!isRecord(options)) throw wrong([], `expected an object with ${names.join(', ')}`)
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) throw wrong([name], `unknown, expected ${names.join(', ')}`)
    if (value !== undefined && typeof value !== 'boolean') throw wrong([name], 'expected true or false')
  }
}

const wrong = (path: string[], message: string): ArticleError =>
  new ArticleError('invalid-options', `${path[0] ?? 'options'}: ${message}.`, {issues: [{code: 'custom', path, message}]})
