import type {Element} from 'hast'
import type {Page} from '../../page/page.js'
import type {Marks} from '../marks.js'
import {nameWords} from '../name-words.js'
import type {Reason} from '../reasons.js'

interface Named {
  readonly reason: Reason
  readonly weight: number
  readonly because: string
}

/** Elements whose names are the page's, not a part's: "has-comments", "single-post with-sidebar". */
const wholePage: ReadonlySet<string> = new Set(['html', 'body', 'head'])

/** Weak evidence from the words in class and id names. Each distinct name is read once a page. */
export function markNames({index}: Page, marks: Marks): void {
  const known = new Map<string, readonly Named[]>()
  for (let node = 1; node < index.size; node++) {
    if (index.tags[node] === '' || index.segmentStart[node] === index.segmentStart[index.end[node] ?? 0]) continue
    const element = index.element(node)
    if (element === null || wholePage.has(element.tagName)) continue
    const name = nameOf(element)
    if (name === '') continue
    let found = known.get(name)
    if (found === undefined) known.set(name, (found = readName(name)))
    for (const {reason, weight, because} of found) marks.add(node, reason, weight, because)
  }
}

export function nameOf({properties}: Element): string {
  const {className, id} = properties
  if (className === undefined && id === undefined) return ''
  const classes = Array.isArray(className) ? (className.length === 1 ? String(className[0]) : className.join(' ')) : typeof className === 'string' ? className : ''
  return typeof id === 'string' ? `${classes} ${id}` : classes
}

const separators = /[^\p{L}\p{N}]+/u
const camelBoundary = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u
const whiteSpace = /\s+/u

/** Strongest evidence for each reason among the words of a class and id string. */
export function readName(name: string): readonly Named[] {
  const best = new Map<Reason, Named>()
  const hear = (word: string, shown: string): void => {
    const found = nameWords.get(word)
    if (found === undefined || Math.abs(found.weight) <= Math.abs(best.get(found.reason)?.weight ?? 0)) return
    best.set(found.reason, {reason: found.reason, weight: found.weight, because: `name "${shown}"`})
  }
  for (const one of name.split(whiteSpace)) {
    const parts = one.split(separators).flatMap((part) => part.split(camelBoundary)).filter(Boolean).map((part) => part.toLowerCase())
    for (const part of parts) hear(part, one)
    if (parts.length > 1) hear(parts.join(''), one)
    for (let at = 1; at < parts.length; at++) hear(`${parts[at - 1]}${parts[at]}`, one)
  }
  return best.size === 0 ? none : [...best.values()]
}

const none: readonly Named[] = []
