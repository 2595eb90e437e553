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
