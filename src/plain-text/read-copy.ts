import type {Settings} from '../article/options.js'
import {languages} from '../languages/index.js'
import {guessLanguage, normaliseTag} from '../page/language.js'
import {columnsWarning} from './columns.js'
import type {Copy} from './copy.js'
import {featuresOf} from './features.js'
import {labelPieces} from './label.js'
import {readHeader} from './header.js'
import {type Line, splitLines} from './lines.js'
import {observer} from './observe.js'
import {phrasesFor} from './phrases.js'
import type {Piece} from './pieces.js'
import type {Source} from './source.js'
import {splitter} from './split.js'
import {unwrap} from './unwrap.js'

/** How much of a text tells its language, in UTF-16 code units. */
const languageSample = 20_000

/** From a text to labelled pieces. */
export function readCopy(source: Source, settings: Settings): Copy {
  const {text} = source
  const header = readHeader(text)
  const start = header?.end ?? 0
  const language = settings.language === null ? guessLanguage(text.slice(start, start + languageSample), languages) : (normaliseTag(settings.language) ?? settings.language)
  const phrases = phrasesFor(language)
  const head = splitLines(text, 0, start).map(headerPiece)
  const lines = splitLines(text, start)
  const pieces = unwrap(text, lines).flatMap(splitter(text, phrases))
  const look = observer(phrases)
  const features = featuresOf(pieces.map((piece) => ({piece, signs: look(piece)})))
  return {settings, source, language, header, pieces: [...head, ...pieces], features: [...head.map(() => []), ...features], states: [...head.map(() => 'head-chrome' as const), ...labelPieces(features)], warnings: columnsWarning(text, lines)}
}

const headerPiece = ({start, end, text, gap, indent, number}: Line): Piece => ({start, end, ranges: [[start, end]], text, gap, glued: false, indent, quoted: 0, marker: null, line: number, shape: 'text', fixed: 'header'})
