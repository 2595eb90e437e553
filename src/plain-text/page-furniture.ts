import {widthOf} from './characters.js'
import type {Line} from './lines.js'

const pageNumber = /^[-–—\s[(|]*(?:(?:page|pag\.?|página|pagina|seite|p\.|стр\.|第)\s*)?(\d{1,4})(?:\s*(?:of|\/|von|de|di|van|из)\s*\d{1,4}|\s*页|\s*頁|\s*ページ)?[-–—\s\])|]*$/iu
const number = /\p{N}+/gu
const widestHead = 70

/**
 * Lines that belong to the printed page: its number, and heads and feet that repeat beside a page break or a page number.
 * A number alone is one only where pages end: next to a form feed, or where the numbers count up through the text.
 */
export function findPageFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = lines.flatMap(({text}, at) => {
    const found = text.length <= 24 ? pageNumber.exec(text) : null
    return found === null ? [] : [{at, page: Number(found[1])}]
  })
  const counted = numbers.filter(({at, page}, index) => isAtBreak(lines, at) || numbers[index - 1]?.page === page - 1 || numbers[index + 1]?.page === page + 1)
  const found = new Set(counted.map(({at}) => at))
  for (const at of repeatedHeads(lines, found)) found.add(at)
  return found
}

const isAtBreak = (lines: readonly Line[], at: number): boolean => (at > 0 && (lines[at]?.pageBreak === true || lines[at + 1]?.pageBreak === true))

/** Short lines that stand beside a break or page number at least twice, digits aside. */
function repeatedHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const places = new Map<string, number[]>()
  lines.forEach(({text}, at) => {
    const isBeside = numbers.has(at - 1) || numbers.has(at + 1) || isAtBreak(lines, at)
    if (numbers.has(at) || !isBeside || widthOf(text) > widestHead) return
    const key = text.replace(number, '').trim()
    places.set(key, [...(places.get(key) ?? []), at])
  })
  return [...places.values()].filter((at) => at.length > 1).flat()
}
