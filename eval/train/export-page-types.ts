import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {resolveOptions} from '../../src/article/options.js'
import {readEvidence} from '../../src/body/score/evidence.js'
import {measurePageType, pageTypeContext, pageTypeFeatures} from '../../src/page-type/features.js'
import {type PageType, pageTypes} from '../../src/page-type/page-type.js'
import {readHtml} from '../../src/pipeline/read-html.js'
import {type Page as CorpusPage, callerOptions, pageBytes, readSet} from '../corpus.js'
import type {Part} from '../publisher.js'

/** The set whose pages are typed; those of the others are articles nearly all. */
const typed = 'wcxb'
export const pageTypeSets = [typed, 'fundus', 'htmldate', 'trafilatura', 'postlight', 'readability'] as const
const typeOf: Readonly<Record<string, PageType>> = {collection: 'listing'}

/** Pages taken for articles unseen count less, and so does a copy of a page without its address: callers do not always know it. */
const untypedWeight = 0.25
const unaddressedWeight = 0.3

interface Row {
  set: string
  part: Part
  type: PageType
  weight: number
  values: number[]
}

/** Writes what the page type model learns from: every page's values of `pageTypeFeatures`, computed by the library itself. */
export function exportPageTypes(corpora: string, folder: string): void {
  const rows = pageTypeSets.flatMap((set) => readSet(corpora, set)).flatMap((page) => rowsOf(corpora, page))
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'page-types.json'), JSON.stringify({features: pageTypeFeatures, types: pageTypes, rows}))
}

function rowsOf(corpora: string, {set, truth, part}: CorpusPage): Row[] {
  const {url: _, ...withoutAddress} = callerOptions(truth)
  const weight = set === typed ? 1 : untypedWeight
  const type = typeOf[truth.type ?? ''] ?? pageTypes.find((name) => name === truth.type) ?? 'article'
  const bytes = pageBytes(corpora, set, truth.id)
  return [
    {set, part, type, weight, values: measure(bytes, callerOptions(truth))},
    {set, part, type, weight: weight * unaddressedWeight, values: measure(bytes, withoutAddress, true)}
  ]
}

function measure(bytes: Uint8Array, options: ReturnType<typeof callerOptions>, isUnaddressed = false): number[] {
  const page = readHtml(bytes, resolveOptions(options))
  const {measures, core} = readEvidence(page)
  return measurePageType(pageTypeContext(isUnaddressed ? {...page, url: null} : page, measures, core))
}
