import {isDeepStrictEqual} from 'node:util'
import type {Article} from '../src/article/article.js'
import {articleHtml} from '../src/html.js'
import {type ArticleError, articleSchema, articleText, safeParseArticle} from '../src/index.js'
import {articleMarkdown} from '../src/markdown.js'
import {callerOptions, pageBytes} from './corpus.js'
import type {Prediction, Truth} from './format.js'
import {toPrediction} from './prediction.js'
import {hash} from './publisher.js'

export interface Task {
  corpora: string
  set: string
  truth: Truth
  /** Also check what must hold of every page. */
  check: boolean
}

export interface Parsed {
  prediction: Prediction
  /** What must never happen, where it did. */
  problems: string[]
}

const slowMs = 5000
/** Of so many pages one is parsed twice. */
const secondParse = 5

/** Parses one page, timed from bytes to article. A page without an article is an error; only crashes and broken promises are problems. */
export function parsePage({corpora, set, truth, check}: Task): Parsed {
  const bytes = pageBytes(corpora, set, truth.id)
  const options = callerOptions(truth)
  const start = performance.now()
  try {
    const result = safeParseArticle(bytes, options)
    const ms = Math.round((performance.now() - start) * 100) / 100
    const slow = ms > slowMs ? [`took ${Math.round(ms)} ms`] : []
    if (!result.success)
      return {
        prediction: {id: truth.id, error: `${result.error.code}: ${result.error.message}`, ms},
        problems: [...slow, ...badError(result.error)]
      }
    const prediction = {...toPrediction(truth.id, result.data), ms}
    if (!check) return {prediction, problems: slow}
    const again = hash(truth.id) % secondParse === 0 ? safeParseArticle(bytes, options) : result
    const changed = JSON.stringify(again) === JSON.stringify(result) ? [] : ['a second parse gives another article']
    return {prediction, problems: [...slow, ...brokenPromises(result.data), ...changed]}
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)
    return {prediction: {id: truth.id, error: `crash: ${message}`}, problems: [`crash: ${message}`]}
  }
}

/** Having no article is an answer; these two are faults of the library or of this evaluation. */
const badError = ({code, message}: ArticleError): string[] =>
  code === 'invalid-article' || code === 'invalid-options' ? [`${code}: ${message}`] : []

const outputs = {pullQuotes: true}
const tag = /<[^<>]*>/gu
const notLetters = /[^\p{L}]+/gu
const lettersOf = (text: string): number => text.replace(notLetters, '').length

function brokenPromises(article: Article): string[] {
  const schema = articleSchema.safeParse(article)
  const letters = lettersOf(articleText(article, outputs))
  const roundTrip: unknown = JSON.parse(JSON.stringify(article))
  return [
    ...(schema.success ? [] : [`breaks the schema: ${JSON.stringify(schema.error.issues[0])}`]),
    ...(isDeepStrictEqual(roundTrip, article) ? [] : ['changes on its way through JSON']),
    ...(lettersOf(articleHtml(article, outputs).replace(tag, '')) >= letters ? [] : ['loses text as HTML']),
    ...(lettersOf(articleMarkdown(article, outputs)) >= letters ? [] : ['loses text as Markdown'])
  ]
}
