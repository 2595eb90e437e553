import {widthOf} from '../lines/characters.js'
import type {Line} from '../lines/lines.js'

const pageNumber =
  /^[-–—\s[(|]*(?:(?:page|pag\.?|página|pagina|seite|p\.|стр\.|第)\s*)?(\d{1,4})(?:\s*(?:of|\/|von|de|di|van|из)\s*\d{1,4}|\s*页|\s*頁|\s*ページ)?[-–—\s\])|]*$/i
const digit = /\d/u
const number = /\p{N}+/gu
const widestHead = 70

/**
 * Lines that belong to the printed page: its number, and heads and feet that repeat beside a page break or a page number.
 * A number alone is one only where pages end: next to a form feed, or where the numbers count up through the text.
 */
export function findPageFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const numbers: {readonly at: number; readonly page: number}[] = []
  lines.forEach(({text}, at) => {
    const found = text.length <= 24 && digit.test(text) ? pageNumber.exec(text) : null
    if (found !== null) numbers.push({at, page: Number(found[1])})
  })
  const counted = numbers.filter(
    ({at, page}, index) => isAtBreak(lines, at) || numbers[index - 1]?.page === page - 1 || numbers[index + 1]?.page === page + 1
  )
  const found = new Set(counted.map(({at}) => at))
  for (const at of repeatedHeads(lines, found)) found.add(at)
  return found
}

const isAtBreak = (lines: readonly Line[], at: number): boolean =>
  at > 0 && (lines[at]?.pageBreak === true || lines[at + 1]?.pageBreak === true)

/** Short lines that stand beside a break or page number, if they stand elsewhere too, digits aside. */
function repeatedHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  if (numbers.size === 0 && !lines.some(({pageBreak}) => pageBreak)) return []
  const places = new Map<string, number[]>()
  const beside = new Set<string>()
  lines.forEach(({text}, at) => {
    const key = text.replace(number, '').trim()
    if (numbers.has(at) || key === '' || widthOf(text) > widestHead) return
    if (numbers.has(at - 1) || numbers.has(at + 1) || isAtBreak(lines, at)) beside.add(key)
    const found = places.get(key)
    if (found === undefined) places.set(key, [at])
    else found.push(at)
  })
  return [...beside].flatMap((key) => ((places.get(key)?.length ?? 0) > 1 ? (places.get(key) ?? []) : []))
}
