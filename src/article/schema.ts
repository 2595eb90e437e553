import * as z from 'zod/mini'
import type {Block} from './article.js'

const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/
/** Addresses that an article may hold. */
export const webUrl = /^(?:https?:\/\/|mailto:)\S+$/i

/** At least one character, none of them white space at an end. */
const text = z.string().check(z.refine((value) => value !== '' && value.trim() === value, 'empty, or not trimmed'))
const url = z.string().check(z.regex(webUrl, 'not an absolute http, https or mailto address'))
const position = z.int().check(z.nonnegative())

export const linkSchema = z.object({url, title: z.nullable(z.string())})

export const markSchema = z.enum(['code', 'emphasis', 'highlight', 'strike', 'strong', 'sub', 'sup', 'underline'])

export const spanSchema = z.object({
  text: z.string().check(z.minLength(1)),
  marks: z.exactOptional(z.array(markSchema).check(z.minLength(1))),
  link: z.exactOptional(linkSchema)
})

const spans = z.array(spanSchema).check(z.minLength(1))

export const dateValueSchema = z.object({
  value: z.string().check(z.regex(isoDate, 'not an ISO 8601 date')),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  zone: z.enum(['offset', 'named', 'floating']),
  zoneName: z.nullable(text),
  raw: text,
  alternatives: z.array(z.string().check(z.regex(isoDate, 'not an ISO 8601 date')))
})

export const authorSchema = z.object({
  name: text,
  kind: z.enum(['person', 'desk', 'agency', 'organisation', 'unknown']),
  role: z.nullable(text),
  affiliation: z.nullable(text),
  location: z.nullable(text),
  url: z.nullable(url),
  email: z.nullable(text)
})

export const bylineSchema = z.object({text: z.nullable(text), authors: z.array(authorSchema), contributors: z.array(authorSchema)})

export const datelineSchema = z.object({text, place: z.nullable(text), source: z.nullable(text), date: z.nullable(dateValueSchema)})

const imageKeys = {
  url: z.nullable(url),
  alt: z.nullable(text),
  caption: z.nullable(spans),
  credit: z.nullable(text),
  width: z.nullable(position),
  height: z.nullable(position),
  candidates: z.array(z.object({url, width: z.nullable(position)}))
}

export const imageSchema = z.object(imageKeys)

const blockKeys = {
  id: text,
  range: z.nullable(z.tuple([position, position]))
}

export const paragraphSchema = z.object({...blockKeys, type: z.literal('paragraph'), text: spans})

export const headingSchema = z.object({...blockKeys, type: z.literal('heading'), level: z.literal([1, 2, 3, 4, 5, 6]), text: spans})

export const listSchema = z.object({
  ...blockKeys,
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.nullable(z.int()),
  get items(): z.ZodMiniArray<z.ZodMiniArray<z.ZodMiniType<Block, Block>>> {
    return z.array(z.array(blockSchema))
  }
})

export const quoteSchema = z.object({
  ...blockKeys,
  type: z.literal('quote'),
  pull: z.boolean(),
  attribution: z.nullable(spans),
  cite: z.nullable(url),
  get blocks(): z.ZodMiniArray<z.ZodMiniType<Block, Block>> {
    return z.array(blockSchema).check(z.minLength(1))
  }
})

export const imageBlockSchema = z.object({...blockKeys, type: z.literal('image'), ...imageKeys})

export const codeSchema = z.object({
  ...blockKeys,
  type: z.literal('code'),
  language: z.nullable(text),
  code: z.string().check(z.minLength(1))
})

const span = z.int().check(z.minimum(1), z.maximum(1000))

export const tableSchema = z.object({
  ...blockKeys,
  type: z.literal('table'),
  caption: z.nullable(spans),
  rows: z.array(z.object({cells: z.array(z.object({header: z.boolean(), colspan: span, rowspan: span, text: z.array(spanSchema)}))}))
})

export const embedSchema = z.object({
  ...blockKeys,
  type: z.literal('embed'),
  kind: z.enum(['video', 'audio', 'post', 'other']),
  url: z.nullable(url),
  provider: z.nullable(text),
  caption: z.nullable(spans),
  fallback: z.nullable(spans)
})

export const dividerSchema = z.object({...blockKeys, type: z.literal('divider')})

/** Any block of the body. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  listSchema,
  quoteSchema,
  imageBlockSchema,
  codeSchema,
  tableSchema,
  embedSchema,
  dividerSchema
])

/** What every parse function returns, checked before it is returned. */
export const articleSchema = z.object({
  schema: z.literal('1.0'),
  kind: z.enum(['article', 'liveblog', 'gallery', 'media', 'listing', 'other']),
  url: z.nullable(url),
  canonicalUrl: z.nullable(url),
  language: z.nullable(text),
  direction: z.nullable(z.enum(['ltr', 'rtl'])),
  headline: z.nullable(text),
  alternativeHeadlines: z.array(z.object({role: z.enum(['seo', 'social', 'short', 'other']), text})),
  kicker: z.nullable(text),
  dek: z.nullable(text),
  keyPoints: z.array(text),
  description: z.nullable(text),
  byline: z.nullable(bylineSchema),
  date: z.object({published: z.nullable(dateValueSchema), modified: z.nullable(dateValueSchema)}),
  dateline: z.nullable(datelineSchema),
  section: z.nullable(text),
  breadcrumbs: z.array(z.object({name: text, url: z.nullable(url)})),
  tags: z.array(text),
  publisher: z.nullable(z.object({name: text, url: z.nullable(url)})),
  leadImage: z.nullable(imageSchema),
  access: z.object({isAccessibleForFree: z.nullable(z.boolean()), truncated: z.nullable(z.literal(true))}),
  body: z.array(blockSchema).check(z.minLength(1)),
  stats: z.object({words: position, characters: position, minutes: position}),
  nextPageUrl: z.nullable(url)
})
