import type {Element} from 'hast'
import {dekEndings, dekWords, otherWords, plainDekWords} from '../../data/dek-words.js'
import {languageOf} from '../../languages/index.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {endsSentence} from '../../util/ends-sentence.js'
import {overlapOf, wordsOf} from '../../util/similarity.js'
import {type Lexicon, lexicon} from '../../util/words.js'
import {sharedAncestor} from '../head-zone.js'
import type {DekCandidate} from './candidates.js'

/** What is measured of a candidate, each 0 or 1 or a share between. */
export const dekFeatures = [
  'next',
  'near',
  'far',
  'above',
  'described',
  'partlyDescribed',
  'dekWord',
  'plainDekWord',
  'otherWord',
  'declaredDescription',
  'heading',
  'plainParagraph',
  'sameStyle',
  'siblingOfBody',
  'withHeadline',
  'emphasised',
  'interrupted',
  'setApart',
  'underTitle',
  'runsOn',
  'short',
  'long',
  'veryLong',
  'sentence',
  'links',
  'list',
  'headlineWords'
] as const
/** What is looked at only where the rest speaks for a dek: words of the other things that stand in a head. */
export const dekGuards = ['byline', 'date', 'control'] as const
export type DekFeature = (typeof dekFeatures)[number]
export type DekGuard = (typeof dekGuards)[number]
export type DekMeasures = Readonly<Record<DekFeature, number>>

/** What is known before any candidate is looked at. */
export interface DekContext {
  readonly page: Page
  readonly headline: Segment | null
  readonly headlineWords: readonly string[]
  readonly descriptions: readonly (readonly string[])[]
}

export function measureDek({page, headline, headlineWords, descriptions}: DekContext, candidate: DekCandidate): DekMeasures {
  const {segment, gap, prose, interval, frame} = candidate
  const {index} = page
  const tag = index.tags[segment.container] ?? ''
  const words = wordsOf(segment.text.slice(0, compared))
  const described = descriptions.reduce((best, other) => Math.max(best, agreement(words, other)), 0)
  const tokens = nameTokens(index, segment.container, frame)
  const sibling = prose !== null && index.parent[segment.container] === index.parent[prose.container]
  const sameStyle =
    sibling &&
    styleOf(index, segment.container) === styleOf(index, prose.container) &&
    isEmphasised(index, segment) === isEmphasised(index, prose)
  return {
    next: flag(gap === 0),
    near: flag(gap === 1 || gap === 2),
    far: flag(gap > 8),
    above: flag(gap < 0),
    described: flag(described >= 0.9),
    partlyDescribed: flag(described >= 0.5 && described < 0.9),
    dekWord: flag(tokens.some(isDekWord)),
    plainDekWord: flag(tokens.some((token) => plainDekWords.has(token))),
    otherWord: flag(tokens.some((token) => otherWords.has(token))),
    declaredDescription: flag(isDeclared(index.element(segment.container))),
    heading: flag(headingTag.test(tag)),
    plainParagraph: flag(styleOf(index, segment.container) === 'p.'),
    sameStyle: flag(sameStyle),
    siblingOfBody: flag(sibling && !sameStyle),
    withHeadline: flag(headline !== null && prose !== null && isCloser(index, segment.container, headline.container, prose.container)),
    emphasised: flag(isEmphasised(index, segment)),
    interrupted: flag(interval > 0),
    setApart: flag(
      gap === 0 && interval > 0 && !sameStyle && segment.linkLength === 0 && segment.width >= 50 && endsSentence(segment.text)
    ),
    underTitle: flag(
      gap === 0 &&
        !sameStyle &&
        segment.linkLength === 0 &&
        !endsOtherwise.test(segment.text) &&
        overlapOf(words, headlineWords).ofSecond < repeatsTitle &&
        isUnderTitle(page, candidate, headline)
    ),
    runsOn: flag(interval === 0 && sameStyle),
    short: flag(segment.width < 40),
    long: flag(segment.width > 320),
    veryLong: flag(segment.width > 480),
    sentence: flag(endsSentence(segment.text)),
    links: segment.linkLength / segment.text.length,
    list: flag(tag === 'li' || index.tags[index.parent[segment.container] ?? 0] === 'li'),
    headlineWords: overlapOf(words, headlineWords).ofSecond
  }
}

export function guardDek({page}: DekContext, {segment}: DekCandidate): Readonly<Record<DekGuard, number>> {
  const known = lexicon(languageOf(page.language))
  const brief = segment.width < 120
  return {
    byline: flag(brief && known.by.startsWith(segment.text) !== null),
    date: flag((brief && timeLike.test(segment.text)) || (segment.width < 60 && yearLike.test(segment.text))),
    control: flag(isControl(segment.text, known, brief))
  }
}

