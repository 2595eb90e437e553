import type {Author, Byline} from '../../article/article.js'
import {languageOf} from '../../languages/index.js'
import {lexicon} from '../../util/words.js'
import {readByline} from '../../values/byline.js'
import type {Copy} from '../copy.js'
import {spaceBehindBy} from '../signs/names.js'
import {findBracketedName, findDatelineReporters} from './bracketed-name.js'
import type {Find} from './decision.js'
import {pathOf} from './decision.js'
import {strayByline} from './stray.js'
import {isInTail, type Labelled, piecesOf} from './texts.js'

const trust = {line: 0.9, tail: 0.6, credits: 0.5, stray: 0.4} as const
/** Comments counted behind a name: "By Ana Silva0". */
const gluedCount = /(?<=\p{Ll})\p{N}{1,3}(?=$|,)/gmu
const outerBrackets = /^[([（]|[)\]）]$/gu

/** The credit lines over the text, else the one under it; credits at the end ("(Reporting by …; editing by …)") add those who had another part. */
export function findByline(copy: Copy, publisher: string | null): Find<Byline>[] {
  const lines = piecesOf(copy, 'byline')
  const over = withPictureLine(
    copy,
    lines.filter(({at}) => !isInTail(copy, at))
  )
  const credits = piecesOf(copy, 'credit').flatMap((labelled) =>
    peopleOf(read(copy, labelled.piece.text.replace(outerBrackets, '').trim(), publisher))
  )
  const found = [
    ...readLines(copy, over, publisher, 'byline-line', trust.line),
    ...readLines(
      copy,
      lines.filter(({at}) => isInTail(copy, at)),
      publisher,
      'closing-line',
      trust.tail
    )
  ]
  if (found.length === 0) found.push(...findBracketedName(copy), ...findDatelineReporters(copy))
  if (credits.length === 0)
    return found.length > 0 ? found : readLines(copy, strayByline(copy), publisher, 'stray-byline', trust.stray).filter(namesPeople)
  if (found.length > 0)
    return found.map((find) => ({...find, value: {...find.value, contributors: [...find.value.contributors, ...credits]}}))
  return piecesOf(copy, 'credit')
    .slice(0, 1)
    .map(({piece}) => ({
      value: {text: null, authors: [], contributors: credits},
      source: 'credits',
      trust: trust.credits,
      start: piece.start,
      end: piece.end,
      raw: piece.text,
      path: pathOf(piece)
    }))
}

/** "Words by Ana Silva⏎Photographs by Bo Lind": who took the pictures, on the line under the writer's. */
function withPictureLine({pieces, language}: Copy, lines: readonly Labelled[]): readonly Labelled[] {
  const at = (lines.at(-1)?.at ?? -1) + 1
  const piece = pieces[at]
  if (at === 0 || piece === undefined || piece.gap > 0 || piece.text.length > longestPictureLine) return lines
  const {photography, illustration} = lexicon(languageOf(language)).contributions
  return [photography, illustration].some((part) => part.startsWith(piece.text) !== null) ? [...lines, {piece, at}] : lines
}

const longestPictureLine = 60

const namesPeople = ({value}: Find<Byline>): boolean => value.authors.some(({kind}) => kind === 'person')

const read = (copy: Copy, text: string, publisher: string | null): Byline | null => readByline(text, {language: copy.language, publisher})

const peopleOf = (byline: Byline | null): Author[] => (byline === null ? [] : [...byline.contributors, ...byline.authors])

function readLines(copy: Copy, lines: readonly Labelled[], publisher: string | null, source: string, confidence: number): Find<Byline>[] {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return []
  const text = lines.map(({piece}) => piece.text).join('\n')
  const value = read(copy, spaceBehindBy(text, lexicon(languageOf(copy.language)).by).replace(gluedCount, ''), publisher)
  return value === null
    ? []
    : [{value, source, trust: confidence, start: first.piece.start, end: last.piece.end, raw: text, path: pathOf(first.piece)}]
}
