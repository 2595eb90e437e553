import type {Furniture} from '../body/choose.js'
import type {Decided, Decision} from '../fields/field.js'
import type {Page} from '../page/page.js'

/** What the head fields used, or saw shown beside what they used: their segments are no body, and neither are repeats of their texts. */
export function furnitureOf(page: Page, decided: Decided): Furniture {
  const segments = new Map<number, string>()
  for (const decision of Object.values(decided) as Decision<unknown>[]) {
    for (const {verdict, place} of decision.candidates) {
      if (place.segments === null || (verdict !== 'chosen' && verdict !== 'agrees')) continue
      const [first, last] = place.segments
      for (let at = first; at < last; at++) if (!segments.has(at) && page.segments[at] !== undefined) segments.set(at, decision.field)
    }
  }
  const texts = (['headline', 'dek', 'kicker'] as const).flatMap((field) => {
    const value = decided[field]?.value
    return typeof value === 'string' ? [{field, text: value}] : []
  })
  return {segments, texts}
}
