import {expect, it} from 'vitest'
import {toPrediction} from '../../eval/prediction.js'
import type {Article, Block} from '../../src/article/article.js'

const base = (id: number): {id: string; range: null} => ({id: `b${id}`, range: null})
const paragraph = (id: number, ...texts: string[]): Block => ({...base(id), type: 'paragraph', text: texts.map((text) => ({text}))})

const body: Block[] = [
  paragraph(1, 'One ', 'and two.'),
  {...base(2), type: 'heading', level: 2, text: [{text: 'Between'}]},
  {...base(3), type: 'list', ordered: false, start: null, items: [[paragraph(4, 'An item.')]]},
  {...base(5), type: 'quote', pull: false, blocks: [paragraph(6, 'Said aloud.')], attribution: null, cite: null},
  {...base(7), type: 'quote', pull: true, blocks: [paragraph(8, 'Said twice.')], attribution: null, cite: null}
]

const article: Article = {
  schema: '1.0',
  kind: 'article',
  url: null,
  canonicalUrl: null,
  language: 'en',
  direction: 'ltr',
  headline: 'Head',
  alternativeHeadlines: [],
  kicker: null,
  dek: null,
  keyPoints: [],
  description: 'Meta',
  byline: {
    text: 'By Mara Lind',
    authors: [{name: 'Mara Lind', kind: 'person', role: null, affiliation: null, location: null, url: null, email: null}],
    contributors: []
  },
  date: {
    published: {value: '2031-04-02', precision: 'day', zone: 'floating', zoneName: null, raw: 'April 2, 2031', alternatives: []},
    modified: null
  },
  dateline: null,
  section: 'Local',
  breadcrumbs: [],
  tags: ['ferries'],
  publisher: {name: 'Example Post', url: null},
  leadImage: {url: 'https://example.com/a.jpg', alt: null, caption: null, credit: null, width: null, height: null, candidates: []},
  access: {isAccessibleForFree: null, truncated: null},
  body,
  stats: {words: 0, characters: 0, minutes: 1},
  nextPageUrl: null
}

it('maps an article to the prediction format', () =>
  expect(toPrediction('x', article)).toEqual({
    id: 'x',
    headline: 'Head',
    dek: null,
    description: 'Meta',
    authors: ['Mara Lind'],
    byline: 'By Mara Lind',
    published: '2031-04-02',
    modified: null,
    section: 'Local',
    tags: ['ferries'],
    siteName: 'Example Post',
    language: 'en',
    image: 'https://example.com/a.jpg',
    body: expect.stringContaining('One and two.\n\nBetween\n\n'),
    paragraphs: ['One and two.', 'Said aloud.'],
    headings: ['Between']
  }))

it('says null or [] where nothing was found', () =>
  expect(
    toPrediction('x', {...article, byline: null, publisher: null, leadImage: null, date: {published: null, modified: null}})
  ).toMatchObject({
    authors: [],
    byline: null,
    siteName: null,
    image: null,
    published: null
  }))
