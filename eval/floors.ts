/** The lowest F1 that each row of each set may show. */
export interface Floors {
  /** How far under its floor a figure may fall, for what rounding and page order do. */
  epsilon: number
  /** Digest of the pages and annotations that the floors were taken on, per set. */
  corpora: Record<string, string>
  floors: Record<string, Record<string, number>>
}

type Figures = Floors['floors']

/** Sets whose pages are not those of the floors: their figures say nothing. */
export const otherCorpora = ({corpora}: Floors, found: Record<string, string>): string[] =>
  Object.entries(corpora).flatMap(([set, digest]) => {
    const what = found[set] ? 'other pages than the floors were taken on' : 'no pages'
    return found[set] === digest ? [] : [`${set}: ${what}; take the set out of floors.json and run with --update`]
  })

/** Rows that fell below their floor, or are no longer measured. */
export const fallen = ({floors, epsilon}: Floors, figures: Figures): string[] =>
  Object.entries(floors).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([row, floor]) => {
      const f = figures[set]?.[row]
      return f !== undefined && f >= floor - epsilon
        ? []
        : [`${set} ${row}: ${f?.toFixed(4) ?? 'not measured'} is below its floor ${floor.toFixed(4)}`]
    })
  )

/** The floors with every figure that stands higher, and every new one; none lower. */
export function raised({floors, epsilon, corpora}: Floors, figures: Figures, found: Record<string, string>): Floors {
  const rise = ([set, rows]: [string, Record<string, number>]): [string, Record<string, number>] => [
    set,
    {...floors[set], ...Object.fromEntries(Object.entries(rows).map(([row, f]) => [row, Math.max(floors[set]?.[row] ?? 0, roundDown(f))]))}
  ]
  return {epsilon, corpora: {...found, ...corpora}, floors: {...floors, ...Object.fromEntries(Object.entries(figures).map(rise))}}
}

const roundDown = (f: number): number => Math.floor(f * 10_000) / 10_000
