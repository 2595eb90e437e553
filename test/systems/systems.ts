import {expect, test} from 'vitest'
import {parseArticle} from '../../src/index.js'

/** A page with the markup of a publishing system, and what a reader of it would write down. What is left out is looked for and not there. */
export interface System {
  readonly name: string
  readonly html: string
  readonly url?: string
  readonly headline: string
  readonly kicker?: string
  readonly dek?: string
  readonly authors?: readonly string[]
  readonly published?: string
  readonly modified?: string
  readonly section?: string
  readonly image?: string
  readonly kind?: string
  readonly body?: readonly string[]
  /** What is still read otherwise than a reader would: a test fails when one of them is mended, so that the entry goes. */
  readonly gaps?: readonly Field[]
}
type Field = keyof ReturnType<typeof read>

export const text = [
  'The council of Port Example voted on Monday night to keep the cargo crane that has stood at the mouth of the harbour for more than a century, ending a dispute that outlasted three mayors.',
  'Engineers who climbed the structure in spring found that its feet are sound, but that the cabin and the counterweight must be replaced before the first visitors may go up.',
  '“Nobody here can picture the quay without it,” said the harbour master, who keeps a drawing of the crane over her desk and has counted every bolt of the lower frame.',
  'The work is to start after the winter storms and will cost about two million, half of which the region pays; the rest comes from a fund that the fishers of the town have filled for years.'
] as const
export const paragraphs = text.map((one) => `<p>${one}</p>`).join('\n')
export const teaser = (n: number): string =>
  [
    'Ferry timetable changes from next week',
    'Why the old lighthouse went dark',
    'Nine walks along the northern shore',
    'Market hall gets a new roof'
  ][n % 4] ?? ''
export const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

export function read(system: Pick<System, 'html' | 'url'>) {
  const article = parseArticle(system.html, {url: system.url ?? 'https://example.com/2025/03/crane'})
  return {
    headline: article.headline,
    kicker: article.kicker,
    dek: article.dek,
    authors: article.byline?.authors.map(({name}) => name) ?? [],
    published: article.date.published?.value ?? null,
    modified: article.date.modified?.value ?? null,
    section: article.section,
    image: article.leadImage?.url ?? null,
    kind: article.kind,
    body: article.body.flatMap((block) =>
      'text' in block ? [block.text.map((span) => ('text' in span ? span.text : '')).join('')] : block.type === 'list' ? ['list'] : []
    )
  }
}

export function testSystems(systems: readonly System[]): void {
  test.each(systems.map((system) => [system.name, system] as const))('%s', (_, {name, html, url, gaps = [], ...expected}) => {
    const found: Readonly<Record<string, unknown>> = read({html, ...(url === undefined ? {} : {url})})
    const wanted = {
      kicker: null,
      dek: null,
      authors: [],
      published: null,
      modified: null,
      image: null,
      kind: 'article',
      body: text,
      ...expected
    }
    const right = Object.entries(wanted).filter(([field]) => !gaps.some((gap) => gap === field))
    expect(Object.fromEntries(right.map(([field]) => [field, found[field]]))).toEqual(Object.fromEntries(right))
    for (const gap of gaps) expect(found[gap], `${gap} is mended: take it off the gaps`).not.toEqual({...wanted}[gap])
  })
}
