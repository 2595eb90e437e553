import type {Definition, Nodes, Parents} from 'mdast'
import type {Link, Mark, Span} from '../../article/article.js'
import {resolveUrl} from '../../page/url.js'
import {invisible} from '../lines/characters.js'
import {jointOf} from '../pieces/join.js'
import type {MarkdownTree} from './parse-markdown.js'

interface Place {
  readonly node: Nodes
  readonly marks: readonly Mark[]
  readonly link: Link | null
}

const markOf: Readonly<Partial<Record<Nodes['type'], Mark>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  inlineCode: 'code'
}
/** Nodes that end a line when they stand inside another, as items of a list do. */
const isApart: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'listItem', 'code', 'tableRow', 'tableCell'])

/** The words in nodes as spans: emphasis, code, strike-through and links. Walks without recursion, so that depth costs nothing. */
export function spansOfNodes(nodes: readonly Nodes[], tree: MarkdownTree): Span[] {
  const writer = new SpanWriter()
  const stack: Place[] = nodes.map((node) => ({node, marks: [], link: null})).reverse()
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const {node} = place
    if (isApart.has(node.type)) writer.write(' ', [], null)
    const marks = withMark(place.marks, markOf[node.type])
    if (isNoteMark(node, tree)) continue
    if ('children' in node) {
      const link = linkOf(node, tree.definitions) ?? place.link
      for (const child of [...(node as Parents).children].reverse()) stack.push({node: child, marks, link})
    } else writer.write(wordsOf(node, tree), marks, place.link)
  }
  return writer.finish()
}

/** A note of one word is an address to the parser, and its mark a link. */
const isNoteMark = (node: Nodes, {notes}: MarkdownTree): boolean =>
  node.type === 'linkReference' && node.identifier.startsWith('^') && notes.has(node.identifier.slice(1))

const withMark = (marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] =>
  mark === undefined || marks.includes(mark) ? marks : [...marks, mark].sort()

function linkOf(node: Nodes, definitions: ReadonlyMap<string, Definition>): Link | null {
  if (node.type !== 'link' && node.type !== 'linkReference') return null
  const target = node.type === 'link' ? node : definitions.get(node.identifier)
  const url = target === undefined ? null : resolveUrl(target.url, null)
  return url === null ? null : {url, title: target?.title ?? null}
}

const comment = /^<!--/u
const lineBreak = /^<br\s?\/?>$/iu

/** What a node without children shows. Markup that stands in the text is kept as it is: it may be what the text is about. */
function wordsOf(node: Nodes, {spelling, notes}: MarkdownTree): string {
  switch (node.type) {
    case 'text':
      return withoutNoteMarks(node.value, notes)
        .split('\n')
        .map(tidyInside)
        .reduce((before, after) => {
          const {drop, between} = jointOf(before.trimEnd(), after.trimStart(), false, spelling)
          return before.trimEnd().slice(0, drop === 0 ? undefined : -1) + between + after.trimStart()
        })
    case 'inlineCode':
    case 'code':
      return tidyInside(node.value)
    case 'html':
      return comment.test(node.value) ? '' : lineBreak.test(node.value) ? '\n' : tidyInside(node.value)
    case 'image':
    case 'imageReference':
      return tidyInside(node.alt ?? '')
    case 'break':
      return '\n'
    default:
      return ''
  }
}

/** "[^1]" before a note's text and where it belongs. A reader sees a small number; the note itself stays where it stands. */
const noteMark = /[ \t]?\[\^([^\][\s]{1,40})\](?::[ \t]?)?/gu
const withoutNoteMarks = (text: string, notes: ReadonlySet<string>): string =>
  notes.size === 0 ? text : text.replace(noteMark, (mark: string, name: string) => (notes.has(name) ? '' : mark))

const spaces = /\s+/g
const tidyInside = (text: string): string => text.replace(invisible, '').replace(spaces, ' ')

/** Puts words together; spans of the same marks and link are one, and white space is single and not at the ends. */
class SpanWriter {
  private readonly spans: Span[] = []

  write(words: string, marks: readonly Mark[], link: Link | null): void {
    const last = this.spans.at(-1)
    const text = last === undefined || endsBlank.test(last.text) ? words.trimStart() : words
    if (text === '') return
    if (last !== undefined && sameMarks(last.marks ?? [], marks) && (last.link ?? null) === link) last.text += text
    else this.spans.push({text, ...(marks.length > 0 ? {marks: [...marks]} : {}), ...(link === null ? {} : {link})})
  }

  finish(): Span[] {
    for (let last = this.spans.at(-1); last !== undefined; last = this.spans.at(-1)) {
      last.text = last.text.trimEnd()
      if (last.text !== '') break
      this.spans.pop()
    }
    return this.spans
  }
}

const endsBlank = /\s$/u
const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean => one.join() === other.join()
