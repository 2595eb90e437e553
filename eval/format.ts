/** One annotated page: a line of `<corpora>/<set>/truth.ndjson`. An absent key is not annotated; `null` or `[]` says that the page has none. */
export interface Truth {
  id: string
  url?: string
  charset?: string
  type?: string
  headline?: string | null
  dek?: string | null
  description?: string | null
  authors?: string[]
  byline?: string | null
  published?: string | null
  modified?: string | null
  section?: string | null
  tags?: string[]
  siteName?: string | null
  language?: string | null
  image?: string | string[] | null
  body?: string | null
  paragraphs?: string[]
  headings?: string[]
  with?: string[]
  without?: string[]
  bodyStart?: string
}

/** One page as predicted: a line of `<out>/<set>.ndjson`. */
export interface Prediction {
  id: string
  /** Why there is no article: an `ArticleError` code, `crash` or `hang`, then its message. */
  error?: string
  /** Input to article, in milliseconds. */
  ms?: number
  headline?: string | null
  dek?: string | null
  description?: string | null
  authors?: string[]
  byline?: string | null
  published?: string | null
  modified?: string | null
  section?: string | null
  tags?: string[]
  siteName?: string | null
  language?: string | null
  image?: string | null
  body?: string
  paragraphs?: string[]
  headings?: string[]
}
