import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolveOptions} from '../../../src/article/options.js'
import {languages} from '../../../src/languages/index.js'
import {guessLanguage} from '../../../src/page/language/language.js'
import type {Copy} from '../../../src/plain-text/copy.js'
import {labelOfState, type State, stateNames} from '../../../src/plain-text/labels/labels.js'
import {readSource} from '../../../src/plain-text/lines/source.js'
import type {Piece} from '../../../src/plain-text/pieces.js'
import {readCopy} from '../../../src/plain-text/read-copy.js'
import {readNdjson, readSet} from '../../corpus.js'
import type {Prediction, Truth} from '../../format.js'
import {publisherOf} from '../../publisher.js'
import {compose} from '../compose.js'
import type {Lesson} from './crf.js'
import {contentOf, goldOf, knownOf} from './gold.js'

export interface Sample {
  readonly kind: 'innertext' | 'composed' | 'fixture'
  readonly set: string
  readonly publisher: string
  readonly copy: Copy
  readonly truth: Truth
  readonly lesson: Lesson | null
}

const read = (text: string): Copy => readCopy(readSource(text), resolveOptions(null))
const bodyLabels: ReadonlySet<string> = new Set(['paragraph', 'heading', 'item', 'quote', 'table'])

/** Characters of body text that cost one unit when lost, and the most that one piece costs. */
const charactersOfUnit = 150
const dearest = 3
const priceOf: Readonly<Partial<Record<string, number>>> = {headline: 3, dek: 1, byline: 1, date: 1.5}

/** What a wrong state costs: the text that it loses or lets in, a wrong field. */
function lessonOf(copy: Copy, gold: readonly (readonly State[])[], weight: number): Lesson {
  const count = copy.pieces.length
  const [allowed, cost] = [new Uint8Array(count * stateNames.length), new Float32Array(count * stateNames.length)]
  copy.pieces.forEach(({text}, at) => {
    const right = gold[at] ?? stateNames
    const labels = new Set(right.map(labelOfState))
    const isBody = right.some((state) => bodyLabels.has(labelOfState(state)))
    const size = Math.min(dearest, text.length / charactersOfUnit)
    const missed = isBody ? size : Math.max(...[...labels].map((label) => priceOf[label] ?? 0))
    stateNames.forEach((state, column) => {
      const label = labelOfState(state)
      if (right.includes(state)) allowed[at * stateNames.length + column] = 1
      else if (!labels.has(label))
        cost[at * stateNames.length + column] = Math.max(0.2, missed, priceOf[label] ?? 0, bodyLabels.has(label) ? size : 0)
    })
  })
  return {features: copy.features, allowed, cost, weight}
}

/** What the HTML of a set's pages gives, by id: as `npm run eval -- --part tuning --out eval/out/beside` left it. */
export function besideOf(set: string): ReadonlyMap<string, Prediction> {
  const file = `eval/out/beside/${set}.ndjson`
  return new Map(existsSync(file) ? readNdjson<Prediction>(file).map((one) => [one.id, one]) : [])
}

/** Rendered pages of the tuning part. */
export function innerTexts(corpora: string, set: string, weight: number): Sample[] {
  const beside = besideOf(set)
  return readSet(corpora, set, {part: 'tuning', type: 'article'}).flatMap(({truth}): Sample[] => {
    const file = `eval/out/innertext/${set}/${truth.id}.txt`
    if (!existsSync(file)) return []
    const copy = read(readFileSync(file, 'utf8'))
    const gold = goldOf(copy, knownOf(truth, beside.get(truth.id)))
    return [
      {kind: 'innertext', set, publisher: publisherOf(truth), copy, truth, lesson: gold === null ? null : lessonOf(copy, gold, weight)}
    ]
  })
}

/**
 * Composed copies of the tuning part, each with and without wraps; with boxes only without: wrapped ones as well gained .026 on copies
 * with boxes and took .006 from the body of rendered pages (check part).
 */
