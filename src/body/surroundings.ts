import type {NodeIndex, Page} from '../page/page.js'
import type {ClassNames} from './class-names.js'
import {firstUnder, lastUnder} from './measures.js'

/** What one walk from the root down tells about each node; all arrays are by node number. */
export interface Surroundings {
  /** The lowest node that holds both the node and the core. */
  readonly meeting: Int32Array
  /** The child of `meeting` under which the node is; the meeting node itself where it is the node. */
  readonly branch: Int32Array
  /** The nearest ancestor that holds more segments than the node. */
  readonly wider: Int32Array
  /** How many siblings of one tag and class the nearest such ancestor below the core's line has: cards, comments, rows. */
  readonly twins: Int32Array
  /** The one of those twins that the node is in; 0 where there are none. */
  readonly twinNode: Int32Array
  /** A number for each distinct tag and class. */
  readonly style: Int32Array
}

export function surroundingsOf({index}: Page, core: number, classes: ClassNames): Surroundings {
  const {size} = index
  const made = {meeting: new Int32Array(size), branch: new Int32Array(size), wider: new Int32Array(size), twins: new Int32Array(size), twinNode: new Int32Array(size), style: stylesOf(index, classes)}
  const counts = countTwins(index, made.style)
  for (let node = 1; node < size; node++) {
    const parent = index.parent[node] ?? 0
    const onLine = node <= core && core < (index.end[node] ?? 0)
    const parentOnLine = parent <= core && core < (index.end[parent] ?? 0)
    made.meeting[node] = onLine ? node : (made.meeting[parent] ?? 0)
    made.branch[node] = onLine || parentOnLine ? node : (made.branch[parent] ?? 0)
    made.wider[node] = holdsSame(index, node, parent) ? (made.wider[parent] ?? 0) : parent
    if (onLine) continue
    const own = twinCount(index, counts, made.style, node)
    const inherited = made.twins[parent] ?? 0
    made.twins[node] = Math.max(own, inherited)
    made.twinNode[node] = own > inherited ? node : (made.twinNode[parent] ?? 0)
  }
  return made
}

const holdsSame = (index: NodeIndex, node: number, parent: number): boolean => firstUnder(index, node) === firstUnder(index, parent) && lastUnder(index, node) === lastUnder(index, parent)

function stylesOf(index: NodeIndex, classes: ClassNames): Int32Array {
  const styles = new Int32Array(index.size)
  const tagNumbers = new Map<string, number>([['', 0]])
  const known = new Map<number, number>()
  for (let node = 1; node < index.size; node++) {
    const tag = index.tags[node]!
    if (tag === '') continue
    let tagNumber = tagNumbers.get(tag)
    if (tagNumber === undefined) tagNumbers.set(tag, (tagNumber = tagNumbers.size))
    const key = tagNumber * styleRoom * 16 + classes.ids[node]!
    let style = known.get(key)
    if (style === undefined) known.set(key, (style = known.size + 1))
    styles[node] = style
  }
  return styles
}

/** Paragraphs, list items, cells and lines have siblings of their kind by nature. */
const plural: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 td th dd dt br span a em strong b i option img'.split(' '))
/** Room for so many distinct styles in a numeric key; more would only mix up twins of a hostile page. */
const styleRoom = 65_536

/** Elements with text, by parent and style. */
function countTwins(index: NodeIndex, styles: Int32Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let node = 1; node < index.size; node++) {
    const style = styles[node] ?? 0
    if (style === 0 || plural.has(index.tags[node] ?? '') || firstUnder(index, node) === lastUnder(index, node)) continue
    const key = (index.parent[node] ?? 0) * styleRoom + (style % styleRoom)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function twinCount(index: NodeIndex, counts: ReadonlyMap<number, number>, styles: Int32Array, node: number): number {
  const style = styles[node] ?? 0
  if (style === 0 || plural.has(index.tags[node] ?? '')) return 0
  return counts.get((index.parent[node] ?? 0) * styleRoom + (style % styleRoom)) ?? 0
}
