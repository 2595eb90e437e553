import {describe, expect, test} from 'vitest'
import {explainArticle, formatExplanation} from '../../src/explain.js'
import type {FieldName} from '../../src/fields/field.js'
import {prose} from '../fields/decided.js'

const html = `<html lang=en><head><title>Ice on the lake</title><meta name=author content="Bo Lind"><meta property="og:title" content="Nothing sails before Saturday">
<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Ice on the lake', datePublished: '2025-03-04', articleSection: 'Shipping', publisher: {name: 'Example Post'}})}</script></head>
<body><main><p class="kicker">Harbour</p><h1>Ice on the lake</h1><p class="standfirst">The ferry stops, and the town waits for the thaw that may take until the weekend.</p>
<p class="byline">By Ana Silva</p><ul class="key-points"><li>The ferry stops until the weekend.</li><li>Two tugs are under repair now.</li></ul>${prose}</main></body></html>`
const explanation = explainArticle(html, {url: 'https://www.example.com/a'})
const fieldOf = (name: FieldName) => explanation.fields.find(({field}) => field === name)

describe('the explanation of a field', () => {
  test.each(['headline', 'dek', 'byline', 'kicker', 'section', 'publisher', 'published'] as const)(
    '%s shows every candidate with its source, its trust and its place',
    (name) => {
      const candidates = fieldOf(name)?.candidates ?? []
      expect(candidates.some(({verdict}) => verdict === 'chosen')).toBe(true)
      expect(candidates.every(({source, path}) => source !== '' && path !== '')).toBe(true)
    }
  )

  test('tells that a candidate was outvoted, by whom, and where both stand', () => {
    const byline = fieldOf('byline')
    expect(byline?.candidates.map(({source, verdict}) => [source, verdict])).toEqual([
      ['shown-in-head', 'chosen'],
      ['meta-author', 'outvoted']
    ])
    const [start = 0, end = 0] = byline?.candidates[0]?.range ?? []
    expect(html.slice(start, end)).toContain('By Ana Silva')
    expect(formatExplanation(explanation)).toMatch(/meta-author .*Bo Lind.* outvoted {2}line 1:\d+ meta author/u)
  })

  test.each([
    ['headline', 'og-title', '<meta property="og:title" content="Nothing sails before Saturday">'],
    ['headline', 'title-element', '<title>Ice on the lake</title>'],
    ['byline', 'meta-author', '<meta name=author content="Bo Lind">'],
    ['published', 'article-date-published', 'datePublished'],
    ['publisher', 'article-publisher', 'Example Post']
  ] as const)('tells where %s is declared by %s', (name, source, part) => {
    const range = fieldOf(name)?.candidates.find((one) => one.source === source)?.range
    expect(range).not.toBeNull()
    expect(html.slice(...(range ?? [0, 0]))).toContain(part)
    expect(html.slice(...(range ?? [0, 0]))).toMatch(/^<(?:meta|title|script)/u)
  })

  test('has the share of such values that are right as its confidence', () => {
    expect(fieldOf('byline')?.candidates[0]?.trust).toBe(0.85)
    // As measured in src/data/reliability.ts.
    expect(fieldOf('byline')?.confidence).toBeCloseTo(0.838, 3)
  })
})
