import type {Settings} from '../article/options.js'
import {languages} from '../languages/index.js'
import {guessLanguage} from '../page/language/language.js'
import type {Copy} from './copy.js'
import {type Header, readHeader} from './front-matter/header.js'
import {amendStates} from './labels/amend.js'
import {labelPieces} from './labels/label.js'
import type {State} from './labels/labels.js'
import {isLastLine} from './lines/budget.js'
import {columnsWarning} from './lines/columns.js'
import {type Line, splitLines} from './lines/lines.js'
import type {Source} from './lines/source.js'
import {isMarkdown} from './markdown/is-markdown.js'
import {endOfMarkdown, parseMarkdown} from './markdown/parse-markdown.js'
import {markdownPieces} from './markdown/pieces.js'
import {isOwnLine} from './pieces/own-line.js'
import {splitPieces} from './pieces/split.js'
import {unwrap} from './pieces/unwrap.js'
import type {Piece} from './pieces.js'
import {type Feature, featuresOf} from './signs/features.js'
import {observer} from './signs/observe.js'
import {type Phrases, phrasesFor} from './signs/phrases.js'

/** How much of a text tells its language, in UTF-16 code units. */
const languageSample = 20_000

/** From a text to labelled pieces. */
export function readCopy(source: Source, settings: Settings): Copy {
  const {text} = source
  const header = readHeader(text)
  const start = header?.end ?? 0
  const language = settings.language === null ? guessLanguage(languageSampleOf(text, header), languages) : settings.language
  const phrases = phrasesFor(language)
  const head = splitLines(text, 0, start).map(headerPiece)
  const lines = splitLines(text, start)
  const pieces =
    header?.kind === 'front-matter' || isMarkdown(text) ? readMarkdown(text, lines, start, phrases) : readPlain(text, lines, phrases)
  const look = observer(phrases)
  const {features, titles} = featuresOf(pieces.map((piece, at) => ({piece, signs: look(piece, isLastLine(at, pieces.length))})))
  return {
    settings,
    source,
    language,
    header,
    pieces: head.concat(pieces),
    titles,
    features: head.map((): readonly Feature[] => []).concat(features),
    states: head.map((): State => 'head-chrome').concat(amendStates(pieces, features, labelPieces(features, titles), language)),
    warnings: columnsWarning(text, lines)
  }
}

/** Words of front matter and mail headers, which short texts need to be told by. */
const worded: ReadonlySet<string> = new Set(['title', 'subject', 'headline', 'subtitle', 'dek', 'description', 'summary', 'excerpt'])

function languageSampleOf(text: string, header: Header | null): string {
  const start = header?.end ?? 0
  const stated = (header?.entries ?? []).filter(({key}) => worded.has(key)).flatMap(({values}) => values)
  return [...stated, text.slice(start, start + languageSample)].join('\n')
}

const headerPiece = ({start, end, text, gap, indent, number}: Line): Piece => ({
  start,
  end,
  ranges: [[start, end]],
  text,
  gap,
  glued: false,
  indent,
  quoted: 0,
  marker: null,
  line: number,
  shape: 'text',
  fixed: 'header'
})

const readPlain = (text: string, lines: readonly Line[], phrases: Phrases): Piece[] =>
  splitPieces(
    unwrap(text, lines, (line) => isOwnLine(line, phrases)),
    text,
    phrases
  )

/** What lies behind the stretch that is read as Markdown is read as plain text, and so is a text that no writer marks up so. */
function readMarkdown(text: string, lines: readonly Line[], start: number, phrases: Phrases): Piece[] {
  const end = endOfMarkdown(text, start)
  const tree = parseMarkdown(text, start, end)
  if (tree === null) return readPlain(text, lines, phrases)
  return markdownPieces(text, tree).concat(end === text.length ? [] : readPlain(text, splitLines(text, end), phrases))
}
