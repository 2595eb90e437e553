/** A value scored so, and whether it is right. */
export interface Scored {
  readonly score: number
  readonly right: boolean
}

/** A score and the share of values scored so that are right. */
export type Knot = readonly [score: number, share: number]

interface Heap {
  readonly low: number
  readonly high: number
  readonly right: number
  readonly count: number
}

/** Fewest values that speak for a share. */
const fewest = 20

/**
 * The rising curve that fits best how often values of a score are right: values are gathered in heaps by score, and neighbours are joined until
 * a higher score is never right less often (pool adjacent violators). Within a heap the curve is level. Shares are drawn to one half by one value right and one wrong.
 */
export function risingCurve(values: readonly Scored[]): Knot[] {
  const sorted = values.map(({score, right}) => ({score: round(score), right})).sort((a, b) => a.score - b.score)
  const heaps: Heap[] = []
  for (const heap of heapsOf(sorted)) {
    heaps.push(heap)
    for (let last = heaps.at(-2); last !== undefined && shareOf(last) >= shareOf(heaps.at(-1) ?? last); last = heaps.at(-2))
      heaps.splice(-2, 2, join(last, heaps.at(-1) ?? last))
  }
  return heaps.flatMap((heap): Knot[] => {
    const share = round(shareOf(heap))
    return heap.low === heap.high
      ? [[heap.low, share]]
      : [
          [heap.low, share],
          [heap.high, share]
        ]
  })
}

/** Runs of at least `fewest` values; equal scores stay together. */
function heapsOf(sorted: readonly Scored[]): Heap[] {
  const heaps: Heap[] = []
  let open: Heap = nothing
  for (const [at, {score, right}] of sorted.entries()) {
    open = join(open, {low: score, high: score, right: right ? 1 : 0, count: 1})
    if (open.count < fewest || sorted[at + 1]?.score === score) continue
    heaps.push(open)
    open = nothing
  }
  const last = heaps.pop()
  if (last === undefined) return open.count === 0 ? [] : [open]
  return [...heaps, join(last, open)]
}

const nothing: Heap = {low: 1, high: 0, right: 0, count: 0}
const join = (a: Heap, b: Heap): Heap => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  right: a.right + b.right,
  count: a.count + b.count
})
const shareOf = ({right, count}: Heap): number => (right + 1) / (count + 2)
const round = (value: number): number => Math.round(value * 1000) / 1000
