import {type Scored, scoreAgainst} from './evaluate.js'
import type {PageScore} from './scorer/page.js'
import {rowNames, rowOf} from './scorer/summary.js'

const shownMoves = 15
const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(3)}`

/** What changed since the predictions in `folder`: F1 of each row on the pages that both hold, and the pages whose score moved most. */
export function comparison(pages: readonly Scored[], folder: string): string {
  const before = new Map(scoreAgainst(pages, folder).map((page) => [page.truth.id, page.score]))
  const pairs = pages.flatMap((page) => {
    const old = before.get(page.truth.id)
    return old ? [{page, old}] : []
  })
  return [`  against ${folder}, ${pairs.length} pages on both sides:`, ...rowNames.flatMap((row) => rowLines(row, pairs))].join('\n')
}

interface Pair {
  page: Scored
  old: PageScore
}

function rowLines(name: string, pairs: readonly Pair[]): string[] {
  const was = rowOf(
    name,
    pairs.map((pair) => pair.old)
  )
  const is = rowOf(
    name,
    pairs.map((pair) => pair.page.score)
  )
  const moved = pairs
    .map(({page, old}) => ({id: page.truth.id, by: single(name, page.score) - single(name, old)}))
    .filter(({by}) => Math.abs(by) > 0.0005)
  if (!was || !is || (was.f === is.f && moved.length === 0)) return []
  const largest = moved.sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, shownMoves)
  const better = moved.filter(({by}) => by > 0).length
  const change = `${was.f.toFixed(3)} → ${is.f.toFixed(3)} (${signed(is.f - was.f)}), ${better} pages better, ${moved.length - better} worse`
  return [`  ${name.padEnd(13)} ${change}: ${largest.map(({id, by}) => `${id} ${signed(by)}`).join(', ')}`]
}

const single = (row: string, score: PageScore): number => rowOf(row, [score])?.f ?? 0
