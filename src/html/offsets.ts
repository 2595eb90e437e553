import type {Node} from 'unist'

/** Start and end of a node in the source, in UTF-16 code units; null where the tree carries none. */
export function offsetsOf(node: Node): [start: number, end: number] | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null
}
