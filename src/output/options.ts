export interface OutputOptions {
  /** Also the kicker, headline, dek, byline, date and lead image before the body. Default false. */
  head?: boolean
  /** Also pull quotes, which repeat words of the text. Default false. */
  pullQuotes?: boolean
}

/** Nesting of blocks that is written; the library itself builds at most 16 deep. */
export const deepest = 64
