import {attributeText} from '../../../page/attributes.js'
import {headingTag} from '../../../page/elements.js'
import type {NodeIndex, Page} from '../../../page/page.js'
import type {Marks} from '../marks.js'
import type {Reason} from '../reasons.js'

type Verdict = readonly [reason: Reason, weight: number]

const byTag: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['nav', ['navigation', 4]],
  ['menu', ['navigation', 3]],
  ['footer', ['navigation', 2]],
  ['aside', ['related', 2]],
  ['header', ['navigation', 1]],
  ['address', ['author-bio', 1]],
  ['figcaption', ['caption', 4]],
  ['time', ['metadata', 2]],
  ['button', ['control', 4]],
  ['select', ['control', 5]],
  ['option', ['control', 5]],
  ['textarea', ['control', 5]],
  ['label', ['control', 3]],
  ['legend', ['control', 3]],
  ['dialog', ['control', 4]],
  ['search', ['control', 4]],
  ['form', ['control', 1]]
])

const byRole: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['navigation', ['navigation', 4]],
  ['menu', ['navigation', 4]],
  ['menubar', ['navigation', 4]],
  ['banner', ['navigation', 3]],
  ['contentinfo', ['navigation', 4]],
  ['complementary', ['related', 2]],
  ['search', ['control', 4]],
  ['dialog', ['control', 4]],
  ['alertdialog', ['control', 4]],
  ['button', ['control', 4]],
  ['tablist', ['control', 3]],
  ['tooltip', ['control', 4]],
  ['alert', ['control', 2]]
])

/** What elements and ARIA roles say by their meaning in HTML. */
export function markChrome({index}: Page, marks: Marks): void {
  markTags(index, marks)
  for (let node = 1; node < index.size; node++) {
    const element = index.tags[node] === '' ? null : index.element(node)
    if (element === null || element.properties['role'] === undefined) continue
    const role = attributeText(element, 'role') ?? ''
    const verdict = byRole.get(role)
    if (verdict !== undefined) marks.add(node, verdict[0], verdict[1], `role "${role}"`)
  }
}

function markTags(index: NodeIndex, marks: Marks): void {
  const headings = buttonHeadings(index)
  for (const [tag, [reason, weight]] of byTag)
    for (const node of index.byTag(tag)) if (!headings.has(node)) marks.add(node, reason, weight, `<${tag}>`)
}

/** Buttons that are all of a heading from which they fold the sections of a text; one opens a box. */
const leastFolds = 2

function buttonHeadings(index: NodeIndex): ReadonlySet<number> {
  const found = index.byTag('button').filter((node) => fillsHeading(index, node))
  return new Set(found.length < leastFolds ? [] : found)
}

/** Levels between a heading and the button that fills it. */
const nearHeading = 3

/** Whether a button is all of a heading: it is the heading then. Seen over the answers of lists of questions. */
function fillsHeading(index: NodeIndex, button: number): boolean {
  let node = index.parent[button] ?? 0
  for (let step = 0; step < nearHeading && node > 0; step++, node = index.parent[node] ?? 0)
    if (headingTag.test(index.tags[node] ?? '')) return holdsSame(index, button, node)
  return false
}

const holdsSame = ({segmentStart, end}: NodeIndex, inner: number, outer: number): boolean =>
  segmentStart[inner] === segmentStart[outer] && segmentStart[end[inner] ?? 0] === segmentStart[end[outer] ?? 0]
