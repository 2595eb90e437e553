import type {Span, TableBlock, TableCell} from '../../article/article.js'
import {attributeText} from '../../page/attributes.js'
import {nodeRange} from '../../page/node-range.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {spansOf} from '../../page/text/spans.js'
import type {Leaf} from './leaf.js'
import type {Region} from './region.js'
import {firstWithin} from './structure.js'

/** What a cell of data does not hold. */
const layoutTags: readonly string[] = ['table', 'h1', 'h2', 'h3', 'article', 'section', 'pre', 'blockquote', 'figure', 'form']
const presentational: ReadonlySet<string> = new Set(['presentation', 'none'])
const longestCell = 600
const mostCellSegments = 8
const mostSpan = 1000

interface Row {
  readonly cells: readonly number[]
}

/** Tables of data, each as one block; those that only lay out a page are left to their segments. */
export function tableLeaves(region: Region): Leaf[] {
  const {page} = region
  return page.index.byTag('table').flatMap((node) => {
    if (node >= region.end || region.keptText(node) * 2 < region.shownText(node) || region.keptText(node) === 0) return []
    const rows = rowsOf(page, node)
    if (!isData(region, node, rows)) return []
    const block: TableBlock = {
      type: 'table',
      id: '',
      range: nodeRange(page.index, node),
      caption: captionOf(region, node),
      rows: rows.map((row) => ({cells: row.cells.map((cell) => readCell(region, cell))}))
    }
    return [{node, container: page.index.parent[node] ?? 0, block, segments: region.shown(node), captions: [], whole: true}]
  })
}

function rowsOf({index}: Page, table: number): Row[] {
  const rows: {cells: number[]}[] = []
  const end = index.end[table] ?? table
  for (let at = table + 1; at < end; at++) {
    const tag = index.tags[at]
    if (tag === 'tr') rows.push({cells: []})
    else if (tag === 'td' || tag === 'th') rows.at(-1)?.cells.push(at)
  }
  return rows.filter((row) => row.cells.length > 0)
}

function isData(region: Region, table: number, rows: readonly Row[]): boolean {
  const {index} = region.page
  const element = index.element(table)
  if (element === null || presentational.has(attributeText(element, 'role') ?? '')) return false
  if (rows.length < 2 || rows.every((row) => row.cells.length < 2)) return false
  if (layoutTags.some((tag) => firstWithin(index.byTag(tag), table + 1, index.end[table] ?? table))) return false
  return rows.every((row) => row.cells.every((cell) => isDataCell(region, cell)))
}

function isDataCell(region: Region, cell: number): boolean {
  const [from, to] = region.range(cell)
  return to - from <= mostCellSegments && region.shownText(cell) <= longestCell
}

function captionOf(region: Region, table: number): Span[] | null {
  const {index} = region.page
  const end = index.end[table] ?? table
  for (let at = table + 1; at < end; at++) {
    if (index.tags[at] !== 'caption') continue
    const spans = joinSegments(region.page, region.shown(at))
    return spans.length === 0 ? null : spans
  }
  return null
}

function readCell(region: Region, cell: number): TableCell {
  const element = region.page.index.element(cell)
  const span = (name: string): number => (element === null ? 1 : spanCount(attributeText(element, name)))
  return {
    header: element?.tagName === 'th',
    colspan: span('colSpan'),
    rowspan: span('rowSpan'),
    text: joinSegments(region.page, region.shown(cell))
  }
}

/** A row span of 0 reaches to the end of the table; it is given as 1, for a reader needs a number. */
function spanCount(value: string | null): number {
  const count = Math.trunc(Number(value ?? 1))
  return Number.isFinite(count) ? Math.min(mostSpan, Math.max(1, count)) : 1
}

/** Spans of several segments, one a line. */
export function joinSegments(page: Page, segments: readonly Segment[]): Span[] {
  return segments.flatMap((segment, at) => (at === 0 ? spansOf(page, segment) : [{text: '\n'}, ...spansOf(page, segment)]))
}
