import type {HiddenReason} from './hidden.js'

/**
 * A leaf block: a maximal inline run inside a block-level element. Every piece of text that a reader may see is in exactly one.
 */
export interface Segment {
  /** Position in `page.segments`. */
  readonly index: number
  /** The block-level element (or button, caption, cell …) whose run it is. */
  readonly container: number
  /** First and one past the last node of the run. */
  readonly first: number
  readonly last: number
  /** As a reader sees it: white space collapsed, a line break as "\n". Never empty. */
  readonly text: string
  /** Characters of text inside links. */
  readonly linkLength: number
  /** Length in reading width: a Han, kana or Hangul character counts as two and a half letters. */
  readonly width: number
  /** Whether white space is shown as it is. */
  readonly preformatted: boolean
  /** Why the page does not show it as it stands. */
  readonly hidden: HiddenReason | null
  /** Offsets of its text nodes in the source; null where the tree carries none. */
  readonly start: number | null
  readonly end: number | null
}

const mayBeWide = /[\u1100-\uffef]/u
const wide = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/gu

/** Length in letters of a text of any script. */
export function readingWidth(text: string): number {
  return mayBeWide.test(text) ? text.length + 1.5 * (text.match(wide)?.length ?? 0) : text.length
}
