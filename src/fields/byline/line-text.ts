import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {personLikelihood, surePerson} from '../../values/name.js'
import {isOpening, opensAsByline} from './signals.js'

/** A first name over a surname. */
const brokenName = /^\p{Lu}[\p{L}\p{M}'’-]+\n\p{Lu}[\p{L}\p{M}'’-]+$/u

/** "By", a line break, a name: the break parts no credits. */
export function withoutBreak(page: Page, text: string): string {
  if (brokenName.test(text)) return text.replace('\n', ' ')
  const at = text.indexOf('\n')
  return at > 0 && isOpening(page, text.slice(0, at)) ? `${text.slice(0, at)} ${text.slice(at + 1)}` : text
}

/**
 * Without the lines before the one that opens as a byline: old pages set headline, byline and date in one run with line breaks between. A line of facts
 * ("4 March 2025", "Author: …") stays whole.
 */
export function fromOpening(page: Page, text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const at = lines.findIndex((line) => opensAsByline(page, line))
  const isAfterFacts = lines.slice(0, at).some((line) => digit.test(line))
  return at <= 0 || isAfterFacts || isOpening(page, lines[at] ?? '') ? text : lines.slice(at).join('\n')
}

const digit = /\d/u
const lastLetter = /[\p{L}\p{N}]{2}$/u
const firstCapital = /^[\p{Lu}\p{N}]/u

/**
 * The text with a line break where two elements meet without white space and a new word begins, for styles set them apart, not spaces; and between two links
 * that are full names, with nothing but a space between.
 */
export function partedText(index: NodeIndex, segment: Segment): string {
  let glued = segment.text
  let before = ''
  let linkBefore = 0
  for (let at = segment.first; at < segment.last; at++) {
    const node = index.nodes[at]
    if (node?.type !== 'text' || node.value.trim() === '') continue
    const link = linkAround(index, at, segment.container)
    const [tail, head] = [before.trim().slice(-mostGlued), node.value.trim().slice(0, mostGlued)]
    if (lastLetter.test(before) && firstCapital.test(node.value)) glued = glued.replace(tail + head, () => `${tail}\n${head}`)
    if (link !== linkBefore && isFullName(index, link) && isFullName(index, linkBefore))
      glued = glued.replace(`${tail} ${head}`, () => `${tail}\n${head}`)
    ;[before, linkBefore] = [node.value, link]
  }
  return glued
}

const isFullName = (index: NodeIndex, link: number): boolean => link > 0 && personLikelihood(textOf(index, link).trim()) >= surePerson

/** The link inside the container that holds a node; 0 where none does. */
function linkAround({tags, parent}: NodeIndex, node: number, container: number): number {
  let at = parent[node] ?? 0
  while (at > container && tags[at] !== 'a') at = parent[at] ?? 0
  return at > container ? at : 0
}

/** Characters on each side by which a place where texts meet is found again. */
const mostGlued = 24
