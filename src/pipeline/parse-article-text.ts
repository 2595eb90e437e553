import {ArticleError} from '../article/error.js'
import type {ArticleWith, Options, RequirableField} from '../article/options.js'
import {type SafeResult, settle} from './settle.js'

export function parseArticleText<Field extends RequirableField = never>(_text: string, _options?: Options<Field> | null): ArticleWith<Field> {
  throw new ArticleError('no-body')
}

export const safeParseArticleText = <Field extends RequirableField = never>(text: string, options?: Options<Field> | null): SafeResult<ArticleWith<Field>> => settle(() => parseArticleText(text, options))
