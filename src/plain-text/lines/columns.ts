import type {Warning} from '../../page/page.js'
import type {Line} from './lines.js'

/** Words, a gap of three columns or more, words again, and no other gap. */
const twoSides = /^\S+(?: {1,2}\S+){1,20}(?: {3,}|\t+)\S+(?: {1,2}\S+){1,20}$/
const gap = / {3}|\t/u
const longest = 200
const fewestLines = 3
const message =
  'Several lines hold two stretches of words with a gap between, as columns do when a page is copied across: their order could not be restored, and the lines stay as they came.'

/** A warning where lines look like two columns that were copied side by side. */
export function columnsWarning(text: string, lines: readonly Line[]): Warning[] {
  if (!gap.test(text)) return []
  let run = 0
  for (const {start, end, gap: blank} of lines) {
    const isTwo = end - start <= longest && twoSides.test(text.slice(start, end))
    run = isTwo ? (blank > 0 ? 1 : run + 1) : 0
    if (run >= fewestLines) return [{code: 'columns-suspected', message}]
  }
  return []
}
