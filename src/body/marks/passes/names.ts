import type {Page} from '../../../page/page.js'
import type {ClassNames} from '../class-names.js'
import type {Mark, Marks} from '../marks.js'
import {nameWords} from '../name-words.js'
import type {Reason} from '../reasons.js'

/** Elements whose names are the page's, not a part's: "has-comments", "single-post with-sidebar". */
const wholePage: ReadonlySet<string> = new Set(['html', 'body', 'head'])

/** Weak evidence from the words in class and id names. Each distinct name is read once a page. */
export function markNames({index}: Page, marks: Marks, {ids, texts}: ClassNames): void {
  const read = nameReader()
  const known: (readonly Mark[] | undefined)[] = new Array(texts.length)
  for (let node = 1; node < index.size; node++) {
    const tag = index.tags[node] ?? ''
    if (tag === '' || index.segmentStart[node] === index.segmentStart[index.end[node] ?? 0] || wholePage.has(tag)) continue
    const classes = ids[node] ?? 0
    known[classes] ??= read(texts[classes] ?? '')
    marks.addAll(node, known[classes])
    const id = index.element(node)?.properties['id']
    if (typeof id === 'string') marks.addAll(node, read(id))
  }
}

/** Reads class attributes: the strongest evidence for each reason among their names. Remembers the names it has read. */
export function nameReader(): (names: string) => readonly Mark[] {
  const known = new Map<string, readonly Mark[]>()
  return (names) => {
    let all = none
    for (const name of names.split(' ')) {
      const found = known.get(name) ?? readName(name)
      known.set(name, found)
      if (found !== none) all = all === none ? found : strongest([...all, ...found])
    }
    return all
  }
}

const none: readonly Mark[] = []

/** What one name says, whole and by its words, two that follow each other read as one too. */
function readName(name: string): readonly Mark[] {
  const parts = splitName(name)
  const found: Mark[] = []
  const hear = (word: string): void => {
    const evidence = nameWords.get(word)
    if (evidence !== undefined) found.push({...evidence, because: `name "${name}"`})
  }
  for (let at = 0; at < parts.length; at++) {
    hear(parts[at] ?? '')
    if (at > 0 && compoundStarts.has(parts[at - 1] ?? '')) hear(`${parts[at - 1]}${parts[at]}`)
  }
  if (parts.length > 2) hear(parts.join(''))
  return found.length === 0 ? none : strongest(found)
}

/** Every beginning of a known word: most pairs of words begin none, and joining two to look them up takes longer than the rest. */
const compoundStarts: ReadonlySet<string> = new Set([...nameWords.keys()].flatMap((word) => Array.from(word, (_, at) => word.slice(0, at))))

/** The strongest mark of each reason, the first of equals. */
function strongest(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks
  const best = new Map<Reason, Mark>()
  for (const mark of marks) if (Math.abs(mark.weight) > Math.abs(best.get(mark.reason)?.weight ?? 0)) best.set(mark.reason, mark)
  return [...best.values()]
}

/** Words of one name, lower case: parted by what is no letter or digit, and where a capital follows a small letter or a digit ("authorBio"). */
function splitName(name: string): string[] {
  const parts: string[] = []
  let start = 0
  let previous = other
  for (let at = 0; at < name.length; at++) {
    const kind = kindOf(name.charCodeAt(at))
    if (kind === other || (kind === capital && previous === small)) {
      if (at > start) parts.push(name.slice(start, at).toLowerCase())
      start = kind === other ? at + 1 : at
    }
    previous = kind
  }
  if (name.length > start) parts.push(name.slice(start).toLowerCase())
  return parts
}

const other = 0
const small = 1
const capital = 2

/** Small letters and digits, capitals, or neither. Letters beyond ASCII count as small: names are written in ASCII. */
function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127) return small
  return code >= 65 && code <= 90 ? capital : other
}
