import type {Draft} from '../body/draft.js'
import type {Page} from '../page/page.js'
import {decideAccess} from './access.js'
import {decideAlternativeHeadlines} from './alternative-headlines.js'
import {decideBreadcrumbs} from './breadcrumbs.js'
import {decideByline} from './byline.js'
import {decideModified, decidePublished} from './date/date.js'
import {decideDek} from './dek.js'
import {decideDescription} from './description.js'
import type {Decided, Decision, FieldContext, FieldName, FieldValues} from './field.js'
import {decideHeadline} from './headline.js'
import {decideKeyPoints} from './key-points.js'
import {decideKicker} from './kicker.js'
import {decideKind} from './kind.js'
import {decideLeadImage} from './lead-image.js'
import {decideNextPageUrl} from './next-page-url.js'
import {decidePublisher} from './publisher.js'
import {decideSection} from './section.js'
import {decideTags} from './tags.js'

type Steps = {readonly [Name in FieldName]?: (context: FieldContext) => Decision<FieldValues[Name]>}

/** How each head field is decided, in the order in which they are: a later one may read those before it. */
export const fieldSteps = {
  publisher: decidePublisher,
  headline: decideHeadline,
  kicker: decideKicker,
  description: decideDescription,
  dek: decideDek,
  alternativeHeadlines: decideAlternativeHeadlines,
  keyPoints: decideKeyPoints,
  modified: decideModified,
  published: decidePublished,
  byline: decideByline,
  breadcrumbs: decideBreadcrumbs,
  section: decideSection,
  tags: decideTags,
  leadImage: decideLeadImage,
  kind: decideKind,
  isAccessibleForFree: decideAccess,
  nextPageUrl: decideNextPageUrl
} satisfies Steps

/** Decides every head field; the dateline is read later, off the body's first paragraph. */
export function decideFields(page: Page, draft: Draft): Decided {
  let decided: Decided = {}
  for (const [name, decideField] of Object.entries(fieldSteps)) decided = {...decided, [name]: decideField({page, draft, decided})}
  return decided
}
