import type {Range} from '../article/article.js'

/** The text that is read, and where its characters stand in the caller's input. */
export interface Source {
  readonly text: string
  readonly input: string
  /** The range of the input that a range of the text stands for. */
  rangeOf(start: number, end: number): Range
}

/** A text that is read as it came. */
export const plainSource = (input: string): Source => ({text: input, input, rangeOf: (start, end) => [start, end]})
