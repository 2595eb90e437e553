import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {type Options, resolveOptions} from '../src/article/options.js'
import {buildBlocks} from '../src/body/blocks/build-blocks.js'
import {chooseSegments} from '../src/body/choose.js'
import {draftBody} from '../src/body/draft-body.js'
import type {Decided, Decision} from '../src/fields/field.js'
import {fieldSteps} from '../src/fields/index.js'
import {parseHtml} from '../src/html/parse.js'
import {languages} from '../src/languages/index.js'
import {createPage} from '../src/page/create-page.js'
import {articleThing} from '../src/page/declared/article-thing.js'
import {readJsonLd} from '../src/page/declared/json-ld.js'
import {readMeta} from '../src/page/declared/meta.js'
import {readMicrodata} from '../src/page/declared/microdata.js'
import {guessLanguage} from '../src/page/language/language.js'
import {indexTree} from '../src/page/node-index.js'
import {textOf} from '../src/page/text/text-of.js'
import {assemble} from '../src/pipeline/assemble.js'
import {cutDateline} from '../src/pipeline/cut-dateline.js'
import {furnitureOf} from '../src/pipeline/furniture.js'
import {mean, quantile} from './scorer/summary.js'

/** Milliseconds by stage. A name that starts with a space is part of the stage above it. */
export type StageTimes = Map<string, number>

/** Stages whose sum is the body stage, and those that the field targets are about. */
const bodyStages = ['page: index', 'draft', 'choose', 'blocks']

/** The parser that most of the field uses: beside it stands what a stage costs in terms of theirs. */
const rehype = unified().use(rehypeParse)

/** The stages of one page, each the best of `rounds`: a busy machine only ever adds. */
export function timeStages(html: string, options: Options, rounds: number): StageTimes {
  const best: StageTimes = new Map()
  for (let round = 0; round < rounds; round++)
    for (const [stage, time] of runStages(html, options)) best.set(stage, Math.min(time, best.get(stage) ?? Number.POSITIVE_INFINITY))
  best.set(
    'head fields, all',
    sum(
      best,
      [...best.keys()].filter((stage) => stage.startsWith('head: '))
    )
  )
  best.set('body stage, all', sum(best, bodyStages))
  return best
}

const sum = (times: StageTimes, stages: readonly string[]): number => stages.reduce((total, stage) => total + (times.get(stage) ?? 0), 0)

function runStages(html: string, options: Options): StageTimes {
  const times: StageTimes = new Map()
  const clock = <Result>(stage: string, run: () => Result): Result => {
    const start = performance.now()
    const result = run()
    times.set(stage, performance.now() - start)
    return result
  }
  const settings = resolveOptions(options)
  clock('rehype-parse', () => rehype.parse(html))
  const {tree, warnings} = clock('parse', () => parseHtml(html, settings.limits))
  const {index, segments} = clock('page: index', () => indexTree(tree, settings.limits))
  clock('page: meta', () => readMeta(index))
  const things = clock('page: JSON-LD', () => readJsonLd(index, []))
  clock('page: microdata', () => readMicrodata(index, (node) => textOf(index, node)))
  clock('page: article', () => articleThing(things, settings.url))
  clock('page: language guess', () =>
    guessLanguage(
      segments
        .map(({text}) => text)
        .join('\n')
        .slice(0, 4000),
      languages
    )
  )
  const page = createPage(tree, settings, html, {warnings, parse: null})
  const draft = clock('draft', () => draftBody(page))
  let head: Decided = {}
  for (const [name, decideField] of Object.entries(fieldSteps)) {
    const decision: Decision<unknown> = clock(`head: ${name}`, () => decideField({page, draft, decided: head}))
    head = {...head, [name]: decision}
  }
  const selection = clock('choose', () => chooseSegments(page, draft, furnitureOf(page, head)))
  const built = clock('blocks', () => buildBlocks(page, selection.kept, {draft, headline: head.headline?.value ?? null}))
  const {blocks, dateline} = cutDateline({language: page.language}, built.blocks)
  if (blocks.length > 0) clock('assemble', () => assemble(page, {...head, dateline}, blocks))
  return times
}

/** Lines of a table: each stage's median, and the median of its share of the same page's parse time, by our parser and by rehype-parse. */
export function stageTable(pages: readonly StageTimes[]): string[] {
  const stages = [...new Set(pages.flatMap((times) => [...times.keys()]))]
  return [
    '  stage                        median ms  share of parse   mean  of rehype-parse',
    ...stages.map((stage) => stageLine(stage, pages))
  ]
}

function stageLine(stage: string, pages: readonly StageTimes[]): string {
  const of = (times: StageTimes): number => times.get(stage) ?? 0
  const shareOf = (whole: string): number => median(pages.map((times) => of(times) / (times.get(whole) ?? 1)))
  const whole = mean(pages.map(of)) / mean(pages.map((times) => times.get('parse') ?? 1))
  return `  ${stage.padEnd(28)} ${median(pages.map(of)).toFixed(3).padStart(9)}  ${shareOf('parse').toFixed(3).padStart(14)}  ${whole.toFixed(3).padStart(5)}  ${shareOf('rehype-parse').toFixed(3).padStart(15)}`
}

const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5
  )
