import type {Element} from 'hast'
import type {Mark} from '../../article/article.js'
import type {NodeIndex, PageNode} from '../page.js'

/** Elements of MathML that hold others: white space between those is none that is seen (MathML Core §2.1.3). */
export const formulaParts: ReadonlySet<string> = new Set(
  'math mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mtable mtr mtd semantics'.split(
    ' '
  )
)

/** What MediaWiki puts around each formula, with the brace that ends it. */
const displayStyle = '{\\displaystyle '

/** The TeX that a formula's MathML carries beside itself (MathML Core §6.1, `annotation`), on one line; null where it carries none, and for other elements. */
export function texOf({tagName, children}: Element): string | null {
  if (tagName !== 'math') return null
  const semantics = children.find((child) => child.type === 'element')
  if (semantics?.type !== 'element' || semantics.tagName !== 'semantics') return null
  for (const child of semantics.children) if (child.type === 'element' && isTex(child)) return lineOf(child)
  return null
}

const isTex = ({tagName, properties}: Element): boolean => tagName === 'annotation' && properties['encoding'] === 'application/x-tex'

function lineOf({children}: Element): string | null {
  const tex = children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim()
  const inner = tex.startsWith(displayStyle) && tex.endsWith('}') ? tex.slice(displayStyle.length, -1).trim() : tex
  return inner === '' ? null : inner
}

/** Whether an element is a formula, or the box of one alone: pages hide those beside their picture, which a reader sees. */
export const isFormula = ({tagName, children}: Element): boolean =>
  tagName === 'math' || (children.length === 1 && children[0]?.type === 'element' && children[0].tagName === 'math')

/** Whether an element in `mfrac` is its numerator: the other follows. */
export function isNumerator(siblings: readonly PageNode[], next: number): boolean {
  for (let at = next; at < siblings.length; at++) if (siblings[at]?.type === 'element') return true
  return false
}

export function isNumeratorAt(index: NodeIndex, node: number): boolean {
  const parent = index.parent[node] ?? 0
  if (index.tags[parent] !== 'mfrac') return false
  for (let at = index.end[node] ?? 0; at < (index.end[parent] ?? 0); at = index.end[at] ?? at + 1) if (index.tags[at] !== '') return true
  return false
}

/** Whether an element shows a formula once more that ends right before it, for the eye alone: KaTeX writes each twice. */
export function repeatsFormula(index: NodeIndex, node: number): boolean {
  if (index.element(node)?.properties['ariaHidden'] !== 'true') return false
  let at = node - 1
  while (at > 0 && index.end[at] === node && index.tags[at] !== 'math') at = index.parent[at] ?? 0
  return index.tags[at] === 'math' && index.end[at] === node
}

/** What the children of an element behind its base are. */
const scripts: ReadonlyMap<string, readonly Mark[]> = new Map<string, readonly Mark[]>([
  ['msup', ['sup']],
  ['msub', ['sub']],
  ['msubsup', ['sub', 'sup']]
])

/** The mark of a subscript or superscript in MathML; undefined for other elements. */
export function scriptMark(index: NodeIndex, node: number): Mark | undefined {
  const parent = index.parent[node] ?? 0
  const marks = scripts.get(index.tags[parent] ?? '')
  if (marks === undefined) return undefined
  let before = 0
  for (let at = parent + 1; at < node && before <= marks.length; at = index.end[at] ?? at + 1) if (index.tags[at] !== '') before++
  return marks[before - 1]
}
