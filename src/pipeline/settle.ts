import type {Article} from '../article/article.js'
import {ArticleError} from '../article/error.js'

/** What the `safe…` functions return, in zod's shape. */
export type SafeResult<Data> = {success: true; data: Data} | {success: false; error: ArticleError}

/** Runs `parse`; an `ArticleError` becomes a result, anything else is a bug and is thrown on. */
export function settle<Data>(parse: () => Data): SafeResult<Data> {
  try {
    return {success: true, data: parse()}
  } catch (error) {
    if (error instanceof ArticleError) return {success: false, error}
    throw error
  }
}

/** An article, or why there is none. */
export type Outcome = {readonly article: Article; readonly error: null} | {readonly article: null; readonly error: ArticleError}

/** As `settle`, of an article, with both keys always there. */
export function outcomeOf(make: () => Article): Outcome {
  const result = settle(make)
  return result.success ? {article: result.data, error: null} : {article: null, error: result.error}
}
