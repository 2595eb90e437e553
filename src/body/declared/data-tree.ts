import {plainText} from '../../page/declared/leftovers.js'
import {type JsonData, jsonIn, opensJson} from '../../page/declared/script-data.js'
import {readingWidth} from '../../page/text/segments.js'
import {remembered} from '../../util/remembered.js'

/** JSON as a tree of texts: numbers and switches are left out. */
export interface DataNode {
  /** Its name in an object; an item's is its list's. */
  readonly key: string | null
  readonly depth: number
  /** The text of a leaf; null for lists and objects. */
  readonly text: string | null
  readonly isList: boolean
  readonly children: DataNode[]
  /** Reading width of the prose in it. */
  prose: number
}

/** More is no article's data. */
const mostNodes = 300_000
/** A text that goes on for so many words is prose: names, labels, classes and addresses are shorter or hold no space. */
const shortestProse = 40
const fewestWords = 6
const wide = /[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0eff]/u
/** Words of keys by which other texts, and what others say, stand beside an article in its data. */
const beside =
  /^(?:related\w*|recommend\w*|\w*comments?|trending\w*|\w*popular|latest|next|prev|previous|authors?|bio|menus?|footer|nav|\w*navigation|newsletters?|consent|cookies?|translations?|messages?|i18n|locales?)$/
/** Words for the article itself, as it was when it was last saved: "latestRevision". */
const ownState = /^(?:revision|version|draft)$/u

/** A value that is still to be read. */
interface Unread {
  readonly parent: DataNode
  readonly key: string | null
  readonly value: unknown
}

/** Every list, object and text; what holds others stands before them. */
export function dataNodes(values: readonly JsonData[]): DataNode[] {
  const root: DataNode = {key: null, depth: 0, text: null, isList: true, children: [], prose: 0}
  const nodes: DataNode[] = []
  const open = values.map((value): Unread => ({parent: root, key: null, value})).reverse()
  while (nodes.length < mostNodes) {
    const next = open.pop()
    if (next === undefined) break
    const value = contentOf(next.value)
    if (value === null) continue
    const node = nodeOf(next, value)
    next.parent.children.push(node)
    nodes.push(node)
    for (const [key, inner] of entriesOf(node, value).reverse()) open.push({parent: node, key, value: inner})
  }
  // From the end, so that what a node holds is weighed before it.
  for (const node of nodes.toReversed()) for (const child of node.children) if (!isBeside(child)) node.prose += child.prose
  return nodes
}

/** A string that holds JSON counts as what it holds. */
function contentOf(value: unknown): string | object | null {
  if (typeof value === 'string') return opensJson(value) ? jsonIn(value) : value
  return typeof value === 'object' ? value : null
}

const nodeOf = ({parent, key}: Unread, value: string | object): DataNode => {
  const text = typeof value === 'string' ? value : null
  return {key, depth: parent.depth + 1, text, isList: Array.isArray(value), children: [], prose: text === null ? 0 : proseOf(text)}
}

function entriesOf({key, text, isList}: DataNode, value: string | object): [key: string | null, value: unknown][] {
  if (isList) return (value as unknown[]).map((item) => [key, item])
  return text === null ? Object.entries(value) : []
}

/** Whether what stands under the node's key is another text's, or none. */
export const isBeside = ({key}: DataNode): boolean => key !== null && namesOther(key)

const namesOther = remembered((key) => {
  const words = wordsOfKey(key)
  return words.some((word) => beside.test(word)) && !words.some((word) => ownState.test(word))
})

/** "relatedArticles" → ["related", "articles"], "most_popular" → ["most", "popular"]. */
const wordsOfKey = (key: string): string[] => key.slice(0, longestKey).replace(camelHump, '$1 $2').toLowerCase().split(notInWords)
const longestKey = 60
const camelHump = /(\p{Ll})(\p{Lu})/gu
const notInWords = /[^\p{L}\p{N}]+/u

function proseOf(text: string): number {
  if (text.length < shortestProse) return 0
  const plain = plainText(text)
  const isProse = plain.length >= shortestProse && (plain.split(' ', fewestWords).length === fewestWords || wide.test(plain))
  return isProse ? readingWidth(plain) : 0
}
