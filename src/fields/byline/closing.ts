import type {Byline} from '../../article/article.js'
import {attributeText} from '../../page/attributes.js'
import {describeNode} from '../../page/describe-node.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {trimEndOf} from '../../util/trim.js'
import {readByline} from '../../values/byline.js'
import {personLikelihood, surePerson} from '../../values/name.js'
import {endOfOwn} from '../date/zones.js'
import type {Evidence, FieldContext} from '../field.js'
import {shownAt} from '../sources.js'
import {contextOf, namesPerson} from './lines.js'

/** Segments before and behind the body's end that are looked at. */
const before = 1
const behind = 2
const longest = 60
/** Marks that close a text: "(Ana Silva) +++". */
const endMarks: ReadonlySet<string> = new Set(' +*■●◾►.')

/**
 * The name or agency that closes a text: alone in its last line, or in brackets behind its last word. Seen in German and Austrian papers,
 * "… until Saturday. (Ana Silva)", "… (dpa)", and in Vietnamese ones, which set the name in a paragraph of its own. It must be a full name or a
 * known agency; what stands there else ("(CDU)", "(see map)") is no credit.
 */
export const asClosing: Evidence<Byline> = {
  source: 'shown-as-closing',
  family: 'shown',
  *find(context: FieldContext) {
    const {page, draft} = context
    if (draft.last < 0) return
    const to = endOfOwn(page, draft.last, Math.min(page.segments.length, draft.last + 1 + behind))
    for (const segment of page.segments.slice(Math.max(draft.first + 1, draft.last - before), to)) {
      const credit = creditIn(segment.text) ?? (segment.index === draft.last ? signatureIn(page, segment) : null)
      const byline = credit === null ? null : readByline(credit, contextOf(context))
      if (byline === null || !isBlock(page, segment) || !isSure(byline)) continue
      yield {
        value: byline,
        raw: segment.text,
        place: shownAt(page, segment.index, segment.index + 1, describeNode(page.index, segment.container))
      }
    }
  }
}

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'strong', 'em', 'i', 'b', 'span'])
const isBlock = (page: Page, {hidden, container}: Segment): boolean => hidden === null && blocks.has(page.index.tags[container] ?? '')

/** A name alone in the last line of the text, all of it in bold or italics, set to the right, or behind a dash: buttons are none of it. */
function signatureIn({index, segments}: Page, {index: at, text, container}: Segment): string | null {
  if (text.length > longest) return null
  const name = signingDash.exec(text)?.[1]
  // Behind a quotation a dash tells whose it is.
  const signs =
    name !== undefined && !quoteEnd.test(segments[at - 1]?.text ?? '') && index.tags[index.parent[container] ?? 0] !== 'blockquote'
  const alone = signs ? name : text
  return personLikelihood(alone) >= surePerson && (signs || isSetRight(index, container) || isStressed(index, container, text))
    ? alone
    : null
}

const signingDash = /^[-–—―~]\s?(\p{L}.*)$/u
const quoteEnd = /["“”»’'][.,]?$/u

function isSetRight(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  return element !== null && right.test(`${attributeText(element, 'style') ?? ''} ${attributeText(element, 'align') ?? ''}`)
}

const right = /(?:^|[\s:])right\b/u
const stressed: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i'])

function isStressed(index: NodeIndex, node: number, text: string): boolean {
  for (let at = node + 1; at < (index.end[node] ?? 0); at++) if (stressed.has(index.tags[at] ?? '')) return textOf(index, at) === text
  return false
}

/** What a text's last brackets hold. */
function creditIn(text: string): string | null {
  const whole = trimEndOf(text, endMarks)
  if (!whole.endsWith(')')) return null
  const open = whole.lastIndexOf('(')
  const inner = whole.slice(open + 1, -1)
  return open < 0 || inner.length > longest || inner.includes(')') ? null : inner
}

const isSure = (byline: Byline): boolean =>
  byline.contributors.length === 0 &&
  (namesPerson(byline) || (byline.authors.length > 0 && byline.authors.every(({kind}) => kind === 'agency')))
