import type {Page} from '../../../page/page.js'
import type {HiddenReason} from '../../../page/text/hidden.js'
import type {Marks} from '../marks.js'

/** A body may wait hidden for a script to show it, so hidden text can be won back; text for screen readers and dialogs hardly ever is body. */
const weights: Readonly<Record<HiddenReason, number>> = {
  'hidden-attribute': 2,
  'hidden-style': 2,
  noscript: 2,
  'screen-reader': 5,
  dialog: 5
}

export function markHidden({segments}: Page, marks: Marks): void {
  for (const segment of segments) if (segment.hidden !== null) marks.addSegment(segment, 'hidden', weights[segment.hidden], segment.hidden)
}
