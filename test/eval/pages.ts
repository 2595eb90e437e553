import type {Prediction, Truth} from '../../eval/format.js'

/** Invented annotations: each page stands for one way a row can go. */
export const truths: Truth[] = [
  {
    id: 'right',
    headline: 'Harbour “opens” – at last',
    dek: 'After nine years the ferries are back in the old port',
    authors: ['Mara Lind', 'Tom Okoro'],
    byline: 'By Mara Lind',
    published: '2031-04-02T23:30:00+02:00',
    section: 'Local',
    image: ['https://example.com/a.jpg', 'https://example.com/b.jpg'],
    paragraphs: ['The first ferry left at dawn.', 'Nobody had expected so many people on the quay.'],
    headings: ['A long wait'],
    body: 'The first ferry left at dawn.\n\nA long wait\n\nNobody had expected so many people on the quay.',
    bodyStart: 'The first ferry left at dawn',
    with: ['left at dawn', 'on the quay'],
    without: ['Subscribe']
  },
  {
    id: 'wrong',
    headline: 'Second page',
    dek: null,
    authors: ['Ida Berg'],
    published: '2031-01-05',
    section: 'World',
    image: 'https://example.com/c.png',
    body: 'Seven words stand in this short body.',
    with: ['short body'],
    without: ['Read more'],
    headings: ['One', 'Two'],
    siteName: 'Example Post',
    language: 'de-AT',
    bodyStart: 'Seven words stand'
  },
  {id: 'none', headline: null, dek: null, authors: [], byline: null, published: null, body: '', paragraphs: []},
  {id: 'invented', headline: '', dek: null, authors: [], byline: null, published: null, body: '', paragraphs: [], description: null},
  {
    id: 'missed',
    headline: 'Lost',
    dek: 'Nothing was found of it',
    authors: ['A. N. Other'],
    published: '2030-12-31T10:00:00Z',
    body: 'Ты где, мой город у моря?',
    paragraphs: ['Ты где, мой город у моря?'],
    headings: ['Так'],
    with: ['город'],
    bodyStart: 'Ты где'
  },
  {id: 'failed', headline: 'Broken', body: 'Some text here.', headings: ['Gone'], published: '2030-12-31'}
]

export const predictions: Prediction[] = [
  {
    id: 'right',
    headline: '"harbour "opens" -  at last!"',
    dek: 'After nine years, the ferries are back in the old port.',
    authors: ['by Tom Okoro', 'mara lind'],
    byline: 'Mara Lind.',
    published: '2031-04-02T21:30:20Z',
    section: 'LOCAL',
    image: '//example.com/b.jpg?w=640',
    paragraphs: ['The first  ferry left at dawn.', 'Nobody had expected so many people on the quay.'],
    headings: ['A LONG WAIT'],
    body: 'The first ferry left at dawn.\n\nA long wait\n\nNobody had expected so many people on the quay.',
    ms: 4
  },
  {
    id: 'wrong',
    headline: 'Second page | Example Post',
    dek: 'Made up',
    authors: ['Ida Berg', 'Staff'],
    published: '2031-05-01',
    section: 'Sport',
    image: 'https://example.com/d.png',
    body: 'Read more. Seven words stand in that body, body.',
    headings: ['Two', 'Three', 'Two'],
    siteName: 'example post',
    language: 'de',
    ms: 8
  },
  {id: 'none', headline: null, dek: null, authors: [], byline: null, published: null, body: '', paragraphs: [], ms: 1},
  {
    id: 'invented',
    headline: 'Here',
    dek: 'Here too',
    authors: ['Somebody'],
    byline: 'Somebody',
    published: '2031-01-01',
    body: 'Text',
    paragraphs: ['Text'],
    description: 'Words',
    ms: 2
  },
  {id: 'missed', headline: null, dek: null, authors: [], published: null, body: '', paragraphs: [], headings: []},
  {id: 'failed', error: 'crash: something'}
]
