import {organisationWords, particles} from '../../data/name-words.js'
import {personLikelihood} from '../name-shape.js'
import {phraseAt, textOf} from './phrases.js'
import {isRole} from './roles.js'
import type {Segment} from './segments.js'
import {wordToken} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'für', 'pour', 'para', 'to'])
/** From this likelihood on, a piece stands for itself. */
const person = 0.45

/** Puts together what a joining word inside a job or a company's name has parted: "Arts | Culture Editor", "Centre for Food | Farming". */
export function mergeJoined(segments: readonly Segment[], vocabulary: Vocabulary): Segment[] {
  const merged: Segment[] = []
  for (const segment of segments) {
    const before = merged.at(-1)
    if (before !== undefined && segment.before === 'dot' && vocabulary.roles.has(phraseAt(before.words, 0, before.words.length))) {
      merged[merged.length - 1] = {...before, words: [...before.words, ...segment.words]}
    } else if (before !== undefined && segment.before === 'and' && belongsTogether(before, segment, vocabulary)) {
      merged[merged.length - 1] = {...before, words: [...before.words, wordToken(segment.joint), ...segment.words]}
    } else merged.push(segment)
  }
  return merged
}

function belongsTogether(before: Segment, segment: Segment, vocabulary: Vocabulary): boolean {
  const follows = before.before === 'comma' || before.before === 'bar' || before.before === 'open'
  const role = isRole(segment.words, vocabulary)
  if (follows && role) return isRole(before.words, vocabulary) || personLikelihood(textOf(before.words)) < person
  if (personLikelihood(textOf(segment.words)) >= person || segment.words.length > 2)
    return !role && endsOrganisation(segment) && isHalf(before)
  if (segment.words.length === 1 && before.words.some((word, at) => at > 0 && LINKS.has(word.folded)))
    return personLikelihood(textOf(before.words)) < person
  return endsOrganisation(segment) && isHalf(before)
}

/** "House | Garden Magazine", but not "Ana Silva | The Post". */
function endsOrganisation({words}: Segment): boolean {
  return words.length > 1 && organisationWords.has(words.at(-1)?.folded ?? '') && words[0]?.folded !== 'the'
}

const isHalf = ({words}: Segment) => words.length === 1 && !particles.has(words[0]?.folded ?? '')
