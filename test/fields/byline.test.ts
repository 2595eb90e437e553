import {describe, expect, test} from 'vitest'
import {decidePage, prose} from './decided.js'

const byline = (html: string, options = {}) => decidePage(html, options).byline?.value ?? null
const names = (html: string) => byline(html)?.authors.map(({name}) => name) ?? []
const story = (head: string, after = '') => `<html lang=en><body><main><h1>A bridge for the town</h1>${head}${prose}${after}</main>`
const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'A bridge for the town', author})}</script>`

describe('shown bylines', () => {
  test.each([
    ['opened by a by-word', '<p>By Ana Silva and Bo Lind</p>', ['Ana Silva', 'Bo Lind']],
    ['named by markup', '<div class="byline"><span>Ana Silva</span></div>', ['Ana Silva']],
    ['by itemprop', '<p><span itemprop="author">Ana Silva</span></p>', ['Ana Silva']],
    ['linked to an account', '<div><a href="/@ana">Ana Silva</a></div><div><button>Follow</button></div>', ['Ana Silva']],
    ['an account before a weekday', '<p>Submitted by ana42 on Wed, 03/12/2025 - 18:30</p>', ['ana42']],
    ['behind a line of something else in one run', '<p><b>A bridge, and who pays</b><br>By Ana Silva</p>', ['Ana Silva']],
    ['linked with rel=author', '<p><a rel="author" href="/people/ana">Ana Silva</a></p>', ['Ana Silva']],
    ['a name alone beside a date', '<p>Ana Silva</p><p>4 March 2025</p>', ['Ana Silva']],
    ['several names beside a date', '<p>Ana Silva and Bo Lind</p><p>4 March 2025</p>', ['Ana Silva', 'Bo Lind']],
    ['a job and a name beside a date', '<p>Reporter: Ana Silva</p><p>4 March 2025</p>', ['Ana Silva']],
    ['a piece that is said to be a guest’s', '<p>Guest post by Ana Silva</p>', ['Ana Silva']],
    ['a part of a line of facts', '<p>4 March 2025 | 14:07 | By Ana Silva</p>', ['Ana Silva']],
    ['a label in a line of its own', '<p>Written by</p><p>Ana Silva</p>', ['Ana Silva']],
    [
      'a label over links to lists of what each wrote',
      '<h6>Author(s)</h6><ul><li><a href="/library/?_author=1">Ana Silva</a></li><li><a href="/library/?_author=2">Bo Lind</a></li></ul>',
      ['Ana Silva', 'Bo Lind']
    ],
    ['behind initials that stand for a portrait', '<p>Written by</p><div>AS</div><p>Ana Silva</p>', ['Ana Silva']],
    ['a list of writers', '<ul class="authors"><li>Ana Silva</li><li>Bo Lind</li></ul>', ['Ana Silva', 'Bo Lind']],
    [
      'where the page links to rubrics of a name’s shape',
      '<p>By <a href="/category/harbour-watch">Harbour Watch</a>, <a href="/team/x">Ana Silva</a></p>',
      ['Ana Silva']
    ],
    ['a name behind a date and before a place', '<p>4 March 2025 • Ana Silva in Northport</p>', ['Ana Silva']],
    ['an agency alone beside a date', '<p>AFP</p><p>4 March 2025</p>', ['AFP']],
    ['before a weekday', '<p>By Ana Silva on Friday</p>', ['Ana Silva']],
    ['behind a profession', '<p>By Rechtsanwalt Bo Lind</p>', ['Bo Lind']],
    ['of a person in a line below the paper’s', '<ul class="authors"><li>Example Post Inc</li><li>Ana Silva</li></ul>', ['Ana Silva']],
    [
      'of an account beside links to rubrics that nothing calls so',
      '<p>By <a rel="author" href="/member/seatern">seatern</a> in <a href="/workshop/">Workshop</a><a href="/workshop/weaving/">Weaving</a></p>',
      ['seatern']
    ],
    [
      'without the job that markup tells apart',
      '<p>Written by: <span class="author-name">Ana Silva</span> <span class="author-title">Gardener & Baker</span></p>',
      ['Ana Silva']
    ],
    ['behind a day', '<p>4 March 2025 by Ana Silva</p>', ['Ana Silva']],
    ['behind a day and two strokes', '<p>4 March 2025 // Words: Ana Silva // 3 min</p>', ['Ana Silva']],
    ['before a day, with nothing between', '<p>Ana Silva March 4, 2025</p>', ['Ana Silva']],
    ['before a day and its label', '<p>Ana Silva Last updated on March 4, 2025</p>', ['Ana Silva']],
    ['before the text’s rubrics', '<p>March 4, 2025 by Ana Silva Categories: Harbour Watch | Leave a reply</p>', ['Ana Silva']],
    ['behind a rubric and a day', '<p>Harbour Posted March 4, 2025 by Ana Silva</p>', ['Ana Silva']],
    ['under a caption that is a name', '<p>4 March 2025</p><p>Bo Lind.</p><p>By Ana Silva</p>', ['Ana Silva']],
    [
      'the name in a box about the writer',
      '<div class="author-bio"><h2 class="author-bio__author-name">Ana Silva</h2></div>',
      ['Ana Silva']
    ],
    ['a box beside the text that is called the author’s', '<aside class="author"><h3>Ana Silva</h3></aside>', ['Ana Silva']],
    ['of a team beside a day', '<p>Harbour News Team</p><p>4 March 2025</p>', ['Harbour News Team']],
    ['a first name over a surname', '<div class="byline">Ana<br>Silva</div>', ['Ana Silva']],
    [
      'in links with nothing but a space between',
      '<div class="author"><a href="/1">Ana Silva</a> <a href="/2">Mona Lindqvist</a> 4 March 2025</div>',
      ['Ana Silva', 'Mona Lindqvist']
    ],
    ['called so in Turkish', '<div class="haber-yazar"><span>Ana Silva</span></div>', ['Ana Silva']],
    ['called so in Finnish', '<div class="toimittaja">Ana Silva</div>', ['Ana Silva']],
    ['called so in Hungarian', '<p class="cikk_szerzo">Ana Silva</p>', ['Ana Silva']],
    ['called so in Spanish', '<p class="nota-autora">Ana Silva</p>', ['Ana Silva']],
    ['by a class that ends in a by-word', '<p class="entry-posted-by">Ana Silva</p>', ['Ana Silva']],
    ['by a class in camel case', '<p class="box__ByLine">Ana Silva</p>', ['Ana Silva']],
    ['linked to a list of what a writer wrote', '<p><a href="/yazarlar/ana-silva">Ana Silva</a></p>', ['Ana Silva']],
    ['set apart by styles alone', '<p><span>By</span><span>Ana Silva</span><span>4 March 2025</span></p>', ['Ana Silva']]
  ])('%s', (_, head, expected) => expect(names(story(head))).toEqual(expected))

  test.each([
    ['a day in the box of a byline', '<div class="byline">March 4, 2025</div>'],
    ['who changed the text', '<p>Last updated on March 4, 2025 by Ana Silva</p>'],
    ['what kind of text it is', '<p>Press release</p><p>4 March 2025</p>'],
    ['a note about the writer', '<div class="author-description">Licensed Crane Driver</div><p>4 March 2025</p>']
  ])('%s is no author', (_, head) => expect(names(story(head))).toEqual([]))

  test('at the end of a commentary, which is no comment', () =>
    expect(names(story('', '<div class="commentary"><h2>Story by</h2><h4>Ana Silva</h4></div>'))).toEqual(['Ana Silva']))

  const harbour =
    '港の住民は長年の議論の末、百年以上にわたり港の入り口に立ってきたクレーンを残すことを投票で決めた。市長は結果を歓迎し、来年から修理を始めると述べた。'
  test.each([
    ['<p>記者：佐藤花子、鈴木一郎</p>', ['佐藤花子', '鈴木一郎']],
    ['<p>記者会見で市長が発表</p>', []]
  ])('a word for reporters opens a byline with a colon alone: %s', (head, expected) => {
    const page = `<html lang=ja><title>港の町</title><body><article><h1>港の町、クレーンを残す</h1>${head}${`<p>${harbour}</p>`.repeat(4)}</article></body></html>`
    expect(names(page)).toEqual(expected)
  })

  test('in Spanish, behind the verb alone', () =>
    expect(names(story('<p>Escribe Ana Silva</p>').replace('lang=en', 'lang=es'))).toEqual(['Ana Silva']))

  test.each([
    ['es', '<p class="nota_firma">Ana Silva</p>', ['Ana Silva']],
    ['fr', '<p class="signature">Ana Silva</p>', ['Ana Silva']],
    ['de', '<p class="firma">Ana Silva</p>', []]
  ])('are signatures by name where the page is in the language: %s', (language, head, expected) =>
    expect(names(story(head).replace('lang=en', `lang=${language}`))).toEqual(expected)
  )

  test.each(['article_author', 'og:article:author', 'shareaholic:article_author_name'])('are declared in the meta %s', (key) =>
    expect(names(`<meta property="${key}" content="Ana Silva">${story('')}`)).toEqual(['Ana Silva'])
  )

  test('keep a surname that is a weekday', () =>
    expect(names(story('<p>Von Ana Freitag</p>').replace('lang=en', 'lang=de'))).toEqual(['Ana Freitag']))

  test('keep their text, their place and the writer’s page', () => {
    const {byline: decision} = decidePage(story('<p>By <a href="/people/ana">Ana Silva</a></p>'), {url: 'https://example.com/a'})
    expect(decision?.value?.text).toBe('By Ana Silva')
    expect(decision?.value?.authors[0]?.url).toBe('https://example.com/people/ana')
    expect(decision?.chosen?.place.segments).toEqual([1, 2])
  })

  test.each([
    ['Senior Reporter', {role: 'Senior Reporter', location: null}],
    ['Business reporter, Port Marrow', {role: 'Business reporter', location: 'Port Marrow'}]
  ])('take the job and the place from a line behind the name: %s', (line, told) => {
    const found = byline(story(`<div class="byline"><p>Ana Silva</p><p>${line}</p></div>`))
    expect(found?.authors).toMatchObject([{name: 'Ana Silva', ...told}])
  })

  test('a second name is no job, and a desk signs alone', () => {
    expect(names(story('<div class="byline"><p>Ana Silva</p><p>James Baker</p></div>'))).toEqual(['Ana Silva', 'James Baker'])
    expect(names(story('<div class="byline"><p>Staff Writer</p></div>'))).toEqual(['Staff Writer'])
  })

  test('take the job from where markup tells it apart', () =>
    expect(byline(story('<p>By <b>Ana Silva</b> <i class="job-title">Gardener & Baker</i></p>'))?.authors[0]?.role).toBe(
      'Gardener & Baker'
    ))

  test('are found behind the body where nothing else names a writer', () =>
    expect(names(story('', '<p>Text: Ana Silva</p>'))).toEqual(['Ana Silva']))

  test.each([
    ['a caption’s credit', '<figure><img src="/a.jpg" width=800><figcaption>Ana Silva</figcaption></figure><p>4 March 2025</p>'],
    ['a name alone away from a date', '<p>Ana Silva</p>'],
    ['a day without its year', '<div class="author-date"><time>Mar 6</time></div>'],
    ['words of a line of facts that lead nowhere', '<p class="author-date">4 March 2025 | Law & Order | Comment</p>'],
    ['a way to sort', '<select><option>By Review</option><option>By Ana Silva</option></select>'],
    ['a noun that opens another line', '<p>Text size</p>'],
    ['a question', '<p>By whom?</p>'],
    ['a link to the post before', '<p class="byline">« Ana Silva</p>'],
    ['a heading beside a date', '<h3>Broken Pledge</h3><p>4 March 2025</p>'],
    ['a menu', '<p class="byline">Guests | Contact | News | About | Ana Silva | Bo Lind | Search | Home</p>'],
    ['where a text is taken from', '<p>From Harbourpedia</p>'],
    ['what a desk says it is', '<p>Published by our engineering team</p>']
  ])('are not made from %s', (_, head) => expect(byline(story(head))).toBeNull())

  test.each([
    [
      'a line of facts that the theme ends with the writer’s card',
      '<p class="entry-meta">This entry was posted in <a rel="tag" href="/tag/boats">Boats</a> on 4 March 2025 by <a class="url fn" href="/ana">Ana Silva</a>.</p>',
      'Ana Silva'
    ],
    [
      'a line of facts in another language, by the address of the link',
      '<p class="entry-meta">Cette entrée a été publiée dans <a href="/category/boats">Bateaux</a>, le <a href="/pont">4 mars 2025</a>, par <a href="/author/bo-lind/">Bo Lind</a>.</p>',
      'Bo Lind'
    ]
  ])('are read off links behind the body: %s', (_, after, name) => expect(names(story('', after))).toEqual([name]))

  test.each([
    ['a teaser', '<h3>More</h3><div class="story-card"><h4><a href="/herons">Why the herons left</a></h4><p>By Bo Lind</p></div>'],
    ['an article of its own', '<article><h3><a href="/herons">Why the herons left</a></h3><p>By Bo Lind</p></article>']
  ])('are not taken from another text behind the body: %s', (_, after) =>
    expect(names(story('', `<section>${after}</section>`))).toEqual([])
  )

  test('are taken from a card about the writer behind the body', () =>
    expect(names(story('', '<div class="author-card"><p>By Bo Lind</p></div>'))).toEqual(['Bo Lind']))

  test('are taken from facts beside the text', () =>
    expect(names(story('', '<aside class="facts card-shadow"><div><h3>Author</h3><p>Bo Lind</p></div></aside>'))).toEqual(['Bo Lind']))

  test('at the end give a writer that the text itself declares as it is shown', () => {
    const item = `<article itemscope itemtype="https://schema.org/BlogPosting"><h1 itemprop="headline">A bridge for the town</h1>${prose}`
    const sign = '<p><span itemprop="author" itemscope><span itemprop="name">Ana Silva</span></span> — in Code — Permalink</p>'
    expect(byline(`<html lang=en><body>${item}${sign}</article>`)).toMatchObject({text: 'Ana Silva', authors: [{name: 'Ana Silva'}]})
  })

  test('hold no month of a day without its year', () => {
    expect(names(story('<p>By Ana Silva · May 14</p>'))).toEqual(['Ana Silva'])
    expect(names(story('<p>By April</p>'))).toEqual(['April'])
  })

  test('hold no link to the post itself', () =>
    expect(
      names(story('', '<p>Posted by Ana Silva at 10:15 PM in <a href="/boats/">Boats</a> | <a href="/bridge">Permalink</a></p>'))
    ).toEqual(['Ana Silva']))

  test('are not made from prose that links to a writer', () =>
    expect(
      names(
        story('', '<p>The mayor had said as much last autumn to <a href="/author/bo-lind/">Bo Lind</a>, who keeps the ferry’s log.</p>')
      )
    ).toEqual([]))

  test('leave out words that are no names beside a writer whom the page declares', () =>
    expect(names(`${ld('Ana Silva')}${story('<p>Written by: Ana Silva, Launches, Adoption & Growth</p>')}`)).toEqual(['Ana Silva']))

  test('stand in hidden parts where the text does', () =>
    expect(
      names(`<html lang=en><body><main><h1>A bridge for the town</h1><div hidden><p>Posted by Ana Silva</p>${prose}</div></main>`)
    ).toEqual(['Ana Silva']))

  test('stand in noscript where the text does', () =>
    expect(
      names(`<html lang=en><body><main><h1>A bridge for the town</h1><noscript><p>Posted by Ana Silva</p>${prose}</noscript></main>`)
    ).toEqual(['Ana Silva']))

  test('close the body with one name where a phrase leads to it', () =>
    expect(names(story('', '<p>Posted by Anabel</p>'))).toEqual(['Anabel']))

  test.each([
    [
      'a name in brackets behind the last word',
      '<p>The vote is in spring, and the ferry will sail until the ice comes. (Ana B. Silva) +++</p>',
      ['Ana B. Silva']
    ],
    ['an agency in brackets', '<p>The vote is in spring, and the ferry will sail until the ice comes. (AFP)</p>', ['AFP']],
    ['a name in bold in the last line', '<p style="text-align:right"><strong>Ana Silva</strong></p>', ['Ana Silva']],
    ['a name in italics in the last line', '<p><em>Ana Silva</em></p>', ['Ana Silva']],
    ['a name behind a dash in the last line', '<p>– Ana Silva</p>', ['Ana Silva']]
  ])('close the body: %s', (_, after, expected) => expect(names(story('', after))).toEqual(expected))

  test.each([
    ['the name of a picture', '<p>Image: Ana Silva</p>'],
    ['who directed a film', '<p>Director: Ana Silva</p>'],
    ['a heading with a place', '<p>New Bridges in Oslo</p>'],
    ['who manages a course', '<p>Managed by Harbour Cloud</p>']
  ])('are not %s beside a date', (_, line) => expect(byline(story(`${line}<p>4 March 2025</p>`))).toBeNull())

  test.each([
    ['a party in brackets', '<p>The vote is in spring, and the ferry will sail until the ice comes, says the mayor (PPX).</p>'],
    ['a button', '<p><a href="/more">Ana Silva</a></p>'],
    ['the source of a quotation', '<blockquote><p>“A bridge is a promise.”</p><p>– Ana Silva</p></blockquote>'],
    ['a post shown from elsewhere', '<blockquote><p>Ferry at noon!</p><p>Posted by Ana Silva on Tuesday, March 4, 2025</p></blockquote>']
  ])('do not close the body with %s', (_, after) => expect(byline(story('', after))).toBeNull())

  test('below the headline count more than those above it', () =>
    expect(
      names(
        `<html lang=en><body><main><div class="byline"><a href="/a">Bo Lind</a></div><h1>A bridge for the town</h1><div class="byline"><a href="/b">Ana Silva</a></div>${prose}</main>`
      )
    ).toEqual(['Ana Silva']))

  test('are led to by what German systems set', () =>
    expect(names(story('<p>Eingestellt von Anabel am 4. März 2025</p>').replace('lang=en', 'lang=de'))).toEqual(['Anabel']))

  test('take from what is declared the names that the line holds side by side', () =>
    expect(
      names(
        ld([{name: 'Ana Silva'}, {name: 'Bo Lind'}, {name: 'Cy Young'}]) + story('<p class="byline">Ana Silva Bo Lind 4 March 2025</p>')
      )
    ).toEqual(['Ana Silva', 'Bo Lind']))

  test('are not made from comments', () =>
    expect(byline(story('', '<div class="comments"><p class="comment-author">Posted by Ana Silva</p></div>'))).toBeNull())
})

describe('who opened a thread', () => {
  const post = (name: string, text: string, title = 'Which slip?') =>
    `<div class="blockpost"><h2>4 March 2025, 09:13</h2><div class="postleft"><dl><dt><strong>${name}</strong></dt><dd>Member</dd></dl></div>
    <div class="postright"><h3>${title}</h3><div><p>${text}</p></div></div></div>`
  test('is named before the headline where each post repeats it', () =>
    expect(
      byline(
        `<html lang=en><title>Which slip?</title><body><h1><a href="/">The Quay</a></h1>
        ${post('heronfan', 'I want to put in a small boat by the bridge. Does anybody know which of the slips is deep enough in spring, and who has the key?')}
        ${['tolm', 'bask', 'gullwing', 'ferryman'].map((name) => post(name, 'Try the upper slip, but not at low water.', 'Re: Which slip?')).join('')}`,
        {url: 'https://forum.example.com/viewtopic.php?id=12'}
      )?.authors.map(({name}) => name)
    ).toEqual(['heronfan']))
})

describe('declared authors', () => {
  test('are read where no byline is shown, without a text', () => {
    expect(byline(ld([{'@type': 'Person', name: 'Ana Silva', url: 'https://example.com/ana'}, 'Bo Lind']) + story(''))).toMatchObject({
      text: null,
      authors: [
        {name: 'Ana Silva', kind: 'person', url: 'https://example.com/ana'},
        {name: 'Bo Lind', kind: 'person', url: null}
      ]
    })
    expect(names(`<meta name=author content="Ana Silva">${story('')}`)).toEqual(['Ana Silva'])
    expect(names(`<meta name=citation_author content="Silva, Ana">${story('')}`)).toEqual(['Ana Silva'])
  })

  test.each([
    ['a line of its own', ['Ana Silva'], '<section><h4>Ana Silva</h4></section>', 'Ana Silva'],
    ['a link in a longer line', ['seatern'], '<p>More from <a href="/u/seatern">seatern</a></p>', 'seatern'],
    ['lines of several', ['Ana Silva', 'Bo Lind'], '<ul><li>Bo Lind</li><li>Ana Silva</li></ul>', 'Ana Silva, Bo Lind'],
    ['nothing where one of them is not shown', ['Ana Silva', 'Bo Lind'], '<p><b>Bo Lind</b></p>', null],
    ['nothing where only a comment shows it', ['Ana Silva'], '<div class="comment-list"><p>Ana Silva</p><p>Well said.</p></div>', null],
    ['nothing where the name is a part of a sentence', ['Ana Silva'], '<p>A letter to Ana Silva has not been answered.</p>', null]
  ])('have the text that shows them: %s', (_, authors, after, text) =>
    expect(byline(ld(authors.map((name) => ({'@type': 'Person', name}))) + story('', after))?.text).toBe(text)
  )

  test.each(['https://social.example/post', 'ana[at]example.com', 'ana(at)example.com'])('that are addresses are no names: %s', (content) =>
    expect(byline(`<meta property="article:author" content="${content}">${story('')}`)).toBeNull()
  )

  test('are no places behind the paper’s own name', () =>
    expect(names(`<meta name=author content="example.com, Northport, Norland">${story('')}`)).toEqual(['example.com']))

  test('add addresses to a shown byline, whose order stands', () => {
    const html =
      ld([
        {'@type': 'Person', name: 'Bo Lind', url: 'https://example.com/bo'},
        {'@type': 'Person', name: 'Ana Silva'}
      ]) + story('<p>By Ana Silva and Bo Lind</p>')
    expect(byline(html)?.authors.map(({name, url}) => [name, url])).toEqual([
      ['Ana Silva', null],
      ['Bo Lind', 'https://example.com/bo']
    ])
  })

  test('that name the publisher lose to a shown person', () => {
    expect(
      names(
        `<meta property="og:site_name" content="Example Post">${ld({'@type': 'Organization', name: 'Example Post'})}${story('<p>By Ana Silva</p>')}`
      )
    ).toEqual(['Ana Silva'])
  })

  test('cut what a line holds besides', () =>
    expect(names(ld({'@type': 'Person', name: 'Ana Silva'}) + story('<p class="byline">Ana Silva Editor Picks</p>'))).toEqual([
      'Ana Silva'
    ]))
})
