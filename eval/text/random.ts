import {hash} from '../publisher.js'

/** Seeded chance: the same seed gives the same draws on any machine. */
export interface Chance {
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
}

/** Mulberry32 over a hash of the seed text. */
export function chanceOf(seed: string): Chance {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    happens: (probability) => next() < probability,
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    }
  }
}
