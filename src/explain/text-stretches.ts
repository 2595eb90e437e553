import type {Reason} from '../body/marks/reasons.js'
import type {Decided, Decision, FieldName} from '../fields/field.js'
import type {Copy} from '../plain-text/copy.js'
import {type Label, labelOfState} from '../plain-text/labels/labels.js'
import {tidy} from '../plain-text/lines/characters.js'
import type {Feature} from '../plain-text/signs/features.js'
import type {Fate} from './explanation.js'

/** A stretch of the input and where it went. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly fate: Fate
  /** Place of the piece that it is of. */
  readonly at: number
}

/** Why a line that is no body was left out, by the first feature that it has. */
const reasonOfFeature: readonly (readonly [Feature, Reason])[] = [
  ['furniture', 'page-furniture'],
  ['jump', 'page-furniture'],
  ['end-mark', 'end-mark'],
  ['slug', 'slug'],
  ['embargo', 'metadata'],
  ['syndication', 'legal'],
  ['reading-time', 'metadata'],
  ['advert', 'advert'],
  ['newsletter', 'newsletter'],
  ['paywall', 'paywall'],
  ['comments', 'comments'],
  ['legal', 'legal'],
  ['tags', 'tags'],
  ['related', 'related'],
  ['author-note', 'author-bio'],
  ['chrome', 'navigation'],
  ['photo', 'caption'],
  ['date', 'metadata'],
  ['address', 'metadata'],
  ['host', 'metadata'],
  ['count', 'metadata'],
  ['repeats', 'repeat'],
  ['after-prose', 'outside'],
  ['before-prose', 'navigation']
]

/** Lines that are labelled a field but were not the one chosen repeat it, as a rule. */
const fieldsOfLabel: Readonly<Partial<Record<Label, readonly FieldName[]>>> = {
  headline: ['headline', 'dek'],
  kicker: ['kicker'],
  dek: ['dek'],
  byline: ['byline'],
  credit: ['byline'],
  date: ['published', 'modified'],
  trail: ['breadcrumbs'],
  tags: ['tags'],
  chrome: ['publisher', 'byline', 'published'],
  heading: ['byline', 'published'],
  caption: ['byline', 'published']
}
const wholeLabels: ReadonlySet<Label> = new Set(['credit'])
const furnitureLabels: ReadonlySet<Label> = new Set(['headline', 'kicker', 'dek', 'byline', 'trail'])

/**
 * Where every piece of the text went: body, field or dropped. A line may be parted: a date and what labels it, a dateline and its paragraph.
 * The stretches do not overlap and leave out white space only.
 */
export function stretchesOf(copy: Copy, decided: Decided, blockOf: ReadonlyMap<number, string>): Stretch[] {
  return withSeparators(
    copy,
    copy.pieces.flatMap((piece, at) => {
      const {fields, rest} = fateOf(copy, decided, blockOf, at)
      const used = fields.flatMap((field) => usedRange(decided[field]))
      return piece.ranges.flatMap((range): Stretch[] => aroundFields(copy, at, copy.source.rangeOf(...range), used, rest))
    })
  )
}

const wordCharacter = /[\p{L}\p{N}]/u

/** A space of quoted-printable at a line's end; a piece does not reach over the white space behind it. */
const transportBlank = /=(?:20|09)/gu

/** The bars between parts of a line, marks of quoting in a line that holds nothing else, and what transport left belong to none of them. */
function withSeparators({source: {input}}: Copy, stretches: readonly Stretch[]): Stretch[] {
  const all = stretches.flatMap((one, index) => [...separator(input, stretches[index - 1]?.end ?? 0, one.start, one.at), one])
  return [...all, ...separator(input, stretches.at(-1)?.end ?? 0, input.length, stretches.at(-1)?.at ?? 0)]
}

function separator(input: string, start: number, end: number, at: number): Stretch[] {
  const between = tidy(input.slice(start, end))
  if (between === '' || wordCharacter.test(between.replace(transportBlank, ''))) return []
  return [{start, end, fate: {to: 'dropped', reason: 'metadata', because: 'separator'}, at}]
}

function fateOf(
  copy: Copy,
  decided: Decided,
  blockOf: ReadonlyMap<number, string>,
  at: number
): {fields: readonly FieldName[]; rest: Fate} {
  const block = blockOf.get(at)
  if (block !== undefined) return {fields: ['dateline'], rest: {to: 'body', block}}
  if (copy.pieces[at]?.fixed === 'header')
    return {fields: Object.keys(decided) as FieldName[], rest: {to: 'dropped', reason: 'metadata', because: 'header'}}
  const label = labelOfState(copy.states[at] ?? 'body-chrome')
  const fields = fieldsOfLabel[label] ?? []
  const [field] = fields
  if (field !== undefined && wholeLabels.has(label) && decided[field]?.chosen != null) return {fields: [], rest: {to: 'field', field}}
  return {fields, rest: dropped(copy, label, at)}
}

function dropped(copy: Copy, label: Label, at: number): Fate {
  if (furnitureLabels.has(label)) return {to: 'dropped', reason: 'furniture', because: label}
  const features = copy.features[at] ?? []
  const found = reasonOfFeature.find(([feature]) => features.includes(feature))
  return {to: 'dropped', reason: found?.[1] ?? 'unlikely', because: found?.[0] ?? label}
}

interface Used {
  readonly field: FieldName
  readonly start: number
  readonly end: number
}

function usedRange(decision: Decision<unknown> | undefined): Used[] {
  const range = decision?.chosen?.place.range
  return decision === undefined || range === null || range === undefined ? [] : [{field: decision.field, start: range[0], end: range[1]}]
}

/** Cuts the range around what the fields read in it. */
function aroundFields({source}: Copy, at: number, [start, end]: readonly [number, number], used: readonly Used[], rest: Fate): Stretch[] {
  const stretches: Stretch[] = []
  let from = start
  for (const one of [...used].sort((a, b) => a.start - b.start)) {
    const to = Math.min(end, one.end)
    if (Math.max(from, one.start) >= to) continue
    stretches.push(
      {start: from, end: Math.max(from, one.start), fate: rest, at},
      {start: Math.max(from, one.start), end: to, fate: {to: 'field', field: one.field}, at}
    )
    from = to
  }
  stretches.push({start: from, end, fate: rest, at})
  return stretches.filter((one) => tidy(source.input.slice(one.start, one.end)) !== '')
}
