import {endsSentence} from '../lines/characters.js'
import type {Line} from '../lines/lines.js'
import type {Piece} from '../pieces.js'

/** A shorter line over the text is a section or a button. */
const shortestTitle = 30
/** A headline's line ends in none of these marks, and in no small word of three letters or fewer, which want another behind them. */
const openEnd = /[.,;:、،&(/–—-]$|(?<![\p{L}\p{M}'’])\p{Ll}{1,3}$/u
const capitalStart = /^["'“„«‘(¿¡]?\p{Lu}/u

/**
 * Number of the line at which the text begins under a headline that fills its column and so was joined with it: the first thing of some length is a
 * paragraph, its first line ends as a headline does, and the second begins with a capital. Seen on composed copies of the tuning part whose lines are
 * wrapped without blank lines between them; spares paragraphs under a headline, for that is the first thing of some length then.
 */
export function titleBreak(pieces: readonly Piece[], lines: readonly Line[], isWhole: (text: string) => boolean): number | null {
  const piece = pieces.find(({text}) => text.length >= shortestTitle && !isWhole(text))
  if (piece === undefined || piece.marker !== null || piece.quoted > 0 || piece.shape === 'table' || !endsSentence(piece.text)) return null
  const [first, second] = lines.filter(({start, end}) => start >= piece.start && end <= piece.end)
  if (first === undefined || second === undefined || first.text.length < shortestTitle) return null
  return openEnd.test(first.text) || !capitalStart.test(second.text) ? null : second.number
}
