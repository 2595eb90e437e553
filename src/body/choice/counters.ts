import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import type {Draft} from '../draft.js'

/** "1 of 3", "1 / 3", "1 von 3": which of a row of slides or pictures is shown. */
const counter = /^(\d{1,3})\s?(?:[/／]|\p{L}{1,5})\s?(\d{1,3})$/u
const blockTags: ReadonlySet<string> = new Set(['div', 'p'])
/** Levels at and above a counter on which a name may say that it counts. */
const levels = 2
const countName = /count/iu

interface Counter {
  readonly segment: Segment
  readonly at: number
  readonly of: number
}

/**
 * Tells the counters of slides: alone in their element, and called so or one of a row that counts from one on. Seen on picture series of newspapers and magazines. It
 * must spare marks in reviews, "4 / 5", and scores.
 */
export function counters(page: Page, {marks}: Draft): (segment: Segment) => boolean {
  const {index} = page
  const isNamed = ({container}: Segment): boolean => {
    for (let node = container, step = 0; step < levels && node > 0; step++, node = index.parent[node] ?? 0)
      if (marks.on(node).some(({reason, because}) => reason === 'metadata' && countName.test(because))) return true
    return false
  }
  const found = page.segments.flatMap((segment) => readCounter(page, segment))
  const all = [...rowsOf(found).flat(), ...found.filter(({segment}) => isNamed(segment))]
  const places = new Set(all.map(({segment}) => segment.index))
  return (segment) => places.has(segment.index)
}

function readCounter({index}: Page, segment: Segment): Counter[] {
  const [, at, of] = (blockTags.has(index.tags[segment.container] ?? '') && counter.exec(segment.text)) || []
  return at === undefined || Number(at) > Number(of) ? [] : [{segment, at: Number(at), of: Number(of)}]
}

/** Rows of counters with one total, from the first on, of two or more. */
function rowsOf(found: readonly Counter[]): Counter[][] {
  const rows: Counter[][] = []
  for (const one of found) {
    const last = rows.at(-1)?.at(-1)
    if (last !== undefined && last.of === one.of && last.at + 1 === one.at) rows.at(-1)?.push(one)
    else if (one.at === 1) rows.push([one])
  }
  return rows.filter((row) => row.length > 1)
}
