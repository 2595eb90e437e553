import {headingLevels} from '../../page/elements.js'
import type {Segment} from '../../page/text/segments.js'
import type {Reason} from '../marks/reasons.js'
import type {FeatureContext} from './feature-context.js'
import {firstUnder, lastUnder, sumUnder} from './measures.js'

type Feature = (context: FeatureContext, segment: Segment) => number

const log = (value: number): number => Math.log2(1 + value)
/** Distances keep their sign and lose their exactness as they grow. */
const signedLog = (value: number): number => (value < 0 ? -log(-value) : log(value))

const containerTag = ({page}: FeatureContext, {container}: Segment): string => page.index.tags[container] ?? ''
const flag = (value: boolean): number => (value ? 1 : 0)
const isOneOf = (tags: string): Feature => {
  const set = new Set(tags.split(' '))
  return (context, segment) => flag(set.has(containerTag(context, segment)))
}

const marked =
  (reason: Reason): Feature =>
  ({sums}, {index}) =>
    sums.get(reason)?.[index] ?? 0

/** The segment `by` places on, read by a feature; −1 past the page's ends. */
const neighbour =
  (by: number, feature: Feature): Feature =>
  (context, {index}) => {
    const other = context.page.segments[index + by]
    return other === undefined ? -1 : feature(context, other)
  }

/** Share of the text in links among the segments at most `reach` places before or behind. */
const windowLinks =
  (reach: number): Feature =>
  ({measures}, {index}) => {
    const first = Math.max(0, index - reach)
    const last = Math.min(measures.count, index + reach + 1)
    return between(measures.linkWidthBefore, first, last) / Math.max(1, between(measures.widthBefore, first, last))
  }

const windowSignificant =
  (reach: number): Feature =>
  ({measures}, {index}) =>
    between(measures.significantBefore, Math.max(0, index - reach), Math.min(measures.count, index + reach + 1))

const between = (before: Float64Array, first: number, last: number): number => (before[last] ?? 0) - (before[first] ?? 0)

/** The element `levels` above the container, steps that add no segment left out. */
const above = ({levels}: FeatureContext, {index}: Segment, level: 1 | 2 | 3): number => levels[index * 3 + level - 1] ?? 0

const linkShare = ({page, measures}: FeatureContext, node: number): number =>
  sumUnder(page.index, measures.linkWidthBefore, node) / Math.max(1, sumUnder(page.index, measures.widthBefore, node))
const significantCount = ({page, measures}: FeatureContext, node: number): number => sumUnder(page.index, measures.significantBefore, node)
const significantShare = ({page, measures}: FeatureContext, node: number): number =>
  sumUnder(page.index, measures.significantWidthBefore, node) / Math.max(1, measures.significantWidthBefore[measures.count] ?? 0)
const proseShare = ({page, measures}: FeatureContext, node: number): number =>
  sumUnder(page.index, measures.significantWidthBefore, node) / Math.max(1, sumUnder(page.index, measures.widthBefore, node))
const markedShare = ({page, measures, markedBefore}: FeatureContext, node: number): number =>
  sumUnder(page.index, markedBefore, node) / Math.max(1, sumUnder(page.index, measures.widthBefore, node))
const segmentCount = ({page}: FeatureContext, node: number): number => lastUnder(page.index, node) - firstUnder(page.index, node)
const meanWidth = (context: FeatureContext, node: number): number =>
  sumUnder(context.page.index, context.measures.widthBefore, node) / Math.max(1, segmentCount(context, node))

/** Text that a script may show is told from text for screen readers and dialogs, which is body one time in many. */
function hiddenKind(hidden: Segment['hidden']): number {
  if (hidden === null) return 0
  return hidden === 'screen-reader' || hidden === 'dialog' ? 2 : 1
}

const width: Feature = (_, segment) => log(segment.width)
const linkDensity: Feature = ({measures}, {index}) => measures.linkDensity[index] ?? 0
const sentences: Feature = ({measures}, {index}) => log(measures.sentences[index] ?? 0)

