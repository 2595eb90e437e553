import type {Element, ElementContent, Properties, Root, Text} from 'hast'
import type {Article, Block, EmbedBlock, Image, ListBlock, QuoteBlock, Span, TableBlock, TableCell} from '../article/article.js'
import {parseUrl} from '../page/url.js'
import {groupSpans, type Inline, type Wrap} from './group-spans.js'
import {headOf} from './head.js'
import {headingLevel} from './heading-level.js'
import {deepest, type OutputOptions, writeArticle} from './options.js'
import {webAddress} from './web-address.js'

/**
 * The article as a hast tree: `article` with the blocks of the body, each as the element that HTML has for it. Only these elements and attributes come out
 * and only addresses of the web and of mail, whatever the article holds: the tree is safe to show. Embeds are links, never frames.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`.
 */
export function toHast(article: Article, options?: OutputOptions | null): Root {
  return writeArticle(article, options, (settings) => {
    const head = settings.head === true ? headElements(article) : []
    return {type: 'root', children: [element('article', languageOf(article), [...head, ...blocks(article.body, settings, 0)])]}
  })
}

const languageOf = ({language, direction}: Article): Attributes => ({lang: language, dir: direction === 'rtl' ? 'rtl' : null})

function headElements(article: Article): Element[] {
  const {kicker, headline, dek, keyPoints, byline, published, image} = headOf(article)
  const line = (tag: string, text: string | null): Element[] => (text === null ? [] : [element(tag, {}, [textNode(text)])])
  const items = keyPoints.flatMap((point) => line('li', point))
  const points = items.length === 0 ? [] : [element('ul', {}, items)]
  const time = published === null ? [] : [element('p', {}, [element('time', {dateTime: published}, [textNode(published)])])]
  const lines = [...line('p', kicker), ...line('h1', headline), ...line('p', dek), ...points, ...line('p', byline), ...time]
  return [...(lines.length === 0 ? [] : [element('header', {}, lines)]), ...(image === null ? [] : figureOf(image))]
}

const blocks = (body: readonly Block[], options: OutputOptions, depth: number): Element[] =>
  depth > deepest ? [] : body.flatMap((block) => blockElements(block, options, depth))

function blockElements(block: Block, options: OutputOptions, depth: number): Element[] {
  switch (block.type) {
    case 'paragraph':
      return [element('p', {}, inline(block.text))]
    case 'heading':
      return [element(`h${headingLevel(block.level)}`, {}, inline(block.text))]
    case 'list':
      return [listElement(block, options, depth)]
    case 'quote':
      return quoteElements(block, options, depth)
    case 'image':
      return figureOf(block)
    case 'code':
      return [codeElement(block.code, block.language)]
    case 'table':
      return [tableElement(block)]
    case 'embed':
      return embedElements(block)
    case 'divider':
      return [element('hr')]
    default:
      return laterBlock
  }
}

/** What a block of a later minor schema is written as. */
const laterBlock: Element[] = []

function listElement({ordered, start, items}: ListBlock, options: OutputOptions, depth: number): Element {
  const rows = items.map((item) => {
    const [first, ...rest] = item
    const opening = first?.type === 'paragraph' ? inline(first.text) : blocks(item.slice(0, 1), options, depth + 1)
    return element('li', {}, [...opening, ...blocks(rest, options, depth + 1)])
  })
  return element(ordered ? 'ol' : 'ul', {start: ordered && start !== null && start !== 1 ? start : null}, rows)
}

function quoteElements({pull, blocks: quoted, attribution, cite}: QuoteBlock, options: OutputOptions, depth: number): Element[] {
  if (pull && options.pullQuotes !== true) return []
  const quote = element('blockquote', {cite: webAddress(cite)}, blocks(quoted, options, depth + 1))
  return attribution === null ? [quote] : [element('figure', {}, [quote, element('figcaption', {}, inline(attribution))])]
}

