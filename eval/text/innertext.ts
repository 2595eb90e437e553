import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {safeParseArticleText} from '../../src/text.js'
import type {Page} from '../corpus.js'
import type {Run} from '../evaluate.js'
import type {Prediction, Truth} from '../format.js'
import {parsePage} from '../parse-page.js'
import {toPrediction} from '../prediction.js'
import {scorePage} from '../scorer/page.js'
import {ceilingLine} from './ceiling.js'

const folder = 'eval/out/innertext'

/** The copies that were rendered, and the same pages through HTML. Pages that were not rendered are left out. */
export function evaluateInnerText(corpora: string, pages: readonly Page[], shown?: string): Record<string, Run> {
  const rendered = pages.filter(
    ({set, truth}) => existsSync(fileOf(set, truth.id)) && (shown === undefined || truth.id === shown) && bodyOf(truth) !== ''
  )
  if (rendered.length === 0) console.log(`eval:text: nothing in ${folder}; run "tsx eval/text/render.ts" first`)
  if (shown !== undefined) for (const {set, truth} of rendered) console.log(readFileSync(fileOf(set, truth.id), 'utf8'))
  console.log(ceilingLine(rendered.map(({set, truth}) => [visibleOf(truth), readFileSync(fileOf(set, truth.id), 'utf8')])))
  return {
    '': runOf(rendered, predictText),
    ', HTML beside': runOf(rendered, ({set, truth}) => parsePage({corpora, set, truth, check: false}).prediction)
  }
}

export const fileOf = (set: string, id: string): string => join(folder, set, `${id}.txt`)

function runOf(pages: readonly Page[], predict: (page: Page) => Prediction): Run {
  const start = performance.now()
  const scored = pages.map((page) => {
    const prediction = predict(page)
    const truth = visibleOf(page.truth)
    return {...page, truth, prediction, score: scorePage(truth, prediction)}
  })
  return {pages: scored, problems: [], seconds: (performance.now() - start) / 1000}
}

function predictText({set, truth: {id}}: Page): Prediction {
  const text = readFileSync(fileOf(set, id), 'utf8')
  const started = performance.now()
  const result = safeParseArticleText(text)
  const ms = performance.now() - started
  return result.success ? {...toPrediction(id, result.data), ms} : {id, error: `${result.error.code}: ${result.error.message}`, ms}
}

/** What a copy can show. The body is compared as words: pages set one paragraph of the annotation in several lines, or the other way round. */
export function visibleOf(truth: Truth): Truth {
  const {id, url, headline, dek, authors, published} = truth
  const fields = {...(headline === undefined ? {} : {headline}), ...(dek === undefined ? {} : {dek}), ...(authors && {authors})}
  return {id, ...(url === undefined ? {} : {url}), ...fields, ...(published === undefined ? {} : {published}), body: bodyOf(truth)}
}

const bodyOf = ({body, paragraphs}: Truth): string => body ?? (paragraphs ?? []).join('\n\n')
