import type {Scored} from './isotonic.js'

/** Lower bounds of the bins. */
const bounds = [0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95] as const

export interface Bin {
  readonly from: number
  readonly count: number
  readonly mean: number
  readonly share: number
}

/** The values by score: how many, how high they are scored on average, and what share of them is right. Empty bins are left out. */
export function binsOf(values: readonly Scored[]): Bin[] {
  return bounds.flatMap((from, at) => {
    const to = bounds[at + 1] ?? Number.POSITIVE_INFINITY
    const held = values.filter(({score}) => score >= from && score < to)
    return held.length === 0 ? [] : [{from, ...summary(held)}]
  })
}

function summary(values: readonly Scored[]): Omit<Bin, 'from'> {
  const mean = values.reduce((sum, {score}) => sum + score, 0) / values.length
  return {count: values.length, mean, share: values.filter(({right}) => right).length / values.length}
}

/** Mean distance between score and share right, by bin, each bin as often as it holds values. */
export function calibrationError(values: readonly Scored[]): number {
  return binsOf(values).reduce((sum, {count, mean, share}) => sum + (count / Math.max(1, values.length)) * Math.abs(mean - share), 0)
}

/** One field: a line a bin, the parts beside each other. */
export function fieldTable(field: string, parts: Readonly<Record<string, readonly Scored[]>>): string {
  const columns = Object.entries(parts)
  const heads = columns.map(([part, values]) => `${part} ${values.length}, off by ${calibrationError(values).toFixed(3)}`.padEnd(width))
  const lines = bounds.flatMap((from) => {
    const cells = columns.map(([, values]) => cell(binsOf(values).find((bin) => bin.from === from)))
    return cells.every((text) => text.trim() === '') ? [] : [`  ${`from ${from.toFixed(2)}`.padEnd(label)}${cells.join('')}`]
  })
  return [`  ${field.padEnd(label)}${heads.join('')}`, ...lines].join('\n')
}

const width = 34
const label = 12
const cell = (bin: Bin | undefined): string =>
  (bin === undefined ? '' : `n ${String(bin.count).padStart(4)}  mean ${bin.mean.toFixed(3)}  right ${bin.share.toFixed(3)}`).padEnd(width)
