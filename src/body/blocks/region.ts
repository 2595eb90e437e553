import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {once} from '../../util/once.js'

export type Kept = ArrayLike<number | boolean>

/** The part of the page that the kept segments span, and how much of any subtree in it is kept. */
export class Region {
  readonly page: Page
  /** Kept segments in order; never empty when `buildBlocks` goes on. */
  readonly segments: readonly Segment[]
  readonly #kept: Kept
  readonly #isOfPicture: (segment: Segment) => boolean
  /** Sums of text before each segment: of what is kept, and of all that is shown but for pictures' texts. */
  readonly #keptBefore: Float64Array
  readonly #shownBefore: Float64Array

  /** `isOfPicture` tells which texts belong to pictures: where they are not kept they say nothing of what stands around them. */
  constructor(page: Page, kept: Kept, isOfPicture: (segment: Segment) => boolean = () => false) {
    this.page = page
    this.#kept = kept
    this.#isOfPicture = isOfPicture
    const {segments} = page
    this.segments = segments.filter((segment) => kept[segment.index])
    this.#keptBefore = new Float64Array(segments.length + 1)
    this.#shownBefore = new Float64Array(segments.length + 1)
    segments.forEach((segment, at) => {
      const width = segment.text.length
      const isKept = Boolean(kept[at])
      const isShown = isKept || (segment.hidden === null && !isOfPicture(segment))
      this.#keptBefore[at + 1] = (this.#keptBefore[at] ?? 0) + (isKept ? width : 0)
      this.#shownBefore[at + 1] = (this.#shownBefore[at] ?? 0) + (isShown ? width : 0)
    })
  }

  /** First node of the first kept segment. */
  get start(): number {
    return this.segments[0]?.first ?? 0
  }

  /** One past the last node of the last kept segment. */
  get end(): number {
    return this.segments.at(-1)?.last ?? 0
  }

  /** Where media that close the text may stand up to: in the smallest element that holds the last two kept segments, before any other text. */
  readonly mediaEnd = once((): number => {
    const {index, segments} = this.page
    const last = this.segments.at(-1)
    if (last === undefined) return 0
    let box = last.container
    while (box > 0 && this.keptText(box) <= last.text.length) box = index.parent[box] ?? 0
    const next = segments.find((segment) => segment.index > last.index && segment.hidden === null && !this.#isOfPicture(segment))
    return Math.max(last.last, Math.min(index.end[box] ?? 0, next?.first ?? index.size))
  })

  isKept(segment: number): boolean {
    return Boolean(this.#kept[segment])
  }

  /** Numbers of the segments of a block-level node, from and up to. */
  range(node: number): readonly [from: number, to: number] {
    const {segmentStart, end} = this.page.index
    return [segmentStart[node] ?? 0, segmentStart[end[node] ?? node + 1] ?? 0]
  }

  /** Shown segments of a node. */
  shown(node: number): readonly Segment[] {
    return this.page.segments.slice(...this.range(node)).filter((segment) => segment.hidden === null || this.isKept(segment.index))
  }

  /** Characters of text in a node that are kept. */
  keptText(node: number): number {
    const [from, to] = this.range(node)
    return (this.#keptBefore[to] ?? 0) - (this.#keptBefore[from] ?? 0)
  }

  /** Characters of text in a node that a reader sees, but for pictures' texts that are not kept. */
  shownText(node: number): number {
    const [from, to] = this.range(node)
    return this.shownBetween(from, to)
  }

  /** Characters of shown text from one segment up to another. */
  shownBetween(from: number, to: number): number {
    return (this.#shownBefore[to] ?? 0) - (this.#shownBefore[from] ?? 0)
  }

  /** Characters of all kept text. */
  get length(): number {
    return this.#keptBefore.at(-1) ?? 0
  }
}
