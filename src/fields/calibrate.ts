import {reliability} from '../data/reliability.js'
import type {FieldName} from './field.js'

/**
 * A decision's confidence as the share of such values that are right: of the values scored 0.9, nine in ten. Between the measured points it
 * rises evenly, beyond them it stays. A field that is not measured keeps its confidence as decided.
 */
export function calibrate(field: FieldName, confidence: number): number {
  const curve = reliability[field]
  const [first] = curve ?? []
  if (curve === undefined || first === undefined || confidence <= 0) return confidence
  let [before, share] = first
  if (confidence <= before) return share
  for (const [at, next] of curve) {
    if (confidence <= at) return share + ((next - share) * (confidence - before)) / (at - before)
    before = at
    share = next
  }
  return share
}
