import {flag, pathOf} from '../page/declared/things.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt} from './sources.js'

/** schema.org isAccessibleForFree, the publisher's claim. */
const accessibleForFree: Evidence<boolean> = {
  source: 'accessible-for-free',
  family: 'structured-data',
  *find({page: {article}}) {
    const value = article === null ? null : flag(article, 'isAccessibleForFree')
    if (article !== null && value !== null) yield {value, raw: String(value), place: declaredAt(pathOf(article, 'isAccessibleForFree'))}
  }
}

/** article:content_tier of Facebook's Open Graph articles: "free", "metered", "locked". */
const contentTier: Evidence<boolean> = {
  source: 'content-tier',
  family: 'meta',
  *find({page}) {
    const tier = page.meta.first('article:content_tier')
    const value = tier === null ? undefined : tiers.get(tier.toLowerCase())
    if (tier !== null && value !== undefined) yield {value, raw: tier, place: declaredAt('meta article:content_tier')}
  }
}

const tiers: ReadonlyMap<string, boolean> = new Map([
  ['free', true],
  ['metered', false],
  ['locked', false]
])

const field: Field<boolean> = {
  name: 'isAccessibleForFree',
  evidence: [accessibleForFree, contentTier],
  same: (a, b) => a === b,
  reject: () => null
}

export const decideAccess = (context: FieldContext): Decision<boolean> => decide(field, context)