/** Sentences are measured apart; quotations open a text, and what a colon closes leads to a list. */
const endsOtherwise = /^["'“„«‘「]|[.!?…。！？:：]["'”»]?$/u
/** Share of the headline's words from which a line says it in another way. */
const repeatsTitle = 0.6
/** Words and reading width from which a line is no label. */
const fewestWords = 6
const narrowest = 35

/**
 * A line of several words right under the headline, no sentence, with the byline or the date between it and the text. Seen on British, Spanish and Italian news
 * sites; on the annotated pages it finds one dek more and takes none for another text. It must spare a first subheading, behind which the text goes on.
 */
function isUnderTitle({segments, language}: Page, {segment, prose}: DekCandidate, headline: Segment | null): boolean {
  if (headline === null || prose === null || segment.width < narrowest || wordsOf(segment.text).length < fewestWords) return false
  const known = lexicon(languageOf(language))
  return segments
    .slice(segment.index + 1, prose.index)
    .some(
      ({text, width, hidden}) =>
        hidden === null && width < 120 && (known.by.startsWith(text) !== null || yearLike.test(text) || timeLike.test(text))
    )
}

/** Openings of texts that stand in a head but are not written to be read with the headline. */
const controlLists = ['newsletter', 'related', 'photo', 'advertisement', 'corrections', 'authorNote'] as const

/** Characters in which an opening is looked for. */
const opened = 48

function isControl(text: string, known: Lexicon, brief: boolean): boolean {
  const start = text.slice(0, opened)
  return (
    controlLists.some((list) => known[list].startsWith(start) !== null) ||
    (brief && (known.chrome.equals(text) || known.readingTime.includes(text)))
  )
}

const isDekWord = (token: string): boolean =>
  dekWords.has(token) || dekEndings.some((ending) => token.length > ending.length + 2 && token.endsWith(ending))

const flag = (value: boolean): number => (value ? 1 : 0)

/** schema.org's and DPUB-ARIA's own words for it. */
const isDeclared = (element: Element | null): boolean =>
  element !== null && (attributeText(element, 'itemProp') === 'description' || attributeText(element, 'role') === 'doc-subtitle')

const headingTag = /^h[2-6]$/u
const timeLike = /\b\d{1,2}[:.]\d{2}\b/u
const yearLike = /\b(?:19|20)\d{2}\b/u

/** How well a description agrees; one that was cut short agrees with what it opens. */
function agreement(words: readonly string[], description: readonly string[]): number {
  if (description.length === 0) return 0
  const {both, ofSecond} = overlapOf(words, description)
  const opens =
    description.length >= opening && words.length > description.length && description.slice(0, -1).every((word, at) => word === words[at])
  return opens ? Math.max(both, truncated) : Math.max(both, ofSecond >= 0.9 ? partly : 0)
}

const opening = 8
const truncated = 0.89
const partly = 0.6

const steps = 4
const wordBreak = /[-_\s:]+|(?<=[a-z])(?=[A-Z])/

/** Words of the class names and ids from the candidate up to its frame. */
export function nameTokens(index: NodeIndex, container: number, frame: number): string[] {
  const tokens: string[] = []
  let at = container
  for (let step = 0; step < steps && at > 0; step++) {
    const element = index.element(at)
    const names = element === null ? [] : [...attributeTokens(element, 'className'), attributeText(element, 'id') ?? '']
    for (const name of names) tokens.push(...wordsOfName(name))
    if (at === frame) break
    at = index.parent[at] ?? 0
  }
  return tokens
}

/** Words of a name, and two that follow each other as one: "sub-title". */
function wordsOfName(name: string): string[] {
  const words = name.split(wordBreak).map((word) => word.toLowerCase())
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]}${word}`]))
}

/** Tag and classes: what makes two blocks look alike. */
export function styleOf(index: NodeIndex, node: number): string {
  const element = index.element(node)
  return element === null ? '' : `${element.tagName}.${attributeTokens(element, 'className').join('.')}`
}

/** Characters that are compared with headline and descriptions: longer texts are no deks. */
const compared = 700

const emphasisTags: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i'])

/** Whether all of the segment's text is strong or emphasised. */
function isEmphasised(index: NodeIndex, segment: Segment): boolean {
  if (emphasisTags.has(index.tags[index.parent[segment.container] ?? 0] ?? '')) return true
  for (let node = segment.first; node < segment.last; ) {
    const found = index.nodes[node]
    if (found?.type === 'text' && found.value.trim() !== '' && !hasEmphasis(index, node, segment.container)) return false
    node++
  }
  return true
}

function hasEmphasis(index: NodeIndex, node: number, container: number): boolean {
  for (let at = index.parent[node] ?? 0; at > container; at = index.parent[at] ?? 0) if (emphasisTags.has(index.tags[at] ?? '')) return true
  return false
}

/** Whether the candidate shares a smaller element with the headline than with the body. */
function isCloser(index: NodeIndex, node: number, headline: number, body: number): boolean {
  return depthShared(index, node, headline) > depthShared(index, node, body)
}

const depthShared = (index: NodeIndex, a: number, b: number): number => index.depth[sharedAncestor(index, a, b)] ?? 0
