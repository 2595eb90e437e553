import type {Image} from '../article/article.js'
import {isPreview, pictureName, sameRendition} from '../values/picture-name.js'
import {decide} from './decide.js'
import type {Decision, Field, FieldContext} from './field.js'
import {fromDeclared} from './lead-image/declared.js'
import {shownFirst, shownRendition} from './lead-image/shown.js'

/** Names of pictures that stand for the site, not for the text. */
const standIn =
  /^(?:[a-z]{2,12}[-_])?(?:logo|placeholder|default|fallback|favicon|icon|no-?image|blank|share|social)(?:[-_]?(?:image|img|share|social|og|thumb\w*|card|facebook|fb))?(?:[-_]?\d{1,4}(?:x\d{1,4})?)?\.|[-_]logo[-_.]/i
const notWeb = /^(?!https?:)/u

const field: Field<Image> = {
  name: 'leadImage',
  evidence: [shownRendition, shownFirst, fromDeclared('article-image'), fromDeclared('og-image'), fromDeclared('twitter-image')],
  same: (a, b) => a.url === b.url || sameRendition(pictureName(a.url ?? ''), pictureName(b.url ?? '')),
  reject: ({value}) => {
    if (notWeb.test(value.url ?? '')) return 'not-a-web-address'
    const file = (value.url ?? '').split('?', 1)[0]?.split('/').at(-1) ?? ''
    return standIn.test(file) ? 'stands-for-the-site' : null
  }
}

/**
 * The picture over the text as the page shows it; where it shows none, the one that it declares. Where scripts put the picture in place of a small
 * blurred one, the declared address of the same picture stands.
 */
export function decideLeadImage(context: FieldContext): Decision<Image> {
  const decision = decide(field, context)
  const {value, candidates} = decision
  if (value === null || !isPreview(value.url ?? '')) return decision
  const full = candidates.find((candidate) => candidate.verdict === 'agrees' && !isPreview(candidate.value.url ?? ''))
  return full === undefined ? decision : {...decision, value: {...value, url: full.value.url}}
}
