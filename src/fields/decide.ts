import {trust} from '../data/trust.js'
import type {Candidate, Decision, Evidence, Field, FieldContext, Found} from './field.js'
import type {Rejection} from './rejections.js'

/** Trust of a source that has not been calibrated. */
const unknownTrust = 0.3

/** A group below this is no better than a guess, and the field stays null. */
const leastConfidence = 0.2

interface Voice<Value> {
  readonly found: Found<Value>
  readonly evidence: Evidence<Value>
  readonly trust: number
  readonly reason: Rejection | null
}

/**
 * Chooses a field's value. Equal values form a group; in a group the best of each family counts, and independent families add up:
 * confidence = 1 − Π(1 − trust). The best group wins with its most trusted spelling; ties go to the source listed first.
 */
export function decide<Value>(field: Field<Value>, context: FieldContext): Decision<Value> {
  const voices = field.evidence.flatMap((evidence) => listen(field, evidence, context))
  const groups = groupSame(
    field,
    voices.filter((voice) => voice.reason === null)
  )
  let best: Voice<Value>[] = []
  let confidence = leastConfidence
  for (const group of groups) {
    const value = groupConfidence(group)
    if (value > confidence) {
      best = group
      confidence = value
    }
  }
  const winner = mostTrusted(best)
  const agreeing = new Set(best)
  const candidates = voices.map((voice) => testify(voice, winner, agreeing))
  const chosen = candidates.find((candidate) => candidate.verdict === 'chosen') ?? null
  return {field: field.name, value: chosen === null ? null : chosen.value, chosen, confidence: chosen === null ? 0 : confidence, candidates}
}

function listen<Value>(field: Field<Value>, evidence: Evidence<Value>, context: FieldContext): Voice<Value>[] {
  const base = trust[`${field.name}/${evidence.source}`] ?? unknownTrust
  const voices: Voice<Value>[] = []
  for (const found of evidence.find(context))
    voices.push({found, evidence, trust: base * (found.fit ?? 1), reason: field.reject(found, context)})
  return voices
}

function groupSame<Value>(field: Field<Value>, voices: readonly Voice<Value>[]): Voice<Value>[][] {
  const groups: Voice<Value>[][] = []
  for (const voice of voices) {
    const group = groups.find(([first]) => first !== undefined && field.same(first.found.value, voice.found.value))
    if (group === undefined) groups.push([voice])
    else group.push(voice)
  }
  return groups
}

function groupConfidence<Value>(group: readonly Voice<Value>[]): number {
  const byFamily = new Map<string, number>()
  for (const {evidence, trust: value} of group) byFamily.set(evidence.family, Math.max(value, byFamily.get(evidence.family) ?? 0))
  let doubt = 1
  for (const value of byFamily.values()) doubt *= 1 - value
  return 1 - doubt
}

function mostTrusted<Value>(group: readonly Voice<Value>[]): Voice<Value> | null {
  let best: Voice<Value> | null = null
  for (const voice of group) if (best === null || voice.trust > best.trust) best = voice
  return best
}

function testify<Value>(voice: Voice<Value>, winner: Voice<Value> | null, group: ReadonlySet<Voice<Value>>): Candidate<Value> {
  const {found, evidence, trust: value, reason} = voice
  const verdict = reason !== null ? 'rejected' : voice === winner ? 'chosen' : group.has(voice) ? 'agrees' : 'outvoted'
  return {...found, source: evidence.source, family: evidence.family, trust: value, verdict, reason}
}
