import type {NodeIndex} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'

const figureEnd = /\p{N}$/u
const figureStart = /^\p{N}/u

/**
 * The segment's text with a space where the figures of two elements meet: styles set them apart. Seen where the minutes that a text takes follow the day,
 * "4 March 2025" and "12 min". Null where none meet.
 */
export function withFiguresApart({nodes}: NodeIndex, {first, last}: Segment): string | null {
  let text = ''
  let meets = false
  for (let at = first; at < last; at++) {
    const node = nodes[at]
    if (node?.type !== 'text') continue
    const met = figureEnd.test(text) && figureStart.test(node.value)
    meets ||= met
    text += met ? ` ${node.value}` : node.value
  }
  return meets ? text : null
}
