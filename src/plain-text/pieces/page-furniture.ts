import {widthOf} from '../lines/characters.js'
import type {Line} from '../lines/lines.js'

const pageNumber =
  /^[-–—\s[(|]*(?:(?:page|pag\.?|página|pagina|seite|p\.|стр\.|第)\s*)?(\d{1,4})(?:\s*(?:of|\/|von|de|di|van|из)\s*\d{1,4}|\s*页|\s*頁|\s*ページ)?[-–—\s\])|]*$/i
/** "Page 3 of 12": with its word and the number of pages nothing else. */
const countedPage =
  /^[-–—\s[(|]{0,9}(?:(?:page|pag\.?|página|pagina|seite|sida|side|sivu|strona|strana|stránka|oldal|sayfa|стр\.?|страница|сторінка|pg\.?|p\.)\s?(\d{1,4})\s?(?:of|\/|von|de|di|van|sur|av|af|z|ze|iz|od|из|з)\s?\d{1,4}|第\s?(\d{1,4})\s?[页頁]\s?[,，/／]?\s?共\s?\d{1,4}\s?[页頁])[-–—\s\])|]{0,9}$/iu
const longestNumber = 24
const digit = /\d/u
const number = /\p{N}+/gu
const widestHead = 70

/**
 * Lines that belong to the printed page: its number, and heads and feet that repeat beside a page break or a page number.
 * A number alone is one only where pages end: next to a form feed, or where the numbers count up through the text; "Page 3 of 12" is one anywhere.
 */
export function findPageFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = lines.flatMap(({text}, at) => numberOf(text, at))
  const counted = numbers.filter(
    ({at, page, isSure}, index) =>
      isSure || isAtBreak(lines, at) || numbers[index - 1]?.page === page - 1 || numbers[index + 1]?.page === page + 1
  )
  const found = new Set(counted.map(({at}) => at))
  for (const at of repeatedHeads(lines, found)) found.add(at)
  return found
}

interface PageNumber {
  readonly at: number
  readonly page: number
  /** Whether it is nothing else, wherever it stands. */
  readonly isSure: boolean
}

function numberOf(text: string, at: number): PageNumber[] {
  if (text.length > longestNumber || !digit.test(text)) return []
  const sure = countedPage.exec(text)
  const found = sure ?? pageNumber.exec(text)
  return found === null ? [] : [{at, page: Number(found[1] ?? found[2]), isSure: sure !== null}]
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
