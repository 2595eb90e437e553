import type {Article, Block} from '../article/article.js'
import {articleText} from '../article/article-text.js'
import {ArticleError, type ArticleIssue} from '../article/error.js'
import {describeIssues, issuesOf} from '../article/issues.js'
import type {RequirableField, Settings} from '../article/options.js'
import {articleSchema} from '../article/schema.js'
import {statsOf} from '../article/stats.js'
import type {Decided, FieldName, FieldValues} from '../fields/field.js'
import {directionOf} from '../page/language/language.js'
import {cleanStrings} from '../util/clean-text.js'

/** What the input says of itself; a page has it, and so has a plain text. */
export interface Frame {
  readonly settings: Pick<Settings, 'require'>
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly language: string | null
}

/** Puts the parts together, cleans their strings of what data and broken encodings bring along, and checks them. Throws `no-body`, `missing-field` and `invalid-article`. */
export function assemble(frame: Frame, decided: Decided, blocks: readonly Block[]): Article {
  const body = cleanStrings(blocks)
  const article = compose(frame, decided, body)
  if (body.length === 0) throw new ArticleError('no-body', undefined, {partial: withoutBody(article)})
  requireFields(article, frame.settings.require)
  return validate(article)
}

function compose(frame: Frame, decided: Decided, body: readonly Block[]): Article {
  const value = <Name extends FieldName, Absent>(name: Name, absent: Absent): FieldValues[Name] | Absent =>
    cleanStrings(decided[name]?.value) ?? absent
  const headline = value('headline', null)
  return {
    schema: '1.0',
    kind: value('kind', 'article'),
    url: frame.url,
    canonicalUrl: frame.canonicalUrl,
    language: frame.language,
    direction: directionOf(frame.language, headline ?? articleText({body: body.slice(0, 1)})),
    headline,
    alternativeHeadlines: value('alternativeHeadlines', []),
    kicker: value('kicker', null),
    dek: value('dek', null),
    keyPoints: value('keyPoints', []),
    description: value('description', null),
    byline: value('byline', null),
    date: {published: value('published', null), modified: value('modified', null)},
    dateline: value('dateline', null),
    section: value('section', null),
    breadcrumbs: value('breadcrumbs', []),
    tags: value('tags', []),
    publisher: value('publisher', null),
    leadImage: value('leadImage', null),
    access: {isAccessibleForFree: value('isAccessibleForFree', null), truncated: value('truncated', null)},
    body: [...body],
    stats: statsOf(body),
    nextPageUrl: value('nextPageUrl', null)
  }
}

function withoutBody({body: _, stats: __, ...partial}: Article): Partial<Article> {
  return partial
}

function requireFields(article: Article, fields: readonly RequirableField[]): void {
  const issues = fields
    .filter((field) => isMissing(article, field))
    .map(
      (field): ArticleIssue => ({
        code: 'missing',
        path: field === 'date' ? ['date', 'published'] : [field],
        message: `No ${field} was found.`
      })
    )
  if (issues.length > 0) throw new ArticleError('missing-field', issues.map((issue) => issue.message).join(' '), {issues, partial: article})
}

const isMissing = (article: Article, field: RequirableField): boolean =>
  (field === 'date' ? article.date.published : article[field]) === null

function validate(article: Article): Article {
  const result = articleSchema.safeParse(article)
  if (result.success) return result.data
  const issues = issuesOf(result.error.issues)
  throw new ArticleError('invalid-article', describeIssues(issues, 'article'), {issues, partial: article})
}
