import {plainText} from '../../page/declared/leftovers.js'
import {readScriptData} from '../../page/declared/script-data.js'
import type {NodeIndex} from '../../page/page.js'
import {foldWords} from '../../util/fold-words.js'
import {markupOf} from './data-markup.js'
import {type DataNode, dataNodes, isBeside} from './data-tree.js'

/** Reading width of the prose of an object that is an article. */
const leastProse = 300
const longestTitle = 300
/** Share of an object's prose that its text holds. */
const core = 0.5

/**
 * The article as HTML, from what scripts build the page from: the innermost object that is called by the headline and holds prose. Null where there is none.
 */
export function stateMarkup(index: NodeIndex, headline: string): string | null {
  const called = foldWords(headline)
  let found: DataNode | null = null
  for (const node of dataNodes(readScriptData(index)))
    if (node.prose >= leastProse && !isBeside(node) && (found === null || node.depth > found.depth) && isCalled(node, called)) found = node
  return found === null ? null : markupOf(coreOf(found))
}

const isCalled = ({children, isList}: DataNode, called: string): boolean =>
  !isList && children.some(({text}) => text !== null && text.length <= longestTitle && foldWords(plainText(text)) === called)

/** Down to the text, past what an object says of it: the deepest part that still holds most of the prose. A list of several stays whole. */
function coreOf(article: DataNode): DataNode {
  let node = article
  for (;;) {
    const parts = node.children.filter((child) => child.prose > 0 && !isBeside(child))
    const [first] = parts
    if (first === undefined || (node.isList && parts.length > 1)) return node
    const largest = parts.reduce((best, child) => (child.prose > best.prose ? child : best), first)
    if (largest.prose < core * node.prose) return node
    node = largest
  }
}
