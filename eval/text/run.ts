/**
 * npm run eval:text -- [--copies composed|innertext] [--corpora ../shared/corpora] [--set fundus] [--part tuning|check] [--limit 50]
 *   [--wrapped] [--hyphenated] [--boxed] [--field dek] [--worst 20] [--show ID]
 *
 * Scores what parseArticleText makes of copies of annotated articles, by the same metrics as pages. Composed copies are clean ones with seeded noise;
 * innertext copies are whole pages as render.ts left them, with what parseArticle makes of the same pages beside, and over both the share of pages whose
 * annotated text stands in the copy at all.
 */
import {parseArgs} from 'node:util'
import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language/language.js'
import {safeParseArticleText} from '../../src/text.js'
import {listSets, type Page, readSet} from '../corpus.js'
import type {Run, Scored} from '../evaluate.js'
import type {Prediction, Truth} from '../format.js'
import {toPrediction} from '../prediction.js'
import type {Part} from '../publisher.js'
import {fieldPages, setTable, worstPages} from '../report.js'
import {scorePage} from '../scorer/page.js'
import {type Composed, compose} from './compose.js'
import {evaluateInnerText} from './innertext.js'

const {values} = parseArgs({
  options: {
    copies: {type: 'string', default: 'composed'},
    corpora: {type: 'string', default: '../shared/corpora'},
    set: {type: 'string', multiple: true},
    part: {type: 'string'},
    limit: {type: 'string'},
    wrapped: {type: 'boolean', default: false},
    hyphenated: {type: 'boolean', default: false},
    boxed: {type: 'boolean', default: false},
    field: {type: 'string', multiple: true},
    worst: {type: 'string'},
    show: {type: 'string'},
    seed: {type: 'string', default: ''}
  }
})

/** Words are broken at line ends only. */
const wrapped = values.wrapped || values.hyphenated
const sets = values.set ?? ['fundus', 'wcxb']
const present = sets.filter((set) => listSets(values.corpora).includes(set))
if (present.length === 0) console.log(`eval:text: no annotated pages in ${values.corpora}, nothing to do`)
for (const set of present) {
  if (values.copies === 'innertext') report(`${set}, innertext`, evaluateInnerText(values.corpora, pagesOf(set), values.show))
  else
    report(
      `${set}, composed${wrapped ? ', wrapped' : ''}${values.hyphenated ? ' and hyphenated' : ''}${values.boxed ? ', with boxes' : ''}`,
      evaluateComposed(pagesOf(set))
    )
}

function pagesOf(set: string): Page[] {
  const part = values.part === 'tuning' || values.part === 'check' ? (values.part satisfies Part) : undefined
  return readSet(values.corpora, set, {part, type: 'article', limit: values.limit === undefined ? undefined : Number(values.limit)})
}

function report(name: string, runs: Readonly<Record<string, Run>>): void {
  for (const [kind, run] of Object.entries(runs)) console.log(setTable(`${name}${kind}`, run, false))
  const scored = Object.values(runs)[0]?.pages ?? []
  for (const field of values.field ?? []) console.log(fieldPages(field, scored))
  if (values.worst !== undefined) console.log(worstPages(scored, Number(values.worst)))
}

function evaluateComposed(pages: readonly Page[]): Record<string, Run> {
  const copies = pages
    .flatMap((page) => (values.show === undefined || page.truth.id === values.show ? [{...page, composed: copyOf(page.truth)}] : []))
    .filter(({composed}) => composed.truth.paragraphs?.length)
  const start = performance.now()
  const scored = copies.map(({composed, ...page}): Scored => {
    const prediction = predict(composed)
    const truth = wantedOf(page.truth, composed.truth)
    return {...page, truth, prediction, score: scorePage(truth, prediction)}
  })
  if (values.show !== undefined) for (const {composed} of copies) console.log(composed.text)
  return {'': {pages: scored, problems: [], seconds: (performance.now() - start) / 1000}}
}

/** Only what the set annotates: where it has a body and no paragraphs, lines may be headings and items, and the words are compared. */
function wantedOf(annotated: Truth, {byline: _, image: __, ...composed}: Truth): Truth {
  if (annotated.paragraphs !== undefined) return composed
  const {paragraphs = [], dek: ___, ...rest} = composed
  return {...rest, body: paragraphs.join('\n\n')}
}

function copyOf(truth: Truth): Composed {
  const paragraphs = truth.paragraphs ?? (truth.body ?? '').split(/\n+/u)
  const language = guessLanguage(paragraphs.join('\n').slice(0, 20_000), languages)
  const {body: _, headings: __, with: ___, without: ____, ...fields} = truth
  return compose({...fields, paragraphs}, {language, wrapped, hyphenated: values.hyphenated, boxed: values.boxed}, values.seed)
}

function predict({text, truth}: Composed): Prediction {
  const started = performance.now()
  const result = safeParseArticleText(text)
  const ms = performance.now() - started
  return result.success
    ? {...toPrediction(truth.id, result.data), ms}
    : {id: truth.id, error: `${result.error.code}: ${result.error.message}`, ms}
}
