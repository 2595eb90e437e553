import {describe, expect, test} from 'vitest'
import {decideDek} from '../../src/fields/dek.js'
import {articleOnly} from '../../src/page-type/page-type.js'
import {contextWithHeadline, pageOf, prose} from './context-of.js'

const dek = 'Two tugs are under repair and the third is far too small for the work.'
const head = '<title>Ice shuts the harbour</title>'
const described = `${head}<meta name="description" content="${dek}">`
const headline = '<h1>Ice shuts the harbour</h1>'
const byline = '<p class="byline">By Ada Lund</p>'

const dekOf = (html: string): string | null => decideDek(contextWithHeadline(html)).value

describe('dek', () => {
  test('is no sentence that leads to code', () => {
    const lead = 'You have seen a line like the one below when you set the ropes of a crane.'
    expect(
      dekOf(
        pageOf({
          head: `${head}<meta name="description" content="${lead}">`,
          zone: headline,
          body: `<p class="lead">${lead}</p><pre>ropes="left|right"</pre>${prose}`
        })
      )
    ).toBeNull()
  })

  test.each([
    ['with a class that says so', pageOf({head, zone: `<header>${headline}<p class="article-standfirst">${dek}</p></header>${byline}`})],
    ['with a class in two words', pageOf({head, zone: `${headline}${byline}`, body: `<p class="post-sub-title">${dek}</p>`})],
    ['with a class in two words without a dash', pageOf({head, zone: `${headline}${byline}`, body: `<p class="postSubTitle">${dek}</p>`})],
    ['with a class that says so in Swedish', pageOf({head, zone: `${headline}${byline}`, body: `<p class="story__preamble">${dek}</p>`})],
    ['with a class that says so in Vietnamese', pageOf({head, zone: `${headline}${byline}`, body: `<p class="sapo">${dek}</p>`})],
    ['as a second heading', pageOf({head, zone: `<header>${headline}<h2>${dek}</h2></header>${byline}`})],
    ['that the description repeats', pageOf({head: described, zone: `${headline}<p>${dek}</p>${byline}`})],
    ['after byline and date', pageOf({head: described, zone: `${headline}${byline}<time>12 May</time><div class="intro">${dek}</div>`})],
    [
      'as the first paragraph of the body with its own class',
      pageOf({head: described, zone: `${headline}${byline}`, body: `<p class="lead">${dek}</p>`})
    ],
    ['in bold over the body', pageOf({head: described, zone: `${headline}${byline}`, body: `<p><strong>${dek}</strong></p>`})]
  ])('is text set apart %s', (_, html) => {
    expect(dekOf(html)).toBe(dek)
  })

  test('is text without a full stop in a box that is called nothing else', () => {
    const words = dek.slice(0, -1)
    expect(dekOf(pageOf({head, zone: `${headline}<div class="standfirst"><p>${words}</p></div>`}))).toBe(words)
    expect(dekOf(pageOf({head, zone: `${headline}<div class="summary"><p>${words}</p></div>`}))).toBeNull()
  })

  test('is a line under the headline, no sentence, before byline and date; none that the text follows, that says the headline again, opens a quotation or leads to a list', () => {
    const words = dek.slice(0, -1)
    expect(dekOf(pageOf({head, zone: `${headline}<h2>${words}</h2>${byline}<div>12 May 2025</div>`}))).toBe(words)
    const under = (line: string, between = byline) => dekOf(pageOf({head, zone: `${headline}<h2>${line}</h2>${between}`}))
    expect(under('What the two tugs of the harbour can do', '')).toBeNull()
    expect(under('Ice shuts the whole harbour for two weeks or more')).toBeNull()
    expect(under('“We have never seen anything like it before” Ada Lund')).toBeNull()
    expect(under('This is the first part of our story on tugs:')).toBeNull()
  })

  test('is the body of a page that is no article', () => {
    const context = contextWithHeadline(pageOf({head: described, zone: `${headline}<p class="standfirst">${dek}</p>${byline}`}))
    const decideAs = (article: number) =>
      decideDek({...context, draft: {...context.draft, pageType: {...articleOnly, article, forum: 1 - article}}}).value
    expect([decideAs(0.8), decideAs(0.2)]).toEqual([dek, null])
  })

  test('joins the pieces of one dek', () => {
    const html = pageOf({
      head,
      zone: `<header>${headline}<div class="summary"><p>${dek}</p><p>The council meets on Friday.</p></div></header>${byline}`
    })
    expect(dekOf(html)).toBe(`${dek} The council meets on Friday.`)
  })

  test('is never a description that is not shown', () => {
    expect(dekOf(pageOf({head: described, zone: headline}))).toBeNull()
  })

  test('is never the lede, even where the description repeats it', () => {
    const lede = prose('The port authority')
    const html = pageOf({head: `${head}<meta name="description" content="${lede}">`, zone: `${headline}${byline}`})
    expect(dekOf(html)).toBeNull()
  })

  test.each([
    ['a caption', `<figure><img src="a.jpg"><figcaption class="lead">${dek}</figcaption></figure>`],
    ['a newsletter prompt', '<p class="intro">Sign up for our newsletter and read the harbour news every morning.</p>'],
    ['a byline', '<p class="subtitle">By Ada Lund, our reporter on the quay</p>'],
    ['the headline again', '<p class="lead">Ice shuts the harbour</p>'],
    ['hidden text', `<p class="lead" hidden>${dek}</p>`],
    ['several bullets', `<ul class="summary"><li>${dek}</li><li>The council meets on Friday to decide.</li></ul>`]
  ])('is not %s', (_, zone) => {
    expect(dekOf(pageOf({head, zone: headline + zone}))).toBeNull()
  })

  test('is not the only paragraph there is', () => {
    const html = `<html lang="en"><head>${described}</head><body><article>${headline}<p class="lead">${dek}</p></article></body></html>`
    expect(dekOf(html)).toBeNull()
  })
})
