import type {Element, Text} from 'hast'
import {offsetsOf} from '../../html/offsets.js'
import {type Flow, flowOfElement, preformattedTags} from '../elements.js'
import type {PageNode} from '../page.js'
import {formulaParts, isNumerator, texOf} from './formula.js'
import {type HiddenReason, hiddenReason} from './hidden.js'
import {finishText, InlineText} from './inline-text.js'
import {readingWidth, type Segment} from './segments.js'

/** What an element opened, to be undone at its end. */
const opened = {block: 1, silence: 2, link: 4, hidden: 8, quote: 16, ruby: 32, preformatted: 64, fraction: 128, formula: 256} as const

/** A character that is seen: neither white space nor one that leaves no mark. */
const ink = /[^\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u

/** Where an element stands. */
export interface Place {
  readonly id: number
  readonly parentTag: string
  readonly siblings: readonly PageNode[]
  /** Of the siblings the one that follows. */
  readonly next: number
}

interface Run {
  readonly inline: InlineText
  readonly container: number
  readonly first: number
  last: number
  linkLength: number
  readonly hidden: HiddenReason | null
  start: number | null
  end: number | null
}

/** Cuts the tree into segments while one pass enters and leaves its nodes. */
export class SegmentBuilder {
  readonly #runs: Run[] = []
  #run: Run | null = null
  /** Visible run that a hidden piece inside a line interrupts. */
  #interrupted: Run | null = null
  readonly #containers: number[] = [0]
  #silence = 0
  #links = 0
  #preformatted = 0
  /** Node behind the last formula. */
  #formulaEnd = -1
  #hidden: HiddenReason | null = null
  readonly #revealed: ReadonlySet<number>

  /** `revealed` are elements whose mark of being hidden does not count. */
  constructor(revealed: ReadonlySet<number> = new Set()) {
    this.#revealed = revealed
  }

  get count(): number {
    return this.#runs.length
  }

  /** Enters an element; returns flags for `leave`. */
  enter(element: Element, place: Place): number {
    const {tagName} = element
    const flow = this.#flowOf(element, place)
    if (flow === 'inline') return this.#enterInline(element, place)
    if (flow === 'break') {
      if (this.#run?.inline.breakLine() === false) this.#endRun()
      return 0
    }
    if (flow === 'silent') {
      this.#silence++
      return opened.silence
    }
    this.#endRun()
    this.#containers.push(place.id)
    return opened.block | this.#hide(element, place.id) | (preformattedTags.has(tagName) ? this.#preformat() : 0)
  }

  /** Flow of an element where it stands: a formula is shown once, and a button is a word of the sentence that goes on behind it. */
  #flowOf(element: Element, {id, parentTag, siblings, next}: Place): Flow {
    if (id === this.#formulaEnd && element.properties['ariaHidden'] === 'true') return 'silent'
    const flow = flowOfElement(element, parentTag)
    return flow === 'block' && element.tagName === 'button' && this.#run !== null && goesOn(siblings[next]) ? 'inline' : flow
  }

  #enterInline(element: Element, {id: node, parentTag, siblings, next}: Place): number {
    const {tagName} = element
    let flags = this.#hide(element, node)
    if (parentTag === 'mfrac' && isNumerator(siblings, next)) flags |= opened.fraction
    if (tagName === 'a' && element.properties['href'] !== undefined) {
      this.#links++
      flags |= opened.link
    } else if (tagName === 'q') {
      this.#add('“', node)
      flags |= opened.quote
    } else if (tagName === 'rt') {
      this.#add('(', node)
      flags |= opened.ruby
    } else if (tagName === 'math') flags |= this.#enterFormula(element, node)
    return flags
  }

  #enterFormula(element: Element, node: number): number {
    const tex = texOf(element)
    if (tex === null) return opened.formula
    this.#add(tex, node)
    this.#silence++
    return opened.formula | opened.silence
  }

  /** Leaves an element; `node` is the last of its subtree. */
  leave(flags: number, node: number): void {
    if (flags & opened.formula) this.#formulaEnd = node + 1
    if (flags & opened.fraction) this.#add('/', node)
    if (flags & opened.quote) this.#add('”', node)
    if (flags & opened.ruby) this.#add(')', node)
    if (flags & opened.link) this.#links--
    if (flags & opened.silence) this.#silence--
    if (flags & opened.block) {
      this.#endRun()
      this.#containers.pop()
    }
    if (flags & opened.preformatted) this.#preformatted--
    if (flags & opened.hidden) this.#show()
  }

  text(node: Text, id: number, parentTag: string): void {
    if (this.#silence > 0) return
    const isBlank = !ink.test(node.value)
    if (isBlank && formulaParts.has(parentTag)) return
    const run = isBlank && this.#run === null ? null : this.#add(node.value, id)
    const offsets = run === null || isBlank ? null : offsetsOf(node)
    if (run === null || offsets === null) return
    run.start ??= offsets[0]
    run.end = offsets[1]
  }

  /** The segments, in order of their first nodes. */
  finish(): Segment[] {
    this.#endRun()
    return this.#runs.map((run, index) => {
      const {inline, container, first, last, linkLength, hidden, start, end} = run
      const text = finishText(inline.text, inline.preformatted)
      return {
        index,
        container,
        first,
        last,
        text,
        linkLength: Math.min(linkLength, text.length),
        width: readingWidth(text),
        preformatted: inline.preformatted,
        hidden,
        start,
        end
      }
    })
  }

  #add(value: string, node: number): Run | null {
    if (this.#silence > 0) return null
    this.#run ??= this.#begin(node)
    const run = this.#run
    const added = run.inline.append(value)
    run.last = Math.max(run.last, node + 1)
    if (this.#links > 0) run.linkLength += added.length
    return run
  }

  #begin(first: number): Run {
    const container = this.#containers.at(-1) ?? 0
    const run = {
      inline: new InlineText(this.#preformatted > 0),
      container,
      first,
      last: first + 1,
      linkLength: 0,
      hidden: this.#hidden,
      start: null,
      end: null
    }
    this.#runs.push(run)
    return run
  }

  #endRun(): void {
    this.#run = null
  }

  #preformat(): number {
    this.#preformatted++
    return opened.preformatted
  }

  /** Text hidden inside a line gets a segment of its own; the line goes on after it. */
  #hide(element: Element, node: number): number {
    if (this.#hidden !== null || this.#revealed.has(node)) return 0
    this.#hidden = hiddenReason(element)
    if (this.#hidden === null) return 0
    this.#interrupted = this.#run
    this.#run = null
    return opened.hidden
  }

  #show(): void {
    this.#hidden = null
    this.#run = this.#interrupted
    this.#interrupted = null
  }
}

/** Whether what follows an element is more of its line. */
const goesOn = (next: PageNode | undefined): boolean => next?.type === 'text' && word.test(next.value)
const word = /^\s*[\p{L}\p{N}]/u
