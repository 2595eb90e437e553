import type {Line} from '../lines/lines.js'

const pipes = /\|.*\|/u
const rule = /^[\s+|:=_─━│┃┌┐└┘├┤┬┴┼-]{3,}$/
const columnGap = /\S(?: {3,}|\t+ *)\S/g
/** Most lines hold no bar and no gap, and begin with a word. */
const mayBeRow = /[|\t]| {3}|^[\s+:=_─━│┃┌┐└┘├┤┬┴┼-]/
const fewestRows = 2

/** Whether each line belongs to a table drawn in characters: two rows or more, one under the other, with bars or with aligned gaps between cells. */
export function findTableLines(text: string, lines: readonly Line[]): readonly boolean[] {
  const rows = lines.map(({start, end}) => isRow(text.slice(start, Math.min(end, start + 400))))
  const found = rows.map(() => false)
  for (let at = 0; at < rows.length; ) {
    let end = at
    while (end < rows.length && rows[end] === true && (end === at || lines[end]?.gap === 0)) end++
    if (end - at >= fewestRows) found.fill(true, at, end)
    at = Math.max(end, at + 1)
  }
  markFences(lines, found)
  return found
}

/** Lines between two rows of backticks, those included. */
function markFences(lines: readonly Line[], found: boolean[]): void {
  let start = -1
  lines.forEach(({text}, at) => {
    if (!text.startsWith('```')) return
    if (start < 0) start = at
    else {
      found.fill(true, start, at + 1)
      start = -1
    }
  })
}

/** Bars between cells, a rule, or two gaps and more. One gap only may be a justified line or a column of a printed page. */
const isRow = (raw: string): boolean =>
  mayBeRow.test(raw) && (pipes.test(raw) || (rule.test(raw) && raw.length > 5) || (raw.match(columnGap)?.length ?? 0) >= 2)
