import {describe, expect, test} from 'vitest'
import {sameDay} from '../../src/fields/date/compare.js'
import {readDate} from '../../src/values/date.js'
import {decidePage, prose} from './decided.js'

const published = (html: string, options = {}) => decidePage(html, options).published?.value ?? null
const modified = (html: string, options = {}) => decidePage(html, options).modified?.value ?? null
const story = (head: string, after = '') => `<html lang=en><body><main><h1>A bridge for the town</h1>${head}${prose}${after}</main>`
const links = `<nav>${'<p><a href="/ferry">Ferry</a></p>'.repeat(30)}</nav>`
const ld = (properties: object) =>
  `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'A bridge for the town', ...properties})}</script>`

describe('where published is read', () => {
  test('declared and shown agree: the most exact one stands', () => {
    expect(published(ld({datePublished: '2025-03-04T00:00:00Z'}) + story('<p>4 March 2025, 14:30</p>'))?.value).toBe('2025-03-04T14:30')
    expect(published(ld({datePublished: '2025-03-04T00:00:00+01:00'}) + story('<p>4 March 2025, 14:30</p>'))?.value).toBe(
      '2025-03-04T14:30'
    )
    expect(published(ld({datePublished: '2025-03-04T14:30:05+01:00'}) + story('<p>4 March 2025</p>'))?.value).toBe(
      '2025-03-04T14:30:05+01:00'
    )
  })

  test.each([
    ['a line under the headline', story('<p>Published 4 March 2025</p>')],
    ['a line right over the headline', story('').replace('<h1>', '<div>4 March 2025</div><h1>')],
    ['a time element', story('<div><time datetime="2025-03-04">some day</time></div>')],
    ['an attribute from which a script writes the time', story('<div><span data-timestamp="1741096205">some day</span></div>')],
    ['an attribute that says when the text was made', story('<div><span data-time-created="1741096205">some day</span></div>')],
    ['a day far behind in a box called one in Turkish', story('', `${links}<div class="haber-tarih">Ana Silva, 4 March 2025</div>`)],
    ['a day far behind in a box called one in Finnish', story('', `${links}<div class="pvm">Ana Silva, 4 March 2025</div>`)],
    ['a key of a network for figures', `<meta name="cXenseParse:recs:publishtime" content="2025-03-04T13:50:05Z">${story('')}`],
    ['a key of a bookmarking service', `<meta property="shareaholic:article_published_time" content="2025-03-04">${story('')}`],
    ['a key for the first date', `<meta name="article_date_original" content="2025-03-04">${story('')}`],
    ['an attribute in milliseconds', story('<div class="date"><time data-time="1741096205000">some day</time></div>')],
    ['a label in the line before', story('<dl><dt>Published</dt><dd>4 March 2025</dd></dl>')],
    ['a day in brackets before the first sentence', story('').replace('The council', '(04.03.2025) The council')],
    ['a dateline with its year', story('').replace('The council', 'HARBOUR TOWN, March 4, 2025 (Reuters) — The council')],
    ['the one day that markup far behind calls a date', story('', `${links}<div class="submitted">Saved by ana, 4 March 2025</div>`)],
    [
      'a line of facts at the foot of a post',
      story('', `<div class="post-footer">This piece was put down by Ana Silva, who lives by the lake, on 4 March 2025</div>`)
    ],
    ['figures with bars between', story('<table><tr><td>04 | 03 | 2025</td></tr></table>').replace('lang=en', 'lang=de')],
    ['figures with dots between', story('<p>2025•03•04</p>')],
    ['a day that figures of another element follow', story('<p><span>4 March 2025</span><span>12 min</span></p>')],
    ['a line of its own that opens the text', story('').replace('The council', '4 March 2025<br>The council')],
    ['before the day of a change in one line', story('<p class="last-update">4 March 2025 (updated 5 March 2025)</p>')],
    ['hAtom’s day of an entry without another', story('<p><time class="updated" datetime="2025-03-04">some day</time></p>')],
    ['a list of facts about the text', story('', '<ul class="post-info"><li class="list-item">4 March 2025</li></ul>')],
    ['a badge of three parts', story('<div class="badge"><div>4</div><div>March</div><div>2025</div></div>')],
    ['a badge over the headline', story('').replace('<h1>', '<div><p>Mar</p><p>04</p><p>2025</p></div><h1>')],
    [
      'an element that scripts define',
      story('<p>Sent in <relative-time datetime="2025-03-04T09:13:00Z">some days ago</relative-time></p>')
    ],
    ['the title of a relative day', story('<p><abbr title="4 March 2025 09:13">some days ago</abbr></p>')],
    ['the content of a property without a thing', story('<p><b itemprop="datePublished" content="2025-03-04">some days ago</b></p>')],
    [
      'an element whose text a script writes, over a long paragraph',
      story('<p class="when"><time datetime="2025-03-04T09:13:00Z"></time></p>').replace(
        'The council',
        `The council, ${'which had put it off, '.repeat(6)}`
      )
    ],
    [
      'a dateline behind a byline',
      story('<p>By <b>Ana Silva</b></p>').replace('The council', 'HARBOUR TOWN, March 4, 2025 (Reuters) — The council')
    ],
    ['a line of facts behind the body', story('', '<div class="post-meta">Posted on 4 March 2025 by Ana Silva</div>')],
    ['a badge that opens with its month', story('<div class="badge"><div>March</div><div>04</div><div>2025</div></div>')],
    [
      'a badge over the headline, its month in capitals',
      story('').replace('<h1>', '<div><div>04</div><div>MAR</div><div>2025</div></div><h1>')
    ],
    ['the title of a time of day', story('', '<p>Posted at <abbr class="published" title="2025-03-04T18:30:00+01:00">6:30 PM</abbr></p>')]
  ])('%s', (_, html) => expect(published(html)?.value.slice(0, 10)).toBe('2025-03-04'))

  test('the address gives a day, but not a month alone', () => {
    expect(published(story(''), {url: 'https://example.com/2025/03/04/bridge'})?.value).toBe('2025-03-04')
    expect(published(story(''), {url: 'https://example.com/2025/03/bridge'})).toBeNull()
  })

  test('a day without its year takes it from an address that names its month', () => {
    const badge = story('<div><span>4</span> <span>March</span></div>')
    expect(published(badge, {url: 'https://example.com/2025/03/bridge'})?.value).toBe('2025-03-04')
    expect(published(badge, {url: 'https://example.com/2025/02/bridge'})).toBeNull()
    expect(published(badge, {url: 'https://example.com/bridge'})).toBeNull()
  })

  test.each([
    ['numbers and names side by side', story('<div><p>4</p><p>Harbour</p><p>2025</p></div>')],
    ['a badge that a label calls a change', story('<div><p>Updated</p><p>4 March 2025</p></div>')],
    ['when something takes place', story('<p>When: 4 March 2025, 18:00</p><p>Where: Old hall</p>')],
    ['an edit', story('<p><ins datetime="2025-03-04">The vote was put off.</ins></p>')],
    ['a title that holds more than a day', story('<p><a href="/old" title="The old bridge (4 March 2025)">The old bridge</a></p>')],
    ['a day on which a member joined', story('<dl><dt>Joined</dt><dd>4 March 2025</dd></dl><p>Registered: 5 March 2025</p>')],
    ['prose', story('').replace('The council', 'On 4 March 2025 the council')],
    ['comments', story('', '<div class="comment-list"><div class="comment"><p>4 March 2025</p><p>Well said.</p></div></div>')],
    ['teasers', story('', '<div class="teaser"><p>4 March 2025</p></div>')],
    [
      'several days that markup far behind calls dates',
      story('', `${links}<p class="date">4 March 2025</p><p class="date">5 March 2025</p>`)
    ],
    ['a day far behind that follows the last change', story('', `<p>Updated 2 March 2025</p>${links}<p class="date">4 March 2025</p>`)],
    [
      'a line of rights that markup calls a date',
      story('', `${links}<p class="date">© 4 March 2025 The Example Post</p><p>Imprint</p><p>Help</p><p>Jobs</p><p>Shop</p>`)
    ],
    ['a copyright line', story('', '<footer><p>© 2025 The Example Post</p></footer>')],
    ['a label of a change', story('<p>Last updated 4 March 2025</p>')],
    ['when somebody became a member', story('<p>Joined 4 March 2025</p>')],
    ['three numbers of a list', story('<ul><li>04</li><li>03</li><li>2025</li><li>7</li><li>8</li></ul>')]
  ])('never from %s', (_, html) => expect(published(html)).toBeNull())

  test('a month in the address settles between days', () => {
    const shown = story('<p>Posted 4 March 2025</p>', '<p class="date">Published 9 January 2025</p>')
    const html = shown.replace('<h1>', '<p class="date">Published 9 January 2025</p><h1>')
    expect(published(html, {url: 'https://example.com/2025/03/bridge'})?.value).toBe('2025-03-04')
    expect(published(html, {url: 'https://example.com/2025/01/bridge'})?.value).toBe('2025-01-09')
  })

  test('the last save is no publication where an earlier day is declared for it', () => {
    const save = '2025-03-04T14:30:05+01:00'
    const meta = '<meta property="article:published_time" content="2020-06-01T08:00:00+00:00">'
    const html = `<html lang=en><head>${meta}</head>${ld({datePublished: save, dateModified: save})}${story(`<time datetime="${save}">4 March 2025</time>`)}`
    expect(published(html)?.value).toBe('2020-06-01T08:00:00+00:00')
    expect(modified(html)?.value).toBe(save)
  })

  test('a moment written for scripts stands for the day that is shown', () =>
    expect(published(story('<p><time data-published="2025-03-04 09:13:00Z">4 March 2025</time></p>'))?.value).toBe('2025-03-04T09:13:00Z'))

  describe('of a thread it is the day of the first post', () => {
    const url = 'https://forum.example.com/viewtopic.php?t=12'
    const post = (name: string, day: string, text: string) =>
      `<div class="post"><h4><span>${day}</span></h4><div class="left"><dl class="postprofile"><dt><a class="username" href="/members/${name}.4/">${name}</a></dt>
      <dd>Posts: 40</dd><dd>Joined: 2 May 2014, 10:20</dd></dl></div><div class="content"><p>${text}</p></div></div>`
    const replies = [
      'Try the upper slip.',
      'I would not, at that time of the year. Take the ferry.',
      'Thank you both, I will ask at the harbour office first.',
      'Let us know!'
    ]
    const thread = (opening: string) =>
      `<html lang=en><title>Which slip for a small boat?</title><body><h2>Which slip for a small boat?</h2>${opening}
      ${post('heronfan', '4 Mar 2025, 09:13', 'I want to put in a small boat by the bridge. Does anybody know which of the slips is deep enough in spring, and who has the key?')}
      ${replies.map((reply, at) => post(`tolm${at}`, `${at + 5} Mar 2025, 09:13`, reply)).join('')}`

    test('beside the name, not the day on which the writer joined', () =>
      expect(published(thread(''), {url})?.value).toBe('2025-03-04T09:13'))

    test('in the line that says who began it', () =>
      expect(
        published(
          thread(
            '<p>Discussion in <a href="/boats">Boats</a> started by <a class="username" href="/members/heronfan.4/">heronfan</a>, <span title="March 4, 2025 at 9:12 AM">Mar 4, 2025</span>.</p>'
          ),
          {url}
        )?.value
      ).toBe('2025-03-04T09:12'))
  })

  test('what systems write for no date is none', () =>
    expect(published(ld({datePublished: '1970-01-01T00:00:00Z'}) + story(''))).toBeNull())
})

