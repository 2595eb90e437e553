import type {Element, Root} from 'hast'
import {ArticleError} from '../article/error.js'
import type {Settings} from '../article/options.js'
import type {NodeIndex, PageNode} from './page.js'
import {SegmentBuilder} from './text/segment-builder.js'
import type {Segment} from './text/segments.js'

export type Bounds = Pick<Settings['limits'], 'nodes' | 'depth'>

interface Frame {
  readonly children: readonly PageNode[]
  next: number
  readonly node: number
  readonly tag: string
  readonly flags: number
}

const noChildren: readonly PageNode[] = []

/** Reads a hast tree once, from first node to last, without recursion; `revealed` are hidden elements to be read as shown. Throws `too-large` and `too-deep`. */
export function indexTree(root: Root, limits: Bounds, revealed?: ReadonlySet<number>): {index: NodeIndex; segments: Segment[]} {
  const nodes: PageNode[] = []
  const tags: string[] = []
  const parent: number[] = []
  const end: number[] = []
  const depth: number[] = []
  const segmentStart: number[] = []
  const segments = new SegmentBuilder(revealed)
  const stack: Frame[] = []

  const enter = (node: PageNode, parentNode: number, parentTag: string, siblings: readonly PageNode[], next: number): void => {
    const id = nodes.length
    checkBounds(id, 'children' in node ? stack.length : 0, limits)
    const tag = node.type === 'element' ? node.tagName : ''
    nodes.push(node)
    tags.push(tag)
    parent.push(parentNode)
    depth.push(stack.length)
    end.push(id + 1)
    const flags = node.type === 'element' ? segments.enter(node, {id, parentTag, siblings, next}) : 0
    segmentStart.push(segments.count)
    if (node.type === 'text') segments.text(node, id, parentTag)
    const children = 'children' in node ? (node.children as readonly PageNode[]) : noChildren
    if (children.length > 0) stack.push({children, next: 0, node: id, tag, flags})
    else segments.leave(flags, id)
  }

  enter(root, -1, '', noChildren, 0)
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.children[frame.next++]
    if (child !== undefined) enter(child, frame.node, frame.tag, frame.children, frame.next)
    else {
      end[frame.node] = nodes.length
      segments.leave(frame.flags, nodes.length - 1)
      stack.pop()
    }
  }
  segmentStart.push(segments.count)
  const arrays = {
    parent: new Int32Array(parent),
    end: new Int32Array(end),
    depth: new Int32Array(depth),
    segmentStart: new Int32Array(segmentStart)
  }
  return {index: new TreeIndex(nodes, tags, arrays), segments: segments.finish()}
}

/** Throws where one more node, at a depth, is past the limits: `too-large`, `too-deep`. The depth of a node that can hold none is no nesting: 0. */
export function checkBounds(nodes: number, depth: number, limits: Bounds): void {
  if (nodes >= limits.nodes) throw new ArticleError('too-large', `The tree has more than ${limits.nodes} nodes.`)
  if (depth > limits.depth) throw new ArticleError('too-deep', `The tree nests more than ${limits.depth} deep.`)
}

const none: readonly number[] = []

class TreeIndex implements NodeIndex {
  readonly size: number
  readonly nodes: readonly PageNode[]
  readonly tags: readonly string[]
  readonly parent: Int32Array
  readonly end: Int32Array
  readonly depth: Int32Array
  readonly segmentStart: Int32Array
  #byTag: Map<string, number[]> | null = null

  constructor(nodes: readonly PageNode[], tags: readonly string[], arrays: Pick<NodeIndex, 'parent' | 'end' | 'depth' | 'segmentStart'>) {
    this.size = nodes.length
    this.nodes = nodes
    this.tags = tags
    this.parent = arrays.parent
    this.end = arrays.end
    this.depth = arrays.depth
    this.segmentStart = arrays.segmentStart
  }

  byTag(tag: string): readonly number[] {
    this.#byTag ??= groupByTag(this.tags)
    return this.#byTag.get(tag) ?? none
  }

  element(node: number): Element | null {
    const found = this.nodes[node]
    return found?.type === 'element' ? found : null
  }
}

function groupByTag(tags: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (let node = 0; node < tags.length; node++) {
    const tag = tags[node] ?? ''
    if (tag === '') continue
    const group = groups.get(tag)
    if (group === undefined) groups.set(tag, [node])
    else group.push(node)
  }
  return groups
}
