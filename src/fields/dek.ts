import {dekBias, dekWeights} from '../data/dek-weights.js'
import {describeNode} from '../page/describe-node.js'
import type {Page} from '../page/page.js'
import {isOtherThanArticle} from '../page-type/page-type.js'
import {lettersOf, wordsOf} from '../util/similarity.js'
import {decide} from './decide.js'
import {type DekCandidate, dekCandidates} from './dek/candidates.js'
import {type DekContext, dekFeatures, dekGuards, guardDek, measureDek} from './dek/features.js'
import {joinedRun} from './dek/joined-run.js'
import {descriptionsOf} from './descriptions.js'
import type {Decision, Evidence, Field, FieldContext, Found} from './field.js'
import {headlineSegments, headZone} from './head-zone.js'
import {introducesBody} from './introduces-body.js'
import {shownAt} from './sources.js'

/** Candidates that are reported; the rest are less likely. */
const mostCandidates = 4

/** Shown text around the headline, as likely as it is set apart from the body and written to be read with the headline. */
const setApart: Evidence<string> = {
  source: 'set-apart',
  family: 'shown',
  *find({page, draft, decided}) {
    const [first, last] = headlineSegments(decided)
    const zone = headZone(page, draft, last - 1)
    const context = dekContext(page, first < 0 ? -1 : last - 1, decided.headline?.value ?? '')
    const scored = dekCandidates(page, zone)
      .filter(({segment}) => segment.index < first || segment.index >= last)
      .map((candidate) => ({candidate, chance: chanceOf(context, candidate)}))
    const upper = scored.findIndex(({candidate, chance}) => candidate.gap >= 0 && chance >= sure)
    const ranked = scored
      .map(({candidate, chance}, at) => ({candidate, chance: upper >= 0 && at > upper ? chance * lowerShare : chance}))
      .sort((a, b) => b.chance - a.chance)
    for (const {candidate, chance} of ranked.slice(0, mostCandidates)) yield found(page, draft.core, candidate, chance)
  }
}

/** Below a candidate so likely the others lose: under a dek a lede often repeats the description. */
const sure = 0.75
const lowerShare = 0.6

function dekContext(page: Page, headline: number, text: string): DekContext {
  const descriptions = new Set(Array.from(descriptionsOf(page), (description) => description.text))
  return {page, headline: page.segments[headline] ?? null, headlineWords: wordsOf(text), descriptions: Array.from(descriptions, wordsOf)}
}

function chanceOf(context: DekContext, candidate: DekCandidate): number {
  // Where no prose follows it is the body, however it is set.
  if (candidate.prose === null) return 0
  const measures = measureDek(context, candidate)
  const sum = dekFeatures.reduce((total, feature) => total + dekWeights[feature] * measures[feature], dekBias)
  if (sum < 0) return logistic(sum)
  const guards = guardDek(context, candidate)
  return logistic(dekGuards.reduce((total, guard) => total + dekWeights[guard] * guards[guard], sum))
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

function found(page: Page, core: number, {segment}: DekCandidate, chance: number): Found<string> {
  const [first, last] = joinedRun(page, core, segment)
  const text = page.segments
    .slice(first, last)
    .map((one) => one.text.replace(lineBreaks, ' '))
    .join(' ')
  return {value: text, raw: text, place: shownAt(page, first, last, describeNode(page.index, segment.container)), fit: chance}
}

const lineBreaks = /\n+/g

/** As likely a dek as not: below it a lede would be taken for one more often than a dek is found. */
const even = 0.5
/** Longest dek seen on an annotated page has 530 characters. */
const longest = 700

const field: Field<string> = {
  name: 'dek',
  evidence: [setApart],
  same: (a, b) => lettersOf(a) === lettersOf(b),
  reject: ({value, fit = 1, place}, {page, draft, decided}) => {
    if (fit < even) return 'not-set-apart'
    if (isOtherThanArticle(draft.pageType)) return 'no-article'
    if (value.length > longest) return 'too-long'
    if (lettersOf(value) === lettersOf(decided.headline?.value ?? '')) return 'is-headline'
    if (!introducesBody(page, draft, place.segments) || leadsToCode(page, place.segments)) return 'is-body'
    return isBulleted(page, place.segments, page.segments[place.segments?.[0] ?? -1]?.container ?? 0) ? 'is-list' : null
  }
}

/**
 * A paragraph right before code tells what the code is, and opens the text. Seen on a post whose first sentence ends "… the following line very often".
 * Costs no dek of the annotated pages.
 */
const leadsToCode = ({segments}: Page, place: readonly [number, number] | null): boolean =>
  place !== null && segments[place[1]]?.preformatted === true

/** An item of a list of several is a key point. */
function isBulleted({index, segments}: Page, place: readonly [number, number] | null, container: number): boolean {
  if (place === null) return false
  let item = container
  for (let step = 0; step < steps && index.tags[item] !== 'li'; step++) item = index.parent[item] ?? 0
  if (index.tags[item] !== 'li') return false
  const list = index.parent[item] ?? 0
  const items = segments.slice(index.segmentStart[list] ?? 0, index.segmentStart[index.end[list] ?? 0] ?? 0)
  return items.some(
    (other) => other.linkLength * 2 < other.text.length && (other.container < item || other.container >= (index.end[item] ?? 0))
  )
}

const steps = 3

export const decideDek = (context: FieldContext): Decision<string> => decide(field, context)
