/** tsx eval/text/mistakes.ts [--wrapped]: the pieces of composed copies of the tuning part that are labelled otherwise than they were composed. */
import {parseArgs} from 'node:util'
import {resolveOptions} from '../../src/article/options.js'
import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language.js'
import {labelOfState, type State} from '../../src/plain-text/labels.js'
import {readCopy} from '../../src/plain-text/read-copy.js'
import {plainSource} from '../../src/plain-text/source.js'
import {readSet} from '../corpus.js'
import {compose} from './compose.js'

const {values} = parseArgs({
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', default: 'fundus'},
    wrapped: {type: 'boolean', default: false},
    limit: {type: 'string'},
    features: {type: 'boolean', default: false}
  }
})
const counts = new Map<string, number>()
for (const {truth} of readSet(values.corpora, values.set, {
  part: 'tuning',
  type: 'article',
  limit: values.limit === undefined ? undefined : Number(values.limit)
})) {
  const paragraphs = truth.paragraphs ?? (truth.body ?? '').split(/\n+/u)
  const language = guessLanguage(paragraphs.join('\n').slice(0, 20_000), languages)
  const {text, gold} = compose({...truth, paragraphs}, {language, wrapped: values.wrapped})
  const {pieces, states, features} = readCopy(plainSource(text), resolveOptions(null))
  const lines = pieces.flatMap((piece, at): string[] => {
    const wanted = goldState(gold, piece.start, piece.end)
    const got = states[at] ?? 'headline'
    if (wanted === null || labelOfState(wanted) === labelOfState(got)) return []
    const key = `${wanted} as ${got}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return [
      `  ${wanted.padEnd(14)} as ${got.padEnd(14)} ${JSON.stringify(piece.text.slice(0, 90))}${values.features ? ` ${features[at]?.join(' ')}` : ''}`
    ]
  })
  if (lines.length > 0) console.log(`${truth.id} ${language}\n${lines.join('\n')}`)
}
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)} ${key}`)

function goldState(gold: readonly {start: number; end: number; state: State}[], start: number, end: number): State | null {
  let best: State | null = null
  let most = 0
  for (const one of gold) {
    const shared = Math.min(end, one.end) - Math.max(start, one.start)
    if (shared > most) {
      most = shared
      best = one.state
    }
  }
  return best
}