export function composedCopies(
  corpora: string,
  set: string,
  {seeds, weight, limit, boxed = false}: {seeds: readonly string[]; weight: number; limit?: number; boxed?: boolean}
): Sample[] {
  return readSet(corpora, set, {part: 'tuning', type: 'article', limit}).flatMap(({truth}) => {
    const paragraphs = truth.paragraphs ?? (truth.body ?? '').split(/\n+/u)
    const language = guessLanguage(paragraphs.join('\n').slice(0, 20_000), languages)
    const {body: _, headings: __, with: ___, without: ____, ...fields} = truth
    return (boxed ? [false] : [false, true]).flatMap((wrapped) =>
      seeds.map((seed) => composedCopy({...fields, paragraphs}, {set, language, wrapped, seed, weight, boxed}))
    )
  })
}

interface Manner {
  readonly set: string
  readonly language: string | null
  readonly wrapped: boolean
  readonly seed: string
  readonly weight: number
  readonly boxed: boolean
}

function composedCopy(annotated: Truth, {set, language, wrapped, seed, weight, boxed}: Manner): Sample {
  const {text, gold, truth} = compose(annotated, {language, wrapped, boxed}, seed)
  const copy = read(text)
  const states = copy.pieces.map((piece, at): readonly State[] => {
    const found = gold.filter((one) => piece.start < one.end && piece.end > one.start)
    if (found.length !== 1 || found[0] === undefined) return stateNames
    return found[0].state === 'body-paragraph' ? contentOf(copy, at) : withKin(found[0].state)
  })
  return {kind: 'composed', set, publisher: publisherOf(annotated), copy, truth, lesson: lessonOf(copy, states, weight)}
}

/** Buttons are no part of the article, whatever they are called; what is annotated as a paragraph may be a heading or an item. */
const kin: Readonly<Partial<Record<State, readonly State[]>>> = {
  'head-chrome': ['head-chrome', 'head-trail'],
  'head-trail': ['head-trail', 'head-chrome'],
  'body-chrome': ['body-chrome', 'body-caption']
}
const withKin = (state: State): readonly State[] => kin[state] ?? [state]

/** A title of three words over prose, which longer titles must not push out. */
const shortTitle =
  'Bread & boats\n\nThe board has agreed to keep the old ferry running for another ten years, ending a dispute that had divided the town. It is “good”.\n\nAbout 4,000 people take the boat each day, most of them workers who live on the northern shore of the bay.'

const wordsOf = shortTitle
  .slice(shortTitle.indexOf('The board'))
  .replace(/[“”.,]/gu, '')
  .split(/\s+/u)
/** Sentences of many lengths. */
const sentences = Array.from({length: 60}, (_, at) => `The ${wordsOf.slice(at % 31, (at % 31) + 5 + ((at * 5) % 17)).join(' ')}.`)
/** Texts that are one long list, or quoted throughout: no copy of a page is. */
const marked = ['- ', '• ', '> ', '>> '].flatMap((mark) => [
  sentences.map((one) => mark + one).join('\n'),
  `Council agrees to keep the ferry running\n\n${sentences.map((one) => mark + one).join('\n\n')}`
])

/** The fixtures with the labels they have; in marked texts every mark is meant. */
export function fixtures(weight: number): Sample[] {
  const root = 'test/fixtures/text'
  const written = readdirSync(root).map((name) => readFileSync(`${root}/${name}/index.txt`, 'utf8'))
  return [...[...written, shortTitle].map((text) => fixture(text, weight, false)), ...marked.map((text) => fixture(text, weight, true))]
}

function fixture(text: string, weight: number, isMarked: boolean): Sample {
  const whole = read(text)
  const head = whole.pieces.findIndex(({fixed}) => fixed !== 'header')
  const [pieces, features] = [whole.pieces.slice(head), whole.features.slice(head)]
  const states = whole.states.slice(head).map((state, at): State => (isMarked ? (markedState(pieces[at]) ?? state) : state))
  const copy = {...whole, pieces, features, states}
  const gold = states.map((state): readonly State[] => [state])
  return {kind: 'fixture', set: 'fixture', publisher: '', copy, truth: {id: ''}, lesson: lessonOf(copy, gold, weight)}
}

const markedState = (piece: Piece | undefined): State | null =>
  piece === undefined ? null : piece.quoted > 0 ? 'body-quote' : piece.marker === null ? null : 'body-item'
