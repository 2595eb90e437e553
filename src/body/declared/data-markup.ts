import {plainText} from '../../page/declared/leftovers.js'
import {type DataNode, isBeside} from './data-tree.js'

/** Keys under which editors' formats keep a text, and what says of which kind it is. */
const textKeys: ReadonlySet<string> = new Set(
  'text value content html body rendered children data leaves spans nodes blocks paragraphs items content_elements p paragraph articlebody description copy markup richtext document json'.split(
    ' '
  )
)
const typeKeys: ReadonlySet<string> = new Set('type _type nodetype blocktype kind style listitem tag tagname name component'.split(' '))
const markup = /<\/?(?:p|br|div|span|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|figure|img|table|pre|code)\b/iu
const lineEnds = /[\n\r\u2028\u2029]+/

interface Kind {
  readonly name: RegExp
  readonly tag: string
}

const listName = /^(?:core\/)?(?:(?:un)?ordered|bullet(?:ed)?|number(?:ed)?)?[-_ ]?list$|^[ou]l$/iu

/** What the formats of Contentful, Sanity, ProseMirror, Draft, Editor.js, Slate, Gutenberg and Arc call the kinds of block. */
const kinds: readonly Kind[] = [
  {name: /^(?:h|heading|header|subhead)[-_ ]?(?:one|1|two|2)?(?:ing|line)?$/iu, tag: 'h2'},
  {name: /^(?:core\/)?(?:h|heading|header)[-_ ]?(?:three|four|five|six|[3-6])$/iu, tag: 'h3'},
  {name: /^(?:core\/)?(?:block-?|pull-?)?quote$/iu, tag: 'blockquote'},
  {name: /^(?:(?:un)?ordered-)?(?:list[-_ ]?item|li)$|^(?:bullet|number)$/iu, tag: 'li'},
  {name: /^(?:core\/)?(?:p|paragraph|unstyled|normal|block|textblock|raw[-_]?html)$/iu, tag: 'p'},
  {name: /^text$/iu, tag: 'p'}
]

/** What is still to be written: a part, and whether it is an item of a list; or the end of an element. */
type Unwritten = {readonly node: DataNode; readonly isItem: boolean} | string

/** A part of an article's data as HTML: blocks of editors' formats by what they say they are, texts with markup as they are, other texts a paragraph a line. */
export function markupOf(part: DataNode): string {
  const pieces: string[] = []
  const seen = new Set<string>()
  const open: Unwritten[] = [{node: part, isItem: false}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') pieces.push(next)
    else if (next.node.text === null) for (const piece of piecesOf(next.node, next.isItem).reverse()) open.push(piece)
    else pieces.push(...textOnce(next.node.text, seen).map((text) => (next.isItem ? `${itemStart}${text}${itemEnd}` : text)))
  }
  return pieces.join('').replaceAll(betweenItems, '</li><li>')
}

const [itemStart, itemEnd] = ['<ul><li>', '</li></ul>']
const betweenItems = `${itemEnd}${itemStart}`

/** What stands for a list or an object: the whole element of a block of text, else its parts, between the tags of a block that holds others. */
function piecesOf(node: DataNode, isItem: boolean): Unwritten[] {
  const tag = blockTag(node)
  const parts = (areItems: boolean): Unwritten[] => node.children.filter(isPart).map((child) => ({node: child, isItem: areItems}))
  if (tag === null) return parts(isItem || namesOf(node.children).some((name) => listName.test(name)))
  const [start, end] = tag === 'li' || (isItem && tag === 'p') ? [itemStart, itemEnd] : [`<${tag}>`, `</${tag}>`]
  return [start, ...(holdsBlocks(node) ? parts(false) : [inlineMarkup(node)]), end]
}

/** Data keep one text in several forms. */
function textOnce(text: string, seen: Set<string>): string[] {
  const plain = plainText(text)
  if (plain === '' || seen.has(plain)) return []
  seen.add(plain)
  return [textMarkup(text)]
}

const isPart = (node: DataNode): boolean => !isBeside(node) && (node.text === null || node.prose > 0 || holdsText(node))
const holdsText = ({key}: DataNode): boolean => key !== null && textKeys.has(key.toLowerCase())

function textMarkup(text: string): string {
  if (markup.test(text)) return text
  const lines = text.split(lineEnds).filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n')
}

/** The element for an object that says it is a block of text. */
const blockTag = ({isList, children}: DataNode): string | null => (isList ? null : tagOf(children))

/** Whether a block holds blocks, as items of lists do, and no bare texts. */
const holdsBlocks = ({children}: DataNode): boolean =>
  children.some(({children: inner}) =>
    inner.some((child) => blockTag(child) !== null && !child.children.some((one) => isTypeOf(one, 'text')))
  )

const namesOf = (children: readonly DataNode[]): string[] =>
  children.flatMap(({key, text}) => (key !== null && text !== null && typeKeys.has(key.toLowerCase()) ? [text] : []))

function tagOf(children: readonly DataNode[]): string | null {
  const names = namesOf(children)
  return kinds.find(({name}) => names.some((one) => name.test(one)))?.tag ?? null
}

const isTypeOf = ({key, text}: DataNode, name: string): boolean => key !== null && typeKeys.has(key.toLowerCase()) && text === name

/** The texts of a block, one behind the other. */
function inlineMarkup(block: DataNode): string {
  let inline = ''
  const open = block.children.filter(holdsText).reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const child of node.children.filter(holdsText).reverse()) open.push(child)
    if (node.text !== null) inline += markup.test(node.text) ? node.text : escapeText(node.text)
  }
  return inline
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
