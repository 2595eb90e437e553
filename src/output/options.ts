import {checkSwitches, fromArticle} from '../article/check-article.js'

export interface OutputOptions {
  /** Also the kicker, headline, dek, byline, date and lead image before the body. Default false. */
  head?: boolean | undefined
  /** Also pull quotes, which repeat words of the text. Default false. */
  pullQuotes?: boolean | undefined
}

/** What an output writes of an article. Throws `invalid-input`, `invalid-options`. */
export function writeArticle<Output>(
  article: unknown,
  options: OutputOptions | null | undefined,
  write: (options: OutputOptions) => Output
): Output {
  checkSwitches(options ?? {}, switches)
  return fromArticle(article, () => write(options ?? {}))
}
const switches = ['head', 'pullQuotes'] as const satisfies readonly (keyof OutputOptions)[]

/** Nesting of blocks that is written; the library itself builds at most 16 deep. */
export const deepest = 64
