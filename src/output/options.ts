import {checkArticle, checkSwitches} from '../article/check-article.js'

export interface OutputOptions {
  /** Also the kicker, headline, dek, byline, date and lead image before the body. Default false. */
  head?: boolean
  /** Also pull quotes, which repeat words of the text. Default false. */
  pullQuotes?: boolean
}

/** What an output was called with, defaults filled in. Throws `invalid-input`, `invalid-options`. */
export function checkOutput(article: unknown, options: OutputOptions | null | undefined): OutputOptions {
  checkArticle(article)
  checkSwitches(options ?? {}, switches)
  return options ?? {}
}
const switches = ['head', 'pullQuotes'] as const satisfies readonly (keyof OutputOptions)[]

/** Nesting of blocks that is written; the library itself builds at most 16 deep. */
export const deepest = 64
