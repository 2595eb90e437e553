import type {Draft} from '../body/draft.js'
import type {Page} from '../page/page.js'

/** A segment that the draft takes for body at least so surely counts as body. */
const bodyScore = 0.5

/**
 * Whether there is more body beside a run of segments than the run itself is long. A dek or a list of key points introduces the text; one that
 * is longer than all the rest is the text. Seen on short notices, whose only paragraph or list was taken. Costs no dek of the annotated pages.
 */
export function introducesBody({segments}: Page, {scores}: Draft, place: readonly [first: number, last: number] | null): boolean {
  const [first, last] = place ?? [0, 0]
  let left = 0
  for (let at = first; at < last; at++) left += segments[at]?.text.length ?? 0
  for (let at = 0; at < segments.length && left >= 0; at++) {
    if ((at < first || at >= last) && (scores[at] ?? 0) >= bodyScore) left -= segments[at]?.text.length ?? 0
  }
  return left < 0
}
