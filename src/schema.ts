export type * from './article/article.js'
export {
  articleSchema,
  authorSchema,
  blockSchema,
  bylineSchema,
  codeSchema,
  datelineSchema,
  dateValueSchema,
  dividerSchema,
  embedSchema,
  headingSchema,
  imageBlockSchema,
  imageSchema,
  linkSchema,
  listSchema,
  markSchema,
  paragraphSchema,
  quoteSchema,
  spanSchema,
  tableSchema
} from './article/schema.js'
