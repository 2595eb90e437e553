import type {NodeIndex, Page} from '../../page/page.js'
import type {ClassNames} from '../marks/class-names.js'
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
  const style = stylesOf(index, classes)
  const meeting = new Int32Array(size)
  const branch = new Int32Array(size)
  const wider = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    const parent = index.parent[node] ?? 0
    const onLine = holdsCore(index, node, core)
    meeting[node] = onLine ? node : (meeting[parent] ?? 0)
    branch[node] = onLine || holdsCore(index, parent, core) ? node : (branch[parent] ?? 0)
    wider[node] = holdsSame(index, node, parent) ? (wider[parent] ?? 0) : parent
  }
  return {meeting, branch, wider, style, ...twinsOf(index, style, core)}
}

function twinsOf(index: NodeIndex, style: Int32Array, core: number): Pick<Surroundings, 'twins' | 'twinNode'> {
  const own = countTwins(index, style)
  const twins = new Int32Array(index.size)
  const twinNode = new Int32Array(index.size)
  for (let node = 1; node < index.size; node++) {
    if (holdsCore(index, node, core)) continue
    const parent = index.parent[node] ?? 0
    const isMore = (own[node] ?? 0) > (twins[parent] ?? 0)
    twins[node] = isMore ? (own[node] ?? 0) : (twins[parent] ?? 0)
    twinNode[node] = isMore ? node : (twinNode[parent] ?? 0)
  }
  return {twins, twinNode}
}

const holdsCore = ({end}: NodeIndex, node: number, core: number): boolean => node <= core && core < (end[node] ?? 0)

const holdsSame = (index: NodeIndex, node: number, parent: number): boolean =>
  firstUnder(index, node) === firstUnder(index, parent) && lastUnder(index, node) === lastUnder(index, parent)

function stylesOf(index: NodeIndex, classes: ClassNames): Int32Array {
  const styles = new Int32Array(index.size)
  const tagNumbers = new Map<string, number>([['', 0]])
  const known = new Map<number, number>()
  for (let node = 1; node < index.size; node++) {
    const tag = index.tags[node] ?? ''
    if (tag !== '') styles[node] = numberOf(known, numberOf(tagNumbers, tag) * room + (classes.ids[node] ?? 0))
  }
  return styles
}

/** Room for so many numbers in one half of a numeric key; more would only mix up styles of a hostile page. */
const room = 2 ** 24

/** The key's number: one more than the last for a new key. */
function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  const number = known.get(key) ?? known.size + 1
  if (number > known.size) known.set(key, number)
  return number
}

/** Paragraphs, list items, cells and lines have siblings of their kind by nature. */
const plural: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 td th dd dt br span a em strong b i option img'.split(' '))

/** How many siblings of its style, itself counted, each element with text has; 0 for those that have them by nature. */
function countTwins(index: NodeIndex, styles: Int32Array): Int32Array {
  const groups = new Int32Array(index.size)
  const known = new Map<number, number>()
  const sizes = [0]
  for (let node = 1; node < index.size; node++) {
    const style = styles[node] ?? 0
    if (style === 0 || plural.has(index.tags[node] ?? '') || firstUnder(index, node) === lastUnder(index, node)) continue
    const group = numberOf(known, (index.parent[node] ?? 0) * room + style)
    groups[node] = group
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return groups.map((group) => sizes[group] ?? 0)
}
