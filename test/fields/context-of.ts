import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {resolveOptions} from '../../src/article/options.js'
import type {Draft} from '../../src/body/draft.js'
import {Marks} from '../../src/body/marks/marks.js'
import {measureSegments} from '../../src/body/score/measures.js'
import type {FieldContext} from '../../src/fields/field.js'
import {decideHeadline} from '../../src/fields/headline.js'
import {createPage} from '../../src/page/create-page.js'
import type {Page} from '../../src/page/page.js'
import {articleOnly} from '../../src/page-type/page-type.js'

/** A paragraph of a body, long enough to be taken for one. */
export const prose = (opening: string): string =>
  `${opening} said on Tuesday that the harbour would stay shut until the weekend, because the ice had not yet broken and two of the three tugs were under repair.`

/** A page given as HTML; its body begins with the first paragraph of prose in `id=body`. */
export function contextOf(html: string, url = 'https://www.example.com/harbour/ice'): FieldContext {
  const tree: Root = unified().use(rehypeParse).parse(html)
  const page = createPage(tree, resolveOptions({url}), null)
  return {page, draft: draftOf(page), decided: {}}
}

/** As `contextOf`, with the headline decided. */
export function contextWithHeadline(html: string, url?: string): FieldContext {
  const context = contextOf(html, url)
  return {...context, decided: {headline: decideHeadline(context)}}
}

function draftOf(page: Page): Draft {
  const {index, segments} = page
  const core = index.byTag('div').find((node) => index.element(node)?.properties['id'] === 'body') ?? 0
  const body = segments.filter(({container, width}) => container > core && container < (index.end[core] ?? 0) && width >= 80)
  const scores = new Float32Array(segments.length)
  for (const {index: at} of body) scores[at] = 1
  return {
    core,
    scores,
    first: body[0]?.index ?? -1,
    last: body.at(-1)?.index ?? -1,
    marks: new Marks(),
    features: () => ({count: 0, read: () => undefined}),
    measures: measureSegments(page),
    pageType: articleOnly
  }
}

/** A page with a head, a head zone and a body of three paragraphs. */
export function pageOf(parts: {head?: string; zone?: string; body?: string; before?: string}): string {
  const {head = '', zone = '', body = '', before = ''} = parts
  const paragraphs = ['The port authority', 'A skipper', 'The mayor'].map((opening) => `<p>${prose(opening)}</p>`).join('')
  return `<!doctype html><html lang="en"><head>${head}</head><body>${before}<main><article>${zone}<div id="body">${body}${paragraphs}</div></article></main></body></html>`
}
