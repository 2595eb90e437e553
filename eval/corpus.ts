import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import type {Truth} from './format.js'
import {hash, type Part, partOf, publisherOf} from './publisher.js'

/** A page to evaluate; its bytes are read when they are needed. */
export interface Page {
  set: string
  truth: Truth
  part: Part
}

/** Which pages of a set to take. */
export interface Choice {
  part?: Part | undefined
  type?: string | undefined
  /** At most so many pages a set: always the same ones, spread over the set. */
  limit?: number | undefined
}

export function readNdjson<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
}

/** Sets found in the folder, by name. Empty where the folder is absent. */
export function listSets(corpora: string): string[] {
  if (!existsSync(corpora)) return []
  return readdirSync(corpora)
    .filter((set) => existsSync(join(corpora, set, 'truth.ndjson')))
    .sort()
}

export function readSet(corpora: string, set: string, {part, type, limit}: Choice = {}): Page[] {
  const truths = readNdjson<Truth>(join(corpora, set, 'truth.ndjson'))
  const pages = truths.map((truth) => ({set, truth, part: partOf(publisherOf(truth))}))
  // A page without a type counts as any, as in the shared scorer.
  const chosen = pages.filter((page) => (!part || page.part === part) && (!type || !page.truth.type || page.truth.type === type))
  return limit === undefined ? chosen : sample(chosen, limit)
}

/** The same `size` pages at every run, in the set's order. */
export function sample(pages: readonly Page[], size: number): Page[] {
  const ranked = [...pages].sort((a, b) => hash(`${a.set}/${a.truth.id}`) - hash(`${b.set}/${b.truth.id}`))
  const kept = new Set(ranked.slice(0, size))
  return pages.filter((page) => kept.has(page))
}

/** The page as it came over the wire. */
export const pageBytes = (corpora: string, set: string, id: string): Uint8Array =>
  gunzipSync(readFileSync(join(corpora, set, 'pages', `${id}.html.gz`)))

/** Options for the parse call: what a caller who fetched the page would know. */
export function callerOptions({url, charset}: Truth): {url?: string; contentType?: string} {
  return {...(url === undefined ? {} : {url}), ...(charset === undefined ? {} : {contentType: `text/html; charset=${charset}`})}
}

/** Digest of a set's annotations and pages, to tell whether two figures are of the same corpus. */
export function corpusDigest(corpora: string, set: string): string {
  const digest = createHash('sha256').update(readFileSync(join(corpora, set, 'truth.ndjson')))
  const folder = join(corpora, set, 'pages')
  for (const name of readdirSync(folder).sort()) digest.update(name).update(readFileSync(join(folder, name)))
  return digest.digest('hex').slice(0, 16)
}
