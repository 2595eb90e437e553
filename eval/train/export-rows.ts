import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {resolveOptions} from '../../src/article/options.js'
import {readEvidence} from '../../src/body/score/evidence.js'
import {type FeatureRows, featureNames} from '../../src/body/score/features.js'
import {readHtml} from '../../src/pipeline/read-html.js'
import {type Page as CorpusPage, callerOptions, pageBytes, readSet} from '../corpus.js'
import {publisherOf} from '../publisher.js'
import {forgetBetween, type Label, labelSegments} from './label.js'

/** Sources with annotated bodies; the others annotate fields only. */
export const sources = ['wcxb', 'fundus', 'trafilatura', 'readability'] as const

interface ExportedPage {
  set: string
  id: string
  type: string
  publisher: string
  part: string
  segments: number
}

/** Writes the features of every segment of the annotated pages, computed by the library itself, with their labels, for fit.py. Returns the pages that were left out. */
export function exportRows(corpora: string, folder: string): string[] {
  const pages: ExportedPage[] = []
  const rows: Float32Array[] = []
  const labels: number[] = []
  const failed: string[] = []
  for (const page of sources.flatMap((set) => readSet(corpora, set))) {
    try {
      const found = exportPage(corpora, page)
      if (found === null) continue
      pages.push(found.page)
      rows.push(found.rows)
      labels.push(...found.labels)
    } catch (error) {
      failed.push(`${page.set}/${page.truth.id}: ${String(error)}`)
    }
  }
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'rows.bin'), Buffer.concat(rows.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength))))
  writeFileSync(join(folder, 'labels.bin'), Buffer.from(Float32Array.from(labels).buffer))
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({features: featureNames, pages}))
  return failed
}

function exportPage(corpora: string, {set, truth, part}: CorpusPage): {page: ExportedPage; rows: Float32Array; labels: number[]} | null {
  const page = readHtml(pageBytes(corpora, set, truth.id), resolveOptions(callerOptions(truth)))
  const labels = labelsOf(page.segments, page.index.tags, set, truth)
  if (labels === null) return null
  const values = page.segments.flatMap(({index, width}) => [labels[index]?.share ?? 0, labels[index]?.weight ?? 0, width])
  return {
    page: {set, id: truth.id, type: truth.type ?? 'article', publisher: publisherOf(truth), part, segments: page.segments.length},
    rows: allRows(readEvidence(page).features()),
    labels: values
  }
}

function allRows({count, read}: FeatureRows): Float32Array {
  const rows = new Float32Array(count * featureNames.length)
  for (let segment = 0; segment < count; segment++) read(segment, rows, segment * featureNames.length)
  return rows
}

function labelsOf(
  segments: Parameters<typeof labelSegments>[0],
  tags: readonly string[],
  set: string,
  truth: CorpusPage['truth']
): Label[] | null {
  const labels = labelSegments(segments, truth)
  return labels === null || set !== 'fundus' ? labels : forgetBetween(segments, tags, labels)
}
