import type {Blockquote, ListItem, Nodes, Paragraph, Root, Text} from 'mdast'

/** "[x] ", "[ ] " before a task: whether it is done. */
const task = /^\[[ xX]\][ \t]+/
/** "[!NOTE] Remember": what kind of note a quotation is, and its title. */
const callout = /^\[![\p{L}-]{1,30}\][+-]?[ \t]*/u
/** A last line "— Ana Silva" under the words of a quotation. */
const signature = /\n[ \t]*((?:[—–―]|--)[ \t]*\p{L}[^\n]{0,120})$/u

/** Takes the marks out of a parsed tree that are written for a program and stand in its texts: of tasks and notes. Signatures of quotations become paragraphs. */
export function tidyTree(root: Root): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'listItem') dropTask(node)
    if (node.type === 'blockquote') tidyQuote(node)
    if ('children' in node) stack.push(...node.children)
  }
}

function dropTask(item: ListItem): void {
  const text = textAt(item, 0, 0)
  if (text !== null) text.value = text.value.replace(task, '')
}

function tidyQuote(quote: Blockquote): void {
  const first = textAt(quote, 0, 0)
  if (first !== null && callout.test(first.value)) {
    first.value = first.value.replace(callout, '')
    splitAt(quote, 0, first, first.value.indexOf('\n'))
  }
  const last = textAt(quote, -1, -1)
  const found = last === null ? null : signature.exec(last.value)
  if (last !== null && found !== null) splitAt(quote, quote.children.length - 1, last, found.index)
}

/** The text at a place in the paragraph at a place. */
function textAt({children}: Blockquote | ListItem, paragraph: number, place: number): Text | null {
  const node = children.at(paragraph)
  const text = node?.type === 'paragraph' ? node.children.at(place) : undefined
  return text?.type === 'text' ? text : null
}

/** Parts a paragraph of a quotation at the line's end in one of its texts, the first or the last. Both halves stand where the whole stood. */
function splitAt(quote: Blockquote, at: number, text: Text, lineEnd: number): void {
  const paragraph = quote.children[at]
  if (lineEnd < 0 || paragraph?.type !== 'paragraph') return
  const place = paragraph.children.indexOf(text)
  const [before, behind]: [Text, Text] = [
    {...text, value: text.value.slice(0, lineEnd)},
    {...text, value: text.value.slice(lineEnd + 1).trimStart()}
  ]
  const halves: Paragraph[] = [
    {...paragraph, children: [...paragraph.children.slice(0, place), before]},
    {...paragraph, children: [behind, ...paragraph.children.slice(place + 1)]}
  ]
  quote.children.splice(
    at,
    1,
    ...halves.filter(({children}) => children.some((child) => child.type !== 'text' || child.value.trim() !== ''))
  )
}
