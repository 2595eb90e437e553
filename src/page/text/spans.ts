import type {Element} from 'hast'
import type {Link, Mark, Span} from '../../article/article.js'
import {flowOfElement} from '../elements.js'
import type {Page} from '../page.js'
import {resolveUrl} from '../url.js'
import {formulaParts, isNumeratorAt, repeatsFormula, scriptMark, texOf} from './formula.js'
import {hiddenReason} from './hidden.js'
import {dropLastCharacter, finishText, InlineText} from './inline-text.js'
import type {Segment} from './segments.js'

const markOf: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'highlight']
])

interface Style {
  readonly marks: readonly Mark[]
  readonly link: Link | null
}

const plain: Style = {marks: [], link: null}

/** Deepest inline nesting whose marks are read; hostile pages nest thousands deep. */
const deepest = 256

/** The segment's text with its marks and links: the texts of the spans, joined, equal `segment.text`. */
export function spansOf(page: Page, segment: Segment): Span[] {
  if (isPlain(page, segment)) return [{text: segment.text}]
  const writer = new SpanWriter(page, segment)
  writer.write()
  return writer.finish()
}

/** Whether a segment is one text node right in its block: it has no marks. */
const isPlain = ({index}: Page, {first, last, container}: Segment): boolean =>
  last === first + 1 && index.nodes[first]?.type === 'text' && index.parent[first] === container

/** A span whose text still grows. */
interface SpanDraft {
  readonly pieces: string[]
  readonly style: Style
}

class SpanWriter {
  readonly #page: Page
  readonly #segment: Segment
  readonly #inline: InlineText
  readonly #drafts: SpanDraft[] = []
  readonly #styles: Map<number, Style>
  /** Closing marks of `q` and `rt` that are due where their subtrees end. */
  readonly #closers: {end: number; text: string; style: Style}[] = []

  constructor(page: Page, segment: Segment) {
    this.#page = page
    this.#segment = segment
    this.#inline = new InlineText(segment.preformatted)
    this.#styles = new Map([[segment.container, plain]])
  }

  write(): void {
    const {index} = this.#page
    const {first, last} = this.#segment
    for (let node = first; node < last; ) {
      this.#close(node)
      const found = index.nodes[node]
      if (found?.type === 'text') this.#text(found.value, index.parent[node] ?? 0)
      node = found?.type === 'element' ? this.#element(found, node) : node + 1
    }
    this.#close(last)
  }

  #text(value: string, parent: number): void {
    if (value.trim() !== '' || !formulaParts.has(this.#page.index.tags[parent] ?? '')) this.#add(value, this.#styleOf(parent))
  }

  finish(): Span[] {
    const spans = this.#drafts.map(({pieces, style}) => spanOf(pieces.join(''), style))
    const {text} = this.#inline
    const want = finishText(text, this.#inline.preformatted)
    trimSpans(spans, want === '' ? 0 : text.indexOf(want), want.length)
    return spans
  }

  /** Handles an element's start; returns the next node to read. */
  #element(element: Element, node: number): number {
    const {index} = this.#page
    const end = index.end[node] ?? node + 1
    const flow = flowOfElement(element, index.tags[index.parent[node] ?? 0] ?? '')
    if (flow === 'silent' || (this.#segment.hidden === null && hiddenReason(element) !== null) || repeatsFormula(index, node)) return end
    const tex = texOf(element)
    if (tex !== null) {
      this.#add(tex, this.#styleOf(node))
      return end
    }
    if (isNumeratorAt(index, node)) this.#closers.push({end, text: '/', style: this.#styleOf(node)})
    if (flow === 'break') this.#break()
    else if (element.tagName === 'q') this.#wrap('“', '”', node)
    else if (element.tagName === 'rt') this.#wrap('(', ')', node)
    return node + 1
  }

  #wrap(open: string, close: string, node: number): void {
    const style = this.#styleOf(node)
    this.#add(open, style)
    this.#closers.push({end: this.#page.index.end[node] ?? node + 1, text: close, style})
  }

  #close(node: number): void {
    for (let closer = this.#closers.at(-1); closer !== undefined && closer.end <= node; closer = this.#closers.at(-1)) {
      this.#add(closer.text, closer.style)
      this.#closers.pop()
    }
  }

  #break(): void {
    const last = this.#drafts.at(-1)
    if (last === undefined) return
    if (!this.#inline.preformatted && this.#inline.endsWithSpace) dropLastCharacter(last.pieces)
    if (this.#inline.breakLine()) last.pieces.push('\n')
  }

  #add(value: string, style: Style): void {
    const added = this.#inline.append(value)
    if (added === '') return
    const last = this.#drafts.at(-1)
    if (last !== undefined && (last.style === style || (added === ' ' && last.style === plain))) last.pieces.push(added)
    else this.#drafts.push({pieces: [added], style})
  }

  /** Style of the text directly in an element: what its inline ancestors add up to. */
  #styleOf(node: number): Style {
    const {index} = this.#page
    const path: number[] = []
    let style: Style | undefined
    let at = node
    for (; path.length < deepest; at = index.parent[at] ?? 0) {
      style = this.#styles.get(at)
      if (style !== undefined || at <= 0) break
      path.push(at)
    }
    let result = style ?? plain
    for (const step of path.reverse()) {
      result = this.#extend(result, step)
      this.#styles.set(step, result)
    }
    return result
  }

  #extend(style: Style, node: number): Style {
    const {index, baseUrl} = this.#page
    const element = index.element(node)
    if (element === null) return style
    const {tagName, properties} = element
    const mark = markOf.get(tagName) ?? scriptMark(index, node)
    if (mark !== undefined) return style.marks.includes(mark) ? style : {...style, marks: [...style.marks, mark].sort()}
    if (tagName !== 'a' || typeof properties['href'] !== 'string') return style
    const url = resolveUrl(properties['href'], baseUrl)
    return url === null ? style : {...style, link: {url, title: typeof properties['title'] === 'string' ? properties['title'] : null}}
  }
}

function spanOf(text: string, {marks, link}: Style): Span {
  const span: Span = {text}
  if (marks.length > 0) span.marks = [...marks]
  if (link !== null) span.link = link
  return span
}

/** The piece of spans from one character of their joined text to another, in new spans, without white space at its ends. */
export function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
  const text = spans.map((span) => span.text).join('')
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const copy = spans.map((span) => ({...span}))
  trimSpans(copy, start, piece.trim().length)
  return copy
}

/** The spans without the characters of their joined text from one to another; drops spans that end up empty. */
export function cutSpans(spans: readonly Span[], from: number, to: number): Span[] {
  let start = 0
  return spans.flatMap((span): Span[] => {
    const text = span.text.slice(0, Math.max(0, from - start)) + span.text.slice(Math.max(0, to - start))
    start += span.text.length
    return text === '' ? [] : [{...span, text}]
  })
}

/** Cuts the joined text of the spans to `length` characters from `lead` on, in place; drops spans that end up empty. */
function trimSpans(spans: Span[], lead: number, length: number): void {
  let from = lead
  let left = length
  let kept = 0
  for (const span of spans) {
    const text = span.text.slice(from, from + left)
    from = Math.max(0, from - span.text.length)
    left -= text.length
    span.text = text
    if (text !== '') spans[kept++] = span
  }
  spans.length = kept
}
