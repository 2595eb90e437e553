import type {Element, Nodes} from 'hast'

const oddTagName = /[.#]/u
const arrayIndex = /^\d+$/u

/** Takes away what `parseHtml` is known to differ in: positions, and attributes named by a number. */
export function level<Tree extends Nodes>(tree: Tree): Tree {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    delete node.position
    if (node.type === 'element') dropIndices(node)
    if ('children' in node) stack.push(...node.children)
    if (node.type === 'element' && node.content) stack.push(node.content)
  }
  return tree
}

function dropIndices(element: Element): void {
  for (const name of Object.keys(element.properties)) if (arrayIndex.test(name)) delete element.properties[name]
}

/** Elements of a tree in document order, template contents too. */
export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element') found.push(node)
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
    if (node.type === 'element' && node.content) stack.push(node.content)
  }
  return found
}

/** Whether a tag name holds what hastscript takes for a selector. */
export const hasOddTagName = (tree: Nodes): boolean => elementsOf(tree).some((element) => oddTagName.test(element.tagName))
