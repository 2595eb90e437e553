import {foldText} from '../util/similarity.js'
import {isGenre} from '../values/genre.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt, fromArticle, fromMeta} from './sources.js'

/** The innermost step of the trail: the one next to the page. A trail of one step is the site's front page. */
const lastBreadcrumb: Evidence<string> = {
  source: 'last-breadcrumb',
  family: 'breadcrumbs',
  *find({decided}) {
    const trail = decided.breadcrumbs
    const last = trail?.value?.at(-1)
    if (last !== undefined && (trail?.value?.length ?? 0) > 1)
      yield {value: last.name, raw: last.name, place: trail?.chosen?.place ?? declaredAt('breadcrumbs')}
  }
}

/** A label over the headline names the section unless it names a genre; weak, and only where nothing else speaks. */
const kicker: Evidence<string> = {
  source: 'kicker',
  family: 'kicker',
  *find({decided}) {
    const chosen = decided.kicker?.chosen
    if (chosen !== null && chosen !== undefined && !isGenre(chosen.value)) yield {value: chosen.value, raw: chosen.raw, place: chosen.place}
  }
}

const longest = 60

const field: Field<string> = {
  name: 'section',
  evidence: [
    fromArticle('article-section', 'articleSection'),
    fromMeta('meta-section', 'meta', [
      'article:section',
      'og:section',
      'section',
      'dcterms.subject',
      'parsely-section',
      'sailthru.section'
    ]),
    lastBreadcrumb,
    kicker
  ],
  same: (a, b) => foldText(a) === foldText(b),
  reject: ({value}, {decided}) => {
    if (value.length > longest) return 'too-long'
    if (value === decided.headline?.value) return 'is-headline'
    return foldText(value) === foldText(decided.publisher?.value?.name ?? '') ? 'is-publisher' : null
  }
}

export const decideSection = (context: FieldContext): Decision<string> => decide(field, context)