function figureOf({url, alt, caption, credit, width, height, candidates}: Image): Element[] {
  const src = webAddress(url)
  if (src === null) return []
  const renditions = candidates.flatMap(rendition)
  const image = element('img', {src, alt: alt ?? '', width, height, srcSet: renditions.length === 0 ? null : renditions.join(', ')})
  const credited: ElementContent[] = credit === null ? [] : [element('small', {}, [textNode(credit)])]
  const text: ElementContent[] = caption !== null && credit !== null ? [textNode(' ')] : []
  const caps = [...inline(caption ?? []), ...text, ...credited]
  return [element('figure', {}, [image, ...(caps.length === 0 ? [] : [element('figcaption', {}, caps)])])]
}

/** A candidate of `srcset`: there a space ends an address, and so does a comma at its end. */
function rendition({url, width}: Image['candidates'][number]): string[] {
  const parsed = parseUrl(url, null)
  if (parsed === null || !Number.isSafeInteger(width) || !pictureProtocols.has(parsed.protocol)) return []
  return [`${parsed.href.replace(closingCommas, (commas) => '%2C'.repeat(commas.length))} ${width}w`]
}
const pictureProtocols: ReadonlySet<string> = new Set(['http:', 'https:'])
const closingCommas = /(?<!,),+$/u

const codeElement = (code: string, language: string | null): Element =>
  element('pre', {}, [element('code', {className: language === null ? null : [`language-${language}`]}, [textNode(code)])])

function tableElement({caption, rows}: TableBlock): Element {
  const firstBelow = rows.findIndex(({cells}) => !cells.every(({header}) => header))
  const headers = firstBelow < 0 ? rows.length : firstBelow
  const title = caption === null ? [] : [element('caption', {}, inline(caption))]
  return element('table', {}, [...title, ...sectionOf('thead', rows.slice(0, headers)), ...sectionOf('tbody', rows.slice(headers))])
}

function sectionOf(tag: string, rows: TableBlock['rows']): Element[] {
  const lines = rows.map(({cells}) => element('tr', {}, cells.map(cellElement)))
  return lines.length === 0 ? [] : [element(tag, {}, lines)]
}

const cellElement = ({header, colspan, rowspan, text}: TableCell): Element =>
  element(header ? 'th' : 'td', {colSpan: colspan === 1 ? null : colspan, rowSpan: rowspan === 1 ? null : rowspan}, inline(text))

function embedElements({url, provider, caption, fallback}: EmbedBlock): Element[] {
  const href = webAddress(url)
  const link = href === null ? [] : [element('p', {}, [element('a', {href}, [textNode(provider ?? href)])])]
  const shown = fallback === null ? [] : [element('p', {}, inline(fallback))]
  const caps = caption === null ? [] : [element('figcaption', {}, inline(caption))]
  const parts = [...shown, ...link, ...caps]
  return parts.length === 0 ? [] : [element('figure', {}, parts)]
}

const inline = (spans: readonly Span[]): ElementContent[] => groupSpans(spans).flatMap(inlineNodes)

function inlineNodes(part: Inline): ElementContent[] {
  if (typeof part !== 'string') return [wrapped(part.wrap, part.children.flatMap(inlineNodes))]
  return part
    .split('\n')
    .flatMap((line, at): ElementContent[] => [...(at === 0 ? [] : [element('br')]), ...(line === '' ? [] : [textNode(line)])])
}

const tags = {
  code: 'code',
  emphasis: 'em',
  highlight: 'mark',
  strike: 's',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  underline: 'u'
} as const

function wrapped(wrap: Wrap, children: ElementContent[]): Element {
  if (wrap.type === 'link') return element('a', {href: wrap.url, title: wrap.title}, children)
  return element(tags[wrap.type], {}, children)
}

const textNode = (value: string): Text => ({type: 'text', value})

type Attributes = Readonly<Record<string, string | number | readonly string[] | null>>

/** Attributes without a value are left out. */
function element(tagName: string, attributes: Attributes = {}, children: ElementContent[] = []): Element {
  const given = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null)) as Properties
  return {type: 'element', tagName, properties: given, children}
}
