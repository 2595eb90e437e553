import {callerOptions, pageBytes, readSet} from './corpus.js'
import {parsePage} from './parse-page.js'
import {fold} from './scorer/text.js'

/** All about one page: every annotated field as got and as wanted, the paragraphs that are lost and added, and the library's own explanation. */
export async function explainPage(corpora: string, sets: readonly string[], id: string): Promise<string> {
  const page = sets.flatMap((set) => readSet(corpora, set)).find(({truth}) => truth.id === id)
  if (!page) return `no page ${id} in ${sets.join(', ')}`
  const {truth, set, part} = page
  const {prediction, problems} = parsePage({corpora, set, truth, check: true})
  const fields = (
    [
      'headline',
      'dek',
      'byline',
      'authors',
      'published',
      'modified',
      'section',
      'siteName',
      'language',
      'image',
      'description',
      'tags'
    ] as const
  ).map(
    (key) => `  ${key.padEnd(12)} ${JSON.stringify(prediction[key])}\n  ${''.padEnd(12)} ${JSON.stringify(truth[key]) ?? 'not annotated'}`
  )
  const got = lines(prediction.body ?? '')
  const wanted = lines(truth.body ?? '')
  return [
    `${set}/${id} (${part}) ${truth.url ?? ''}`,
    ...(prediction.error ? [prediction.error] : []),
    ...problems,
    'Fields, each as got and as wanted:',
    ...fields,
    ...(typeof truth.body !== 'string' ? [] : ['Body lines lost:', ...missing(wanted, got), 'Body lines added:', ...missing(got, wanted)]),
    ...(truth.with ?? [])
      .filter((snippet) => !fold(prediction.body ?? '').includes(fold(snippet)))
      .map((snippet) => `Snippet lost: ${snippet}`),
    ...(truth.without ?? [])
      .filter((snippet) => fold(prediction.body ?? '').includes(fold(snippet)))
      .map((snippet) => `Snippet not wanted: ${snippet}`),
    '',
    await explanation(pageBytes(corpora, set, id), callerOptions(truth))
  ].join('\n')
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

function missing(from: readonly string[], other: readonly string[]): string[] {
  const there = new Set(other.map(fold))
  return from.filter((line) => !there.has(fold(line))).map((line) => `  ${line.length > 200 ? `${line.slice(0, 200)}…` : line}`)
}

async function explanation(bytes: Uint8Array, options: {url?: string; contentType?: string}): Promise<string> {
  const {explainArticle, formatExplanation} = await import('../src/explain.js')
  return formatExplanation(explainArticle(bytes, options))
}
