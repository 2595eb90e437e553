import type {Article} from '../article/article.js'
import {ArticleError} from '../article/error.js'
import type {ArticleWith, RequirableField} from '../article/options.js'

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

/** The article, with the fields of `options.require`, which `assemble` has checked. Throws the error where there is none. */
export function articleOrThrow<Field extends RequirableField>({article, error}: Outcome): ArticleWith<Field> {
  if (error !== null) throw error
  return article as ArticleWith<Field>
}

/** As `settle`, of an article, with both keys always there. */
export function outcomeOf(make: () => Article): Outcome {
  const result = settle(make)
  return result.success ? {article: result.data, error: null} : {article: null, error: result.error}
}
