import {classOf} from '../util/class-of.js'
import type {Article} from './article.js'

/** Every code an `ArticleError` can carry, with what it means and what to do. */
export const errorCodes = {
  'empty-input': 'The input holds nothing but white space: pass the page or the text itself.',
  'invalid-input':
    'The input is nothing that this function reads: parseArticle takes a string, a Uint8Array or an ArrayBuffer, parseArticleText a string, toArticle a hast tree, outputs an Article.',
  'not-html': 'The input is not HTML: pass plain text to parseArticleText, and decode or unpack binary files first.',
  'not-text': 'The input is HTML or binary, not plain text: pass HTML to parseArticle.',
  'too-large': 'The input exceeds limits.bytes or limits.nodes: raise the limit if you trust the source.',
  'too-deep': 'The tree exceeds limits.depth: raise the limit if you trust the source.',
  'no-body': 'No article text was found: see error.partial for the head fields, or explainArticle for what was dropped and why.',
  'missing-field': 'A field named in options.require was not found: see error.issues for which.',
  'invalid-options': 'An option has a value that it does not take: see error.issues for which.',
  'invalid-article': 'The result broke its own schema: a bug in standfirst, please report it with the page.'
} as const

export type ArticleErrorCode = keyof typeof errorCodes

/** One thing that was wrong, in the shape of zod's issues. */
export interface ArticleIssue {
  code: string
  path: (string | number)[]
  message: string
}

/** Thrown by every parse function; `safe…` variants return it instead. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly code: ArticleErrorCode
  readonly issues: readonly ArticleIssue[]
  /** What had been found when the parse failed; an article without its body, as a rule. */
  readonly partial: Partial<Article> | null

  constructor(
    code: ArticleErrorCode,
    detail?: string,
    more: {issues?: readonly ArticleIssue[]; partial?: Partial<Article>; cause?: unknown} = {}
  ) {
    super(
      detail === undefined ? errorCodes[code] : `${detail} ${errorCodes[code]}`,
      more.cause === undefined ? undefined : {cause: more.cause}
    )
    this.code = code
    this.issues = more.issues ?? []
    this.partial = more.partial ?? null
  }

  /** For `JSON.stringify`, which leaves out the message of an `Error`, and for `postMessage`, which leaves out all but the message. */
  toJSON(): {name: string; code: ArticleErrorCode; message: string; issues: readonly ArticleIssue[]; partial: Partial<Article> | null} {
    const {name, code, message, issues, partial} = this
    return {name, code, message, issues, partial}
  }
}

const isError = (value: unknown): value is Error => classOf(value) === 'Error'

/** Whether `value` is an `ArticleError`, of this copy of the package or another (each CJS entry holds its own), of this window or worker or another. */
export function isArticleError(value: unknown): value is ArticleError {
  return (
    isError(value) &&
    value.name === 'ArticleError' &&
    'code' in value &&
    typeof value.code === 'string' &&
    Object.hasOwn(errorCodes, value.code)
  )
}
