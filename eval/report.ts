import {interval} from './bootstrap.js'
import type {Run, Scored} from './evaluate.js'
import type {Truth} from './format.js'
import {type Grouping, groupOf} from './group.js'
import type {PageScore} from './scorer/page.js'
import {type Row, rowNames, rowOf, summarize} from './scorer/summary.js'

const figure = (value: number): string => value.toFixed(3)
const scoresOf = (pages: readonly Scored[]): PageScore[] => pages.map((page) => page.score)
const partScores = (pages: readonly Scored[], part: string): PageScore[] => scoresOf(pages.filter((page) => page.part === part))

/** The rows of a set: all pages, then the tuning and the check part beside each other. */
export function setTable(name: string, {pages, seconds}: Run, withIntervals: boolean): string {
  const all = scoresOf(pages)
  const {ms, errors} = summarize(all)
  const time = ms ? `, ms median ${ms.median.toFixed(1)} p95 ${ms.p95.toFixed(1)}` : ''
  const head = `${name}: ${pages.length} pages, ${errors} without an article${time}, ${seconds.toFixed(1)} s in all`
  const columns = `  ${''.padEnd(13)}     n      P      R     F1 |    n tuning |     n check |`
  return [head, columns, ...rowNames.flatMap((row) => tableLine(row, pages, withIntervals))].join('\n')
}

function tableLine(name: string, pages: readonly Scored[], withInterval: boolean): string[] {
  const row = rowOf(name, scoresOf(pages))
  if (!row) return []
  const sides = ['tuning', 'check'].map((part) => side(rowOf(name, partScores(pages, part))))
  const [low, high] = withInterval ? interval(name, scoresOf(pages)) : []
  const range = low === undefined || high === undefined ? '' : `  [${figure(low)}, ${figure(high)}]`
  const detail = Object.entries(row.detail ?? {}).map(([key, value]) => `${key} ${value}`)
  return [
    `  ${name.padEnd(13)} ${String(row.n).padStart(5)}  ${figure(row.p)}  ${figure(row.r)}  ${figure(row.f)} | ${sides.join(' | ')} | ${detail.join(' ')}${range}`
  ]
}

const side = (row: Row | undefined): string => (row ? `${String(row.n).padStart(4)}  ${figure(row.f)}` : ''.padStart(11))

/** Everything a table shows, as data. */
export function setJson({pages, seconds}: Run): object {
  return {
    all: summarize(scoresOf(pages)),
    tuning: summarize(partScores(pages, 'tuning')),
    check: summarize(partScores(pages, 'check')),
    seconds
  }
}

const groupRows = ['body', 'snippets', 'paragraphs', 'headline', 'authors', 'publishedDay']

/** F1 of some rows per page type or script. */
export function groupTable(by: Grouping, pages: readonly Scored[]): string {
  const groups = [...new Set(pages.map((page) => groupOf(by, page.truth)))].sort()
  const lines = groups.map((group) => {
    const scores = scoresOf(pages.filter((page) => groupOf(by, page.truth) === group))
    const cells = groupRows.map((row) => (rowOf(row, scores) ? figure(rowOf(row, scores)?.f ?? 0) : '').padStart(13))
    return `  ${group.padEnd(13)} ${String(scores.length).padStart(5)}${cells.join('')}`
  })
  return [`  F1 by ${by}`.padEnd(22) + groupRows.map((row) => row.padStart(13)).join(''), ...lines].join('\n')
}

/** The pages with the worst bodies (paragraphs or snippets where no body is annotated). */
export function worstPages(pages: readonly Scored[], count: number): string {
  const ranked = pages
    .flatMap((page) => (bodyFigure(page.score) === undefined ? [] : [{page, f: bodyFigure(page.score) ?? 0}]))
    .sort((a, b) => a.f - b.f)
  return ranked
    .slice(0, count)
    .map(({page, f}) => `  ${figure(f)} ${place(page)}${page.prediction.error ? ` ${page.prediction.error.slice(0, 100)}` : ''}`)
    .join('\n')
}

function bodyFigure({ratios, counts}: PageScore): number | undefined {
  const snippets = counts.get('snippets')
  return ratios.get('body')?.f ?? (snippets && 1 - (snippets.fn + snippets.fp) / Math.max(1, snippets.tp + snippets.fn + snippets.fp))
}

const place = ({part, set, truth}: Scored): string => `${part.padEnd(6)} ${set}/${truth.id}  ${truth.url ?? ''}`

/** Every page whose row is off, with what was got and what was wanted. */
export function fieldPages(row: string, pages: readonly Scored[]): string {
  const key = (row.startsWith('published') ? 'published' : row === 'snippets' ? 'with' : row) as keyof Truth
  const lines = pages.flatMap((page) => {
    const verdict = offVerdict(row, page.score)
    if (verdict === undefined) return []
    const got = (page.prediction as unknown as Record<string, unknown>)[key]
    return [
      `  ${place(page)}\n    ${verdict}: ${cut(JSON.stringify(got) ?? '')}\n    wanted: ${cut(JSON.stringify(page.truth[key]) ?? '')}`
    ]
  })
  return lines.join('\n')
}

const cut = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text)

function offVerdict(row: string, {outcomes, counts, ratios, bodyStart}: PageScore): string | undefined {
  const outcome = outcomes.get(row)
  if (outcome) return outcome === 'right' || outcome === 'quiet' ? undefined : outcome
  const count = counts.get(row)
  if (count) return count.fp + count.fn === 0 ? undefined : `right ${count.tp} wrong ${count.fp} missed ${count.fn}`
  const f = ratios.get(row)?.f
  if (f !== undefined) return f < 0.95 ? figure(f) : undefined
  return row === 'bodyStart' && bodyStart === false ? 'not at the start' : undefined
}
