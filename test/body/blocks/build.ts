import {resolveOptions} from '../../../src/article/options.js'
import {type BuiltBlocks, buildBlocks} from '../../../src/body/blocks/build-blocks.js'
import type {Draft} from '../../../src/body/draft.js'
import {Marks} from '../../../src/body/marks/marks.js'
import {parseHtml} from '../../../src/html/parse.js'
import {createPage} from '../../../src/page/create-page.js'
import type {Page} from '../../../src/page/page.js'

export function pageOf(html: string): Page {
  const settings = resolveOptions({url: 'https://example.com/news/story', language: 'en'})
  return createPage(parseHtml(html, settings.limits).tree, settings, html)
}

const noDraft = {core: 0, scores: new Float32Array(), first: -1, last: -1, marks: new Marks(), pageType: {article: 1}} as unknown as Draft

export interface BuildOptions {
  headline?: string
  /** Segments that hold one of these texts are dropped. */
  drop?: readonly string[]
}

/** Blocks of a page whose shown segments are all kept, but for those named. */
export function build(html: string, {headline, drop = []}: BuildOptions = {}): BuiltBlocks & {page: Page} {
  const page = pageOf(html)
  const kept = page.segments.map((segment) => segment.hidden === null && !drop.some((text) => segment.text.includes(text)))
  return {page, ...buildBlocks(page, kept, {draft: noDraft, headline: headline ?? null})}
}

export const blocksOf = (html: string, options?: BuildOptions) => build(html, options).blocks

/** A page's prose, to stand around what a test is about. */
export const prose = (label: string): string =>
  `<p>The ${label} paragraph says that the harbour stays open through the winter, as it has for years.</p>`
