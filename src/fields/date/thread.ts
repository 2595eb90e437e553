import type {DateValue} from '../../article/article.js'
import {starterNode} from '../byline/poster.js'
import type {Evidence} from '../field.js'
import {readZone, type ShownDate} from './shown.js'

/** Elements around the starter's name that are looked through, and segments that one post's head and margin hold at most. */
const steps = 10
const mostSegments = 60
const dayLength = 10

/**
 * The day of a thread's first post: the first in the smallest element around its writer's name that shows one, of those with a time of day where
 * there are any. Seen on phpBB, FluxBB, vBulletin, XenForo and Vanilla. Must spare the days of
 * replies.
 */
export const fromThread: Evidence<DateValue> = {
  source: 'thread-date',
  family: 'shown',
  *find(context) {
    const {page} = context
    const {index} = page
    let at = starterNode(context) ?? 0
    for (let step = 0; step < steps && at > 0; at = index.parent[at] ?? 0, step++) {
      const [from, to] = [index.segmentStart[at] ?? 0, index.segmentStart[index.end[at] ?? 0] ?? 0]
      if (to - from > mostSegments) return
      const dates = readZone(page, {name: 'head', from, to, labelled: 1, unlabelled: 1, strict: false}).filter(isOfPost)
      const [first] = dates
      if (first === undefined) continue
      yield {...(dates.find(({value}) => value.value.length > dayLength) ?? first), fit: 1}
      return
    }
  }
}

/** In prose days are other days, unless they are as exact as only systems write them. */
const isOfPost = ({label, value, alone}: ShownDate): boolean =>
  label !== 'modified' && (value.value.length > dayLength || (value.value.length === dayLength && alone))
