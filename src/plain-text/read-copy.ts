import type {Settings} from '../article/options.js'
import {languages} from '../languages/index.js'
import {guessLanguage, normaliseTag} from '../page/language.js'
import type {Copy} from './copy.js'
import {featuresOf} from './features.js'
import {labelPieces} from './label.js'
import {splitLines} from './lines.js'
import {observer} from './observe.js'
import {phrasesFor} from './phrases.js'
import type {Source} from './source.js'
import {splitter} from './split.js'
import {unwrap} from './unwrap.js'

/** How much of a text tells its language, in UTF-16 code units. */
const languageSample = 20_000

/** From a text to labelled pieces. */
export function readCopy(source: Source, settings: Settings): Copy {
  const {text} = source
  const language = settings.language === null ? guessLanguage(text.slice(0, languageSample), languages) : (normaliseTag(settings.language) ?? settings.language)
  const phrases = phrasesFor(language)
  const pieces = unwrap(text, splitLines(text)).flatMap(splitter(text, phrases))
  const look = observer(phrases)
  const features = featuresOf(pieces.map((piece) => ({piece, signs: look(piece)})))
  return {settings, source, language, pieces, features, states: labelPieces(features), warnings: []}
}
