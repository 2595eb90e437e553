import type {AlternativeHeadline} from '../article/article.js'
import {pathOf, strings} from '../page/declared/things.js'
import {lettersOf} from '../util/similarity.js'
import type {Candidate, Decision, FieldContext, Found} from './field.js'
import {type TitleSource, titlesOf} from './headline/titles.js'
import {declaredAt} from './sources.js'

const roleOf: Readonly<Record<TitleSource, AlternativeHeadline['role']>> = {
  'json-ld-headline': 'other',
  'json-ld-name': 'other',
  'og-title': 'social',
  'twitter-title': 'social',
  'meta-title': 'seo',
  'title-element': 'seo'
}

/** Declared under `alternativeHeadline` it may as well be the dek; a headline is short. */
const longest = 120

/** Every title that the page declares and that is not the headline, each spelling once, with the role of its first source. Nothing is voted on. */
export function decideAlternativeHeadlines(context: FieldContext): Decision<AlternativeHeadline[]> {
  const seen = new Set([context.decided.headline?.value, context.decided.dek?.value].map((text) => lettersOf(text ?? '')))
  const found = Array.from(declaredTitles(context)).filter(({value: [one]}) => {
    const letters = lettersOf(one?.text ?? '')
    return letters !== '' && seen.size < seen.add(letters).size
  })
  const value = found.flatMap((one) => one.value)
  const candidates = found.map(
    (one): Candidate<AlternativeHeadline[]> => ({
      ...one,
      source: 'declared-title',
      family: 'declared',
      trust,
      verdict: 'agrees',
      reason: null
    })
  )
  const [first] = candidates
  if (first === undefined) return {field: 'alternativeHeadlines', value: null, chosen: null, confidence: 0, candidates: []}
  const chosen = {...first, value, verdict: 'chosen'} as const
  return {field: 'alternativeHeadlines', value, chosen, confidence: trust, candidates: [chosen, ...candidates.slice(1)]}
}

/** The page says so itself. */
const trust = 0.9

function* declaredTitles({page}: FieldContext): Iterable<Found<AlternativeHeadline[]>> {
  const {article} = page
  const short = article === null ? undefined : strings(article, 'alternativeHeadline')[0]
  if (article !== null && short !== undefined && short.length <= longest) {
    yield {value: [{role: 'short', text: short}], raw: short, place: declaredAt(pathOf(article, 'alternativeHeadline'))}
  }
  for (const {source, text, raw, place} of titlesOf(page).all) yield {value: [{role: roleOf[source], text}], raw, place}
}
