import {kickerWords, otherWords} from '../data/dek-words.js'
import {languageOf} from '../languages/index.js'
import {describeNode} from '../page/describe-node.js'
import type {NodeIndex, Page} from '../page/page.js'
import {readingWidth, type Segment} from '../page/text/segments.js'
import {lettersOf} from '../util/similarity.js'
import {trimEndOf} from '../util/trim.js'
import {lexicon} from '../util/words.js'
import {decide} from './decide.js'
import {nameTokens} from './dek/features.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {headlineSegments, headZone, sharedAncestor} from './head-zone.js'
import {leadAt} from './headline/headings.js'
import {equalsSiteName} from './headline/site-name.js'
import {spell} from './headline/spelling.js'
import {titlesOf} from './headline/titles.js'
import {isRubricLink} from './rubric-link.js'
import {shownAt} from './sources.js'

/** What stands before the headline in its own heading: `<h1><span>Analysis</span> Headline</h1>`. */
const inHeading: Evidence<string> = {
  source: 'in-heading',
  family: 'shown',
  *find({page, decided}) {
    const chosen = decided.headline?.chosen
    if (chosen?.source !== 'heading' || chosen.place.segments === null) return
    const {all, site} = titlesOf(page)
    const {kicker} = spell(chosen.raw, all, site, leadAt(page, chosen.place.segments[0]))
    // A longer opening is the headline's own first line.
    if (kicker !== null && kicker.length * 2 <= (decided.headline?.value ?? '').length)
      yield {value: clean(kicker), raw: kicker, place: chosen.place}
  }
}

/** Shown segments over the headline that are looked at, nearest first. */
const nearest = 3
/** Shared ancestors of label and headline this near are one block. */
const steps = 3

/** A short line right over the headline, in one block with it; likelier with a class that says so. */
const overHeadline: Evidence<string> = {
  source: 'over-headline',
  family: 'shown',
  *find({page, draft, decided}) {
    const [first, last] = headlineSegments(decided)
    if (first < 0) return
    const {from} = headZone(page, draft, last - 1)
    const over = page.segments
      .slice(from, first)
      .filter((segment) => segment.hidden === null)
      .slice(-nearest)
      .reverse()
    for (const [gap, segment] of over.entries()) {
      const fit = fitOf(page, segment, page.segments[first], gap)
      if (fit > 0)
        yield {
          value: clean(segment.text),
          raw: segment.text,
          place: shownAt(page, segment.index, segment.index + 1, describeNode(page.index, segment.container)),
          fit
        }
    }
  }
}

/** Sections and topics over a headline are its kicker. */
const sectionWords: ReadonlySet<string> = new Set([
  'category',
  'categories',
  'cat',
  'cats',
  'topic',
  'topics',
  'section',
  'tag',
  'tags',
  'labels'
])
const trailWords: ReadonlySet<string> = new Set(['breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'nav', 'navigation', 'navbar', 'menu'])
const rubricFit = 0.8
const plainFit = 0.6
const fartherFit = 0.4

function fitOf({index}: Page, segment: Segment, headline: Segment | undefined, gap: number): number {
  if (headline === undefined) return 0
  const shared = sharedAncestor(index, headline.container, segment.container)
  const isNear = (index.depth[headline.container] ?? 0) - (index.depth[shared] ?? 0) <= steps
  const tokens = nameTokens(index, segment.container, index.parent[segment.container] ?? 0)
  if (tokens.some((token) => kickerWords.has(token))) return 1
  if (isNear && isRubric(index, segment) && !tokens.some((token) => trailWords.has(token))) return rubricFit
  if (tokens.some((token) => otherWords.has(token) && !sectionWords.has(token))) return 0
  return !isNear || segment.linkLength > 0 ? 0 : gap === 0 ? plainFit : fartherFit
}

/** Inline elements that may open before a segment's first node. */
const reach = 3

/**
 * Whether one link fills the segment and leads to where the text is filed: by `rel` (microformats' rel-tag) or by the names of the link and of what
 * holds it. Seen on blog systems that set the category over the headline, often in a line named "meta". Must spare trails and menus.
 */
function isRubric(index: NodeIndex, {container, first, last, linkLength, text}: Segment): boolean {
  if (linkLength * 2 < text.length) return false
  const nodes: number[] = []
  for (let node = Math.max(container, first - reach); node < last; node++) if (index.tags[node] !== '') nodes.push(node)
  const links = nodes.filter((node) => index.tags[node] === 'a' && (index.end[node] ?? 0) > first)
  if (links.length > 1) return false
  return (
    links.some((node) => isRubricLink(index, node)) ||
    nodes.some((node) => nameTokens(index, node, node).some((word) => sectionWords.has(word) || kickerWords.has(word)))
  )
}

const closing: ReadonlySet<string> = new Set(' |:–—·•/-')
const clean = (text: string): string => trimEndOf(text.replace(lineBreaks, ' '), closing)
const lineBreaks = /\n+/g

/** Widest label, in reading width. */
const widest = 45
const numberLike = /\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|^\d+\D{0,5}$/
const trail = /[>›»]|\s\/\s/u

const field: Field<string> = {
  name: 'kicker',
  evidence: [inHeading, overHeadline],
  same: (a, b) => lettersOf(a) === lettersOf(b),
  reject: ({value, place}, {page, decided}) => {
    const letters = lettersOf(value)
    if (letters === '') return 'empty'
    if (readingWidth(value) > widest) return 'too-long'
    if (numberLike.test(value)) return 'is-date'
    if (trail.test(value) || isTrail(page, place.segments?.[0] ?? -1)) return 'is-breadcrumb'
    if (letters === lettersOf(decided.headline?.value ?? '')) return 'is-headline'
    if (equalsSiteName(value, titlesOf(page).site)) return 'is-site-name'
    return isFurniture(value, page) ? 'is-furniture' : null
  }
}

/** Openings of what else stands over headlines: bylines, dates, advertising. */
const openings = ['by', 'roles', 'published', 'modified', 'advertisement', 'newsletter'] as const

function isFurniture(value: string, page: Page): boolean {
  const known = lexicon(languageOf(page.language))
  return known.chrome.equals(value) || known.readingTime.includes(value) || openings.some((list) => known[list].startsWith(value) !== null)
}

/** A link in a list of several, or in a menu, is a step of a trail. */
function isTrail({index, segments}: Page, at: number): boolean {
  let node = segments[at]?.container ?? 0
  for (let step = 0; step < steps && node > 0; step++) {
    const tag = index.tags[node] ?? ''
    if (tag === 'nav') return true
    if (tag === 'ol' || tag === 'ul') return (index.segmentStart[index.end[node] ?? 0] ?? 0) - (index.segmentStart[node] ?? 0) > 1
    node = index.parent[node] ?? 0
  }
  return false
}

export const decideKicker = (context: FieldContext): Decision<string> => decide(field, context)
