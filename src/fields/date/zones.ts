import {tokensAt} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {remembered} from '../../util/remembered.js'
import type {FieldContext} from '../field.js'
import {endOfDek, firstHeadline, headlineSegments, headZone} from '../head-zone.js'

/** A run of segments in which dates of the article stand. */
export interface DateZone {
  /** `again`: from another place of the headline to its head. */
  readonly name: 'again' | 'head' | 'top' | 'end' | 'foot' | 'rest'
  readonly from: number
  readonly to: number
  /** How well dates fit with a label and without one. */
  readonly labelled: number
  readonly unlabelled: number
  /** Whether only lines count that are about the date. */
  readonly strict: boolean
}

/** Segments of the body's opening and end, behind the body, and of the page's end that are looked at. */
const opening = 6
const closing = 3
const behind = 12
const last = 4
/** Segments over the headline that are looked at; more are the site's header and other texts' teasers. */
const over = 8
/** Segments right over the headline that are looked at whatever element holds them. */
const nextTo = 2

/** Where dates stand, in page order. The zones do not overlap. */
export function dateZones({page, draft, decided}: FieldContext): DateZone[] {
  const [first] = headlineSegments(decided)
  const head = headZone(page, draft, first, endOfDek(decided))
  const from = first < 0 ? head.from : Math.max(0, Math.min(first - nextTo, Math.max(head.from, first - over)))
  const to = endOfLines(page, head.to, Math.min(head.to + lines, draft.last))
  const top = Math.max(to, Math.min(head.to + opening, draft.last))
  const end = Math.max(top, draft.last - closing)
  const after = Math.min(page.segments.length, endOfOwn(page, Math.max(end, draft.last), Math.max(end, draft.last + behind)))
  return [
    {
      name: 'again',
      from: Math.max(0, Math.min(from, firstHeadline(draft, decided))),
      to: from,
      labelled: 0.9,
      unlabelled: 0.8,
      strict: false
    },
    {name: 'head', from, to, labelled: 1, unlabelled: 0.9, strict: false},
    {name: 'top', from: to, to: top, labelled: 0.95, unlabelled: 0.85, strict: true},
    {name: 'end', from: end, to: after, labelled: 0.85, unlabelled: 0.6, strict: true},
    {name: 'foot', from: Math.max(after, page.segments.length - last), to: page.segments.length, labelled: 0.6, unlabelled: 0, strict: true}
  ]
}

/** All behind the headline that is not comments, for pages where no date stands where dates do; only what markup calls a date counts there. */
export function restZone({page, decided}: FieldContext): DateZone {
  const from = Math.max(0, headlineSegments(decided)[0])
  return {name: 'rest', from, to: endOfOwn(page, from, page.segments.length), labelled: 0.9, unlabelled: 0.7, strict: true}
}

/** Short lines that open the body as the draft sees it: the head's last. */
function endOfLines({segments}: Page, from: number, to: number): number {
  let at = from
  while (at < to && (segments[at]?.text.length ?? longestLine + 1) <= longestLine) at++
  return at
}

const lines = 4
const longestLine = 80

/** What stands in other texts behind the body: comments end the article, in teasers and boxes only a labelled date is its own. */
const replyToken = /comment(?!ar)|respond|repl(?:y|ies)/iu
const callsReply = remembered((name) => replyToken.test(name))
const otherToken = /related|recommend|teaser|card|sidebar|widget|latest|popular|trending|more-|carousel|list-?item/iu
const callsOther = remembered((name) => otherToken.test(name))
const otherTags: ReadonlySet<string> = new Set(['aside', 'nav'])
/** A list of facts about the text is no list of other texts: "post-info". */
const factsToken = /(?:post|entry|article)[-_]?(?:info|meta)/iu
const steps = 5

/** First segment behind the body that answers to it; comments carry dates too. */
export function endOfOwn(page: Page, from: number, to: number): number {
  for (let at = from; at < Math.min(to, page.segments.length); at++)
    if (nearest(page.index, page.segments[at]?.container ?? 0, callsReply, noTags) > 0) return at
  return to
}

const noTags: ReadonlySet<string> = new Set()

/** Whether a segment stands in a teaser, a box beside the text or a list of links. */
export function isBeside(index: NodeIndex, node: number): boolean {
  const other = nearest(index, node, callsOther, otherTags)
  return other > 0 && !tokensAt(index, index.parent[other] ?? 0, 'className').some((name) => factsToken.test(name))
}

/** Names of teasers: boxes beside the text tell facts about it too. */
const teaserToken = /related|recommend|teaser|(?:^|[-_])cards?$|latest|popular|trending|more-(?:from|stories|posts|news)|carousel/iu
const ofWriter = /author|writer|byline|bio|profile/iu

/**
 * Whether a segment stands in a teaser or box of another text than the one that `own` belongs to: in an article that does not hold it, or in what markup
 * calls a teaser. Boxes about the writer are cards too, and are spared.
 */
export function isOfOther(index: NodeIndex, node: number, own: number): boolean {
  for (let at = node, step = 0; step < steps && at > 0; step++, at = index.parent[at] ?? 0) {
    if (at <= own && own < (index.end[at] ?? 0)) return false
    const names = tokensAt(index, at, 'className')
    if (names.some((name) => ofWriter.test(name))) continue
    if (index.tags[at] === 'article' || names.some((name) => teaserToken.test(name))) return true
  }
  return false
}

/** The nearest element around a node, or the node, that a token or tag calls so; 0 where the text's own element comes first. */
function nearest(index: NodeIndex, node: number, calls: (name: string) => boolean, tags: ReadonlySet<string>): number {
  let at = node
  for (let step = 0; step < steps && at > 0; step++, at = index.parent[at] ?? 0) {
    const tag = index.tags[at] ?? ''
    if (tag === '' || ownTags.has(tag)) return 0
    if (tags.has(tag) || tokensAt(index, at, 'className').some(calls)) return at
  }
  return 0
}

const ownTags: ReadonlySet<string> = new Set(['body', 'main', 'article'])
