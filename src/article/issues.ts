import type {ArticleIssue} from './error.js'

/** What a schema finds wrong, as zod tells it. */
interface SchemaIssue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The same in the words of an `ArticleError`. */
export const issuesOf = (issues: readonly SchemaIssue[]): ArticleIssue[] =>
  issues.map(({code, path, message}) => ({
    code: code ?? 'custom',
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    message
  }))

/** One sentence an issue; `whole` is what the value is called where it is wrong as a whole. */
export const describeIssues = (issues: readonly ArticleIssue[], whole: string): string =>
  issues.map(({path, message}) => `${path.join('.') || whole}: ${message}.`).join(' ')
