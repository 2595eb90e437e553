import * as z from 'zod/mini'
import type {Article, DateValue} from './article.js'
import {ArticleError, type ArticleIssue} from './error.js'

/** Fields that `options.require` can name. */
export const requirableFields = [
  'headline',
  'kicker',
  'dek',
  'byline',
  'date',
  'dateline',
  'section',
  'language',
  'publisher',
  'leadImage',
  'description',
  'canonicalUrl'
] as const
export type RequirableField = (typeof requirableFields)[number]

export interface Limits {
  /** Longest input: bytes of a `Uint8Array`, UTF-16 code units of a string. Default 32 MiB (33,554,432). */
  bytes?: number
  /** Most nodes in the tree. Default 4,000,000. */
  nodes?: number
  /** Deepest nesting of elements. Default 1,000,000. */
  depth?: number
}

export interface Options<Field extends RequirableField = never> {
  /** Address of the page: resolves relative links and supports field decisions. Default none. */
  url?: string
  /** The Content-Type header that came with bytes: its charset is tried after a byte order mark. Default none. */
  contentType?: string
  /** BCP 47 tag that the text is known to be in; wins over what the page says. Default: as the page says, else guessed. */
  language?: string
  /** The moment relative dates count from: ISO 8601 or a Date. Default none, and relative dates are `null`. */
  referenceTime?: string | Date
  /** Fields that must be found: a missing one throws `missing-field`, and the result's type is non-null there. `date` means `date.published`. Default none. */
  require?: readonly Field[]
  /** Bounds on the input. */
  limits?: Limits
}

/** The article with the required fields known to be there. */
export type ArticleWith<Field extends RequirableField> = Article & {
  [Key in Field]: Key extends 'date' ? {published: DateValue; modified: DateValue | null} : NonNullable<Article[Key]>
}

/** Options with every default filled in. */
export interface Settings {
  readonly url: string | null
  readonly contentType: string | null
  readonly language: string | null
  /** ISO 8601 instant in UTC. */
  readonly referenceTime: string | null
  readonly require: readonly RequirableField[]
  readonly limits: Readonly<Required<Limits>>
}

const defaultLimits: Readonly<Required<Limits>> = Object.freeze({bytes: 33_554_432, nodes: 4_000_000, depth: 1_000_000})

/** zod/mini brings no messages of its own; each says what the option takes. */
const unknownKeys = {
  error: (issue: {code?: string | undefined; keys?: string[]}) =>
    issue.code === 'unrecognized_keys' ? `unknown: ${issue.keys?.join(', ')}` : 'expected an object'
}
const positive = (unit: string) =>
  z.optional(z.number(`expected a number of ${unit}`).check(z.positive(`expected a positive number of ${unit}`)))
const isTime = (value: string | Date): boolean => !Number.isNaN(new Date(value).getTime())

const optionsSchema = z.strictObject(
  {
    url: z.optional(z.url({protocol: /^https?$/u, error: 'expected an absolute http or https address'})),
    contentType: z.optional(z.string('expected a string')),
    language: z.optional(z.string('expected a BCP 47 tag').check(z.minLength(2, 'expected a BCP 47 tag'))),
    referenceTime: z.optional(
      z
        .union([z.date(), z.string()], 'expected a Date or an ISO 8601 string')
        .check(z.refine(isTime, 'expected a Date or an ISO 8601 string'))
    ),
    require: z.optional(z.array(z.enum(requirableFields, `expected one of ${requirableFields.join(', ')}`), 'expected a list of fields')),
    limits: z.optional(z.strictObject({bytes: positive('bytes'), nodes: positive('nodes'), depth: positive('levels')}, unknownKeys))
  },
  unknownKeys
)

/** Checks the caller's options and fills in the defaults; throws `invalid-options`. */
export function resolveOptions(options: Options<RequirableField> | null | undefined): Settings {
  const result = optionsSchema.safeParse(options ?? {})
  if (!result.success)
    throw new ArticleError('invalid-options', describeIssues(result.error.issues), {issues: result.error.issues.map(toIssue)})
  const {url, contentType, language, referenceTime, require, limits} = result.data
  return {
    url: url ?? null,
    contentType: contentType ?? null,
    language: language ?? null,
    referenceTime: referenceTime === undefined ? null : new Date(referenceTime).toISOString(),
    require: require ?? [],
    limits: {
      bytes: limits?.bytes ?? defaultLimits.bytes,
      nodes: limits?.nodes ?? defaultLimits.nodes,
      depth: limits?.depth ?? defaultLimits.depth
    }
  }
}

interface SchemaIssue {
  code?: string | undefined
  path: PropertyKey[]
  message: string
}

const toIssue = (issue: SchemaIssue): ArticleIssue => ({
  code: issue.code ?? 'custom',
  path: issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  message: issue.message
})

const describeIssues = (issues: readonly SchemaIssue[]): string =>
  issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}.`).join(' ')
