import type {Furniture} from '../body/choose.js'
import type {Candidate, Decided, Decision} from '../fields/field.js'
import type {Page} from '../page/page.js'

/** What the head fields used, or saw shown beside what they used: their segments are no body, and neither are repeats of their texts. */
export function furnitureOf(page: Page, decided: Decided): Furniture {
  const segments = new Map<number, string>()
  for (const decision of Object.values(decided) as Decision<unknown>[])
    for (const [first, last] of decision.candidates.flatMap(usedSegments))
      for (const {index} of page.segments.slice(first, last)) if (!segments.has(index)) segments.set(index, decision.field)
  const texts = (['headline', 'dek', 'kicker'] as const).flatMap((field) => {
    const value = decided[field]?.value
    return typeof value === 'string' ? [{field, text: value}] : []
  })
  return {segments, texts}
}

const usedSegments = ({verdict, place}: Candidate<unknown>): [first: number, last: number][] =>
  place.segments !== null && (verdict === 'chosen' || verdict === 'agrees') ? [[...place.segments]] : []
