import type {Furniture} from '../body/choose.js'
import type {Decided, Decision} from '../fields/field.js'
import type {Page} from '../page/page.js'

/** What the head fields used: their segments are no body, and neither are repeats of their texts. */
export function furnitureOf(page: Page, decided: Decided): Furniture {
  const segments = new Map<number, string>()
  for (const decision of Object.values(decided) as Decision<unknown>[]) {
    const [first, last] = decision.chosen?.place.segments ?? [0, 0]
    for (let at = first; at < last; at++) if (!segments.has(at) && page.segments[at] !== undefined) segments.set(at, decision.field)
  }
  const texts = (['headline', 'dek', 'kicker'] as const).flatMap((field) => {
    const value = decided[field]?.value
    return typeof value === 'string' ? [{field, text: value}] : []
  })
  return {segments, texts}
}
