import {describe, expect, test} from 'vitest'
import {decideHeadline} from '../../src/fields/headline.js'
import {contextOf, pageOf, prose} from './context-of.js'

const titles = (title: string, og = title, headline: string | null = null): string =>
  `<title>${title}</title><meta property="og:title" content="${og}">${headline === null ? '' : `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline, publisher: {name: 'The Example Post'}})}</script>`}`

const headlineOf = (html: string, url?: string): string | null => decideHeadline(contextOf(html, url)).value

describe('headline', () => {
  test('is the heading that the titles agree with, not the first one', () => {
    const html = pageOf({
      before: '<header><h1>Example Weekly</h1></header>',
      head: titles('Ice shuts the harbour | Example Weekly'),
      zone: '<h2>Ice shuts the harbour</h2>'
    })
    expect(headlineOf(html)).toBe('Ice shuts the harbour')
  })

  test('is the shown heading where the titles are another wording', () => {
    const html = pageOf({
      head: titles('Harbour ice: what to know now', 'Harbour ice: what to know now', 'Harbour ice: what to know now'),
      zone: '<h1>Nothing sails before Saturday</h1>'
    })
    expect(headlineOf(html)).toBe('Nothing sails before Saturday')
  })

  test('takes the heading over the text before the one in the trail', () => {
    const trail = '<nav><ol><li><a href="/">Home</a></li><li><h1>Harbour closed: ice and tugs</h1></li></ol></nav>'
    const html = pageOf({
      head: titles('Harbour closed: ice and tugs', 'Harbour closed: ice and tugs', 'Ice shuts the harbour'),
      before: trail,
      zone: '<h2>Ice shuts the harbour</h2>'
    })
    expect(headlineOf(html)).toBe('Ice shuts the harbour')
  })

  const shown = 'Lifeboat crew save drifting ketch'
  test.each([
    ['a cell', `<table><tr><td><font size="5"><b>${shown}</b></font></td></tr></table>`],
    ['a box', `<div>${shown}</div>`],
    ['one run with the dek', `<font size="5"><b>${shown}</b></font><br>Nine hours adrift in a gale<br><br>`],
    ['one run with the byline', `<font size="5"><b>${shown}</b></font><br>By Ann Tremayne<br><br>`]
  ])('is the line in %s that is a piece of the title, where no heading element shows one', (_, zone) => {
    for (const title of [
      `Harbour News | England | ${shown}`,
      `${shown} - Harbour News`,
      `${shown} (harbournews.example)`,
      `Harbour News: ${shown}`
    ])
      expect(headlineOf(pageOf({head: `<title>${title}</title>`, zone}))).toBe(shown)
  })

  test('is no single word of the title, and no link to another page', () => {
    const html = pageOf({
      head: '<title>Harbour News | Cornwall | Ketch is safe</title>',
      zone: '<div>Cornwall</div><div><a href="/safe">Ketch is safe</a></div>'
    })
    expect(headlineOf(html)).not.toBe('Cornwall')
  })

  test('names the segments that show it', () => {
    const context = contextOf(pageOf({head: titles('Ice shuts the harbour'), zone: '<p>News</p><h1>Ice shuts the harbour</h1>'}))
    const [first = -1] = decideHeadline(context).chosen?.place.segments ?? []
    expect(context.page.segments[first]?.text).toBe('Ice shuts the harbour')
  })

  test.each([
    [
      'equals og:site_name',
      '<meta property="og:site_name" content="Harbour News"><title>Ice and tugs – Harbour News</title>',
      'Ice and tugs'
    ],
    ['is the host with its ending', '<title>Ice and tugs | example.com</title>', 'Ice and tugs'],
    ['is the host and a little more', '<title>Ice and tugs | Example Online</title>', 'Ice and tugs'],
    [
      'stands behind a section',
      '<meta property="og:site_name" content="Harbour News"><title>Ice and tugs | Shipping | Harbour News</title>',
      'Ice and tugs | Shipping'
    ],
    ['opens the title', '<meta property="og:site_name" content="Harbour News"><title>Harbour News: Ice and tugs</title>', 'Ice and tugs']
  ])('drops a piece of the title that %s', (_, head, expected) => {
    expect(headlineOf(pageOf({head, zone: '<p>12 May</p>'}))).toBe(expected)
  })

  test.each(['Superbugs: what they are', 'Ice | Tugs | Salt', 'Ice – a love story', 'Review: Example Tugs 3', 'Learning C#'])(
    'keeps all of "%s" where nothing proves a site name',
    (title) => {
      expect(headlineOf(pageOf({head: `<title>${title}</title>`}))).toBe(title)
    }
  )

  test.each([
    ['an anchor mark', '<h1>Ice shuts the harbour <a href="#ice">#</a></h1>'],
    ['text for screen readers', '<h1>Ice shuts the harbour<span class="visually-hidden"> Subscribers only</span></h1>'],
    ['a label in its own element', '<h1><span>Shipping</span> Ice shuts the harbour</h1>'],
    ['a badge', '<h1>Ice shuts the harbour <span>Premium</span></h1>'],
    ['a date before it', '<h1><time>12 May</time> Ice shuts the harbour</h1>']
  ])('leaves %s out', (_, zone) => {
    expect(headlineOf(pageOf({head: titles('Ice shuts the harbour'), zone}))).toBe('Ice shuts the harbour')
  })

  test('keeps quotation marks and shown openings', () => {
    const shown = 'Live: “Ice shuts the harbour”, says mayor'
    expect(headlineOf(pageOf({head: titles('Live: "Ice shuts the harbour", says mayor'), zone: `<h1>${shown}</h1>`}))).toBe(shown)
  })

  test('is spelled as declared where a heading sets label and headline on two lines', () => {
    const joined = 'Shipping: Ice shuts the harbour'
    expect(
      headlineOf(pageOf({head: titles(joined, joined, joined), zone: '<h1><span>Shipping</span><br>Ice shuts the harbour</h1>'}))
    ).toBe(joined)
  })

  test('takes the label over it in where structured data and another title do', () => {
    const joined = 'Shipping: Ice shuts the harbour'
    const zone = '<p class="kicker">Shipping</p><h1>Ice shuts the harbour</h1>'
    expect(headlineOf(pageOf({head: titles(joined, joined, joined), zone}))).toBe(joined)
    expect(headlineOf(pageOf({head: titles(joined, 'Ice shuts the harbour', 'Ice shuts the harbour'), zone}))).toBe('Ice shuts the harbour')
  })

  test('is no name of the site, and null rather than a guess', () => {
    const html = pageOf({head: '<title>Example</title>', before: '<header><h1>Example</h1></header>'})
    expect(headlineOf(html)).toBeNull()
  })

  test('is the name of the site on its front page alone', () => {
    const html = pageOf({head: titles('Example Weekly', 'Example Weekly'), zone: '<h1>Example Weekly</h1>'})
    const named = html.replace('</title>', '</title><meta property="og:site_name" content="Example Weekly">')
    expect(headlineOf(named, 'https://example.com/')).toBe('Example Weekly')
    expect(headlineOf(named, 'https://example.com/news/ferry')).toBeNull()
  })

  test('is no heading of a window over the page', () => {
    const html = pageOf({
      before: '<div role="dialog"><h2>Item added to your cart</h2></div>',
      head: '<title>Tea</title>',
      zone: ''
    })
    expect(headlineOf(html)).toBe('Tea')
  })

  test('reads a blog whose own name is the first-level heading', () => {
    const html = pageOf({
      head: '<title>Notes from the quay: Ice and tugs this winter</title>',
      before: '<h1>Notes from the quay</h1>',
      zone: '<h3>Ice and tugs this winter</h3>'
    })
    expect(headlineOf(html)).toBe('Ice and tugs this winter')
  })

  test('is the declared one of two headings that make up a title, though the blog has the longer name', () => {
    const html = pageOf({
      head: titles('Ice at last | Notes from the quay of a small harbour', 'Ice at last', 'Ice at last'),
      before: '<div><h1>Notes from the quay of a small harbour</h1></div>',
      zone: '<h1>Ice at last</h1>'
    })
    expect(headlineOf(html)).toBe('Ice at last')
  })

  test('is a lower heading that a title opens with, though the draft takes what stands over it for body', () => {
    const html = pageOf({
      head: '<title>Ice shuts the harbour | Shipping | Boards</title>',
      zone: '<h3>Search</h3>',
      body: `<p>${prose('A moderator')}</p><h2>Ice shuts the harbour</h2>`
    })
    expect(headlineOf(html)).toBe('Ice shuts the harbour')
  })

  test('is no heading in the banner', () => {
    const html = pageOf({
      head: '<title>Association of small harbours</title><meta property="og:title" content="Ice days 2019 in brief">',
      before: '<div id="header"><h1>Events and courses</h1></div>',
      zone: '<h2>Ice days 2019 in Northport “Salt early, sail early” from quay to quay</h2>'
    })
    expect(headlineOf(html)).toBe('Ice days 2019 in Northport “Salt early, sail early” from quay to quay')
  })

  test.each([
    ['text', '<a href="/">Notes from the quay</a>'],
    ['logo', '<a href="https://www.example.com/"><img alt="Notes from the quay"></a>']
  ])('drops a name of the site that only the %s of the link home tells', (_, link) => {
    const html = pageOf({head: '<title>Ice and tugs « Notes from the quay</title>', before: link})
    expect(headlineOf(html)).toBe('Ice and tugs')
    expect(headlineOf(html, 'https://www.example.com/')).not.toBe('Ice and tugs')
  })

  test('is not cut within a word', () => {
    const html = pageOf({head: '<title>History</title>', zone: '<h1>Prehistory</h1>'})
    expect(headlineOf(html)).toBe('Prehistory')
  })

  test('is cut where elements meet without a space', () => {
    const html = pageOf({head: titles('Ice shuts the harbour'), zone: '<h1><span>Shipping</span><span>Ice shuts the harbour</span></h1>'})
    expect(headlineOf(html)).toBe('Ice shuts the harbour')
  })

  test('leaves out a second title in its heading, a bar at its end, and a hidden colon', () => {
    const declared = titles('Ice shuts the harbour')
    expect(
      headlineOf(
        pageOf({head: declared, zone: '<h1><b>Ice shuts the harbour</b> <small>Two tugs under repair until Saturday</small></h1>'})
      )
    ).toBe('Ice shuts the harbour')
    expect(headlineOf(pageOf({head: '<title>Ice shuts the harbour |</title>', zone: '<h1>Ice shuts the harbour |</h1>'}))).toBe(
      'Ice shuts the harbour'
    )
    expect(
      headlineOf(
        pageOf({
          head: titles('Shipping: harbour closed'),
          zone: '<h1><span>Shipping<i class="sr-only">:</i></span> <span>Ice shuts the harbour</span></h1>'
        })
      )
    ).toBe('Shipping: Ice shuts the harbour')
  })
})
