import {resolveOptions} from '../../src/article/options.js'
import type {Furniture} from '../../src/body/choose.js'
import {parseHtml} from '../../src/html/parse.js'
import {createPage} from '../../src/page/create-page.js'
import type {Page} from '../../src/page/page.js'

export function pageOf(html: string): Page {
  const settings = resolveOptions({url: 'https://example.com/news/story', language: 'en'})
  return createPage(parseHtml(html, settings.limits).tree, settings, html)
}

export const noFurniture: Furniture = {segments: new Map(), texts: []}

const subjects = [
  'ferry company',
  'harbour office',
  'town council',
  'fishing fleet',
  'coast guard',
  'night market',
  'school board',
  'water works'
]

/** Paragraphs of invented news prose, all different. */
export const paragraphs = (count: number, about = ''): string[] =>
  Array.from(
    {length: count},
    (_, at) =>
      `The ${subjects[at % subjects.length]} said on day ${at + 1}${about} that the plan would go ahead, and that nobody, whatever their part in it, would have to leave before the spring.`
  )

export const prose = (count: number, about = ''): string =>
  paragraphs(count, about)
    .map((text) => `<p>${text}</p>`)
    .join('\n')

/** A news page as they are built: menu, article, related teasers, comments, footer. */
export const newsPage = (
  article: string
): string => `<!doctype html><html lang="en"><head><title>Harbour plan goes ahead - Example Post</title></head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="story"><h1>Harbour plan goes ahead</h1><p class="byline">By Ana Example</p>${article}</article>
<section class="related-stories"><h2>Related stories</h2><ul>
<li><a href="/a">A first other story about boats</a></li><li><a href="/b">A second other story about fish</a></li><li><a href="/c">A third other story about nets</a></li></ul></section>
<section id="comments"><h2>Comments</h2>
<div class="comment"><p>I never liked this plan, and I said so at the meeting, but nobody listens to the people who live here.</p></div>
<div class="comment"><p>You may be right, though the old quay is falling into the sea, and something has to be done about it.</p></div></section></main>
<footer class="site-footer"><p>© 2025 Example Post. All rights reserved. No part of this page may be used without our leave, in any form.</p></footer></body></html>`
