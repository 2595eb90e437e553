import {type Item, role} from './date-words.js'

const MARKS: ReadonlySet<string> = new Set([
  '.',
  ',',
  ':',
  ';',
  '-',
  '|',
  '/',
  '(',
  ')',
  '[',
  ']',
  '·',
  '@',
  '"',
  '~',
  '॰',
  '।',
  '>',
  '<',
  '\\',
  '*',
  '#',
  '=',
  '＝',
  '▶',
  '■'
])
const WORDS = role.weekday | role.filler | role.at
const LABELS = role.published | role.modified

/** Whether the item may stand beside a date or between it and its time without a meaning of its own: marks, weekdays, "at", "of". */
export function isSilent(item: Item | undefined): boolean {
  return item !== undefined && (item.kind === 'mark' ? MARKS.has(item.text) : (item.meaning.roles & WORDS) !== 0)
}

export function isLabel(item: Item | undefined): boolean {
  return item !== undefined && (item.meaning.roles & LABELS) !== 0
}

/** Where a phrase is a label of both kinds in different languages, a change is likelier: labels of first publication are the longer lists. */
export function labelOf(item: Item): 'published' | 'modified' {
  return item.meaning.roles & role.modified ? 'modified' : 'published'
}

/** The first place that is not silent, at most `most` items on. */
export function skipSilent(items: readonly Item[], at: number, most: number): number {
  let next = at
  while (next < at + most && isSilent(items[next])) next++
  return next
}

/** Whether what stands before a place says that a time follows: "T", "at", "um". */
export function introducesTime(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return (
    before !== undefined &&
    (before.text === 't' || (before.meaning.roles & role.at) !== 0 || (before.text === '.' && introducesTime(items, at - 1)))
  )
}
