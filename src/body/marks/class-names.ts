import type {Element} from 'hast'
import type {NodeIndex} from '../../page/page.js'

/** The distinct class attributes of a page, read once for all who ask. */
export interface ClassNames {
  /** Number of each node's class attribute; 0 where it has none. */
  readonly ids: Int32Array
  /** Class attributes by number, classes parted by a space. */
  readonly texts: readonly string[]
}

export function readClassNames(index: NodeIndex): ClassNames {
  const ids = new Int32Array(index.size)
  const texts = ['']
  const known = new Map<string, number>([['', 0]])
  for (let node = 1; node < index.size; node++) {
    const found = index.nodes[node]
    const text = found?.type === 'element' ? classText(found) : ''
    if (text === '') continue
    const id = known.get(text) ?? texts.length
    if (id === texts.length) {
      known.set(text, id)
      texts.push(text)
    }
    ids[node] = id
  }
  return {ids, texts}
}

function classText({properties}: Element): string {
  const {className} = properties
  if (className === undefined) return ''
  if (Array.isArray(className)) return className.length === 1 ? String(className[0]) : className.join(' ')
  return typeof className === 'string' ? className : ''
}