const closing = /[.!?…。！？؟۔।:]["'”’»)\]]*$/
/** Enough for an ending and its closing marks. */
const closingLength = 8
const truncated = /(?:…|\.\.\.|\[\s?[.…]+\s?\])$/

/** Shorter texts stand in any longer one by chance. */
const shortestDeclared = 20

function declaredShare({declared}: FeatureContext, {text}: Segment): number {
  if (declared === '' || text.length < shortestDeclared) return 0
  const third = Math.floor(text.length / 3)
  const probe = text.length > 60 ? text.slice(third, third + 30) : text
  return declared.includes(probe) || declared.includes(text.slice(0, 30)) ? 1 : -1
}

const isInTitle: Feature = ({title}, {text, width: reading}) => flag(reading >= 15 && reading < 300 && title.includes(text.toLowerCase()))

/**
 * What is known of a segment, each as a number; lengths and counts as binary logarithms. The only place where a feature's name, meaning and order exist.
 */
const features = {
  // Its text.
  width,
  linkDensity,
  sentences,
  sentenceRate: ({measures}, {index, width: reading}) => (100 * (measures.sentences[index] ?? 0)) / Math.max(1, reading),
  commaRate: ({measures}, {index, width: reading}) => (100 * (measures.commas[index] ?? 0)) / Math.max(1, reading),
  digits: ({measures}, {index}) => measures.digits[index] ?? 0,
  capitals: ({measures}, {index}) => measures.capitals[index] ?? 0,
  endsSentence: (_, {text}) => flag(closing.test(text.slice(-closingLength))),
  truncated: (_, {text}) => flag(truncated.test(text.slice(-closingLength))),
  namesAuthor: ({authors}, {text, width: reading}) =>
    authors.length === 0 || reading > 600 ? 0 : flag(authors.some((name) => text.toLowerCase().includes(name))),
  hidden: (_, {hidden}) => hiddenKind(hidden),
  repeats: ({repeats}, {text}) => log((repeats.get(text) ?? 1) - 1),
  inTitle: isInTitle,
  declared: declaredShare,
  // Its element.
  headingLevel: (context, segment) => headingLevels.get(containerTag(context, segment)) ?? 0,
  isParagraph: isOneOf('p'),
  isListItem: isOneOf('li dd dt'),
  isCell: isOneOf('td th'),
  isQuote: isOneOf('blockquote pre'),
  containerSegments: (context, {container}) => log(segmentCount(context, container)),
  usualStyle: ({styles, around}, {container}) => log(styles.get(around.style[container] ?? 0) ?? 0),
  depthGap: ({page, usualDepth}, {container}) => (page.index.depth[container] ?? 0) - usualDepth,
  // Where it stands to the core.
  levelsUp: ({page, core, around}, {container}) => (page.index.depth[core] ?? 0) - (page.index.depth[around.meeting[container] ?? 0] ?? 0),
  levelsDown: ({page, around}, {container}) => (page.index.depth[container] ?? 0) - (page.index.depth[around.meeting[container] ?? 0] ?? 0),
  fromFirst: ({first}, {index}) => signedLog(index - first),
  toLast: ({last}, {index}) => signedLog(last - index),
  fromHeadline: ({headline}, {index}) => (headline < 0 ? 0 : signedLog(index - headline)),
  position: ({measures}, {index}) => index / measures.count,
  since: ({since}, {index}) => log(since[index] ?? 0),
  until: ({until}, {index}) => log(until[index] ?? 0),
  sinceHeading: ({sinceHeading}, {index}) => log(sinceHeading[index] ?? 0),
  // Its branch: the part beside the core, or inside it, that it belongs to.
  branchLinks: (context, {container}) => linkShare(context, context.around.branch[container] ?? 0),
  branchSignificant: (context, {container}) => log(significantCount(context, context.around.branch[container] ?? 0)),
  branchShare: (context, {container}) => significantShare(context, context.around.branch[container] ?? 0),
  branchProse: (context, {container}) => proseShare(context, context.around.branch[container] ?? 0),
  branchSegments: (context, {container}) => log(segmentCount(context, context.around.branch[container] ?? 0)),
  // What is around it, level by level.
  links1: (context, segment) => linkShare(context, above(context, segment, 1)),
  links2: (context, segment) => linkShare(context, above(context, segment, 2)),
  links3: (context, segment) => linkShare(context, above(context, segment, 3)),
  significant1: (context, segment) => log(significantCount(context, above(context, segment, 1))),
  significant2: (context, segment) => log(significantCount(context, above(context, segment, 2))),
  share2: (context, segment) => significantShare(context, above(context, segment, 2)),
  share3: (context, segment) => significantShare(context, above(context, segment, 3)),
  segments1: (context, segment) => log(segmentCount(context, above(context, segment, 1))),
  meanWidth1: (context, segment) => log(meanWidth(context, above(context, segment, 1))),
  meanWidth2: (context, segment) => log(meanWidth(context, above(context, segment, 2))),
  twins: ({around}, {container}) => log(around.twins[container] ?? 0),
  twinWidth: (context, {container}) => log(meanWidth(context, context.around.twinNode[container] ?? 0)),
  twinLinks: (context, {container}) => linkShare(context, context.around.twinNode[container] ?? 0),
  twinSegments: (context, {container}) => log(segmentCount(context, context.around.twinNode[container] ?? 0)),
  marked1: (context, segment) => markedShare(context, above(context, segment, 1)),
  marked2: (context, segment) => markedShare(context, above(context, segment, 2)),
  branchMarked: (context, {container}) => markedShare(context, context.around.branch[container] ?? 0),
  // Its neighbours.
  previousWidth: neighbour(-1, width),
  nextWidth: neighbour(1, width),
  windowLinks: windowLinks(4),
  windowMarked: ({markedBefore, measures}, {index}) => {
    const first = Math.max(0, index - 4)
    const last = Math.min(measures.count, index + 5)
    return between(markedBefore, first, last) / Math.max(1, between(measures.widthBefore, first, last))
  },
  windowSignificant: windowSignificant(5),
  // What the passes say.
  navigation: marked('navigation'),
  control: marked('control'),
  advert: marked('advert'),
  consent: marked('consent'),
  paywall: marked('paywall'),
  share: marked('share'),
  newsletter: marked('newsletter'),
  related: marked('related'),
  comments: marked('comments'),
  authorBio: marked('author-bio'),
  tags: marked('tags'),
  legal: marked('legal'),
  metadata: marked('metadata'),
  caption: marked('caption'),
  furniture: marked('furniture'),
  bodyNames: marked('unlikely'),
  // The page as a whole.
  pageSignificant: ({measures}) => log(measures.significantBefore[measures.count] ?? 0),
  declaresArticle: ({declaresArticle}) => flag(declaresArticle),
  twinShare: ({twinShare}) => twinShare,
  coreProse: (context) => proseShare(context, context.core),
  pageLinks: (context) => linkShare(context, 0),
  coreShare: (context) =>
    sumUnder(context.page.index, context.measures.widthBefore, context.core) /
    Math.max(1, context.measures.widthBefore[context.measures.count] ?? 0),
  coreSignificantShare: (context) => significantShare(context, context.core)
} satisfies Record<string, Feature>

export type FeatureName = keyof typeof features

/** Names in the order of a row's values. */
export const featureNames = Object.keys(features) as readonly FeatureName[]

const readers: readonly Feature[] = Object.values(features)

/** The segments' values as they are asked for: all rows of a page of a million segments together take more memory than the page. */
export interface FeatureRows {
  /** How many segments there are. */
  readonly count: number
  /** Writes a segment's values, in the order of `featureNames`, into `rows` from `place` on. */
  read(segment: number, rows: Float32Array, place: number): void
}

export function featureRows(context: FeatureContext): FeatureRows {
  const {segments} = context.page
  return {
    count: segments.length,
    read(at, rows, place) {
      const segment = segments[at]
      if (segment !== undefined)
        for (let reader = 0; reader < readers.length; reader++) rows[place + reader] = readers[reader]?.(context, segment) ?? 0
    }
  }
}