describe('no day of the text is', () => {
  test.each([
    [
      'a post shown from elsewhere',
      '<blockquote class="post"><p>The bridge stays!</p>Ana Silva <a href="https://social.example/1">May 14, 2019</a></blockquote>'
    ],
    [
      'the source of a quotation',
      '<blockquote><p>The bridge stays.</p><footer>Ana Silva, <time datetime="2019-03-01">1 March 2019</time></footer></blockquote>'
    ],
    [
      'a list of other texts',
      '<h3>Related</h3><ul><li><a href="/ferry">Ferry runs again</a> <span>May 2, 2021</span></li><li><a href="/mill">Mill sold</a> <span>May 1, 2021</span></li></ul>'
    ],
    ['a counter’s first', '<center>You are visitor number 1234 since March 3, 1997</center>'],
    ['what a program writes', '<div>Generated on Tue May 14 10:00:00 2024 by a tool</div>']
  ])('%s', (_, after) => {
    expect(published(story('', after))).toBeNull()
  })

  test('while the line of a run that holds a byline as well is', () => {
    const run = 'By Harlan T. Moyers<br>Example Harbour Post Staff Writer<br>Monday, September 13, 2004; Page B01'
    expect(published(story(`<p>${run}</p>`))?.value).toBe('2004-09-13')
  })

  test('while one day alone behind the text is', () => {
    expect(published(story('', '<p>March 4, 2025</p>'))?.value).toBe('2025-03-04')
  })
})

