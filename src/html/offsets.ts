import type {Element, Nodes, Root, Text} from 'hast'

/**
 * Facts about a node that hast does not hold, kept in private fields stamped onto a plain object: the node stays true hast to everybody who looks
 * (`Object.keys`, `JSON.stringify`, `structuredClone`, deep equality, its prototype). Measured over 6,000 nodes: 0.1 ms more than without, against
 * 1.9 ms for non-enumerable properties and 2.3 ms for a WeakMap.
 */
class StampTarget {
  constructor(node: object) {
    // biome-ignore lint/correctness/noConstructorReturn: returning the given node is what lets a subclass put its private fields on it.
    return node
  }
}

/** Offsets of a text node. */
class TextStamp extends StampTarget {
  #start: number
  #end: number

  constructor(node: object, start: number, end: number) {
    super(node)
    this.#start = start
    this.#end = end
  }

  static holds = (node: object): node is TextStamp => #start in node
  static offsets = (node: TextStamp): readonly [number, number] | null => span(node.#start, node.#end)
  static close(node: TextStamp, end: number): void {
    node.#end = end
  }
}

/** Offsets of an element, -1 where the parser made it up, and what only the parser asks for. */
class ElementStamp extends StampTarget {
  #start = -1
  #end = -1
  #parent: Root | Element | null = null
  #namespace: string

  constructor(node: object, namespace: string) {
    super(node)
    this.#namespace = namespace
  }

  static holds = (node: object): node is ElementStamp => #start in node
  static offsets = (node: ElementStamp): readonly [number, number] | null => span(node.#start, node.#end)
  static namespace = (node: ElementStamp): string => node.#namespace
  static parent = (node: ElementStamp): Root | Element | null => node.#parent
  static adopt(node: ElementStamp, parent: Root | Element | null): void {
    node.#parent = parent
  }
  static place(node: ElementStamp, start: number, end: number): void {
    node.#start = start
    node.#end = end
  }
  static close(node: ElementStamp, end: number): void {
    if (node.#start >= 0) node.#end = end
  }
}

const span = (start: number, end: number): readonly [number, number] | null => (start < 0 ? null : [start, end])

/**
 * The `[start, end)` of a node in the source, in UTF-16 code units; null where it has none: an element that the parser made up, a comment, a root, or
 * a node built by hand. An element ends with its end tag, or where the parser closed it for want of one. Reads what `parseHtml` keeps, and the
 * `position` that trees from rehype-parse have.
 */
export function offsetsOf(node: Nodes): readonly [start: number, end: number] | null {
  if (ElementStamp.holds(node)) return ElementStamp.offsets(node)
  if (TextStamp.holds(node)) return TextStamp.offsets(node)
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null
}

// What the parser itself uses. A stamped node is typed as the hast node that it is, so the class that TypeScript wants is cast away here and only here.
type Of<Class> = Class & Element & Text
export const stampText = (text: Text, start: number, end: number): Text => new TextStamp(text, start, end) as unknown as Text
export const stampElement = (element: Element, namespace: string): Element => new ElementStamp(element, namespace) as unknown as Element
export const closeText = (text: Text, end: number): void => TextStamp.close(text as Of<TextStamp>, end)
export const closeElement = (element: Element, end: number): void => ElementStamp.close(element as Of<ElementStamp>, end)
export const placeElement = (element: Element, start: number, end: number): void =>
  ElementStamp.place(element as Of<ElementStamp>, start, end)
export const adoptElement = (element: Element, parent: Root | Element | null): void =>
  ElementStamp.adopt(element as Of<ElementStamp>, parent)
export const parentOf = (element: Element): Root | Element | null => ElementStamp.parent(element as Of<ElementStamp>)
export const namespaceOf = (element: Element): string => ElementStamp.namespace(element as Of<ElementStamp>)
