import type {PageScore} from './scorer/page.js'
import {quantile, rowOf} from './scorer/summary.js'

const resamples = 500

/** The 95 % interval of a row's F1, by resampling pages; the same at every run. */
export function interval(row: string, scores: readonly PageScore[]): [low: number, high: number] {
  const random = generator(1)
  const figures = Array.from({length: resamples}, () => {
    const drawn = scores.flatMap(() => scores[Math.floor(random() * scores.length)] ?? [])
    return rowOf(row, drawn)?.f ?? 0
  }).sort((a, b) => a - b)
  return [quantile(figures, 0.025), quantile(figures, 0.975)]
}

/** Mulberry32: numbers in [0, 1) from a seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
