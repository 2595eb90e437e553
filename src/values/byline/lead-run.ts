import {personLikelihood, surePerson} from '../name-shape.js'
import {phraseAt, phraseLength, textOf} from './phrases.js'
import type {Token} from './tokens.js'
import type {Lead, Part, Vocabulary} from './vocabulary.js'

/** Parts whose words open a line without a colon. Those of editing are desks' names and jobs as well: "Redaktion Musterstadt". */
export const opensUnmarked: ReadonlySet<Part> = new Set<Part>(['author', 'photography', 'illustration', 'video'])

/** A phrase that opens a credit, and how many tokens it takes. */
interface FoundLead {
  readonly lead: Lead
  readonly length: number
}

/**
 * The phrase at a place that opens a credit; of two words that one colon serves ("Text och foto: …", "글·사진 …", "Text/Foto: …") both together,
 * the writer's before any other. Null where there is none.
 */
export function joinedLead(tokens: readonly Token[], at: number, vocabulary: Vocabulary): FoundLead | null {
  const first = leadAt(tokens, at, vocabulary)
  if (first === null || first.lead.strength === 'phrase') return first
  const joint = tokens[at + first.length]
  if (joint === undefined || !(joint.kind === 'dot' || joint.kind === 'slash' || vocabulary.ands.has(joint.folded))) return first
  const second = leadAt(tokens, at + first.length + 1, vocabulary)
  if (second === null || second.lead.strength === 'phrase') return first
  const {lead} = first.lead.part === 'author' || second.lead.part !== 'author' ? first : second
  return {lead, length: first.length + 1 + second.length}
}

function leadAt(tokens: readonly Token[], at: number, {leads}: Vocabulary): FoundLead | null {
  const length = phraseLength(tokens, at, leads)
  const lead = length === 0 ? undefined : leads.get(phraseAt(tokens, at, length))
  return lead === undefined ? null : {lead, length}
}

/** Whether a person's full name stands at a place, up to the next mark or phrase that opens a credit. */
export function namesPersonFrom(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  let end = at
  while (tokens[end]?.kind === 'word' && !vocabulary.ands.has(tokens[end]?.folded ?? '') && leadAt(tokens, end, vocabulary) === null) end++
  return end - at > 1 && personLikelihood(textOf(tokens.slice(at, end))) >= surePerson
}
