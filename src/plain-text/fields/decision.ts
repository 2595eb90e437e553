import type {Candidate, Decision, FieldName, FieldValues} from '../../fields/field.js'
import type {Copy} from '../copy.js'
import type {Piece} from '../pieces.js'

/** A value that a source found in the text. */
export interface Find<Value> {
  readonly value: Value
  readonly source: string
  /** How often such a find is right, 0 to 1. */
  readonly trust: number
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly path: string
}

/** A find that takes a piece whole. */
export const pieceFind = <Value>(piece: Piece, value: Value, source: string, trust: number): Find<Value> => ({
  value,
  source,
  trust,
  start: piece.start,
  end: piece.end,
  raw: piece.text,
  path: pathOf(piece)
})

export const pathOf = ({line}: Piece): string => `line ${line}`

/** The most trusted find is the field's value, the first among equals; the others are outvoted. */
export function decideText<Name extends FieldName>(
  field: Name,
  {source}: Copy,
  finds: readonly Find<FieldValues[Name]>[]
): Decision<FieldValues[Name]> {
  const best = finds.reduce<Find<FieldValues[Name]> | null>((top, find) => (top === null || find.trust > top.trust ? find : top), null)
  const candidates = finds.map(
    (find): Candidate<FieldValues[Name]> => ({
      value: find.value,
      raw: find.raw,
      source: find.source,
      family: 'text',
      trust: find.trust,
      reason: null,
      place: {path: find.path, segments: null, range: source.rangeOf(find.start, find.end)},
      verdict: find === best ? 'chosen' : 'outvoted'
    })
  )
  return {
    field,
    value: best?.value ?? null,
    chosen: candidates.find(({verdict}) => verdict === 'chosen') ?? null,
    confidence: best?.trust ?? 0,
    candidates
  }
}