test("a day of a list, a heading or a table behind the first prose is the text's own, and stays in it", () => {
  const text =
    '<p>The council of the town has agreed to keep the wooden lighthouse, which has stood at the mouth of the harbour for a century.</p>'
  for (const event of [
    '<ul><li>8 April 2025, 7 pm</li></ul>',
    '<h3>8 April 2025</h3>',
    '<table><tr><td>8 April 2025</td><td>Hall</td></tr></table>'
  ])
    expect(published(story(text + event))).toBeNull()
  expect(published(story(`${text}<p>Published 8 April 2025</p>`))?.value).toBe('2025-04-08')
  expect(published(story('<p>8 April 2025</p>'))?.value).toBe('2025-04-08')
})

test.each([
  [
    'Published: <time datetime="2025-03-12T09:40:00Z">12 March 2025, 09:40</time> Updated: <time datetime="2025-03-12T11:02:00Z">12 March 2025, 11:02</time>'
  ],
  ['<time datetime="2025-03-12T09:40:00Z">12/03/2025 09:40</time> Updated a <time datetime="2025-03-12T11:02:00Z">12/03/2025 11:02</time>']
])('two moments of one day keep each its own label', (line) => {
  const html = story(`<div>${line}</div>`)
  expect([published(html)?.value, modified(html)?.value]).toEqual(['2025-03-12T09:40:00Z', '2025-03-12T11:02:00Z'])
})

