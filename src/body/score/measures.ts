import type {NodeIndex, Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'

/** What can be counted in a segment's text, and sums that make any run of segments a look-up. */
export interface Measures {
  readonly count: number
  /** Share of the text inside links, 0 to 1. */
  readonly linkDensity: Float32Array
  readonly sentences: Uint16Array
  readonly commas: Uint16Array
  /** Shares of the text's characters. */
  readonly digits: Float32Array
  readonly capitals: Float32Array
  /** 1 for a long, sentence-like paragraph with few links: the text that articles are made of. */
  readonly significant: Uint8Array
  /** Sums before segment i; length count + 1. */
  readonly widthBefore: Float64Array
  readonly linkWidthBefore: Float64Array
  readonly significantWidthBefore: Float64Array
  readonly significantBefore: Float64Array
}

/** Letters of text from which a paragraph with a sentence in it is more than a teaser or a label. Measured: 60, 80, 100, 140; flat from 80 to 100. */
export const significantWidth = 80
/** Paragraphs with more of their text in links are lists of links. */
const significantLinkDensity = 0.4
/** A very long run counts no more than this: one long comment or notice must not outweigh many paragraphs. */
const widthCap = 1000

export function measureSegments({segments}: Page): Measures {
  const count = segments.length
  const measures = {
    count,
    linkDensity: new Float32Array(count),
    sentences: new Uint16Array(count),
    commas: new Uint16Array(count),
    digits: new Float32Array(count),
    capitals: new Float32Array(count),
    significant: new Uint8Array(count),
    widthBefore: new Float64Array(count + 1),
    linkWidthBefore: new Float64Array(count + 1),
    significantWidthBefore: new Float64Array(count + 1),
    significantBefore: new Float64Array(count + 1)
  }
  segments.forEach((segment, at) => {
    countCharacters(segment, at, measures)
    addUp(segment, at, measures)
  })
  return measures
}

type Writable = {-readonly [Key in keyof Measures]: Measures[Key]}

function addUp(segment: Segment, at: number, measures: Writable): void {
  const density = segment.linkLength / Math.max(1, segment.text.length)
  const significant = isSignificant(segment, density, measures.sentences[at] ?? 0, measures.commas[at] ?? 0)
  measures.linkDensity[at] = density
  measures.significant[at] = significant ? 1 : 0
  measures.widthBefore[at + 1] = (measures.widthBefore[at] ?? 0) + segment.width
  measures.linkWidthBefore[at + 1] = (measures.linkWidthBefore[at] ?? 0) + segment.width * density
  measures.significantBefore[at + 1] = (measures.significantBefore[at] ?? 0) + (significant ? 1 : 0)
  measures.significantWidthBefore[at + 1] =
    (measures.significantWidthBefore[at] ?? 0) + (significant ? Math.min(segment.width, widthCap) : 0)
}

const isSignificant = ({width, hidden}: Segment, linkDensity: number, sentences: number, commas: number): boolean =>
  hidden === null && width >= significantWidth && linkDensity < significantLinkDensity && (sentences > 0 || commas > 1)

const kinds = {sentence: 1, comma: 2, digit: 3, capital: 4} as const

/** Kind of each code unit below 256; the few others that matter are looked up by `kindOf`. */
const latinKinds = new Uint8Array(256)
for (const character of '.!?') latinKinds[character.charCodeAt(0)] = kinds.sentence
for (const character of ',;') latinKinds[character.charCodeAt(0)] = kinds.comma
for (let code = 48; code < 58; code++) latinKinds[code] = kinds.digit
for (let code = 65; code < 91; code++) latinKinds[code] = kinds.capital

const otherKinds: ReadonlyMap<number, number> = new Map([
  ...[...'…。！？｡؟۔।॥։።'].map((character): [number, number] => [character.charCodeAt(0), kinds.sentence]),
  ...[...'，、；،؛'].map((character): [number, number] => [character.charCodeAt(0), kinds.comma])
])

function kindOf(code: number): number {
  if (code < 256) return latinKinds[code] ?? 0
  if (code >= 0x410 && code <= 0x42f) return kinds.capital
  return otherKinds.get(code) ?? 0
}

function countCharacters({text}: Segment, at: number, measures: Writable): void {
  const counts = [0, 0, 0, 0, 0]
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    const kind = kindOf(code)
    if (kind === kinds.sentence && code < 128 && !endsWord(text.charCodeAt(place + 1))) continue
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  measures.sentences[at] = counts[kinds.sentence] ?? 0
  measures.commas[at] = counts[kinds.comma] ?? 0
  measures.digits[at] = (counts[kinds.digit] ?? 0) / Math.max(1, text.length)
  measures.capitals[at] = (counts[kinds.capital] ?? 0) / Math.max(1, text.length)
}

/** What may follow a full stop that ends a sentence: nothing, white space, a closing quote or bracket, a footnote's bracket. A letter or a digit does not. */
const endsWord = (code: number): boolean =>
  Number.isNaN(code) || code <= 41 || code === 91 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb

/** First and one past the last segment that begins under a node. */
export const firstUnder = (index: NodeIndex, node: number): number => index.segmentStart[node] ?? 0
export const lastUnder = (index: NodeIndex, node: number): number => index.segmentStart[index.end[node] ?? 0] ?? 0

/** Sum over the segments under a node. */
export function sumUnder(index: NodeIndex, before: Float64Array, node: number): number {
  return (before[lastUnder(index, node)] ?? 0) - (before[firstUnder(index, node)] ?? 0)
}
