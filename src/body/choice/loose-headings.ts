import {headingLevels} from '../../page/elements.js'
import type {NodeIndex, Page} from '../../page/page.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import type {SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'
import type {Reason} from '../marks/reasons.js'

/** A heading as sure as this stays, though what it heads was dropped: an image or an embed may stand under it. */
const sure = 0.7

/** A heading that is a link names an item of a list, whose price or label may be all that was dropped. */
const linked = 0.5

/** What stands behind a place on the page: in all, and up to the next heading. */
interface Behind {
  anyBody: boolean
  body: boolean
  dropped: boolean
  /** Rank of the next heading that was kept; 0 where the next one was not. */
  rank: number
}

/**
 * Drops headings that head something else than the body: those that no body follows at all, and those whose own text, up to the next heading, was
 * dropped ("Related", "Comments"). A heading with a kept one of lower rank under it, or with nothing at all, is left; so are the linked ones of a list,
 * of which nothing else may have been kept (wcxb, tuning part: two lists better by 0.39 and 0.26, four worse by 0.02 to 0.05).
 */
export function dropLooseHeadings({index, segments}: Page, draft: Draft, fates: SegmentFate[]): void {
  const behind: Behind = {anyBody: false, body: false, dropped: false, rank: 0}
  const isList = isOtherThanArticle(draft.pageType)
  const levels = isList ? 1 : highest
  for (let at = segments.length - 1; at >= 0; at--) {
    const rank = rankOf(index, segments[at]?.container ?? 0, levels)
    const isKept = fates[at]?.to === 'body'
    if (rank === undefined) {
      passText(behind, isKept)
      continue
    }
    const stays = isKept && (headsBody(draft, at, behind, rank) || (isList && isLinked(draft, at)))
    if (isKept && !stays) fates[at] = {to: 'dropped', reason: 'unlikely', because: headsNothing, score: draft.scores[at] ?? 0}
    Object.assign(behind, {body: false, dropped: false, rank: stays ? rank : 0})
  }
}

/** From here on a heading that was dropped may go with the text right under it. */
const nearlyKept = 0.38
/** As much where a button fills the heading, which folds its text: as a button it has a low score. */
const nearlyKeptButton = 0.3
/** So sure and long is the text that wins its heading back. */
const sureText = 0.6
const longText = 80
/** What was dropped for these stays out, whatever stands under it. */
const lost: ReadonlySet<Reason> = new Set(['comments', 'repeat', 'furniture', 'hidden'])

/**
 * Wins back headings whose text was kept, where other headings of their rank were: questions in buttons over their answers, names of the reviewed over
 * the reviews. On the tuning part 25 of 37 such headings are body, on its check part's articles 7 of 7.
 */
export function keepHeadingsOfKept({index, segments}: Page, {scores}: Draft, fates: SegmentFate[]): void {
  const rankAt = (at: number): number | undefined => rankOf(index, segments[at]?.container ?? 0)
  const ranksKept = new Set(fates.flatMap(({to}, at) => (to === 'body' ? (rankAt(at) ?? []) : [])))
  for (const [at, fate] of fates.entries()) {
    const [head, text] = [segments[at], segments[at + 1]]
    if (fate.to !== 'dropped' || head === undefined || text === undefined) continue
    if (
      (scores[at] ?? 0) < leastKept(index, head.container) ||
      head.linkLength > 0 ||
      head.hidden !== null ||
      lost.has(fate.reason) ||
      !ranksKept.has(rankAt(at) ?? 0)
    )
      continue
    const isSure = fates[at + 1]?.to === 'body' && (scores[at + 1] ?? 0) >= sureText && text.width >= longText
    if (isSure && rankAt(at + 1) === undefined) fates[at] = {to: 'body'}
  }
}

const leastKept = ({tags}: NodeIndex, container: number): number => (tags[container] === 'button' ? nearlyKeptButton : nearlyKept)

/** How far above its text a heading element is looked for: buttons and boxes stand between. On other pages than articles it may head links that count. */
const highest = 3

function rankOf(index: NodeIndex, container: number, levels = highest): number | undefined {
  let node = container
  for (let step = 0; step < levels; step++, node = index.parent[node] ?? 0) {
    const rank = headingLevels.get(index.tags[node] ?? '')
    if (rank !== undefined) return rank
  }
  return undefined
}

const headsNothing = 'a heading of nothing that was kept'

const headsBody = (draft: Draft, at: number, behind: Behind, rank: number): boolean =>
  behind.anyBody && ((draft.scores[at] ?? 0) >= sure || isLinked(draft, at) || headsKept(behind, rank))

const isLinked = ({measures}: Draft, at: number): boolean => (measures.linkDensity[at] ?? 0) > linked

function passText(behind: Behind, isKept: boolean): void {
  behind.body ||= isKept
  behind.dropped ||= !isKept
  behind.anyBody ||= isKept
}

const headsKept = (behind: Behind, rank: number): boolean => behind.body || behind.rank > rank || !behind.dropped