describe('which day is the first publication', () => {
  test('an earlier shown day beats a declared one alone', () =>
    expect(published(ld({datePublished: '2025-03-09'}) + story('<p>4 March 2025</p>'))?.value).toBe('2025-03-04'))
  test('a line over the body that markup calls a date beats a day declared under a bare key', () =>
    expect(
      published(
        '<meta name="date" content="2025-03-05">' +
          story('').replace('<p>The council', '<ul><li class="Date">4 March 2025</li></ul><p>The council')
      )?.value
    ).toBe('2025-03-04'))
  test('what themes hide for search engines is no date of the line', () =>
    expect(
      published(
        story('<div>Ana Silva<span class="updated rich-snippet-hidden">2025-03-02T10:10:52+01:00</span><span>4 March 2025</span></div>')
      )?.value
    ).toBe('2025-03-04'))
  test('a day beats a month', () => expect(published(story('<p>March 2024</p><p>4 March 2025</p>'))?.value).toBe('2025-03-04'))
  test('an earlier declared day beats a shown one alone', () =>
    expect(published(ld({datePublished: '2025-03-04'}) + story('<p>9 March 2025</p>'))?.value).toBe('2025-03-04'))
  test('a day that is shown and declared stands against an earlier one', () => {
    expect(
      published(ld({datePublished: '2025-03-09'}) + story('<p>9 March 2025</p>'), {url: 'https://example.com/2025/03/04/bridge'})?.value
    ).toBe('2025-03-09')
  })
})

describe('ambiguous dates', () => {
  const head = '<p>03/04/2025</p>'
  test('the language decides, the other reading is kept', () => {
    expect(published(story(head).replace('lang=en', 'lang=en-GB'))).toMatchObject({value: '2025-04-03', alternatives: ['2025-03-04']})
  })
  test('a second source settles it', () => {
    expect(published(story(head).replace('lang=en', 'lang=en-GB'), {url: 'https://example.com/2025/03/04/bridge'})).toMatchObject({
      value: '2025-03-04',
      alternatives: []
    })
  })
})

describe('modified', () => {
  test('is read from labels and declarations, never filled from published', () => {
    expect(modified(story('<p>Published 4 March 2025</p><p>Updated 9 March 2025</p>'))?.value).toBe('2025-03-09')
    expect(modified(ld({dateModified: '2025-03-09'}) + story(''))?.value).toBe('2025-03-09')
    expect(modified(story('<p>4 March 2025</p>'))).toBeNull()
  })
  test('markup names the kind of a date without a label', () => {
    const html = story(
      '<div><time class="updated" datetime="2025-03-09">9 March 2025</time></div><div><time class="published" datetime="2025-03-04">4 March 2025</time></div>'
    )
    expect(modified(html)?.value).toBe('2025-03-09')
    expect(published(html)?.value).toBe('2025-03-04')
  })
})

describe('relative dates', () => {
  const html = story('<p>3 hours ago</p>')
  test('are null with a warning where nothing says what they count from', () => {
    expect(published(html)).toBeNull()
    expect(decidePage(html).published?.warnings?.map(({code}) => code)).toEqual(['relative-date'])
  })
  test('count from the reference time', () =>
    expect(published(html, {referenceTime: '2025-03-04T12:00:00Z'})?.value.slice(0, 13)).toBe('2025-03-04T09'))
  test('make no warning where another date is found', () =>
    expect(decidePage(ld({datePublished: '2025-03-04'}) + html).published?.warnings ?? []).toEqual([]))
})

describe('sameDay', () => {
  const day = (text: string) => {
    const value = readDate(text, {language: 'en', referenceTime: null})
    if (value === null) throw new Error(text)
    return value
  }
  test.each([
    ['2025-03-04', '2025-03-04T23:30:00+01:00', true],
    ['2025-03-03', '2025-03-04T00:30:00+02:00', true],
    ['2025-03-03', '2025-03-04T02:11:00Z', true],
    ['2025-03-03', '2025-03-04T13:11:00Z', false],
    ['2025-03-05', '2025-03-04T19:30:00+02:00', false],
    ['2025-03-04', '2025-03-05', false]
  ])('%s and %s: %s', (a, b, same) => expect(sameDay(day(a), day(b))).toBe(same))
})
