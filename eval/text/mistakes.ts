/**
 * tsx eval/text/mistakes.ts [--copies composed|innertext] [--wrapped] [--set fundus] [--features] [--show ID]
 *
 * The pieces of copies of the tuning part that are labelled otherwise than they should be; of one copy every piece, with what is right behind it.
 */
import {existsSync, readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {resolveOptions} from '../../src/article/options.js'
import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language/language.js'
import type {Copy} from '../../src/plain-text/copy.js'
import {labelOfState, type State} from '../../src/plain-text/labels/labels.js'
import {plainSource, readSource} from '../../src/plain-text/lines/source.js'
import {readCopy} from '../../src/plain-text/read-copy.js'
import {readSet} from '../corpus.js'
import type {Truth} from '../format.js'
import {compose} from './compose.js'
import {goldOf, knownOf} from './learn/gold.js'
import {besideOf} from './learn/samples.js'

const {values} = parseArgs({
  options: {
    copies: {type: 'string', default: 'composed'},
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', default: 'fundus'},
    wrapped: {type: 'boolean', default: false},
    limit: {type: 'string'},
    features: {type: 'boolean', default: false},
    show: {type: 'string'}
  }
})

/** A copy with the states that are right for each of its pieces; none where that is not known. */
interface Judged {
  readonly copy: Copy
  readonly gold: readonly (readonly State[])[]
}

const counts = new Map<string, number>()
const beside = besideOf(values.set)
const limit = values.limit === undefined ? undefined : Number(values.limit)
for (const {truth} of readSet(values.corpora, values.set, {part: 'tuning', type: 'article', limit})) {
  if (values.show !== undefined && truth.id !== values.show) continue
  const judged = values.copies === 'innertext' ? renderedCopy(truth) : composedCopy(truth)
  if (judged === null) continue
  const lines = linesOf(judged)
  if (lines.length > 0) console.log(`${truth.id} ${judged.copy.language} ${JSON.stringify(headOf(truth))}\n${lines.join('\n')}`)
}
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)} ${key}`)

function headOf({headline, dek, authors, published}: Truth): unknown {
  return {headline, dek, authors, published}
}

function renderedCopy(truth: Truth): Judged | null {
  const file = `eval/out/innertext/${values.set}/${truth.id}.txt`
  if (!existsSync(file)) return null
  const copy = readCopy(readSource(readFileSync(file, 'utf8')), resolveOptions(null))
  const gold = goldOf(copy, knownOf(truth, beside.get(truth.id)))
  return gold === null ? null : {copy, gold}
}

function composedCopy(truth: Truth): Judged {
  const paragraphs = truth.paragraphs ?? (truth.body ?? '').split(/\n+/u)
  const language = guessLanguage(paragraphs.join('\n').slice(0, 20_000), languages)
  const {text, gold} = compose({...truth, paragraphs}, {language, wrapped: values.wrapped})
  const copy = readCopy(plainSource(text), resolveOptions(null))
  return {copy, gold: copy.pieces.map(({start, end}) => goldStates(gold, start, end))}
}

function linesOf({copy: {pieces, states, features}, gold}: Judged): string[] {
  return pieces.flatMap((piece, at): string[] => {
    const [wanted, got] = [gold[at] ?? [], states[at] ?? 'headline']
    const right = wanted.length === 0 || wanted.some((state) => labelOfState(state) === labelOfState(got))
    if (right && values.show === undefined) return []
    const names = wanted.length > 3 ? `${wanted.slice(0, 3).join(',')},…` : wanted.join(',')
    if (!right) counts.set(`${names} as ${got}`, (counts.get(`${names} as ${got}`) ?? 0) + 1)
    const seen = values.features ? ` ${features[at]?.join(' ')}` : ''
    return [
      `  ${right ? ' ' : '!'} ${String(at).padStart(4)} ${got.padEnd(14)} ${JSON.stringify(piece.text.slice(0, 90))} (${names})${seen}`
    ]
  })
}

function goldStates(gold: readonly {start: number; end: number; state: State}[], start: number, end: number): State[] {
  let best: State | null = null
  let most = 0
  for (const one of gold) {
    const shared = Math.min(end, one.end) - Math.max(start, one.start)
    if (shared > most) {
      most = shared
      best = one.state
    }
  }
  return best === null ? [] : [best]
}
