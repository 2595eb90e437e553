import {attributeText} from '../../../page/attributes.js'
import type {Page} from '../../../page/page.js'
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
  for (const [tag, [reason, weight]] of byTag) for (const node of index.byTag(tag)) marks.add(node, reason, weight, `<${tag}>`)
  for (let node = 1; node < index.size; node++) {
    const element = index.tags[node] === '' ? null : index.element(node)
    if (element === null || element.properties['role'] === undefined) continue
    const role = attributeText(element, 'role') ?? ''
    const verdict = byRole.get(role)
    if (verdict !== undefined) marks.add(node, verdict[0], verdict[1], `role "${role}"`)
  }
}
