import * as z from 'zod/mini'
import {givenTag} from '../page/language/tag.js'
import {parseUrl, withoutCredentials} from '../page/url.js'
import {classOf, isRecord} from '../util/class-of.js'
import {readIso} from '../values/date/iso.js'
import type {Article, DateValue} from './article.js'
import {ArticleError} from './error.js'
import {describeIssues, issuesOf} from './issues.js'
import {webUrl} from './schema.js'

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
  bytes?: number | null | undefined
  /** Most nodes in the tree. Default 4,000,000. */
  nodes?: number | null | undefined
  /** Deepest nesting of elements. Default 1,000,000. */
  depth?: number | null | undefined
}

/** What a parse is told; `null` and `undefined` stand for the default. */
export interface Options<Field extends RequirableField = never> {
  /** Address of the page, http or https: resolves relative links and supports field decisions. A user name and password in it are left out. Default none. */
  url?: string | URL | null | undefined
  /** The Content-Type header that came with bytes: its charset is tried after a byte order mark. Default none. */
  contentType?: string | null | undefined
  /** BCP 47 tag that the text is known to be in; wins over what the page says. Default: as the page says, else guessed. */
  language?: string | null | undefined
  /** The moment relative dates count from: a Date or ISO 8601, in UTC where it names no offset. Default none, and relative dates are `null`. */
  referenceTime?: string | Date | null | undefined
  /** Fields that must be found: a missing one throws `missing-field`, and the result's type is non-null there. `date` means `date.published`. Default none. */
  require?: readonly Field[] | null | undefined
  /** Bounds on the input. */
  limits?: Limits | null | undefined
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
  readonly limits: AllLimits
}

/** Limits with every default filled in. */
type AllLimits = Readonly<Record<keyof Limits, number>>

const defaultLimits: AllLimits = Object.freeze({bytes: 33_554_432, nodes: 4_000_000, depth: 1_000_000})

/** zod/mini brings no messages of its own; each says what the option takes. */
const unknownKeys = {
  error: (issue: {code?: string | undefined; keys?: string[]}) =>
    issue.code === 'unrecognized_keys' ? `unknown: ${issue.keys?.join(', ')}` : 'expected an object'
}
const positive = (unit: string) => {
  const expected = `expected a finite whole number of ${unit} above 0`
  return z.nullish(z.int(expected).check(z.positive(expected)))
}
const expectedTag = "expected a BCP 47 tag, such as 'en' or 'pt-BR'"
const expectedAddress = 'expected an absolute http or https address, as a string or a URL'

/**
 * The address as it is given where an article may hold it so, else as `URL` writes it; always without a user name and password, which are no part
 * of what a page's links resolve against. Null for all but http and https.
 */
function addressOf(given: string | URL): string | null {
  const text = (typeof given === 'string' ? given : String(given.href)).trim()
  const url = parseUrl(text, null)
  if (url === null || !web.test(url.protocol)) return null
  if (url.username === '' && url.password === '') return webUrl.test(text) ? text : url.href
  return withoutCredentials(url).href
}
const web = /^https?:$/u

/** The moment in UTC, ISO 8601; null where the text is no ISO 8601 date. `Date` alone would read most texts, and floating times by the machine's zone. */
function instantOf(given: string | Date): string | null {
  if (typeof given !== 'string') return Number.isNaN(given.getTime()) ? null : given.toISOString()
  const value = readIso(given.trim())?.value ?? null
  return value === null ? null : new Date(floatingTime.test(value) ? `${value}Z` : value).toISOString()
}
const floatingTime = /T[\d:]+$/

/** An object of a class, of any window or worker. */
const instance = <Value>(name: string) => z.custom<Value>((value) => classOf(value) === name)

const optionsSchema = z.strictObject(
  {
    url: z.nullish(
      z.union([z.string(), instance<URL>('URL')], expectedAddress).check(z.refine((url) => addressOf(url) !== null, expectedAddress))
    ),
    contentType: z.nullish(z.string('expected a string')),
    language: z.nullish(z.string(expectedTag).check(z.refine((tag) => givenTag(tag) !== null, expectedTag))),
    referenceTime: z.nullish(
      z
        .union([instance<Date>('Date'), z.string()], 'expected a Date or an ISO 8601 string')
        .check(z.refine((time) => instantOf(time) !== null, 'expected a Date or an ISO 8601 string'))
    ),
    require: z.nullish(z.array(z.enum(requirableFields, `expected one of ${requirableFields.join(', ')}`), 'expected a list of fields')),
    limits: z.nullish(z.strictObject({bytes: positive('bytes'), nodes: positive('nodes'), depth: positive('levels')}, unknownKeys))
  },
  unknownKeys
)

/** Checks the caller's options and fills in the defaults; throws `invalid-options`. */
export function resolveOptions(options: Options<RequirableField> | null | undefined): Settings {
  const result = optionsSchema.safeParse(isRecord(options ?? {}) ? (options ?? {}) : null)
  if (!result.success) {
    const issues = issuesOf(result.error.issues)
    throw new ArticleError('invalid-options', describeIssues(issues, 'options'), {issues})
  }
  const {url, contentType, language, referenceTime, require, limits} = result.data
  return {
    url: url == null ? null : addressOf(url),
    contentType: contentType ?? null,
    language: language == null ? null : givenTag(language),
    referenceTime: referenceTime == null ? null : instantOf(referenceTime),
    require: require ?? [],
    limits: {
      bytes: limits?.bytes ?? defaultLimits.bytes,
      nodes: limits?.nodes ?? defaultLimits.nodes,
      depth: limits?.depth ?? defaultLimits.depth
    }
  }
}
