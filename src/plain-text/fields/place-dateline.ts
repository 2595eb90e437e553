import type {Dateline, Range} from '../../article/article.js'
import type {Decision} from '../../fields/field.js'
import type {Copy} from '../copy.js'
import {isBlank} from '../lines/characters.js'

/** The decision with the range that the dateline takes at the start of its paragraph: as many characters that are not blank as it has. */
export function placeDateline({source}: Copy, decision: Decision<Dateline>): Decision<Dateline> {
  const {chosen} = decision
  if (chosen === null || chosen.place.range === null) return decision
  const [start] = chosen.place.range
  const placed = {...chosen, place: {...chosen.place, range: [start, endOf(source.input, start, chosen.raw)] as Range}}
  return {...decision, chosen: placed, candidates: decision.candidates.map((one) => (one === chosen ? placed : one))}
}

function endOf(input: string, start: number, raw: string): number {
  let left = 0
  for (let at = 0; at < raw.length; at++) if (!isBlank(raw.charCodeAt(at))) left++
  let at = start
  while (left > 0 && at < input.length) {
    if (!isBlank(input.charCodeAt(at))) left--
    at++
  }
  return at
}
